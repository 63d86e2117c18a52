"""The main text that trafilatura and resiliparse take from the pages of a folder.

Run by the interpreter of `.venv-bench`, which has them and not foedera; prints JSON,
{name: {"seconds": CPU, "texts": {file: text}}}. One that cannot be imported is left out.
"""

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def _peers() -> dict[str, Callable[[str], str | None]]:
    found: dict[str, Callable[[str], str | None]] = {}
    try:
        extract = importlib.import_module("trafilatura").extract
        found["trafilatura"] = extract
        found["trafilatura, for recall"] = lambda page: extract(page, favor_recall=True)
    except ImportError:
        pass
    try:
        plain = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
        found["resiliparse"] = lambda page: plain(page, main_content=True)
    except ImportError:
        pass
    return found


def main(folder: str) -> None:
    """Take the main text of every page."""
    pages = {path.name: path.read_text("utf-8") for path in sorted(Path(folder).glob("*.html"))}
    told = {}
    for name, take in _peers().items():
        began = time.process_time()
        texts = {file: take(page) or "" for file, page in pages.items()}
        told[name] = {"seconds": time.process_time() - began, "texts": texts}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])
