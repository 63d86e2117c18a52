"""The words of an instrument: preamble, plenipotentiaries, articles, closing, signatures.

What an article says is *provided*, not done. What the closing formula and the preamble
say of the signing is asserted: they are its record.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from foedera.claims.capitals import small
from foedera.claims.folding import Context
from foedera.claims.ledger import Ledger, Named, named_as
from foedera.claims.prose import ProseReader
from foedera.claims.texts.named import names_in
from foedera.claims.texts.signatories import block_below, is_name, names_participant, signatories
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.names import find_participants
from foedera.passages.model import Passage, PassageKind

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀČĒĖĢĪĶĻŁŃŅŚŠŪŹŻŽ"
_EXCELLENCY: Final = (
    r"(?:S\.\s?E(?:xc)?\.\s+|Son\s+Excellence\s+|His\s+Excellency\s+|Her\s+Excellency\s+)?"
)
_RANK: Final = r"(?:le\s+(?:colonel|docteur|professeur|comte|baron|marquis|général|duc|prince|vicomte|chevalier)\s+)?"
_PERSON: Final = rf"(?:(?:{_EXCELLENCY}(?:M|MM|Mr|Dr|Mme|Sir|Count|Baron|Prince|General|Herr|Señor|Don)\.?,?\s+{_RANK})|L[’']Honorable\s+)?[{_CAPITAL}][\w’'-]*\.?(?:\s+(?:de|du|von|van|der|di|zu|[{_CAPITAL}][\w’'-]*\.?)){{1,5}}"
_NEXT_SIDE: Final = (
    r"(?:The\s+(?:President|Government|Republic|King|Queen|Emperor|Chief)|For\s+the\s|His\s+Excellency\s+the\s|His\s+Majesty\s+the\s|and\s+H(?:is|er)\s+Majesty\b"
    r"|Le\s+(?:Président|Gouvernement|Roi)\s|La\s+République\s)"
)
"""What begins the list of the other side's plenipotentiaries."""
_PLENIPOTENTIARY: Final = re.compile(
    rf"(?=[{_CAPITAL}])(?!H(?:is|er)\s+Majesty)(?P<person>{_PERSON}),\s+(?P<offices>(?:His|Her|the|[{_CAPITAL}]|ministre|ambassadeur|président|envoyé|secrétaire|sous-secrétaire|chargé|délégué|conseiller|directeur)[^;:]{{3,400}}?)(?=;|:|(?<![A-Z])\.\s|\Z|\n\s*\n|,?\s+(?:who|lesquels)\b|,?\s+(?:sont\s+convenu|ont\s+arrêté|have\s+agreed)|,?\s+{_NEXT_SIDE}|,?\s+(?:et|and)\s+(?:par\s+|by\s+)?(?:MM?\.|Mr\.?\s|Dr\.?\s|Mme\s|Son\s+Exc|His\s+Exc)|,\s+(?:MM?|S\.\s?E|Mme|Son\s+Excellence|L['’]Honorable)\b)"
)
_APPOINTED: Final = re.compile(
    r"plenipotentiaries(?:,\s*(?:namely|that is to say))?\s*[:;,]|namely\s*:|have appointed\b|have named\b"
    r"|plénipotentiaires?(?:\s+respectifs?)?(?:,?\s*(?:à\s+)?savoir)?\s*[:;,]|savoir(?<!\wsavoir)\s*:|a(?<!\wa)\s+(?:désigné|nommé)\b|ont(?<!\wont)\s+(?:désigné|nommé)\b"
)
"""Each way begins with letters as they stand, and looks back from there: those are sought faster."""
_BARE_PERSON: Final = re.compile(
    rf"(?:[{_CAPITAL}]\.|[{_CAPITAL}][\w’'-]*\w)(?:\s+(?:de|du|von|van|der|di|zu|[{_CAPITAL}]\.|[{_CAPITAL}][\w’'-]*\w)){{1,4}}"
)
_BARE: Final = re.compile(
    rf"[\s,]*(?:and\s+|et\s+)?(?:H\.\s?E\.\s+)?(?P<list>{_BARE_PERSON.pattern}(?:(?:,|,?\s+(?:and|et))\s+{_BARE_PERSON.pattern}){{0,5}})[\s,.]*\Z"
)
"""An item of a list of plenipotentiaries that holds names alone."""
_NO_PERSON: Final = re.compile(
    r"\b(?:affairs|affaires|nation|states|republic|government|president|minister)\b|^(?:his|her)\s+excellency$|^son\s+excellence$"
)
_REPRESENTED: Final = re.compile(r"\brepresented\s+by\b|\breprésentée?s?\s+par\b")
_POWERS: Final = re.compile(
    r"who(?<!\wwho),?\s+(?:having|after|being|duly)\b|lesquels(?<!\wlesquels),?\s+(?:après|ayant|s['’]|d[ûu]ment|munis|réunis|à\s+ce|en\s+vertu)"
)
_OFFICE_BREAK: Final = re.compile(
    rf",\s+(?:and\s+)?(?!of\b|to\b|at\b|in\b)(?=[{_CAPITAL}])|\s+and\s+(?=[{_CAPITAL}][\w’'-]+\s+(?:of|for|to)\b)"
)
_ONE_OFFICE: Final = re.compile(
    r"Envoy\s+Extraordinary\s+and\s+Minister\s+Plenipotentiary|Ambassador\s+Extraordinary\s+and\s+Plenipotentiary"
    r"|Envoyé\s+extraordinaire\s+et\s+Ministre\s+plénipotentiaire|Ambassadeur\s+extraordinaire\s+et\s+plénipotentiaire",
    re.IGNORECASE,
)
_AND_END: Final = re.compile(r"(?:[\s,]+(?:and|et))?[\s,]*\Z")
_HOLDER: Final = (
    r"\s+of\s+(?:the\s+)?(?:said|Union|Republic|Kingdom|[A-Z]\w+\s+(?:Republic|Kingdom))\b"
)
_POST: Final = r"\s+(?:in|at|to)\s+(?:the\s+)?[A-Z]"
_OFFICE_TAIL: Final = re.compile(
    rf"{_HOLDER}(?!(?:(?!\saccredited\b).)*{_POST}).*|\s+accredited\b.*", re.DOTALL
)
_FOR_WHOM: Final = re.compile(rf"{_HOLDER}.*?(?={_POST})", re.DOTALL)
"""For whom an office is held is no part of its name, as the post itself is ("… at Riga")."""
_OFFICE: Final = re.compile(
    r"\b(?:minister|president|ambassador|envoy|secretary|commissar|commissary|plenipotentiary|representative|chairman|"
    r"member|delegate|consul|counsellor|director|chief|deputy|professor|senator|general|colonel|charg[ée]|chancellor|judge|commissioner|agent|ministre|président|ambassadeur|envoyé|secrétaire|sous-secrétaire|commissaire|plénipotentiaire|délégué|chargé|conseiller|directeur|professeur|sénateur|général)\w*\b"
)
_RULER: Final = re.compile(r"(?:L[ea]\s|L['’]|Sa\s|Son\s+Excellence\s+le)")
"""What heads the next side's list in French is no office of the person before it."""
_BETWEEN: Final = re.compile(r"between(?<!\wbetween)\s+(?:the\s+)?")


