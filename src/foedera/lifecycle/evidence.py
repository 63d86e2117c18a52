"""What documents say of one act, as days and as sides.

A *saying* is one value of one property with those who say it. Sayings of one act
that cannot all be true are its sides; a coarser date is folded into the finer one
that it allows ("1911" into "1911-03-02"). What a treaty only provides for ("shall be
exchanged at Strelsau") is kept apart from what is said to have happened.

Whoever says it is named by `speaker`: the one it is ascribed to, or else the voice.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from foedera.chronology import contradicts, finer, first_day, is_edtf, last_day
from foedera.claims.model import Modality, Value
from foedera.lifecycle.case import Case
from foedera.reconcile.model import Finding, FindingStatus, Support

_NUMBER = re.compile(r"(?<!\d)0?(\d{1,2})(?!\d)")
OTHERS = "others, unnamed"
"""Who says what a witness reports without a holder: "it is said that"."""
HAPPENED = (Modality.ASSERTED.value, Modality.REPORTED.value)
PROVIDED = (Modality.PROVIDED.value,)
DENIED = (Modality.DENIED.value,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One value with those who say it.

    Attributes:
        act: "signature", "exchange", …
        value: EDTF, duration or instrument id; "" when the saying gives none.
        support: in favour, the most telling words first; () for a person's judgement alone.
        decided: a person's judgement.
    """

    act: str
    value: str
    support: tuple[Support, ...] = ()
    decided: bool = False

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who says it, sorted."""
        return tuple(sorted({speaker(support) for support in self.support}))

    @property
    def dated(self) -> bool:
        """Whether its value is a date."""
        return is_edtf(self.value)

    @property
    def first(self) -> date:
        """The first day that its date may mean."""
        return first_day(self.value) or date.min

    @property
    def last(self) -> date:
        """The last day that its date may mean."""
        return last_day(self.value) or date.max


def speaker(support: Support) -> str:
    """Name the one who says it: the holder it is ascribed to, others where none is named, or the voice."""
    hearsay = support.modality == Modality.REPORTED.value
    return support.holder or (OTHERS if hearsay else support.voice)


def next_day(day: date) -> date:
    """Give the day after; the end of the calendar is its own next day."""
    return day if day == date.max else day + timedelta(days=1)


def dates(
    case: Case, act: str, *, part: str = "date", how: Sequence[str] = HAPPENED
) -> tuple[Saying, ...]:
    """Give the sides on an act's date, best supported first.

    More than one means that they contradict one another. A judgement leaves only its own.

    Args:
        case: the instrument.
        act: "signature", …
        part: "date" or "until".
        how: the modalities that count.
    """
    found = _all(case, f"{act}.{part}", how)
    decided = [saying for saying in found if saying.decided]
    return _folded(decided or found)


def occurrences(case: Case, act: str) -> tuple[Saying, ...]:
    """Give every date on which an act is said to have happened that may happen several times."""
    return _folded(_all(case, f"{act}.date", HAPPENED))


def _all(case: Case, prop: str, how: Sequence[str]) -> list[Saying]:
    return [
        saying
        for finding in case.of(prop)
        for saying in sayings(finding, how=how)
        if is_edtf(saying.value)
    ]


def texts(case: Case, prop: str, *, how: Sequence[str] = HAPPENED) -> tuple[Saying, ...]:
    """Give every saying of a property that is no date, each value once, best supported first."""
    by_value: dict[str, Saying] = {}
    for finding in case.of(prop):
        for saying in sayings(finding, how=how):
            known = by_value.get(saying.value)
            by_value[saying.value] = _joined(known, saying) if known else saying
    return tuple(sorted(by_value.values(), key=_best))


def denials(case: Case, act: str) -> tuple[Support, ...]:
    """Give the words that deny an act altogether ("never ratified"), in order of place."""
    found = {
        support
        for finding in case.findings
        if finding.property.partition(".")[0] == act
        for supports in (finding.support, *(rival.support for rival in finding.dissent))
        for support in supports
        if support.modality in DENIED
    }
    return in_order(found)


def in_order(supports: Iterable[Support]) -> tuple[Support, ...]:
    """Sort by place, each once; words read from a damaged sentence come last."""
    return tuple(sorted(set(supports), key=lambda s: (not s.safe, s.witness, s.start, s.end)))


def sayings(finding: Finding, *, how: Sequence[str] = HAPPENED) -> tuple[Saying, ...]:
    """Give the finding's value and its rivals, each with its words of these modalities."""
    act = finding.property.partition(".")[0]
    decided = finding.status is FindingStatus.DECIDED
    rivals = [(rival.value, rival.support, False) for rival in finding.dissent]
    made = (
        Saying(
            act=act,
            value=value if isinstance(value, str) else "",
            support=_telling(value, [s for s in support if s.modality in how]),
            decided=is_decided,
        )
        for value, support, is_decided in [(finding.value, finding.support, decided), *rivals]
    )
    return tuple(saying for saying in made if saying.support or saying.decided)


def _telling(value: Value, supports: Sequence[Support]) -> tuple[Support, ...]:
    """Put the words first that name the day itself: "March 2, 1911" before "the Treaty of 1911"."""
    day = str(value)[8:10].lstrip("0") if isinstance(value, str) and is_edtf(value) else ""
    if not day.isdigit():
        return tuple(dict.fromkeys(supports))
    return tuple(dict.fromkeys(sorted(supports, key=lambda s: day not in _NUMBER.findall(s.quote))))


def _folded(found: Sequence[Saying]) -> tuple[Saying, ...]:
    """Join the sayings that may be the same day; the finest dates first, so that they stay."""
    sides: list[Saying] = []
    for saying in sorted(found, key=lambda s: (s.last - s.first, *_best(s))):
        for number, side in enumerate(sides):
            if not contradicts(side.value, saying.value):
                sides[number] = _joined(side, saying)
                break
        else:
            sides.append(saying)
    return tuple(sorted(sides, key=_best))


def _joined(one: Saying, other: Saying) -> Saying:
    value = one.value
    if one.value != other.value:
        value = finer(one.value, other.value)
    exact = in_order(s for part in (one, other) if part.value == value for s in part.support)
    rest = in_order(s for part in (one, other) if part.value != value for s in part.support)
    ordered = tuple(dict.fromkeys((*_telling(value, exact), *rest)))
    return Saying(act=one.act, value=value, support=ordered, decided=one.decided or other.decided)


def _best(saying: Saying) -> tuple[bool, int, str]:
    return (not saying.decided, -len(saying.speakers), saying.value)
