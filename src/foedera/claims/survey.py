"""What a document shows of names before its passages are read: each finder's pass, once.

A finder costs little a letter and much a call, so it goes over the whole text at once, and
each stretch (a passage, a sentence) is handed its part. A stretch is still read as if
nothing stood around it: where a name runs over its border, it is looked at by itself.
"""

from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import itemgetter
from typing import Final, Generic

from foedera.claims.dates.anchors import Span
from foedera.claims.dates.grammar import grammar
from foedera.claims.treaty_names import head_starts
from foedera.gazetteer import names, places
from foedera.gazetteer.model import Found, NameFound, PlaceFound, Sighted
from foedera.gazetteer.series import series_spans

_START: Final = itemgetter(0)
_END: Final = itemgetter(1)


class _Seen(Generic[Found]):
    """What one finder saw in the whole text."""

    def __init__(self, sighted: Sighted[Found]) -> None:
        self._spans = sighted.spans
        self._found: list[Found] = sighted.found

    def within(self, start: int, end: int) -> list[Found] | None:
        """The names in a stretch, at offsets of the whole text; None if one runs over its border."""
        spans = self._spans
        first = bisect_right(spans, start, key=_END)
        past = bisect_left(spans, end, first, key=_START)
        if first < past and (spans[first][0] < start or spans[past - 1][1] > end):
            return None
        low = bisect_right(self._found, start, key=_END)
        found = self._found[low : bisect_left(self._found, end, low, key=_START)]
        if found and (found[0].start < start or found[-1].end > end):
            return None
        return found


class Survey:
    """One text, looked over when first asked; stretches are half-open, in code points."""

    def __init__(self, text: str) -> None:
        """Look at nothing yet."""
        self.text = text
        self._dates: dict[str, list[Span]] = {}

    def participants(self, start: int, end: int) -> list[tuple[Span, NameFound]]:
        """Participants named in a stretch, with their places in it."""
        found = None if self._cuts_a_word(start, end) else self._participants.within(start, end)
        if found is None:
            return [((n.start, n.end), n) for n in names.find_participants(self.text[start:end])]
        return [((n.start - start, n.end - start), n) for n in found]

    def places(self, start: int, end: int) -> list[tuple[Span, PlaceFound]]:
        """Places named in a stretch, with where they stand in it."""
        found = None if self._cuts_a_word(start, end) else self._places.within(start, end)
        if found is None:
            return [((p.start, p.end), p) for p in places.find_places(self.text[start:end])]
        return [((p.start - start, p.end - start), p) for p in found]

    def date_anchors(self, start: int, end: int, language: str) -> list[Span]:
        """Where dates and durations may stand in a stretch, at its own offsets."""
        spans = self._dates.get(language)
        if spans is None:
            spans = self._dates[language] = grammar(language).anchors(self.text)
        low = bisect_right(spans, start, key=_END)
        high = bisect_left(spans, end, key=_START)
        here = spans[low:high]
        cut = here and (here[0][0] < start or here[-1][1] > end)
        if cut or self._cuts_a_word(start, end):
            return grammar(language).anchors(self.text[start:end])
        return [(at - start, to - start) for at, to in here]

    def may_cite(self, start: int, end: int) -> bool:
        """Whether a treaty series may be cited in a stretch."""
        index = bisect_right(self._series, start, key=_END)
        return index < len(self._series) and self._series[index][0] < end

    def may_name(self, start: int, end: int) -> bool:
        """Whether an instrument may be named in English in a stretch."""
        index = bisect_left(self._heads, start)
        return index < len(self._heads) and self._heads[index] < end

    def _cuts_a_word(self, start: int, end: int) -> bool:
        return self.text[start - 1 : start].isalnum() or self.text[end : end + 1].isalnum()

    @cached_property
    def _participants(self) -> _Seen[NameFound]:
        return _Seen(names.sighted(self.text))

    @cached_property
    def _places(self) -> _Seen[PlaceFound]:
        return _Seen(places.sighted(self.text))

    @cached_property
    def _series(self) -> list[Span]:
        return series_spans(self.text)

    @cached_property
    def _heads(self) -> list[int]:
        return head_starts(self.text)
