"""Reads and writes one GraphML file with rolegraph, igraph and NetworkX, and prints CPU seconds and ratios.

Usage: compare_graphml.py BENCHMARK FILE.graphml   (each in a process of its own; peak memory in MB)
"""

import resource
import subprocess
import sys

IGRAPH = """
import igraph, time, sys
start = time.process_time(); graph = igraph.Graph.Read_GraphML(sys.argv[1]); read = time.process_time() - start
start = time.process_time(); graph.write_graphml(sys.argv[2]); write = time.process_time() - start
print("read", read); print("write", write)
"""
NETWORKX = """
import networkx, time, sys
start = time.process_time(); graph = networkx.read_graphml(sys.argv[1], force_multigraph=True); read = time.process_time() - start
start = time.process_time(); networkx.write_graphml(graph, sys.argv[2]); write = time.process_time() - start
print("read", read); print("write", write)
"""


def measured(name, command):
    watch = "import resource,subprocess,sys; code = subprocess.run(sys.argv[1:]).returncode; " \
        "print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024); sys.exit(code)"
    done = subprocess.run([sys.executable, "-c", watch, *command], capture_output=True, text=True, check=True)
    values = {key: float(value) for key, value in (line.split() for line in done.stdout.splitlines())}
    print(f"{name:10} read {values['read']:7.2f} s   write {values['write']:7.2f} s   peak {values['peak']:7.0f} MB")
    return values


benchmark, path = sys.argv[1:]
ours = measured("rolegraph", [benchmark, "--graph", path])
igraph = measured("igraph", [sys.executable, "-c", IGRAPH, path, "/dev/null"])
networkx = measured("networkx", [sys.executable, "-c", NETWORKX, path, "/dev/null"])
for name, other in (("igraph", igraph), ("networkx", networkx)):
    print(f"times {name}: read {other['read'] / ours['read']:.1f}, write {other['write'] / ours['write']:.1f},"
          f" peak memory {other['peak'] / ours['peak']:.1f}")
