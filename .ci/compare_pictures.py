#!/usr/bin/env python3
"""Compares pictures of the tool with those that `dot` makes of its DOT files.

compare_pictures.py FOLDER    for each NAME.dot in it there is a NAME.svg
"""

import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"


def parts(text):
    """The ids of boxes and lines, and the texts, of a picture."""
    root = xml.fromstring(text)
    groups = [group for group in root.iter(SVG + "g") if group.get("class", "").split()[:1] in (["node"], ["edge"])]
    texts = [" ".join("".join(element.itertext()).split()) for element in root.iter(SVG + "text")]
    return sorted(group.get("id") for group in groups), sorted(text for text in texts if text)


def main(folder):
    failed = 0
    names = sorted(Path(folder).glob("*.dot"))
    for name in names:
        drawn = subprocess.run(["dot", "-Tsvg", name], capture_output=True, text=True)
        ours, theirs = parts(name.with_suffix(".svg").read_text(encoding="utf-8")), parts(drawn.stdout)
        faults = [word for word, one, other in zip(("ids", "texts"), ours, theirs) if one != other]
        if drawn.stderr or drawn.returncode:
            faults.append("messages: " + drawn.stderr.strip().splitlines()[0])
        if faults:
            failed += 1
            print(f"{name.name}: other {', '.join(faults)}", file=sys.stderr)
    print(f"{len(names)} pictures, {failed} differ from what dot makes of the DOT file")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
