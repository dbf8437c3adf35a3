"""Writes facts whose names and sentences break careless writers and readers.

Usage: torture.py FILE.facts.jsonl
"""

import json
import sys

names = [
    "A & B < C > D \"E\" 'F' ]]> G",
    "Tab\there and\r\nlines",
    "Vertical\u000btab and \ufffe noncharacter",
    "Emoji \U0001f600 family \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "조용원",
    "Й\u0438\u0306ов Ё\u0301",
    "\u202eright to left \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "<html><img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://x\",\"y\")",
    "end; subgraph | pipe ¦ bar",
    "\\N \\n back\\slash \\\"",
    "javascript:alert(1)",
    "{{mustache}} ${dollar} %s %n",
    "Comma, \"quoted\", semi;colon",
    "'); DROP TABLE nodes;--",
    "x" * 10_000,
]
sentence = "Evidence & <b>markup</b> ]]> | ¦ " + "ж" * 10_000 + " end.\r\nNext line\twith tab.\u000b\ufffe"
text = sentence
size = len(text.encode())
entities = [{"kind": "organization", "core": "Body & Soul <Ltd>", "name": "Body & Soul <Ltd>"}]
entities += [{"kind": "person", "core": name, "name": name, "aliases": [name + " | alias"]} for name in names]
mentions = [
    {"entity": number, "sentence": 0, "start": 0, "end": 8, "beside": True, "full": True}
    for number in range(len(entities))
]
relations = []
titles = []
for number, name in enumerate(names):
    for title in (f"title {name[:60]}", f"second title {number}"):
        titles.append(title)
        relations.append(
            {
                "kind": "role", "source": number + 1, "target": 0, "title": len(titles) - 1, "rule": "apposition",
                "sentence": 0, "start": 0, "end": size,
            }
        )
line = {
    "rolegraph_facts": 1, "document": "torture & <set>.txt", "title": "Title ]]> & \"quotes\"", "date": "2024-02-29",
    "text": text, "sentences": [[0, size]], "entities": entities, "mentions": mentions, "titles": titles,
    "relations": relations,
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    file.write(json.dumps(line, separators=(",", ":"), ensure_ascii=False) + "\n")
