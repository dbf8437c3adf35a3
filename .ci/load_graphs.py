#!/usr/bin/env python3
"""Load GraphML files with NetworkX and igraph and compare what each has read.

load_graphs.py FILE...

Fails where the numbers of nodes or edges differ from those in the file, and where an edge
bears no evidence.
"""

import sys
import warnings
import xml.etree.ElementTree as ElementTree

import igraph
import networkx

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


def counts_in_file(path):
    """Nodes and edges as elements."""
    root = ElementTree.parse(path).getroot()
    return (sum(1 for _ in root.iter(NAMESPACE + "node")),
            sum(1 for _ in root.iter(NAMESPACE + "edge")))


def problems(path):
    """The counts of the file, and what is wrong with it."""
    found = []
    counts = counts_in_file(path)
    graph = networkx.read_graphml(path, force_multigraph=True)
    if (len(graph), graph.number_of_edges()) != counts:
        found.append(f"NetworkX reads {len(graph)} nodes, {graph.number_of_edges()} edges")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = igraph.Graph.Read_GraphML(path)
    if (other.vcount(), other.ecount()) != counts:
        found.append(f"igraph reads {other.vcount()} nodes, {other.ecount()} edges")
    bare = [(a, b) for a, b, data in graph.edges(data=True)
            if not data.get("evidence") or not data.get("evidence_source")]
    if bare:
        found.append(f"{len(bare)} edges bear no evidence, first {bare[0][0]} -> {bare[0][1]}")
    return counts, found


def main(paths):
    nodes = edges = failed = 0
    for path in paths:
        counts, found = problems(path)
        nodes += counts[0]
        edges += counts[1]
        failed += bool(found)
        for problem in found:
            print(f"{path}: of {counts[0]} nodes, {counts[1]} edges: {problem}", file=sys.stderr)
    print(f"{len(paths)} files, {nodes} nodes, {edges} edges, {failed} files failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
