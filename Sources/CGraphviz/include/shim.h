// libgraphviz for Swift: graphs are built by calls, never from parsed DOT, and laid out in this
// process or in a forked child with limits. Nothing in here is thread-safe: the caller holds one
// lock around everything from rg_start to rg_graph_close.
#ifndef ROLEGRAPH_CGRAPHVIZ_SHIM_H
#define ROLEGRAPH_CGRAPHVIZ_SHIM_H

#include <stddef.h>

/// How a call ended.
enum {
  rg_ok = 0,
  /// The folder of the plugins is not there or not readable.
  rg_no_plugin_folder = 1,
  /// A plugin is missing in the folder or cannot be loaded.
  rg_no_plugin = 2,
  /// Graphviz reported an error in layout or rendering.
  rg_failed = 3,
  /// The child ended by a signal or without an answer.
  rg_crashed = 4,
  /// The child was stopped because its time was over.
  rg_deadline = 5,
  /// No child process, pipe or memory to be had.
  rg_no_resources = 6,
};

/// A graph under construction.
typedef struct rg_graph rg_graph;

/// What a layout gave. `bytes` and `message` are freed by rg_result_free.
typedef struct {
  int status;
  unsigned char *bytes;
  size_t count;
  /// What Graphviz said, errors and warnings; may be NULL.
  char *message;
} rg_result;

/// Loads the plugins once per process; later calls return the first success at once.
/// `folder` may be NULL: then the folder is looked for beside libgvc.
/// Returns a status and writes a message to `message` unless it is rg_ok.
int rg_start(const char *folder, char *message, size_t size);

/// Returns a new directed graph, NULL if there is no memory.
rg_graph *rg_graph_open(void);
void rg_graph_close(rg_graph *graph);

/// Sets an attribute of the graph; `html` tells whether the value is an HTML-like label.
void rg_graph_set(rg_graph *graph, const char *key, const char *value, int html);
/// Declares an attribute of all nodes (or all edges) and its default.
void rg_node_default(rg_graph *graph, const char *key, const char *value);
void rg_edge_default(rg_graph *graph, const char *key, const char *value);

/// Adds a node or an edge; the pointer lives as long as the graph.
void *rg_node(rg_graph *graph, const char *name);
void *rg_edge(rg_graph *graph, void *tail, void *head);
/// Sets an attribute of a node or an edge.
void rg_set(rg_graph *graph, void *object, const char *key, const char *value, int html);
/// Adds a set of nodes with a rank: same, min or max.
void *rg_rank(rg_graph *graph, const char *name, const char *rank);
void rg_rank_add(void *rank, void *node);

/// Lays the graph out and renders it as svg, png or pdf. With `deadline` 0 in this process, else in a
/// child that is stopped after that many milliseconds; png and pdf need the child.
rg_result rg_render(
  rg_graph *graph, const char *engine, const char *format, int deadline);
void rg_result_free(rg_result *result);

#endif
