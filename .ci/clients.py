"""Loads every export with the programs that people use, and compares what arrives.

Usage: clients.py FOLDER STEM...   (FOLDER/STEM.graphml and the other exports beside it)
Prints a table: format, client, nodes, edges, and which values arrived as they are in the node-link file.
"""

import collections
import csv
import importlib.metadata
import json
import subprocess
import sys

NODE_VALUES = ("kind", "name", "label", "evidence_source")
EDGE_VALUES = ("kind", "title", "weight", "evidence", "evidence_source")
rows = []


def bag(values):
    """The values, white space folded: some formats have one line for each record."""
    texts = (" ".join(str(value).split()) for value in values if value is not None)
    return collections.Counter(text for text in texts if text not in ("", "nan"))


def number(value):
    return f"{float(value):g}" if value not in (None, "") else ""


class Reference:
    """The graph as the node-link file has it: a list of values for each name."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.nodes, self.edges = data["nodes"], data["edges"]
        self.node_values = {name: bag(node.get(name) for node in self.nodes) for name in NODE_VALUES}
        self.edge_values = {
            name: bag(number(edge.get(name)) if name == "weight" else edge.get(name) for edge in self.edges)
            for name in EDGE_VALUES
        }
        pairs = collections.Counter((e["source"], e["target"]) for e in self.edges if e["kind"] == "role")
        self.parallel = sum(count for count in pairs.values() if count > 1)


def client(name):
    return f"{name} {importlib.metadata.version(name)}"


def compare(reference, form, reader, nodes, edges, node_values, edge_values, parallel=None, loses=""):
    """Notes what arrived; what a format is said to lose must be named, all else must be the same."""
    assert len(reference.nodes) == nodes, f"{form} by {reader}: {nodes} nodes, not {len(reference.nodes)}"
    if edges is not None:
        assert len(reference.edges) == edges, f"{form} by {reader}: {edges} edges, not {len(reference.edges)}"
    for name, found in node_values.items():
        assert found == reference.node_values[name], f"{form} by {reader}: node {name} differs"
    for name, found in edge_values.items():
        assert found == reference.edge_values[name], f"{form} by {reader}: edge {name} differs"
    if parallel is not None:
        assert parallel == reference.parallel, f"{form} by {reader}: {parallel} parallel posts"
    kept = ", ".join([*node_values, *(f"edge {name}" for name in edge_values)])
    rows.append((form, reader, nodes, "" if edges is None else edges, kept, loses))


def by_networkx(reference, form, graph):
    pairs = collections.Counter((s, t) for s, t, d in graph.edges(data=True) if d.get("kind") == "role")
    compare(
        reference, form, client("networkx"), graph.number_of_nodes(), graph.number_of_edges(),
        {name: bag(data.get(name) for _, data in graph.nodes(data=True)) for name in NODE_VALUES},
        {
            name: bag(
                number(data.get(name)) if name == "weight" else data.get(name)
                for *_, data in graph.edges(data=True)
            )
            for name in EDGE_VALUES
        },
        sum(count for count in pairs.values() if count > 1),
    )


def networkx_formats(stem, reference):
    import networkx

    by_networkx(reference, "graphml", networkx.read_graphml(stem + ".graphml", force_multigraph=True))
    by_networkx(reference, "gexf", networkx.read_gexf(stem + ".gexf"))
    with open(stem + ".node-link.json", encoding="utf-8") as file:
        by_networkx(reference, "node-link", networkx.node_link_graph(json.load(file), edges="edges"))
    with open(stem + ".cyjs", encoding="utf-8") as file:
        by_networkx(reference, "cytoscape", networkx.cytoscape_graph(json.load(file)))
    neo4j = networkx.read_graphml(stem + ".neo4j.graphml", force_multigraph=True)
    by_networkx(reference, "graphml-neo4j", neo4j)


def igraph_formats(stem, reference):
    import igraph

    for form, ending in (("graphml", ".graphml"), ("graphml-mixed", ".mixed.graphml"), ("graphml-neo4j", ".neo4j.graphml")):
        graph = igraph.Graph.Read_GraphML(stem + ending)
        pairs = collections.Counter(
            (edge.source, edge.target) for edge in graph.es if edge["kind"] == "role"
        )
        compare(
            reference, form, client("igraph"), graph.vcount(), graph.ecount(),
            {name: bag(graph.vs[name]) for name in NODE_VALUES},
            {
                name: bag(number(v) if name == "weight" else v for v in graph.es[name])
                for name in EDGE_VALUES
                if name in graph.es.attributes()
            },
            sum(count for count in pairs.values() if count > 1),
        )
        assert sorted(graph.es["eid"]) == sorted(edge["key"] for edge in reference.edges)


def rdf(stem, reference):
    import rdflib

    graph = rdflib.Graph().parse(stem + ".jsonld", format="json-ld")
    prefixes = """PREFIX org: <http://www.w3.org/ns/org#> PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rg: <urn:rolegraph:terms:> PREFIX schema: <https://schema.org/>"""
    nodes = len(list(graph.query(prefixes + """SELECT DISTINCT ?x WHERE { ?x skos:prefLabel ?l; a ?t .
      FILTER(?t IN (foaf:Person, org:Organization, org:OrganizationalUnit, schema:Event)) }""")))
    edges = len(list(graph.query(prefixes + """SELECT DISTINCT ?x WHERE { ?x a ?t ; rg:sentences ?n .
      FILTER(?t IN (org:Membership, rg:PartOf, rg:Organizing, rg:Participation, rg:CoMention)) }""")))
    posts = list(graph.query(prefixes + """SELECT ?m ?person ?title ?body WHERE { ?m a org:Membership ;
      org:member/foaf:name ?person ; org:organization/foaf:name ?body ; org:role/skos:prefLabel ?title . }"""))
    wanted = [edge for edge in reference.edges if edge["kind"] == "role"]
    assert len(posts) == len(wanted), f"jsonld: {len(posts)} posts, not {len(wanted)}"
    names = {node["id"]: node["name"] for node in reference.nodes}
    found = {(str(p[1]), str(p[2]), str(p[3])) for p in posts}
    for edge in wanted:
        assert (names[edge["source"]], edge["title"], names[edge["target"]]) in found, edge["title"]
    compare(
        reference, "jsonld", client("rdflib"), nodes, edges, {}, {"title": bag(post[2] for post in posts)},
        loses="npmi, confidence, rule; SPARQL finds the holder of each post",
    )