def read(passage: Passage, context: Context, ledger: Ledger, prose: ProseReader) -> None:
    """Read one passage of a treaty's text into the ledger."""
    if context.subject is None:
        return
    own = _READERS.get(passage.kind)
    if own is not None:
        own(passage, context.subject, ledger)
    prose.read(passage, context)


ARTICLE_RULE = "any.article"
"""What reads an article whose text is printed, not one that prose tells of."""


def reads_the_text(rule: str) -> bool:
    """Whether a rule reads what an instrument's own words say of it.

    Not what heads it or is told about it, nor what its words say of another (`….another.…`).
    """
    return rule == ARTICLE_RULE or ".text." in rule


def _text(passage: Passage, ledger: Ledger) -> str:
    return ledger.cut.repaired.text[passage.start : passage.end]


def _read_article(passage: Passage, about: int, ledger: Ledger) -> None:
    """The article itself; and where the head is lost, the parties that its words name."""
    ledger.enter(
        passage.start,
        passage.end,
        "article",
        passage.label,
        rule=ARTICLE_RULE,
        about=about,
        safe=passage.safe,
    )
    if ledger.drafts[about].named:
        return
    text = _text(passage, ledger)
    for between in _BETWEEN.finditer(text):
        pair = _pair(text, between.end())
        for found in pair:
            start, end = passage.start + found.start, passage.start + found.end
            party = named_as(found)
            ledger.enter(start, end, "party", party, rule="any.text.party-in-article", about=about)
        if pair:
            return


