"""The instrument that an article is about, where no title names it.

The first sentences of an article define its subject. It is an instrument when its name
has a word for one ("The KYOTO PROTOCOL is …") or when the sentence says so ("was the
first treaty between …", "is a military pact of …"). What a copy left before the
sentence (file names, the end of a template) is passed over.
"""

import re
from typing import Final

from foedera.claims.foreign_names import PATTERNS
from foedera.claims.ledger import Draft, Ledger
from foedera.claims.treaty_names import find_treaty_names, kind_class
from foedera.passages.model import Entry, Passage, PassageKind

_LEADS: Final = 3
_LEAD: Final = 900
_RESIDUE: Final = re.compile(r"(?:^|[}\]]{2}\s*|\.(?:jpe?g|png|svg|gif)\s+)(?=[A-Z(\"“])")
_NOUN: Final = (
    r"(?:treat(?:y|ies)|conventions?|agreements?|protocols?|pacts?|accords?|covenant|armistice|concordat"
    r"|peace settlement|capitulation|declaration|modification)"
)
_NAMES: Final = re.compile(
    rf"\b{_NOUN}\b(?!\s+(?:organi[sz]ation|port|system|council|centre|center)\b)", re.IGNORECASE
)
_SAYS: Final = re.compile(
    rf"\b(?:is|was|were|are)\s+(?:an?|the|one\s+of\s+the)\s+(?:[\w,’'–-]+\s+){{0,7}}?{_NOUN}\b"
    r"(?!\s+(?:organi[sz]ation|port|negotiator))",
    re.IGNORECASE,
)
_VERB: Final = re.compile(r"\s(?:is|was|were|are|may|can)\s")
_ENDS: Final = re.compile(r"[,;:]|\s\(|\s(?:or|also|officially|is|was|were|are|may|can)\s")
_ARTICLE: Final = re.compile(r"(?:The|A|An)\s+")
_NO_NAME: Final = re.compile(
    r"(?:On|In|At|By|After|Before|During|Following|This|That|These|It|Under|When|Since|See|For)\b"
)
_OPENING: Final = re.compile(
    r"[^\w]{0,20}(?:(?:le|la|les|der|die|das|el|los|las)\s|l['’])?[^\w]{0,6}", re.IGNORECASE
)
_LONGEST: Final = 300


def of(entry: Entry, ledger: Ledger) -> Draft | None:
    """The mention that the first sentence of an article defines, None when it is no treaty."""
    leads = [
        p for p in ledger.cut.passages if p.entry == entry.number and p.kind is PassageKind.PROSE
    ]
    for lead in leads[:_LEADS]:
        text = ledger.cut.repaired.text[lead.start : min(lead.end, lead.start + _LEAD)]
        found = _in(text, lead, entry, ledger)
        if found or _VERB.search(text):
            return found
    return None


def is_defined(text: str) -> bool:
    """Whether a document's first words say of a treaty what it is, as an article does."""
    return _SAYS.search(text) is not None


def _in_own_words(text: str, passage: Passage, entry: Entry, ledger: Ledger) -> Draft | None:
    """In other languages: the name that the first sentence begins with, behind its article."""
    name = next(iter(find_treaty_names(text, passage.language)), None)
    if name is None or not _OPENING.fullmatch(text, 0, name.start):
        return None
    return ledger.mention_named(name, passage.start, entry=entry.number)


def _in(text: str, passage: Passage, entry: Entry, ledger: Ledger) -> Draft | None:
    if passage.language in PATTERNS:
        return _in_own_words(text, passage, entry, ledger)
    for residue in _RESIDUE.finditer(text):
        article = _ARTICLE.match(text, residue.end())
        start = article.end() if article else residue.end()
        ends = _ENDS.search(text, start)
        words = text[start : ends.start()].strip() if ends else ""
        is_name = bool(words) and len(words) < _LONGEST and not _NO_NAME.match(words)
        if is_name and _NAMES.search(words) and words[0].isupper():
            begin = passage.start + start
            return _mention(words, begin, begin + len(words), entry, ledger)
        said = _SAYS.search(text, start)
        verb = _VERB.search(text, start)
        if said and verb and said.start() <= verb.start() + 1:
            title = words if is_name else entry.title
            begin = passage.start + residue.end()
            return _mention(title, begin, passage.start + said.end(), entry, ledger)
    return None


def _mention(title: str, start: int, end: int, entry: Entry, ledger: Ledger) -> Draft:
    title = " ".join(title.split())
    return ledger.mention(start, end, title=title, kind=kind_class(title), entry=entry.number)
