"""A page as verbs write it: headings, entries, and under each the words that prove it.

Everything that comes from a document goes through `plain` on its way to the console.
Days stand as YYYY-MM-DD, so that they can be typed in again.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from foedera.cli.printing import plain
from foedera.workbench.wording import (
    agreement_words,
    is_day,
    rival_words,
    value_words,
    voices_words,
)

if TYPE_CHECKING:
    from rich.console import Console

    from foedera.claims.model import Value
    from foedera.reconcile.model import Finding, Rival, Support

MOST = 160
"""Characters of a quotation that are shown."""

HEAD, FAINT, WARN = "bold", "dim", "yellow"
STATES = {"in_force": "green", "disputed": "yellow", "ended": "red", "void": "red"}
"""Colours of states, where there is colour; the word always stands beside."""


class Paper:
    """A page under way."""

    def __init__(self, console: "Console") -> None:
        """Write on `console`."""
        self._console = console

    def title(self, words: str, *under: str) -> None:
        """The page's title, and lines under it."""
        self._put(Text(plain(words), style=HEAD), 0)
        for line in under:
            self._put(Text(plain(line), style=FAINT), 0)

    def section(self, words: str) -> None:
        """A heading after an empty line."""
        self._console.print()
        self._put(Text(plain(words), style=HEAD), 0)

    def entry(
        self, words: str, note: str = "", *, day: str = "", depth: int = 1, style: str = ""
    ) -> None:
        """One line of a section, after a day if it has one, with a fainter note behind it."""
        line = Text()
        if day:
            line.append(f"{plain(day)}  ", style=HEAD)
        line.append(plain(words), style=style)
        if note:
            line.append(f"  · {plain(note)}", style=FAINT)
        self._put(line, depth, hanging=2)

    def words(self, support: "Support", *, depth: int = 2) -> None:
        """A quotation and where it stands."""
        line = Text(quote_words(support.quote))
        line.append(f"  {plain(support.witness)}", style=FAINT)
        if support.holder:
            line.append(f", as said by {plain(support.holder)}", style=FAINT)
        if not support.safe:
            line.append(", from a sentence that lost words", style=FAINT)
        self._put(line, depth, hanging=1)

    def quotation(self, quote: str, witness: str, *, depth: int = 2) -> None:
        """Words of a document and its name."""
        line = Text(quote_words(quote))
        line.append(f"  {plain(witness)}", style=FAINT)
        self._put(line, depth, hanging=1)

    def in_place(self, before: str, quote: str, after: str, *, depth: int = 2) -> None:
        """A quotation, set off, among the words around it."""
        space, gap = (" " if one.isspace() else "" for one in (before[-1:], after[:1]))
        line = Text(f"… {plain(before)}{space}", style=FAINT)
        line.append(f"[{plain(quote)}]", style=HEAD)
        line.append(f"{gap}{plain(after)} …", style=FAINT)
        self._put(line, depth)

    def finding(
        self,
        words: str,
        finding: "Finding",
        *,
        day: str = "",
        depth: int = 1,
        shown: "Support | None" = None,
    ) -> None:
        """A value, how far voices agree, its best quotation, and who dissents.

        The quotation is left out where the same words were just `shown`.
        """
        self.entry(words, agreement_words(finding), day=day, depth=depth)
        for support in finding.support[:1]:
            if support != shown:
                self.words(support, depth=depth + 1)
        for rival in finding.dissent:
            self.rival(rival, finding.property, depth=depth + 1)

    def rival(
        self, rival: "Rival", name: str, *, before: str = "against it: ", depth: int = 2
    ) -> None:
        """A value of a property that others state, with its best quotation."""
        words = rival_words(None) if rival.value is None else said(rival.value, name)
        self.entry(
            f"{before}{words}", voices_words(_voices(rival.support)), depth=depth, style=WARN
        )
        for support in rival.support[:1]:
            self.words(support, depth=depth + 1)

    def rows(self, rows: Iterable[Sequence[str]], *, depth: int = 1, state: int = -1) -> None:
        """Rows in columns of their own width; the last one takes what is left.

        `state` is the number of the column that holds a word of `State`.
        """
        kept = [[plain(cell) for cell in row] for row in rows]
        wide = [max(map(len, column)) for column in zip(*kept, strict=True)][:-1]
        for row in kept:
            line = Text()
            for number, (cell, width) in enumerate(zip(row, wide, strict=False)):
                is_state = number == state
                shown = cell.replace("_", " ") if is_state else cell
                line.append(shown.ljust(width) + "  ", STATES.get(cell, "") if is_state else "")
            line.append(row[-1])
            self._put(line, depth, hanging=sum(wide) + 2 * len(wide))

    def _put(self, line: Text, depth: int, hanging: int = 0) -> None:
        """One line, wrapped; what follows the first stands `hanging` columns further in."""
        whole = max(20, self._console.width - 2 * depth)
        hanging = hanging if hanging <= whole // 2 else 4
        pieces = list(line.wrap(self._console, whole))
        if len(pieces) > 1 and hanging:
            first = pieces[0]
            rest = line[len(first.plain) :]
            rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
            pieces = [first, *rest.wrap(self._console, max(20, whole - hanging))]
        for number, piece in enumerate(pieces):
            piece.rstrip()
            indent = 2 * depth + (hanging if number else 0)
            self._console.print(Text(" " * indent) + piece, soft_wrap=True)


def said(value: "Value", name: str) -> str:
    """A value of a property in words; a day as it is typed."""
    if isinstance(value, str) and is_day(name):
        return plain(value)
    return plain(value_words(value, name))


def quote_words(quote: str) -> str:
    """A quotation on one line, cut in the middle when it is long."""
    words = plain(quote)
    if len(words) <= MOST:
        return f"“{words}”"
    half = MOST // 2
    return f"“{words[:half].rsplit(' ', 1)[0]} […] {words[-half:].split(' ', 1)[-1]}”"


def _voices(support: Sequence["Support"]) -> int:
    return len({item.voice for item in support})
