"""How much of a page's treaty is kept as main text, and how much of what surrounds it.

    python -m benchmarks.main_text --shared ../shared --peer .venv-bench/bin/python

The pages are those of conventions of which the text is at hand, too. They hold each treaty in two languages and hide the
English one by a class until a reader asks for it, so all is measured twice: as the pages
stand, and with that class taken out. *Kept* is the share
of the five-word runs of its articles that stand in the main text; *around* is the share of the
main text's lines that the page itself puts into its navigation, header or footer (and
nowhere else); the pages' own tags say what these are. Foedera's main text is its layer
without what is marked as boilerplate.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from foedera.readers.html import read
from foedera.sources.model import MarkKind, Witness

_RUN = 5
_AROUND = "nav, header, footer, aside"
_HIDING = re.compile(r"(class=\"[^\"]{0,400}?) hidden(?=[ \"])")
_WORD = re.compile(r"[a-z]+|[^\W\d_a-z]", re.IGNORECASE)


class Quality(NamedTuple):
    """Of one way to take main text: shares of 1, and CPU seconds over all pages."""

    kept: float
    around: float
    seconds: float


def main_text(witness: Witness) -> str:
    """The layer without boilerplate."""
    at, pieces = 0, []
    for mark in witness.marks:
        if mark.kind is MarkKind.BOILERPLATE and mark.end > at:
            pieces.append(witness.text[at : max(at, mark.start)])
            at = mark.end
    return "\n".join([*pieces, witness.text[at:]])


def runs(text: str) -> set[tuple[str, ...]]:
    """The runs of five words."""
    words = [word.lower() for word in _WORD.findall(text)]
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def around(page: str) -> set[tuple[str, ...]]:
    """The runs of a page that stand in its navigation, header or footer and nowhere else."""
    tree = LexborHTMLParser(page)
    tree.strip_tags(["script", "style", "button", "select"])
    outside = set[tuple[str, ...]]()
    for node in tree.css(_AROUND):
        outside |= runs(node.text(separator=" "))
        node.decompose()
    body = tree.body
    return outside - runs(body.text(separator=" ") if body is not None else "")


def quality(texts: Mapping[str, str], gold: Mapping[str, str], pages: Mapping[str, str], seconds: float) -> Quality:  # fmt: skip
    """How well main texts hold the articles and nothing else, over all pages."""
    kept = wanted = outside = all_runs = 0
    for file, articles in gold.items():
        found, asked = runs(texts.get(file, "")), runs(articles)
        kept, wanted = kept + len(found & asked), wanted + len(asked)
        outside, all_runs = outside + len(found & around(pages[file])), all_runs + len(found)
    return Quality(kept / max(1, wanted), outside / max(1, all_runs), seconds)


def articles_of(corpus: Path) -> dict[str, str]:
    """The articles of each page, from the text that stands beside it."""
    gold: dict[str, str] = {}
    for line in (corpus / "gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        page = row["file"].replace("-en.txt", "-html.html")
        if row["articles"] and page != row["file"]:
            text = (corpus / "docs" / row["file"]).read_bytes().decode("utf-8-sig")
            gold[page] = "\n".join(text[one["start"] : one["end"]] for one in row["articles"])
    return gold


def measured(pages: Mapping[str, str], gold: Mapping[str, str], peer: Path) -> dict[str, Quality]:
    """Foedera's figures, and the peers' where their interpreter is there."""
    began = time.process_time()
    texts = {file: main_text(read(file, "", page.encode())[0]) for file, page in pages.items()}
    told = {"foedera": quality(texts, gold, pages, time.process_time() - began)}
    if not peer.exists():
        return told
    with tempfile.TemporaryDirectory() as folder:
        for file, page in pages.items():
            (Path(folder) / file).write_text(page, "utf-8")
        words = [str(peer), str(Path(__file__).with_name("main_text_peers.py")), folder]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
    for name, one in json.loads(done.stdout).items():
        told[name] = quality(one["texts"], gold, pages, one["seconds"])
    return told


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Measure the main text of pages.")
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared")  # fmt: skip
    parser.add_argument("--peer", type=Path, default=Path(".venv-bench/bin/python"))
    given = parser.parse_args()
    corpus = given.shared / "corpus" / "un_conventions"
    if not corpus.is_dir():
        print(f"{corpus} is not here: there is nothing to measure.")
        return 0
    gold = articles_of(corpus)
    stored = {file: (corpus / "docs" / file).read_text("utf-8") for file in gold}
    opened = {file: _HIDING.sub(r"\1", page) for file, page in stored.items()}
    for title, pages in (("as they stand", stored), ("all shown", opened)):
        for name, found in measured(pages, gold, given.peer).items():
            print(
                f"{title}, {name}: kept {found.kept:.3f}, around {found.around:.4f}, {found.seconds:.2f} s"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
