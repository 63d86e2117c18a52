"""Who made an instrument, as its title, its preamble and its signatures name them.

A title names them after "between"; a preamble before the first word of purpose
("desiring", "have agreed"); a page of signatures after "For the Government of". A
state that is named elsewhere is no party. Where Native nations are a side, only they
and the states that treat with such nations are taken from a preamble.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from foedera.claims.ledger import Named, named_as
from foedera.claims.survey import Survey
from foedera.claims.texts.named import NOT_NAMES, names_in
from foedera.claims.texts.nations import PeopleFound, peoples_of
from foedera.claims.texts.whole import Whole, is_resolution
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.participants import participant

_BETWEEN: Final = re.compile(
    r"\b(?:between|among|entre|zwischen|tussen|між|между|(?:po)?między|tarp)\b"
)
_SUBJECT: Final = re.compile(
    r"\b(?=\w)(?:concerning|regarding|relating|respecting|relative|on\s+(?!the\s+(?:one|other))|for\s+the\s+(?!government|republic)|in\s+respect|about|(?:on\s+)?the\s+accession\s+of|to\s+take\s+account\s+of|establishing|setting\s+(?:out|forth)|amending|extending|renewing|modifying|supplementing|implementing|sobre|relatif|concernant|über|inzake|betreffende|houdende|nopens|signed|done|concluded|(?:authentic|official)\s+texts?|regist(?:ration|ered)|entry\s+into\s+force)\b"
)
_PURPOSE: Final = re.compile(
    r"\b(?=\w)(?:being\s+(?:desirous|convinced|aware|resolved|conscious|mindful)|desir(?:ing|ous)|animated|consider(?:ing)?|recogni[sz]ing|wishing|convinced|resolved|have\s+(?:agreed|decided|resolved)|recalling|noting|conscious"
    r"|committed\s+to|sharing|building\s+(?:on|upon)|supporting|promoting|developing|reiterating|acknowledging|welcoming|observing|emphasi[sz]ing|underlining|stressing|affirming|reali[sz]ing|referring\s+to|prompted|moved\s+by|concerned|anxious|motivated|encouraged|eager|intending|proceeding|appreciating|faithful"
    r"|taking|whereas|reaffirming|inspired|determined|bearing|believing|guided|expressing|confirming|striving|aspiring|mindful|acting|having|in\s+order\s+to|with\s+a\s+view|seeking|hoping|willing|resolves?\s+to|von\s+dem\s+wunsche|in\s+dem\s+bestreben|in\s+der\s+absicht|vom\s+wunsch|sind\s+\w+\s+folgt|haben\s+beschlossen|pragnąc|dążąc|ożywi\w+|postanowi\w+|kierując\s+się|zważywszy|uznając|желая|стремясь|руководствуясь|исходя|признавая|сознавая|согласились|решили|norėdam\w+|siekdam\w+|susitar\w+|nutar\w+|convencid\w+|inspirad\w+|han\s+\w+ido|deseos\w+|considerando|animad\w+|empeñad\w+|decidid\w+|d[ée]sireu\w+|inspir[ée]s?|consid[ée]rant|conscients?|animés?|soucieu\w+|convaincus?|résolus?|reconnaissant|persuadés?|ayant|rappelant|estimant|constatant|sont\s+convenus?|ont\s+(?:résolu|décidé|désigné|nommé)|article|chapter)\b"
)
_SIGNS_FOR: Final = re.compile(
    r"(?:\bsigned\s+by\s[^\n]{3,60}?\sfor\s+the\s+government\s+of\s+|(?:^|\n|\s{2}|[.:;]\s?)[ \t]*(?:sd/?-?\s*)?(?:for|pour|por|on\s+behalf\s+of)\s+(?:and\s+on\s+behalf\s+of\s+)?(?:the\s+|le\s+|la\s+|el\s+)?(?:government\s+of\s+(?:the\s+)?|gouvernement\s+de\s+(?:la\s+)?|gobierno\s+de\s+(?:la\s+)?)?)",
    re.IGNORECASE,
)
_ORGAN: Final = r"(?:the\s+)?(?:(?:governments?|cabinet(?:\s+of\s+ministers)?|council\s+of\s+ministers|executive)\s+of\s+(?:the\s+)?)?"
_PAIR: Final = re.compile(rf"[Bb](?:etween|ETWEEN)(?<!\w.{{7}})\s+(?i:{_ORGAN})")
_AND: Final = re.compile(rf"\s*(?:,|and|,\s*and)\s+{_ORGAN}", re.IGNORECASE)
_NO_PREAMBLE: Final = re.compile(
    r"\W*(?:article|art\.?|chapter|title|part)\s+(?:1|i|one|first)\b", re.IGNORECASE
)
_HEADED: Final = re.compile(r"\W*(?:preamble|préambule|preámbulo)\W*", re.IGNORECASE)
_LISTED: Final = re.compile(
    r"(?:\s|[,;•*–-]|\band\b|\bthe\b|\(?\b(?:[ivxl]{1,6}|\d{1,3}|[a-z])[).])*", re.IGNORECASE
)
_APPLIES: Final = re.compile(
    r"\b(?:agreement|convention|treaty|protocol)\s+shall\s+(?:also\s+)?apply,?\s[^.;]{0,900}?\bon\s+the\s+other\b[^.;]{0,90}",
    re.IGNORECASE,
)
_APPLY: Final = re.compile(r"shall\s+(?:also\s+)?apply,?\s", re.IGNORECASE)
"""What stands in that, and is found sooner."""
_DEFINED: Final = re.compile(
    r"[\"“”‘’'](?:the\s+)?(?:(?:high|contracting|partner|member|state|states|signatory)\s+){0,3}(?:parties|states|countries|governments)[\"“”‘’']"
    r",?\s+(?:shall\s+)?(?:means?|refers?\s+to|are)\b[^.;]{3,600}",
    re.IGNORECASE,
)
_PARTIES_TO: Final = re.compile(
    r"\W*(?:the\s+)?(?:states\s+|governments\s+)?(?:contracting\s+)?parties\s+to\s+the\s+(?!present\b|said\b|follow)"
    r"|\W*les\s+(?:[ée]tats\s+)?parties\s+(?:contractantes\s+)?(?:au|à\s+la|à\s+l['’])\s?(?!présente?\b)"
)
"""Those who made another instrument make this one: whoever accedes by it made neither."""
_THEREFORE: Final = re.compile(r"\bnow,?\s+therefore,?\s")
_OFFICE: Final = re.compile(
    r"\W*(?:president|prime|head|chairman|minister|king|queen|emperor|grand|his|her|council|pr[ée]sident|sa\s+majest|chef|conseil|premier)",
    re.IGNORECASE,
)
"""What may stand between "For the" and the state below a text."""
_TITLE_REACH: Final = 500
_PREAMBLE: Final = 3500
_LONG_PREAMBLE: Final = 12_000
_SIGNATURES: Final = 2500
_MANY: Final = 2
_LIST: Final = 5
_GAP_OF_LIST: Final = 60
"""Between rulers who head a preamble: "…; the President of the Republic of …"."""
_OFTEN: Final = 3
_BODY: Final = 250_000
_MOST: Final = 60_000
_GAP: Final = 24
_NEAR: Final = len("Council of Ministers of the ")
_OFFICE_NEAR: Final = 70
_COLLECTIVE: Final = 3
_TREATING: Final = frozenset(
    {
        "united-states",
        "united-kingdom",
        "great-britain",
        "spain",
        "france",
        "mexico",
        "canada",
        "confederate-states",
        "republic-of-texas",
        "texas",
    }
)


class Party(NamedTuple):
    """A party: its place in the text, and what to enter for it."""

    start: int
    end: int
    value: object
    rule: str


def parties_of(survey: Survey, whole: Whole, closing: int) -> list[Party]:
    """The parties, each once, in the order in which they are printed.

    Args:
        survey: the repaired text, looked over.
        whole: its parts.
        closing: where its closing ends, -1 when none was found.
    """
    text = survey.text
    peoples = peoples_of(survey, whole.body)
    if peoples:
        return _with_peoples(text, whole, peoples)
    if _PARTIES_TO.match(survey.small, whole.opening):
        return [_party(one, "any.text.party-below") for one in _once([*_signing(text, closing)])]
    named = _once(_in_head(survey, whole))
    if len(named) >= _MANY or is_resolution(survey.small):
        return [of_text(one) for one in named]
    for rule, more in _ELSEWHERE:
        if len(named) >= _MANY:
            break
        found = _once([*named, *more(text, closing)])
        if len(found) > len(named):
            return [_party(one, rule) for one in found]
    return [of_text(one) for one in named]


def of_text(found: NameFound) -> Party:
    """A participant named where a text tells who made it."""
    return _party(found, "any.text.party")


def _party(found: NameFound, rule: str) -> Party:
    return Party(found.start, found.end, named_as(found), rule)


def _once(found: list[NameFound]) -> list[NameFound]:
    """Each participant once; a name that may be one already named is passed over."""
    seen: dict[tuple[str, ...], NameFound] = {}
    settled = {f.ids[0] for f in found if len(f.ids) == 1}
    for one in sorted(found, key=lambda f: f.start):
        if len(one.ids) == 1 or not settled.intersection(one.ids):
            seen.setdefault(one.ids, one)
    return list(seen.values())


def _is_state(found: NameFound) -> bool:
    """Whether a name is a state's, be it that of several ones in time ("Germany")."""
    return all(participant(one).kind != "organisation" for one in found.ids)


