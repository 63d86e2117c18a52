"""Instruments whose own title says to which treaty they belong.

"Protocol prolonging the Treaty of Commerce between Peru and Sweden of 11 March 1923" is an
instrument of its own, tied to that treaty: a title that names a paper, a word of its
belonging (prolonging, additional, amending, of signature, concerning) and another paper.
The treaty is the one of the same parties, of a kind that the title names, signed on the day
that the title gives, or on the act's own day, or before it; where two could be meant,
the act is tied to neither. What a person decides outranks this.

To add words of belonging, write their folded stems into `_BELONGS`, any language together.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from foedera import chronology
from foedera.claims.dates import find_dates
from foedera.gazetteer.languages import READ
from foedera.identity.gathering import Gathering
from foedera.identity.kinds import folded_words, form_of, kinds_of
from foedera.identity.parties import Parties, compared, lines
from foedera.identity.same import Known

_BELONGS: Final = tuple(
    "prolong extend extension renew additional supplement amend modif signature final concerning regarding relating "
    "relative prorog renouvel additionnel amendement complementaire verlanger zusatz schluss anderung erneuer nachtrag "
    "prorrog adicional enmienda complementari renov przedluz dodatkow zmien koncow продлен продлев дополнительн "
    "заключительн изменен prates papild pakeit baigiam".split()
)
"""Stems of words that say that one paper belongs to another."""


def tie(gathering: Gathering) -> dict[int, int | None]:
    """Tie each instrument whose title says that it belongs to another to that one, if known.

    Returns:
        Those instruments, and what each is tied to.
    """
    acts = {
        index: titles
        for index, known in enumerate(gathering.known)
        if known is not None and (titles := of_others(known))
    }
    if not acts:
        return {}
    by_parties = _by_parties(gathering, without=acts)
    tied: dict[int, int | None] = {}
    for index, titles in acts.items():
        act = gathering.one(index)
        near = {at for key in lines(act.settled_parties()) for at in by_parties[key]}
        tied[index] = meant(act, titles, [(at, gathering.one(at)) for at in sorted(near)])
    for index, other in tied.items():
        gathering.one(index).parent = other
    return tied


def of_others(known: Known) -> list[str]:
    """What the titles of an instrument say of another, where it is not yet tied to one."""
    return list(_of_others(known)) if known.parent is None else []


def meant(act: Known, titles: Iterable[str], near: Sequence[tuple[int, Known]]) -> int | None:
    """The one treaty, among those of its parties, that the titles of an act can mean, or None."""
    found = {_meant(act, title, near) for title in titles} - {None}
    return found.pop() if len(found) == 1 else None


def _of_others(known: Known) -> Iterator[str]:
    """Give what the titles of an instrument say after its own paper and a word of belonging."""
    for title in sorted(known.titles):
        words = title.split()
        folded = [folded_words(word) for word in words]
        said = [any(map(form_of, parts)) for parts in folded]
        first = next((at for at, is_form in enumerate(said) if is_form), None)
        if first is None:
            continue
        belongs = next((at for at in range(len(words)) if _says_so(folded[at])), None)
        other = next((at for at in range(first + 1, len(words)) if said[at]), None)
        if belongs is None or other is None or not belongs < other:
            continue
        if belongs < first or other > belongs + 1:  # not "Treaty and Additional Protocol"
            yield " ".join(words[other:])


def _says_so(parts: tuple[str, ...]) -> bool:
    return any(part.startswith(_BELONGS) for part in parts)


def _by_parties(
    gathering: Gathering, *, without: dict[int, list[str]]
) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, known in enumerate(gathering.known):
        if known is not None and known.parent is None and index not in without:
            for key in lines(known.settled_parties()):
                found[key].append(index)
    return found


def _meant(act: Known, title: str, near: Sequence[tuple[int, Known]]) -> int | None:
    """Give the one treaty that the rest of an act's title can mean, None if none or several."""
    kinds, _ = kinds_of(title)
    given = _day(title)
    fitting = []
    for index, known in near:
        alike = not kinds or not known.kinds or bool(kinds & known.kinds)
        if alike and compared(act.parties, known.parties, act.date) is Parties.SAME:
            fitting.append((index, known.date))
    if given:
        fitting = [(i, day) for i, day in fitting if day and not chronology.contradicts(day, given)]
    else:
        same = [(i, day) for i, day in fitting if day and day == act.date]
        fitting = same or [(i, day) for i, day in fitting if day and day <= (act.date or day)]
    return fitting[0][0] if len(fitting) == 1 else None


def _day(title: str) -> str:
    """Give the first date that a title gives in any language, EDTF; "" if none."""
    found = (one.value for language in READ for one in find_dates(title, language))
    return next(filter(None, found), "")
