#include "internal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct rg_graph {
  Agraph_t *graph;
};

// What Graphviz says arrives in pieces ("Error", ": ", text), errors and warnings alike.
static char *messages;
static size_t message_count;

static int collect(char *text) {
  size_t count = strlen(text);
  if (message_count + count > 8192) return 0;
  char *grown = realloc(messages, message_count + count + 1);
  if (!grown) return 0;
  memcpy(grown + message_count, text, count + 1);
  messages = grown;
  message_count += count;
  return 0;
}

void rg_messages_begin(void) {
  free(messages);
  messages = NULL;
  message_count = 0;
  agseterrf(collect);
  agreseterrors();
}

char *rg_messages_take(void) {
  char *taken = messages;
  messages = NULL;
  message_count = 0;
  return taken;
}

// Numbers in place of addresses: with cgraph's own ids output differs from call to call.
static IDTYPE last_id;

static void *id_open(Agraph_t *graph, Agdisc_t *disc) {
  (void)graph, (void)disc;
  return &last_id;
}
static long id_map(void *state, int type, char *name, IDTYPE *id, int create) {
  (void)type;
  if (name || !create) return 0;
  *id = 2 * ++*(IDTYPE *)state + 1;
  return 1;
}
static long id_alloc(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return 0;
}
static void id_free(void *state, int type, IDTYPE id) { (void)state, (void)type, (void)id; }
static char *id_print(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return NULL;
}
static void id_close(void *state) { (void)state; }
static void id_register(void *state, int type, void *object) {
  (void)state, (void)type, (void)object;
}
static Agiddisc_t ids = {id_open, id_map, id_alloc, id_free, id_print, id_close, id_register};

rg_graph *rg_graph_open(void) {
  rg_graph *result = malloc(sizeof *result);
  if (!result) return NULL;
  last_id = 0;
  Agdisc_t disc = {&AgMemDisc, &ids, &AgIoDisc};
  result->graph = agopen("diagram", Agdirected, &disc);
  if (!result->graph) {
    free(result);
    return NULL;
  }
  return result;
}

void rg_graph_close(rg_graph *graph) {
  agclose(graph->graph);
  free(graph);
}

Agraph_t *rg_cgraph(rg_graph *graph) { return graph->graph; }

// cgraph takes char * and copies what it gets.
static void set(Agraph_t *graph, void *object, const char *key, const char *value, int html) {
  if (!html) {
    agsafeset(object, (char *)key, (char *)value, "");
    return;
  }
  char *label = agstrdup_html(graph, (char *)value);
  agsafeset(object, (char *)key, label, "");
  agstrfree(graph, label);
}

void rg_graph_set(rg_graph *graph, const char *key, const char *value, int html) {
  set(graph->graph, graph->graph, key, value, html);
}
void rg_node_default(rg_graph *graph, const char *key, const char *value) {
  agattr(graph->graph, AGNODE, (char *)key, (char *)value);
}
void rg_edge_default(rg_graph *graph, const char *key, const char *value) {
  agattr(graph->graph, AGEDGE, (char *)key, (char *)value);
}
void *rg_node(rg_graph *graph, const char *name) {
  return agnode(graph->graph, (char *)name, 1);
}
void *rg_edge(rg_graph *graph, void *tail, void *head) {
  return agedge(graph->graph, tail, head, NULL, 1);
}
void rg_set(rg_graph *graph, void *object, const char *key, const char *value, int html) {
  set(graph->graph, object, key, value, html);
}
void *rg_rank(rg_graph *graph, const char *name, const char *rank) {
  Agraph_t *group = agsubg(graph->graph, (char *)name, 1);
  agsafeset(group, "rank", (char *)rank, "");
  return group;
}
void rg_rank_add(void *rank, void *node) { agsubnode(rank, node, 1); }

void rg_result_free(rg_result *result) {
  free(result->bytes);
  free(result->message);
  result->bytes = NULL;
  result->message = NULL;
}