def _paired(text: str, _closing: int) -> list[NameFound]:
    """The first states that the text names together: "between X and Y", "between X, Y and Z"."""
    for between in _PAIR.finditer(text, 0, _BODY):
        near = names_in(text, between.end(), min(len(text), between.end() + 300))
        if not near or near[0].start != between.end():
            continue
        joined = near[:1]
        for one in near[1:]:
            if not _AND.fullmatch(text, joined[-1].end, one.start):
                break
            joined.append(one)
        if len(joined) >= _MANY:
            return joined
    return []


def _defined(text: str, _closing: int) -> list[NameFound]:
    """States that a definition lists: '"Partner States" means X, Y and Z'."""
    for said in _DEFINED.finditer(text, 0, _BODY):
        named = [one for one in names_in(text, *said.span()) if _is_state(one)]
        if len(named) >= _MANY:
            return named
    return []


def _named_most(text: str, _closing: int) -> list[NameFound]:
    """The two states that a text whose head is lost speaks of again and again."""
    names = [one for one in names_in(text, 0, min(len(text), _MOST)) if _is_state(one)]
    counts = Counter(one.ids for one in names)
    often = [ids for ids, count in counts.most_common(_MANY) if count >= _OFTEN]
    if len(often) < _MANY:
        return []
    return [next(one for one in names if one.ids == ids) for ids in often]


