#include "cxml.h"
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// One run of the parser.
struct run {
  const cx_handler *handler;
  cx_error *error;
  xmlParserCtxtPtr parser;
  /// Values of attributes, NUL-terminated, one behind the other.
  char *values;
  size_t capacity;
  const char **attributes;
  int attribute_capacity;
  int has_failed;
};

static void fail(struct run *run, int line, int column, const char *message) {
  if (run->has_failed) return;
  run->has_failed = 1;
  run->error->line = line;
  run->error->column = column;
  size_t count = strcspn(message, "\n");
  if (count >= sizeof run->error->message) count = sizeof run->error->message - 1;
  memcpy(run->error->message, message, count);
  run->error->message[count] = 0;
  if (run->parser) xmlStopParser(run->parser);
}

static int reserve(struct run *run, size_t bytes, int attributes) {
  if (bytes > run->capacity) {
    char *grown = realloc(run->values, bytes * 2);
    if (!grown) return 0;
    run->values = grown;
    run->capacity = bytes * 2;
  }
  if (attributes > run->attribute_capacity) {
    const char **grown = realloc(run->attributes, sizeof *grown * 4 * (size_t)attributes);
    if (!grown) return 0;
    run->attributes = grown;
    run->attribute_capacity = attributes * 2;
  }
  return 1;
}

static void start(
  void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
  const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)defaulted;
  struct run *run = context;
  size_t bytes = 0;
  for (int i = 0; i < count; i++)
    bytes += (size_t)(attributes[5 * i + 4] - attributes[5 * i + 3]) + 1;
  if (!reserve(run, bytes, count)) {
    fail(run, 0, 0, "no memory for the attributes of an element");
    return;
  }
  char *place = run->values;
  for (int i = 0; i < count; i++) {
    size_t length = (size_t)(attributes[5 * i + 4] - attributes[5 * i + 3]);
    memcpy(place, attributes[5 * i + 3], length);
    place[length] = 0;
    run->attributes[2 * i] = (const char *)attributes[5 * i];
    run->attributes[2 * i + 1] = place;
    place += length + 1;
  }
  run->handler->start(
    run->handler->context, (const char *)name, run->attributes, count,
    xmlSAX2GetLineNumber(run->parser), xmlSAX2GetColumnNumber(run->parser));
}

static void end(
  void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  struct run *run = context;
  run->handler->end(run->handler->context, (const char *)name);
}

static void text(void *context, const xmlChar *bytes, int count) {
  struct run *run = context;
  run->handler->text(run->handler->context, (const char *)bytes, count);
}

static void refuse_type(
  void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  struct run *run = context;
  fail(
    run, xmlSAX2GetLineNumber(run->parser), xmlSAX2GetColumnNumber(run->parser),
    "a document type stands here; take it out, a graph needs none");
}

#if LIBXML_VERSION >= 21200
static void note(void *context, const xmlError *error) {
#else
static void note(void *context, xmlErrorPtr error) {
#endif
  struct run *run = context;
  if (error->level < XML_ERR_ERROR) return;
  fail(run, error->line, error->int2, error->message ? error->message : "broken");
}

/// The bytes that are left to be read.
struct source {
  const char *bytes;
  size_t count;
};

static int read_some(void *context, char *buffer, int size) {
  struct source *source = context;
  size_t count = source->count < (size_t)size ? source->count : (size_t)size;
  memcpy(buffer, source->bytes, count);
  source->bytes += count;
  source->count -= count;
  return (int)count;
}

int cx_parse(const void *bytes, size_t count, const cx_handler *handler, cx_error *error) {
  struct run run = {handler, error, NULL, NULL, 0, NULL, 0, 0};
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start;
  sax.endElementNs = end;
  sax.characters = text;
  sax.ignorableWhitespace = text;
  sax.cdataBlock = text;
  sax.internalSubset = refuse_type;
  sax.serror = note;
  memset(error, 0, sizeof *error);
  // Pulling takes two thirds of the time of pushing, and the parser keeps no copy of the whole.
  struct source source = {bytes, count};
  run.parser = xmlCreateIOParserCtxt(&sax, &run, read_some, NULL, &source, XML_CHAR_ENCODING_NONE);
  if (!run.parser) {
    fail(&run, 0, 0, "no memory for the parser");
    return 0;
  }
  xmlCtxtUseOptions(run.parser, XML_PARSE_NONET);
  xmlParseDocument(run.parser);
  if (!run.has_failed && !run.parser->wellFormed)
    fail(&run, xmlSAX2GetLineNumber(run.parser), 0, "the file ends before its last element");
  xmlFreeParserCtxt(run.parser);
  free(run.values);
  free(run.attributes);
  return !run.has_failed;
}
