// Shared by the C files of this target only; Swift never sees it.
#ifndef ROLEGRAPH_CGRAPHVIZ_INTERNAL_H
#define ROLEGRAPH_CGRAPHVIZ_INTERNAL_H

#include "shim.h"
#include <graphviz/gvc.h>

/// The one context of the process; NULL before rg_start succeeded.
GVC_t *rg_context(void);
/// A new context that can draw PNG and PDF; NULL and a message if it cannot be had.
GVC_t *rg_pango_context(char *message, size_t size);
Agraph_t *rg_cgraph(rg_graph *graph);
/// Forgets what was said and listens from now on.
void rg_messages_begin(void);
/// What Graphviz said since then, NULL if nothing; the caller frees it.
char *rg_messages_take(void);

#endif