def _listed(text: str) -> list[NameFound]:
    """States that the text sets out as a list of five or more."""
    names = [one for one in names_in(text, 0, min(len(text), _BODY)) if _is_state(one)]
    out: list[NameFound] = []
    run: list[NameFound] = []
    for one in [*names, None]:
        joined = one and run and one.start - run[-1].end <= _GAP
        if one and joined and _LISTED.fullmatch(text, run[-1].end, one.start):
            run.append(one)
            continue
        out += run if len(run) >= _LIST else []
        run = [one] if one else []
    return out


def _in_head(survey: Survey, whole: Whole) -> list[NameFound]:
    """Those named in the title and the preamble.

    Where the preamble lists an organisation's member states, the organisation in the
    title is but their common name, unless the preamble names it beside them.
    """
    title, preamble = list(_in_title(survey, whole)), _in_preamble(survey, whole)
    if sum(_is_state(one) for one in preamble) >= _COLLECTIVE:
        own = {one.ids for one in preamble if one.form != "abbreviation"}
        return [one for one in (*title, *preamble) if _is_state(one) or one.ids in own]
    return [*title, *preamble]


def named_in_title(survey: Survey, start: int, end: int) -> list[NameFound]:
    """Those that a title names after "between", up to what the instrument is about.

    Args:
        survey: the repaired text, looked over.
        start: where the title begins.
        end: one past it.
    """
    between = _BETWEEN.search(survey.small, start, end)
    if between is None:
        return []
    subject = _SUBJECT.search(survey.small, between.end(), end)
    return _once(names_in(survey.text, between.end(), subject.start() if subject else end))


