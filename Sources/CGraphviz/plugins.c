// The plugins are loaded by hand and given to the context as a list: no config file, no scan, and
// no pango, so that text is measured by the built-in widths and output is the same everywhere.
#define _GNU_SOURCE
#include "internal.h"
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static GVC_t *context;
static lt_symlist_t symbols[4];
static const char *const plugins[3] = {"core", "dot_layout", "neato_layout"};
static const char *const names[3] = {
  "gvplugin_core_LTX_library", "gvplugin_dot_layout_LTX_library",
  "gvplugin_neato_layout_LTX_library"};
static const char *const endings[6] = {
  ".so.6", ".so.7", ".so.8", ".so", ".6.dylib", ".dylib"};

GVC_t *rg_context(void) { return context; }

static char plugin_folder[PATH_MAX];
static void *load(const char *folder, const char *plugin);

// A context with pango, which draws pixels and pages and measures text by the system's fonts. Pango
// must be in the list from the start. Only for a child process: the parent keeps its own context.
GVC_t *rg_pango_context(char *message, size_t size) {
  static lt_symlist_t with_pango[5];
  static const char *const name = "gvplugin_pango_LTX_library";
  memcpy(with_pango, symbols, 3 * sizeof *symbols);
  void *library = load(plugin_folder, "pango");
  with_pango[3].name = (char *)name;
  with_pango[3].address = library ? dlsym(library, name) : NULL;
  if (!with_pango[3].address) {
    snprintf(
      message, size, "'libgvplugin_pango' cannot be loaded from '%s'; write SVG instead",
      plugin_folder);
    return NULL;
  }
  return gvContextPlugins(with_pango, 0);
}

// The folder "graphviz" beside libgvc.
static int find_folder(char *folder, size_t size) {
  Dl_info info;
  char library[PATH_MAX];
  if (!dladdr((void *)gvContext, &info) || !info.dli_fname) return 0;
  if (!realpath(info.dli_fname, library)) return 0;
  char *slash = strrchr(library, '/');
  if (!slash) return 0;
  *slash = 0;
  return snprintf(folder, size, "%s/graphviz", library) < (int)size;
}

static void *load(const char *folder, const char *plugin) {
  for (int i = 0; i < 6; i++) {
    char path[PATH_MAX];
    if (snprintf(path, sizeof path, "%s/libgvplugin_%s%s", folder, plugin, endings[i])
        >= (int)sizeof path)
      return NULL;
    struct stat status;
    if (stat(path, &status) == 0) return dlopen(path, RTLD_NOW);
  }
  return NULL;
}

int rg_start(const char *wanted, char *message, size_t size) {
  if (context && !wanted) return rg_ok;
  char folder[PATH_MAX];
  if (wanted)
    snprintf(folder, sizeof folder, "%s", wanted);
  else if (!find_folder(folder, sizeof folder)) {
    snprintf(message, size, "the place of libgvc cannot be found");
    return rg_no_plugin_folder;
  }
  struct stat status;
  if (stat(folder, &status) != 0 || !S_ISDIR(status.st_mode)) {
    snprintf(message, size, "'%s' is no folder", folder);
    return rg_no_plugin_folder;
  }
  lt_symlist_t found[4] = {{0, 0}};
  for (int i = 0; i < 3; i++) {
    void *library = load(folder, plugins[i]);
    found[i].name = (char *)names[i];
    found[i].address = library ? dlsym(library, names[i]) : NULL;
    if (!found[i].address) {
      snprintf(message, size, "'libgvplugin_%s' cannot be loaded from '%s'", plugins[i], folder);
      return rg_no_plugin;
    }
  }
  if (context) return rg_ok;
  memcpy(symbols, found, sizeof symbols);
  snprintf(plugin_folder, sizeof plugin_folder, "%s", folder);
  rg_messages_begin();
  context = gvContextPlugins(symbols, 0);
  if (context) return rg_ok;
  snprintf(message, size, "no Graphviz context");
  return rg_no_resources;
}