def follow_the_money(stem, reference):
    from followthemoney import model

    schemata = collections.Counter()
    with open(stem + ".ftm.jsonl", encoding="utf-8") as file:
        for line in file:
            data = json.loads(line)
            schema = model.get(data["schema"])
            schema.validate(data)
            entity = model.get_proxy(data, cleaned=False)
            for name, values in data["properties"].items():
                kept = entity.get(name)
                assert len(kept) == len(set(values)), f"ftm: {name} of {data['id']} lost a value"
                for value in values:
                    prop = schema.get(name)
                    assert prop.type.name == "entity" or prop.type.clean(value, proxy=entity) is not None, (name, value)
            schemata[entity.schema.name] += 1
    kinds = collections.Counter(edge["kind"] for edge in reference.edges)
    assert schemata["Membership"] == kinds["role"] + kinds["part-of"], schemata
    assert schemata["UnknownLink"] == kinds["co-mention"], schemata
    nodes = schemata["Person"] + schemata["Organization"] + schemata["Event"]
    links = schemata["Membership"] + schemata["UnknownLink"]
    compare(
        reference, "ftm", client("followthemoney"), nodes, None, {}, {},
        loses=f"mode and order of participants, counts ({links} links; organizers and participants in events)",
    )


def tables(stem, reference):
    import duckdb
    import pandas

    base = duckdb.connect()
    for form, key in (("gephi", "Id"), ("neo4j", "id:ID")):
        read = f"read_csv('{stem}.{form}.%s.csv', header=true, all_varchar=true, strict_mode=true)"
        nodes = base.sql("SELECT * FROM " + read % "nodes")
        edges = base.sql("SELECT * FROM " + read % "edges")
        values = nodes.fetchall()
        column = nodes.columns.index
        titles = bag(row[edges.columns.index("title")] for row in edges.fetchall())
        compare(
            reference, f"csv-{form}", client("duckdb"), len(values), len(edges.fetchall()),
            {"name": bag(row[column("name")] for row in values)}, {"title": titles},
        )
        frames = [pandas.read_csv(f"{stem}.{form}.{part}.csv", keep_default_na=False) for part in ("nodes", "edges")]
        assert frames[0][key].is_unique
        compare(
            reference, f"csv-{form}", client("pandas"), len(frames[0]), len(frames[1]),
            {"name": bag(frames[0]["name"])}, {"title": bag(frames[1]["title"]), "evidence": bag(frames[1]["evidence"])},
        )
    posts = pandas.read_csv(stem + ".posts.csv", keep_default_na=False)
    wanted = [edge for edge in reference.edges if edge["kind"] == "role"]
    assert len(posts) == len(wanted), f"posts: {len(posts)}, not {len(wanted)}"
    rows.append(("posts", client("pandas"), "", len(posts), "edge title", "all but posts"))