def _in_title(survey: Survey, whole: Whole) -> Iterator[NameFound]:
    text, said = survey.text, survey.small
    end = min(max(whole.opening, whole.title_end), _TITLE_REACH + max(whole.title_end, 0))
    between = _BETWEEN.search(said, max(whole.title_start, 0), end)
    if between is None:
        start, stop = whole.title_start, whole.title_end
        named = names_in(text, start, stop) if start >= 0 else ()
        yield from filter(_is_state, named)  # an organisation there calls or is founded
        return
    subject = _SUBJECT.search(said, between.end(), end)
    stop = subject.start() if subject else end
    yield from names_in(text, between.end(), stop)


def _in_preamble(survey: Survey, whole: Whole) -> list[NameFound]:
    """Those named before the first word of purpose; a list of states may begin above the formula."""
    text, said = survey.text, survey.small
    if _NO_PREAMBLE.match(text):
        return []
    headed = _HEADED.match(text, whole.opening)
    start = headed.end() if headed else whole.opening
    if _PURPOSE.match(said, start):
        now = _THEREFORE.search(said, start, start + _LONG_PREAMBLE)
        named = names_in(text, now.end(), min(len(text), now.end() + 300)) if now else []
    else:
        purpose = _PURPOSE.search(said, start + 12, start + _PREAMBLE)
        stop = purpose.start() if purpose else min(start + 600, len(text))
        named = names_in(text, start, stop)
    above = [f for f in names_in(text, max(whole.title_end, 0), whole.opening) if _is_state(f)]
    run = [*above, *named] if above and whole.opening - above[-1].end <= _GAP else named
    gaps = [later.start - one.end for one, later in pairwise(run)]
    return run if len(run) >= _LIST and max(gaps) <= _GAP_OF_LIST else named


def _signing(text: str, closing: int) -> Iterator[NameFound]:
    """States named right after "For the Government of" below the closing."""
    if closing < 0:
        return
    last = closing
    for mark in _SIGNS_FOR.finditer(text, closing):
        if mark.start() - last > _SIGNATURES:
            return
        last = mark.end()
        near = names_in(text, mark.end(), min(len(text), mark.end() + 140))
        reach = _OFFICE_NEAR if _OFFICE.match(text, mark.end()) else _NEAR
        if near and near[0].start - mark.end() <= reach:
            yield near[0]


def _with_peoples(text: str, whole: Whole, peoples: list[PeopleFound]) -> list[Party]:
    end = min(whole.body or _PREAMBLE, _PREAMBLE)
    out = []
    state = next(
        (f for f in names_in(text, 0, end) if len(f.ids) == 1 and f.ids[0] in _TREATING), None
    )
    if state:
        out.append(Party(state.start, state.end, named_as(state), "any.text.party"))
    for one in peoples:
        value: object = Named(one.label, (one.id,)) if one.id else _unlisted(one.label)
        out.append(Party(one.start, one.end, value, "any.text.party-people"))
    return out


def _unlisted(label: str) -> dict[str, object]:
    """A people that the tables do not hold, in the contract's form."""
    slug = "-".join(re.findall(r"\w+", label.lower()))
    return {"id": slug, "name": label, "iso3": None, "cow": None}


def _applied(text: str, _closing: int) -> list[NameFound]:
    """Those to whose territories it applies: "on the one hand, to …, and, on the other, to …"."""
    clause = _APPLIES.search(text, 0, _BODY) if _APPLY.search(text, 0, _BODY) else None
    if clause is None:
        return []
    at = clause.start()
    found = [f for f in find_participants(clause.group()) if f.form not in NOT_NAMES]
    pair = len({f.ids for f in found}) >= _MANY
    return [f._replace(start=f.start + at, end=f.end + at) for f in found] if pair else []


def _below(text: str, closing: int) -> list[NameFound]:
    """Those that sign below the text, and those that the text lists."""
    return [*_signing(text, closing), *_listed(text)]


_ELSEWHERE: Final = (
    ("any.text.party-defined", _defined),
    ("any.text.party-applied-to", _applied),
    ("any.text.party-between", _paired),
    ("any.text.party-below", _below),
    ("any.party.named-most", _named_most),
)
"""Where else a text whose head is lost names its parties, the surest first."""