def _pair(text: str, at: int) -> list[NameFound]:
    """The two or more participants named from `at` on: "the A and the B"."""
    names = [
        f for f in find_participants(text[at : at + 300]) if f.form not in {"adjective", "people"}
    ]
    if len(names) < 2 or names[0].start > 0:  # noqa: PLR2004  (a pair is two)
        return []
    joined = text[at + names[0].end : at + names[1].start]
    if not re.fullmatch(r"\s*(?:,|and|,\s*and)\s+(?:the\s+)?", joined):
        return []
    return [f._replace(start=f.start + at, end=f.end + at) for f in names[:2]]


def _read_preamble(passage: Passage, about: int, ledger: Ledger) -> None:
    """Parties by their rulers; plenipotentiaries with offices and the side they sign for."""
    text = _text(passage, ledger)
    said = ledger.survey.small[passage.start : passage.end]
    powers = _POWERS.search(said)
    stop = powers.start() if powers else len(text)
    appointed = _APPOINTED.search(said[:stop])
    _enter_rulers(passage, text[: appointed.start() if appointed else stop], about, ledger)
    named = appointed or _REPRESENTED.search(said[:stop])
    if named:
        found = list(_PLENIPOTENTIARY.finditer(text[:stop], named.end()))
        for match in found:
            _enter_plenipotentiary(match, passage, about, ledger)
        bare = list(_without_office(text, named.end(), stop))
        for start, end in bare:
            name, at = " ".join(text[start:end].split()), passage.start
            rule = "any.text.signatory-in-preamble"
            ledger.enter(at + start, at + end, "signatory", name, rule=rule, about=about)
        if not found and not bare:
            start = passage.start + named.end()
            _enter_signatories(
                start, passage.start + stop, about, ledger, "any.text.signatory-listed"
            )


def _enter_rulers(passage: Passage, head: str, about: int, ledger: Ledger) -> None:
    """A ruler or a state that heads the preamble is a party, up to the first verb.

    Not where the title tells who the parties are; a title that tells one side alone is
    printed broken.
    """
    title = ledger.drafts[about].title
    own = {draft.number for draft in ledger.drafts if title and draft.title == title} | {about}
    sides = [e.value for e in ledger.entered if e.property == "party" and e.about in own]
    known = {side.ids for side in sides if isinstance(side, Named)}
    if ledger.drafts[about].named and (len(known) != 1 or len(sides) != 1):
        return
    stop = re.search(
        r"\b(?:being|desir|anim|consider|recogni|wish|convinced|resolved|have\s+agreed)",
        head,
        re.IGNORECASE,
    )
    for found in names_in(head, 0, stop.start() if stop else min(600, len(head))):
        party = named_as(found)
        if found.form not in {"adjective", "people"} and party.ids not in known:
            start, end = passage.start + found.start, passage.start + found.end
            ledger.enter(start, end, "party", party, rule="any.text.party-ruler", about=about)


