"""Which instruments stand between those asked about, through the steps of succession.

Whoever asks for the Soviet Union asks for the treaties of Soviet Russia too:
the step by which the one followed the other is found in the gazetteer, and put into
the case, so that the answer shows it. A new State that seceded is not bound by its
predecessor's treaties for that alone (1978 Vienna Convention, 16), so no path leads
over a secession.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import TypeAlias

from foedera.chronology import first_day, is_edtf, last_day, on_or_before, sort_key
from foedera.gazetteer.model import Step
from foedera.gazetteer.participants import participants, steps_between
from foedera.lifecycle.case import Case
from foedera.lifecycle.from_findings import answer
from foedera.lifecycle.model import Answer
from foedera.lifecycle.rules.packs import Pack

Steps: TypeAlias = Callable[[str, str], tuple[Step, ...]]
"""From an earlier to a later participant: the steps in order, () when none lead there."""

_BINDING = ("continuity", "successor", "union", "restoration")


def answers(
    cases: Iterable[Case],
    *,
    on: str,
    between: tuple[str, str] | None = None,
    party: str = "",
    viewpoint: str = "",
    steps: Steps | None = None,
    pack: Pack | None = None,
) -> tuple[Answer, ...]:
    """Answer for every instrument between those asked about.

    Args:
        cases: of a record.
        on: ISO day.
        between: two participant ids, or None.
        party: one participant id, or "".
        viewpoint: as for `answer`.
        steps: how one participant followed another; the gazetteer's by default.
        pack: the rules; by default those of each instrument's date.

    Returns:
        One answer per instrument, in order of date, then id.

    Raises:
        BadDateError: if `on` is no day.
    """
    asked = between or ((party,) if party else ())
    found = [case for one in cases if (case := asked_of(one, asked, steps=steps)) is not None]
    found.sort(key=lambda case: (_when(case), case.instrument.id))
    return tuple(answer(case, on=on, viewpoint=viewpoint, pack=pack) for case in found)


def asked_of(case: Case, asked: Sequence[str], *, steps: Steps | None = None) -> Case | None:
    """Give the case with those asked about and the steps to them; None if one is no party."""
    if not asked:
        return case
    follow = steps or steps_between
    for parties in permutations(_parties(case), len(asked)):
        paths = [_path(names, wanted, follow) for names, wanted in zip(parties, asked, strict=True)]
        if all(path is not None for path in paths):
            taken = tuple(dict.fromkeys(step for path in paths for step in path or ()))
            return replace(case, asked=tuple(asked), steps=(*case.steps, *taken))
    return None


def _parties(case: Case) -> tuple[str, ...]:
    """Give the parties that existed at its date; all of them where that leaves none.

    Names are used out of their time ("the Soviet Union" for 1920), so that one party
    may stand under two ids, or as "soviet-russia|soviet-union".
    """
    parties = case.instrument.parties
    on = case.instrument.date
    if not is_edtf(on):
        return parties
    lived = ("|".join(n for n in p.split("|") if _existed(n, on)) for p in parties)
    kept = tuple(dict.fromkeys(filter(None, lived)))
    return kept if len(kept) > 1 else parties


def _existed(participant_id: str, on: str) -> bool:
    known = participants().get(participant_id)
    if known is None:
        return True
    since = not known.since or on_or_before(known.since, _last(on)) is not False
    return since and (not known.until or on_or_before(known.until, _first(on)) is not True)


def _first(on: str) -> date:
    return first_day(on) or date.min


def _last(on: str) -> date:
    return last_day(on) or date.max


def _path(names: str, wanted: str, follow: Steps) -> tuple[Step, ...] | None:
    """Give the steps between a party and the one asked about, in either direction."""
    options = names.split("|")
    if wanted in options:
        return ()
    for name in options:
        for steps in (follow(name, wanted), follow(wanted, name)):
            if steps and all(step.kind in _BINDING for step in steps):
                return tuple(steps)
    return None


def _when(case: Case) -> tuple[int, int, str]:
    return sort_key(case.instrument.date if is_edtf(case.instrument.date) else "")
