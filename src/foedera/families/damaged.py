"""Who cannot be whose source because words that the one has cannot be read in the other.

Where a scan, a transcriber or a decoder left a mark for words that could not be read
and another witness has the words, they do not come from the marked one. One misread
word proves nothing, for whoever copies may put it right; names and figures misread
again and again (`FEWEST_MISREAD`) in one, and whole in the other, are not restored by
guessing. A witness that is damaged itself in the same way rules nothing out.

To add a mark that stands for words that could not be read, write it into `_MARK`.
"""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from foedera.families.beside import Beside, Step
from foedera.families.model import Direction

FEWEST_MISREAD = 3
"""Names and figures misread from which they were not put right by guessing."""

ALIKE = 0.5
"""Share of letters in common from which one word is a misreading of another."""

SHOWN = 60
"""Code points of the other's words that the evidence quotes."""

_MARK = re.compile(
    r"[\[(<](?:illegible|unreadable|unclear|gap|words? missing|text missing|unleserlich"
    r"|unlesbar|lücke|illisible|lacune|nieczytelne|неразборчиво|neįskaitoma)[^\])>\n]{0,30}[\])>]"
    r"|[\ufffd■□▯]{2,}|(?<=\d)[\ufffd■□▯]+|[\ufffd■□▯]+(?=\d)|(?<=\d)[?_]+(?=\d)",
    re.IGNORECASE,
)
_MIXED = re.compile(r"(?=.*[^\W\d_])(?=.*\d)\w+")


def unreadable(pair: Beside) -> Iterator[Direction]:
    """Whoever has marks for words that could not be read is not whom the other copies."""
    for one in (pair, pair.turned()):
        for step in one.steps:
            marks = _marked(one, step)
            if marks and not _marked(one.turned(), _turned(step)):
                yield Direction(
                    source=one.one.witness,
                    copy=one.other.witness,
                    evidence=(
                        f"Where “{one.one.witness}” has “{marks}”, “{one.other.witness}” reads “"
                        f"{_read(one, step)}”, so it is not where these words come from."
                    ),
                )
                break


def misread(pair: Beside) -> Iterator[Direction]:
    """Whoever has names and figures misread that are whole in the other is not its source."""
    found = [_misread_words(one) for one in (pair, pair.turned())]
    for words, others, one in zip(found, reversed(found), (pair, pair.turned()), strict=True):
        if len(words) >= FEWEST_MISREAD and not others:
            shown = ", ".join(f"“{bad}” for “{good}”" for bad, good in words[:FEWEST_MISREAD])
            yield Direction(
                source=one.one.witness,
                copy=one.other.witness,
                evidence=(
                    f"“{one.one.witness}” has {len(words)} names and figures misread that are whole "
                    f"in “{one.other.witness}” ({shown}), so as it stands it is not where they come from."
                ),
            )


def _turned(step: Step) -> Step:
    return Step(step.kind, step.j1, step.j2, step.i1, step.i2)


def _marked(pair: Beside, step: Step) -> str:
    """The mark for words that could not be read, where the other has words; else ""."""
    if step.kind not in {"replace", "insert"}:
        return ""
    begin, end = pair.one.between(step.i1, step.i2)
    found = _MARK.search(pair.one.text, begin, end)
    return found.group() if found else ""


def _read(pair: Beside, step: Step) -> str:
    words = " ".join(pair.other.quoted(*pair.other.between(step.j1, step.j2)).split())
    words = words.strip(" ,;.")
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"


def _misread_words(pair: Beside) -> Sequence[tuple[str, str]]:
    """Distinct words of the one in which letters and figures are mixed, with the other's."""
    found: dict[tuple[str, str], None] = {}
    for step in pair.steps:
        if step.kind != "replace" or step.i2 - step.i1 != step.others:
            continue
        for i, j in zip(range(step.i1, step.i2), range(step.j1, step.j2), strict=True):
            bad, good = (
                told.quoted(*told.words[n]) for told, n in ((pair.one, i), (pair.other, j))
            )
            if _is_misread(bad, good):
                found.setdefault((bad, good))
    return list(found)


def _is_misread(bad: str, good: str) -> bool:
    """Whether a word is a name or a figure misread: letters among figures, or figures in a name."""
    if not _MIXED.fullmatch(bad) or bad.startswith(good) or bad.endswith(good):
        return False  # the mark of a note may be glued to a word
    if not (good.isdigit() or (good.isalpha() and good[0].isupper())):
        return False
    return Levenshtein.normalized_similarity(bad, good) >= ALIKE
