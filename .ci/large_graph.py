#!/usr/bin/env python3
"""Writes a GraphML file in the tool's own form: many names, some of them hostile.

large_graph.py OUT.graphml [NODES EDGES]
"""

import random
import sys
from xml.sax.saxutils import escape

HOSTILE = [
    '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "</script><script>alert(2)</script>",
    "{{DATA}} {{SCRIPT}}", "\u202eturned name\u202c", "Name & Co. <Ltd.>", "javascript:alert(1)",
]
FIRST = "Ann Carl Uma Eve Ivo Tess Karl Mara Olaf Rosa Pak Kim Ri Jo".split()
LAST = "Bell Dorn Dell Frost Lund Arden Bode Quist Berg Lind Myong Song Chol Nam".split()
NODE_KEYS = ["kind", "label", "name", "aliases", "mentions", "evidence", "evidence_source"]
EDGE_KEYS = [
    "kind", "title", "status", "mode", "sentences", "documents", "confidence", "npmi", "rule",
    "evidence", "evidence_source",
]


def data(domain, values):
    return "".join(f'<data key="{domain}_{key}">{escape(value)}</data>' for key, value in values.items())


def node(number, chance):
    kind = ("person", "person", "person", "organization", "organization", "event")[number % 6]
    if number < 6 * len(HOSTILE) and number % 6 == 0:
        name = HOSTILE[number // 6]
    elif kind == "person":
        name = f"{chance.choice(FIRST)} {chance.choice(LAST)} {number}"
    else:
        name = {"organization": f"Works No. {number}", "event": f"Congress No. {number}"}[kind]
    values = {"kind": kind, "label": name, "name": name, "mentions": "3",
              "evidence": f"{name} is named here.", "evidence_source": f"report-{number % 40}.txt#0-9"}
    if number % 5 == 0:
        values["aliases"] = f"Alias {number}"
    return kind, name, values


def edge(nodes, chance):
    source, target = chance.sample(range(len(nodes)), 2)
    kinds = (nodes[source][0], nodes[target][0])
    values = {"sentences": "1", "documents": "1", "rule": "apposition",
              "evidence": f"{nodes[source][1]} and {nodes[target][1]} stand in this sentence.",
              "evidence_source": f"report-{chance.randrange(40)}.txt#10-60"}
    if kinds == ("person", "organization"):
        values |= {"kind": "role", "title": chance.choice(["director", "secretary", "member"]),
                   "confidence": "0.93"}
    elif kinds == ("person", "event"):
        values |= {"kind": "participation", "mode": "speech", "confidence": "0.9"}
    elif kinds == ("organization", "organization") and source > target:
        values |= {"kind": "part-of", "confidence": "0.8"}
    elif kinds == ("event", "organization"):
        values |= {"kind": "organizer", "confidence": "0.8"}
    else:
        source, target = sorted((source, target))
        values |= {"kind": "co-mention", "npmi": "0.4"}
    return source, target, values


def main(path, node_count=2000, edge_count=10000):
    chance = random.Random(7)
    nodes = [node(number, chance) for number in range(node_count)]
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n'
                  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
        for domain, keys in (("node", NODE_KEYS), ("edge", EDGE_KEYS)):
            for key in keys:
                out.write(f'<key id="{domain}_{key}" for="{domain}" attr.name="{key}" '
                          'attr.type="string"/>\n')
        out.write('<graph id="rolegraph" edgedefault="directed">\n')
        for number, (_, _, values) in enumerate(nodes):
            out.write(f'<node id="n{number:05}">{data("node", values)}</node>\n')
        for number in range(edge_count):
            source, target, values = edge(nodes, chance)
            out.write(f'<edge id="e{number}" source="n{source:05}" target="n{target:05}">'
                      f'{data("edge", values)}</edge>\n')
        out.write("</graph>\n</graphml>\n")


if __name__ == "__main__":
    main(sys.argv[1], *(int(word) for word in sys.argv[2:4]))