def _without_office(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where those stand whom a side's list names and nothing else: "Johan Alder; Karl Birch"."""
    at = start
    for item in text[start:end].split(";"):
        past = at + len(item)
        named = item.rpartition(":")[2]
        low, at = past - len(named), past + 1
        for begins, ends in _people_alone(named):
            yield low + begins, low + ends


@lru_cache(maxsize=1024)
def _people_alone(item: str) -> tuple[tuple[int, int], ...]:
    """Where each name stands in words that hold names alone; remembered, as delegates recur."""
    people = _BARE.match(item)
    if people is None or names_participant(people["list"]):
        return ()
    persons = [*_BARE_PERSON.finditer(item, *people.span("list"))]
    if not all(is_name(one.group(), sure=False) for one in persons):
        return ()
    if any(_OFFICE.search(small(one.group())) for one in persons):
        return ()
    return tuple(one.span() for one in persons)


def _enter_plenipotentiary(
    match: re.Match[str], passage: Passage, about: int, ledger: Ledger
) -> None:
    person = " ".join(match["person"].split())
    if (
        names_participant(person)
        or _NO_PERSON.search(small(person))
        or not _OFFICE.search(small(match["offices"]))
    ):
        return
    start, end = (passage.start + offset for offset in match.span("person"))
    ledger.enter(
        start, end, "signatory", person, rule="any.text.signatory-in-preamble", about=about
    )
    for begins, office in _offices(match["offices"]):
        at = passage.start + match.start("offices") + begins
        name = " ".join(_FOR_WHOM.sub("", office).split())
        value = {"person": person, "office": name}
        ledger.enter(
            min(at, start),
            at + len(office),
            "signatory.office",
            value,
            rule="any.text.office-in-preamble",
            about=about,
        )


@lru_cache(maxsize=1024)
def _offices(words: str) -> tuple[tuple[int, str], ...]:
    """Each office in a list of them, with where it begins; "Envoy Extraordinary and …" is one."""
    return tuple(_each_office(words))


def _each_office(words: str) -> Iterator[tuple[int, str]]:
    held = words
    if "xtraordina" in small(words):
        held = _ONE_OFFICE.sub(lambda m: m.group().replace("and", "&&&"), words)
    at = 0
    for piece in [*_OFFICE_BREAK.finditer(held), None]:
        end = piece.start() if piece else len(held)
        office = _AND_END.sub("", _OFFICE_TAIL.sub("", held[at:end]))
        if _OFFICE.search(small(office)) and not _RULER.match(office):
            yield at, words[at : at + len(office)]
        at = piece.end() if piece else end


def _read_signatures(passage: Passage, about: int, ledger: Ledger) -> None:
    """Those who signed below the text."""
    _enter_signatories(passage.start, passage.end, about, ledger, "any.text.signatory-below")


def read_below(start: int, about: int, ledger: Ledger) -> None:
    """Those who signed below a text, where the lines of their names were cut as something else.

    Args:
        start: where the closing ends, or the last article begins.
        about: the instrument.
        ledger: to be written in.
    """
    if any(e.property == "signatory" and e.about == about for e in ledger.entered):
        return
    low, high = block_below(ledger.cut.repaired.text, start)
    if low >= 0:
        _enter_signatories(low, high, about, ledger, "any.text.signatory-below")


_READERS: Final = {
    PassageKind.PREAMBLE: _read_preamble,
    PassageKind.ARTICLE: _read_article,
    PassageKind.SIGNATURES: _read_signatures,
}
"""What reads a kind of passage of its own words; `prose.read` tries the rules in all."""


def _enter_signatories(start: int, end: int, about: int, ledger: Ledger, rule: str) -> None:
    """Those whom the lines of a stretch name, with the offices that stand by their names."""
    text = ledger.cut.repaired.text
    for one in signatories(text, start, end):
        name = " ".join(text[one.start : one.end].split())
        ledger.enter(one.start, one.end, "signatory", name, rule=rule, about=about)
        low, high = one.office
        if low >= 0:
            value = {"person": name, "office": " ".join(text[low:high].split())}
            office = rule.replace("signatory", "office")
            span = min(low, one.start), max(high, one.end)
            ledger.enter(*span, "signatory.office", value, rule=office, about=about)
