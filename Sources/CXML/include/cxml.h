// libxml2's SAX2 interface for Swift: elements and texts of a file in memory, one call each.
#ifndef ROLEGRAPH_CXML_H
#define ROLEGRAPH_CXML_H

#include <stddef.h>

/// Where and why a file is not well-formed, or is refused.
typedef struct {
  int line;
  int column;
  char message[256];
} cx_error;

/// What is called for the parts of a file, in their order. Strings are UTF-8 and end with a NUL; they live
/// until the call returns.
typedef struct {
  void *context;
  /// `attributes`: names and values by turns, `count` of each.
  void (*start)(
    void *context, const char *name, const char *const *attributes, int count, int line,
    int column);
  void (*end)(void *context, const char *name);
  /// Bytes of a text, which may come in several pieces.
  void (*text)(void *context, const char *bytes, int count);
} cx_handler;

/// Parses a file. A document type is refused, so no entities can be declared; nothing is fetched.
/// Returns 1, or 0 and the error.
int cx_parse(const void *bytes, size_t count, const cx_handler *handler, cx_error *error);

#endif
