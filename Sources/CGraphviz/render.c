// Layout and rendering. A layout cannot be stopped from within, and it may crash: so it runs in a
// forked child that does nothing but C, and answers through a pipe.
#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// What goes through the pipe before the message and the picture.
struct header {
  int status;
  size_t message_count;
  size_t count;
};

static rg_result render_here(
  GVC_t *context, Agraph_t *graph, const char *engine, const char *format) {
  rg_result result = {rg_failed, NULL, 0, NULL};
  char *data = NULL;
  unsigned int count = 0;
  rg_messages_begin();
  srand(1);
  srandom(1);
  srand48(1);
  if (gvLayout(context, graph, engine) == 0) {
    if (gvRenderData(context, graph, format, &data, &count) == 0 && data) {
      result.bytes = malloc(count ? count : 1);
      if (result.bytes) {
        memcpy(result.bytes, data, count);
        result.count = count;
        result.status = rg_ok;
      }
      gvFreeRenderData(data);
    }
    gvFreeLayout(context, graph);
  }
  // A broken label lets gvLayout succeed and shows the node's name: an error all the same.
  if (agreseterrors()) result.status = rg_failed;
  result.message = rg_messages_take();
  return result;
}

static int write_all(int file, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    ssize_t done = write(file, rest, count);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return 0;
    rest += done;
    count -= (size_t)done;
  }
  return 1;
}

// Bytes of address space in use, 0 where that is not told.
static size_t address_space(void) {
  unsigned long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file) return 0;
  if (fscanf(file, "%lu", &pages) != 1) pages = 0;
  fclose(file);
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void limit(int resource, rlim_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  if (limit.rlim_max != RLIM_INFINITY && value > limit.rlim_max) value = limit.rlim_max;
  limit.rlim_cur = value;
  setrlimit(resource, &limit);
}

static _Noreturn void run_child(
  Agraph_t *graph, const char *engine, const char *format, int deadline, size_t space, int file) {
  // Else Swift's backtracer would print here.
  static const int signals[] = {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE, SIGTRAP, SIGXCPU};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], SIG_DFL);
  signal(SIGPIPE, SIG_IGN);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, (rlim_t)deadline / 1000 + 2);
  if (space) limit(RLIMIT_AS, space + ((rlim_t)2 << 30));
  rg_result result = {rg_failed, NULL, 0, NULL};
  GVC_t *context = rg_context();
  if (strcmp(format, "svg") != 0) {
    result.message = calloc(1, 1024);
    context = result.message ? rg_pango_context(result.message, 1024) : NULL;
  }
  if (context) {
    free(result.message);
    result = render_here(context, graph, engine, format);
  }
  struct header header = {
    result.status, result.message ? strlen(result.message) : 0, result.count};
  int done = write_all(file, &header, sizeof header)
    && write_all(file, result.message, header.message_count)
    && write_all(file, result.bytes, header.count);
  _exit(done ? 0 : 1);
}

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

// Reads exactly `count` bytes. Returns a status.
static int read_all(int file, void *bytes, size_t count, long long end) {
  char *rest = bytes;
  while (count > 0) {
    long long left = end - now();
    if (left <= 0) return rg_deadline;
    struct pollfd wait = {file, POLLIN, 0};
    int ready = poll(&wait, 1, (int)left);
    if (ready < 0 && errno != EINTR) return rg_crashed;
    if (ready <= 0) continue;
    ssize_t done = read(file, rest, count);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return rg_crashed;
    rest += done;
    count -= (size_t)done;
  }
  return rg_ok;
}

static rg_result read_answer(int file, long long end) {
  rg_result result = {rg_crashed, NULL, 0, NULL};
  struct header header;
  int status = read_all(file, &header, sizeof header, end);
  if (status == rg_ok) {
    result.message = calloc(header.message_count + 1, 1);
    result.bytes = malloc(header.count ? header.count : 1);
    if (!result.message || !result.bytes) status = rg_no_resources;
  }
  if (status == rg_ok) status = read_all(file, result.message, header.message_count, end);
  if (status == rg_ok) status = read_all(file, result.bytes, header.count, end);
  if (status != rg_ok) {
    rg_result_free(&result);
    result.status = status;
    return result;
  }
  result.count = header.count;
  result.status = header.status;
  return result;
}

rg_result rg_render(
  rg_graph *graph, const char *engine, const char *format, int deadline) {
  rg_result result = {rg_no_resources, NULL, 0, NULL};
  if (!rg_context()) return result;
  if (deadline <= 0) return render_here(rg_context(), rg_cgraph(graph), engine, format);
  int ends[2];
  if (pipe(ends) != 0) return result;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  size_t space = address_space();
  long long end = now() + deadline;
  pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    run_child(rg_cgraph(graph), engine, format, deadline, space, ends[1]);
  }
  close(ends[1]);
  if (child > 0) {
    result = read_answer(ends[0], end);
    kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    // Out of CPU time is out of time.
    if (result.status == rg_crashed && WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
      result.status = rg_deadline;
  }
  close(ends[0]);
  return result;
}
