"""Loads what `rolegraph export` wrote with NetworkX and as tables, and compares it with the GraphML file.

Usage: load_exports.py NAME.graphml...; the exports stand beside each.
"""

import csv
import json
import sys

import networkx


def evidence(graph):
    return sorted(str(data.get("evidence")) for *_, data in graph.edges(data=True))


def table(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert all(None not in row and None not in row.values() for row in rows), f"{path}: ragged"
    return rows


def check(path):
    stem = path.removesuffix(".graphml")
    graph = networkx.read_graphml(path, force_multigraph=True)
    size = (graph.number_of_nodes(), graph.number_of_edges())
    with open(stem + ".node-link.json", encoding="utf-8") as file:
        data = json.load(file)
        node_link = networkx.node_link_graph(data, edges="edges")
    with open(stem + ".cyjs", encoding="utf-8") as file:
        cytoscape = networkx.cytoscape_graph(json.load(file))
    others = {
        "gexf": networkx.read_gexf(stem + ".gexf"),
        "node-link": node_link,
        "cytoscape": cytoscape,
    }
    for name, other in others.items():
        found = (other.number_of_nodes(), other.number_of_edges())
        assert found == size, f"{stem}: {name} has {found}, not {size}"
        assert evidence(other) == evidence(graph), f"{stem}: evidence of {name} differs"
    for name in ("gephi", "neo4j"):
        found = (len(table(f"{stem}.{name}.nodes.csv")), len(table(f"{stem}.{name}.edges.csv")))
        assert found == size, f"{stem}: csv-{name} has {found}, not {size}"
    posts = sum(data["kind"] == "role" for *_, data in graph.edges(data=True))
    assert len(table(stem + ".posts.csv")) == posts, f"{stem}: posts differ"
    print(f"{stem.rsplit('/', 1)[-1]}: {size[0]} nodes, {size[1]} edges, {posts} posts in every export")


for argument in sys.argv[1:]:
    check(argument)