def graph_format(stem, reference):
    with open(stem + ".jgf.json", encoding="utf-8") as file:
        graph = json.load(file)["graph"]
    compare(
        reference, "jgf", "json", len(graph["nodes"]), len(graph["edges"]),
        {"name": bag(node["metadata"].get("name") for node in graph["nodes"].values())},
        {name: bag(number(e["metadata"].get(name)) if name == "weight" else e["metadata"].get(name)
                   for e in graph["edges"]) for name in EDGE_VALUES},
    )


def yed(stem, reference):
    from xml.etree import ElementTree

    space = {"g": "http://graphml.graphdrawing.org/xmlns", "y": "http://www.yworks.com/xml/graphml"}
    root = ElementTree.parse(stem + ".yed.graphml").getroot()
    nodes = root.findall(".//g:node", space)
    boxes = []
    for node in nodes:
        for data in node.findall("g:data", space):
            box = data.find(".//y:Geometry", space)
            if box is not None:
                boxes.append([float(box.get(name)) for name in ("x", "y", "width", "height")])
    assert len(boxes) == len(nodes), "yed: a node has no place"
    labels = bag(label.text.strip() for label in root.iter("{http://www.yworks.com/xml/graphml}NodeLabel"))
    wanted = bag(node["label"].strip() for node in reference.nodes)
    assert labels == wanted, "yed: labels differ"
    compare(
        reference, "graphml-yed", "xml.etree", len(nodes), len(root.findall(".//g:edge", space)), {}, {},
        loses="",
    )


def dot(stem, reference):
    done = subprocess.run(["dot", "-Tsvg", stem + ".dot"], capture_output=True, check=True)
    assert not done.stderr, done.stderr.decode()
    rows.append(("dot", "graphviz", "", "", "the picture, without a warning", "what the picture leaves out"))


def main():
    folder, *stems = sys.argv[1:]
    for name in stems:
        stem = f"{folder}/{name}"
        reference = Reference(stem + ".node-link.json")
        rows.clear()
        if importlib.metadata.version("igraph").startswith("0."):
            igraph_formats(stem, reference)
        else:
            for check in (networkx_formats, igraph_formats, rdf, follow_the_money, tables, graph_format, yed, dot):
                check(stem, reference)
        print(f"{name}: {len(reference.nodes)} nodes, {len(reference.edges)} edges,"
              f" {reference.parallel} parallel posts")
        for row in rows:
            print("  " + " | ".join(str(cell) for cell in row))


main()
