"""What a document shows of names before its passages are read: each finder's pass, once.

A finder costs little a letter and much a call, so it goes over the whole text at once, and
each stretch (a passage, a sentence) is handed its part. A stretch is still read as if
nothing stood around it: where a name runs over its border, it is looked at by itself.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Generic

from foedera.claims.capitals import small
from foedera.claims.dates.anchors import Span
from foedera.claims.dates.finding import find_dates
from foedera.claims.dates.grammar import grammar
from foedera.claims.dates.model import DateFound
from foedera.claims.treaty_names import head_starts
from foedera.gazetteer import names, places
from foedera.gazetteer.model import Found, NameFound, PlaceFound, Sighted
from foedera.gazetteer.series import series_spans


class _Row:
    """Stretches in order and apart, by where they begin and end."""

    def __init__(self, stretches: Sequence[tuple[Any, ...]]) -> None:
        self._starts = [one[0] for one in stretches]
        self._ends = [one[1] for one in stretches]

    def touching(self, start: int, end: int) -> tuple[int, int] | None:
        """The first of those in a stretch and one past the last; None if one runs over its border."""
        first = bisect_right(self._ends, start)
        past = bisect_left(self._starts, end, first)
        if first < past and (self._starts[first] < start or self._ends[past - 1] > end):
            return None
        return first, past


class _Seen(Generic[Found]):
    """What one finder saw in the whole text."""

    def __init__(self, sighted: Sighted[Found]) -> None:
        self._spans = _Row(sighted.spans)
        self._found: list[Found] = sighted.found
        self._places = _Row(sighted.found)

    def within(self, start: int, end: int) -> list[Found] | None:
        """The names in a stretch, at offsets of the whole text; None if one runs over its border."""
        spans, places = self._spans.touching(start, end), self._places.touching(start, end)
        if spans is None or places is None:
            return None
        return self._found[slice(*places)]


class Survey:
    """One text, looked over when first asked; stretches are half-open, in code points."""

    def __init__(self, text: str) -> None:
        """Look for nothing yet."""
        self.text = text
        self.small = small(text)
        """The text in small letters, letter for letter: for patterns of formulas in any case."""
        self._asked = (-1, -1)
        self._cuts = False
        self._times: dict[tuple[int, int, str], tuple[list[Span], list[DateFound]]] = {}
        self._held: dict[tuple[str, ...], bool] = {}

    def participants(self, start: int, end: int) -> tuple[list[NameFound], int]:
        """Participants named in a stretch, and what their offsets are more than the stretch's own."""
        found = None if self._cuts_a_word(start, end) else self._participants.within(start, end)
        if found is None:
            return names.find_participants(self.text[start:end]), 0
        return found, start

    def places(self, start: int, end: int) -> tuple[list[PlaceFound], int]:
        """Places named in a stretch, and what their offsets are more than the stretch's own."""
        found = None if self._cuts_a_word(start, end) else self._places.within(start, end)
        if found is None:
            return places.find_places(self.text[start:end]), 0
        return found, start

    def dates(self, start: int, end: int, language: str) -> list[DateFound]:
        """The dates of a stretch, at its own offsets, before any is resolved."""
        return self.times(start, end, language)[1]

    def times(self, start: int, end: int, language: str) -> tuple[list[Span], list[DateFound]]:
        """Where dates and durations may stand in a stretch, and its dates, at its own offsets."""
        key = (start, end, language)
        times = self._times.get(key)
        if times is None:
            text = self.text[start:end]
            anchors = grammar(language).anchors(text)
            times = anchors, find_dates(text, language, anchors) if anchors else []
            self._times[key] = times
        return times

    def may_cite(self, start: int, end: int) -> bool:
        """Whether a treaty series may be cited in a stretch."""
        cited = self._series.touching(start, end)
        return cited is None or cited[0] < cited[1]

    def may_name(self, start: int, end: int) -> bool:
        """Whether an instrument may be named in English in a stretch."""
        heads = self._heads
        index = bisect_left(heads, start)
        return index < len(heads) and heads[index] < end

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether one of some words stands anywhere in the text, in small letters; found out once."""
        held = self._held.get(words)
        if held is None:
            held = self._held[words] = any(word in self.small for word in words)
        return held

    def _cuts_a_word(self, start: int, end: int) -> bool:
        """Whether a stretch, of which each finder's part is asked in turn, ends inside a word."""
        if (start, end) != self._asked:
            text, self._asked = self.text, (start, end)
            self._cuts = text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
        return self._cuts

    @cached_property
    def _participants(self) -> _Seen[NameFound]:
        return _Seen(names.sighted(self.text))

    @cached_property
    def _places(self) -> _Seen[PlaceFound]:
        return _Seen(places.sighted(self.text))

    @cached_property
    def _series(self) -> _Row:
        return _Row(series_spans(self.text))

    @cached_property
    def _heads(self) -> list[int]:
        return head_starts(self.text)
