"""Where the words of a page's text layer stand in its tree: `/html/body/main/p[3]`.

Reading a page asks each element once; naming them all costs as much again, so it is
done once it is known that something is quoted. The tree is walked as it was read, and
each text is looked for where the last one ended: only white space and what the reader
puts between words (numbers of list items, colons, tabs) may stand between them. Where
that does not hold, nothing is told from there on.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from selectolax.lexbor import LexborHTMLParser, LexborNode

from foedera.sources.model import Origin

_PUT_BETWEEN = re.compile(r"(?:[\s:]|\d{1,6}\. )*")
_MOST_BETWEEN = 128
_MOST_NODES = 2_000_000
_LONGEST_PATH = 1_000  # of a page that nests on and on, what lies deeper is not told

Shows = Callable[[LexborNode], bool]
"""Whether a browser shows what an element holds."""


@dataclass(slots=True)
class _Open:
    """An element whose children are walked.

    Attributes:
        node: the element; None stands for the page.
        path: its own.
        block: that of the block it belongs to, which may be itself.
        met: how many children of each name have begun.
    """

    node: LexborNode
    path: str
    block: str
    met: Counter[str] = field(default_factory=Counter)


def nodes_of(
    page: str, text: str, shows: Shows, blocks: frozenset[str], _quoted: Sequence[tuple[int, int]]
) -> tuple[Origin, ...]:
    """The place of each run of words in one block.

    Args:
        page: the page's source.
        text: its text layer.
        shows: tells the elements whose words are in the layer.
        blocks: elements that are told apart; others belong to the block around them.
    """
    origins: list[Origin] = []
    for path, several in groupby(_placed(text, _texts(page, shows, blocks)), lambda one: one[0]):
        places = list(several)
        if path:
            origins.append(Origin(places[0][1], places[-1][2], path))
    return tuple(origins)


def _placed(text: str, found: Iterator[tuple[str, str]]) -> Iterator[tuple[str, int, int]]:
    """Each text's path, with where its words stand in the layer."""
    at = 0
    for path, raw in found:
        words = " ".join(raw.split())
        if words:
            start = text.find(words, at, at + len(words) + _MOST_BETWEEN)
            if start < 0 or not _PUT_BETWEEN.fullmatch(text, at, start):
                return
            at = start + len(words)
            yield path, start, at


def _texts(page: str, shows: Shows, blocks: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each text of a page that shows, in order, with its block's path; "" where that is too long."""
    body = LexborHTMLParser(page).body
    if body is None:
        return
    stack = [_Open(body, "/html/body", "/html/body")]
    node = body.child
    for _ in range(_MOST_NODES):
        while node is None:
            node = stack.pop().node.next if len(stack) > 1 else None
            if node is None and len(stack) == 1:
                return
        tag = node.tag or ""
        if tag == "-text":
            yield stack[-1].block, node.text_content or ""
        elif not tag.startswith(("-", "_")):
            below = _opened(stack[-1], node, tag, is_block=tag in blocks)
            if node.child is not None and shows(node):
                stack.append(below)
                node = node.child
                continue
        node = node.next


def _opened(above: _Open, node: LexborNode, tag: str, *, is_block: bool) -> _Open:
    above.met[tag] += 1
    number = above.met[tag]
    path = f"{above.path}/{tag}[{number}]" if number > 1 else f"{above.path}/{tag}"
    if not above.path or len(path) > _LONGEST_PATH:
        return _Open(node, "", "")
    return _Open(node, path, path if is_block else above.block)
