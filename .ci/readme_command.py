#!/usr/bin/env python3
"""Print the fenced block that follows a marker comment in a Markdown file.

readme_command.py README.md "test command"   finds <!-- test command -->
"""

import re
import sys
from pathlib import Path


def block_after(text, marker):
    """The lines of the first fenced block behind the marker, or None."""
    pattern = rf"<!--\s*{re.escape(marker)}\s*-->\s*\n```[^\n]*\n(.*?)\n```"
    match = re.search(pattern, text, re.DOTALL)
    return match.group(1).strip() if match else None


def main(path, marker):
    command = block_after(Path(path).read_text(encoding="utf-8"), marker)
    if not command:
        print(f"{path}: no fenced block follows '<!-- {marker} -->'; put one there", file=sys.stderr)
        return 1
    print(command)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
