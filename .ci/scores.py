#!/usr/bin/env python3
"""Print the figures of one annotated set and compare them with the best recorded.

scores.py RECORD.tsv SET FIGURES.json [--record]

RECORD.tsv holds lines of set, row and F1, separated by tabs. A figure that lies more than
0.01 below its record fails. With --record, better figures replace those of the file.
"""

import json
import sys
from pathlib import Path

TOLERANCE = 0.01


def read_record(path):
    """The best F1 so far, by (set, row)."""
    if not path.exists():
        return {}
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line)
    return {(name, row): float(f1) for name, row, f1 in lines}


def write_record(path, record):
    lines = [f"{name}\t{row}\t{f1:.4f}\n" for (name, row), f1 in sorted(record.items())]
    path.write_text("".join(lines), encoding="utf-8")


def figure(value):
    return "   -  " if value is None else f"{value:.4f}"


def score(precision, recall, f1=None):
    return {"precision": precision, "recall": recall, "f1": f1 or 0.0}


def external(report):
    """The figures of a set that others annotated, as rows: names, pairs on one node, relations.

    Where only recall or only precision can be told, it takes the place of F1.
    """
    rows = {}
    for kind, names in report["names"].items():
        if "F1" in names:
            rows[f"{kind} names"] = score(names["P"], names["R"], names["F1"])
        if names.get("aliases"):
            pairs = names["aliases"]
            recall = pairs["found"] / pairs["gold"] if pairs["gold"] else 0.0
            precision = pairs["right"] / pairs["predicted"] if pairs["predicted"] else None
            rows[f"{kind} aliases, R"] = score(precision, recall, recall)
    for pair, figures in report["pairs"].items():
        if pair.startswith(("role", "part")) or pair == "Work_For":
            rows[f"{pair}, R"] = score(None, figures["R"], figures["R"])
    if report["roles"].get("predicted"):
        precision = report["roles"]["P"]
        rows["role edges, P"] = score(precision, None, precision)
    return rows


def main(arguments):
    path, name, figures = Path(arguments[0]), arguments[1], Path(arguments[2])
    record = read_record(path)
    report = json.loads(figures.read_text(encoding="utf-8"))
    scores = report["total"]["scores"] if "total" in report else external(report)
    fallen = []
    print(f"{name:24} {'P':6} {'R':6} {'F1':6} best")
    for row, score in scores.items():
        f1 = score["f1"] or 0.0
        best = record.get((name, row))
        print(f"{row:24} {figure(score['precision'])} {figure(score['recall'])} {f1:.4f} "
              f"{figure(best)}")
        if best is not None and f1 < best - TOLERANCE:
            fallen.append(f"{name}: {row} fell from {best:.4f} to {f1:.4f}")
        record[name, row] = max(f1, best or 0.0)
    missing = [row for known, row in record if known == name and row not in scores]
    fallen += [f"{name}: the figure of '{row}' is missing" for row in missing]
    if "--record" in arguments[3:]:
        write_record(path, record)
    for line in fallen:
        print(line, file=sys.stderr)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
