"""Whether a document as a whole is the text of an instrument, and where its parts lie.

It is one when most of it was cut as articles, preamble and closing; or when it begins
as instruments do (a title with a word for a treaty, an opening formula) and does not
narrate; or when it opens and closes with their formulas. A document with catalogue
entries or cards is about instruments: it is none.
"""

import re
from dataclasses import dataclass
from typing import Final

from foedera.claims.capitals import small
from foedera.claims.defined_subject import is_defined
from foedera.claims.texts.words import BLANK, TREATY_NOUN
from foedera.passages.model import Cut, EntryKind, PassageKind

_TEXT_KINDS: Final = (
    PassageKind.PREAMBLE,
    PassageKind.ARTICLE,
    PassageKind.CLOSING,
    PassageKind.SIGNATURES,
)
_ABOUT: Final = (EntryKind.CATALOGUE, EntryKind.CARD)
_HEAD: Final = 4000
_TITLE_START: Final = 160
_CLOSE: Final = 6000
_HALF: Final = 2
_LEAD: Final = 500
_RESOLUTION: Final = 600
_RESOLUTION_HEAD: Final = 1500
_SHORT: Final = 120

_NARRATES: Final = re.compile(
    r"\b(?:is|was|were) (?:\w+ly )?(?:an?|the|one|any|signed|concluded|negotiated|formed)\b"
    r"|\b(?:wurde|war|ist|fue|es|est|fut|był|został|została|jest|был|была|buvo|yra)\s+"
    r"(?:eine?|der|am|une?|signée?|conclue?|firmad[oa]|suscrit[oa]|podpisan\w{1,2}|zawart\w{1,2}|подписан\w?|заключ\w{2,4}|pasirašyt\w{1,2}|sudaryt\w{1,2})\b"
)
_DEFINES: Final = re.compile(
    r"\W{0,4}(?:[^.\n]{2,80}\n\s*)?[A-Z][^.\n]{2,80}\s\((?!hereinafter|hereafter|ci-après)[^()\n]{4,160}\)\s+(?:was|is|were|are)\s"
)
"""How an encyclopedia's article begins: a name, what is in brackets, and what it is."""
_APPARATUS: Final = re.compile(
    r"\n[\s=#*]{0,6}(see also|external links|further reading|references|bibliography|footnotes|citations)[\s=#*:]{0,6}\n"
)
_TITLED: Final = re.compile(rf"\b(?:{TREATY_NOUN})\b")
_HEADED: Final = re.compile(rf"\W*(?:\w+\W+){{0,3}}?(?:{TREATY_NOUN})\b")
"""A text that begins with a word for a treaty, its kind at most before it."""
_OPENS: Final = re.compile(
    r"sont\s+convenu(?:e?s)?\s+de\s+ce\s+qui|\b(?:articles?\s+of\s+(?:a\s+|the\s+)?(?:\w+\s+)?(?:treaty|agreement|convention|peace|compact|capitulation|cession)"
    r"|(?<!\bis )(?<!\bwas )(?<!\bare )(?<!\bwere )(?<!\bas )(?<!\bsigned )(?<!\breached )(?:this|the\s+following|an?)\s+(?:\w+\s+){0,3}(?:treaty|agreement|convention|contract|compact|articles|indenture)\b(?:(?!\b(?:is|was|were)\b).){0,120}?\b(?:made|entered|concluded|between|adopted)"
    r"|(?:in|at)\s+a\s+(?:convention|council|treaty)\s+held|have\s+agreed\s+(?:as\s+follows|upon|on|to)|agree\s+as\s+follows|it\s+is\s+(?:hereby\s+)?agreed"
    r"|(?:the\s+)?(?:high\s+)?contracting\s+(?:parties|states|governments)|hereinafter\s+(?:referred|called)"
    r"|the\s+(?:states\s+)?parties\s+to\s+(?:this|the\s+present)|made\s+and\s+(?:entered|concluded)|the\s+following\s+articles"
    r"|sont\s+convenus|han\s+(?:convenido|acordado)|übereingekommen|haben\s+folgendes|postanowi\w+,?\s+co\s+następuje|zgodzi\w+\s+się"
    r"|согласились\s+о\s+нижеследующем|договорились\s+о|susitarė|договаривающиеся\s+стороны|umawiające\s+się\s+strony|susitarian)",
    re.DOTALL,
)
_RESOLVES: Final = re.compile(
    r"\bresolution\b.{0,700}?\bthe\s+(?:\w+[- ]){0,4}(?:assembly|council|board|committee|conference|parties|commission)\b,?\s*"
    r"(?:having|recalling|noting|recogni[sz]ing|considering|taking|mindful|aware|concerned|reaffirming|acknowledging)"
    r"|\bthe\s+(?:[\w-]+\s){0,5}(?:assembly|council|board|committee|conference|commission)(?:\s+(?:of|for|on)\s+[\w -]{3,60})?,\s*(?:having|recalling|noting|recogni[sz]ing|considering|taking|mindful|aware|concerned|reaffirming|acknowledging)",
    re.DOTALL,
)
_ORGANS: Final = ("assembly", "council", "board", "committee", "conference", "commission", "parties")  # fmt: skip
_ACTS: Final = re.compile(
    r"(?:\s+(?:of|for|on)\s+[\w -]{3,60})?,?\s*"
    r"(?:having|recalling|noting|recogni|considering|taking|mindful|aware|concerned|reaffirming|acknowledging)"
)
"""What stands behind one of those wherever `_RESOLVES` does, which takes far longer to look for."""
_CLOSES: Final = re.compile(
    r"(?:^|\n|[.;]\s)\s*(?:geschehen|sporządzono|учинено|совершено|составлено)\s|\n\s*(?:sudaryta|surašyta|pasirašyta)\s|\bin\s+(?:witness|testimony|faith)\s+(?:there|where)of|\bdone\s+(?:at|in|on|this)\b|\b(?:hands?|names)\s+and\s+(?:affixed\s+)?(?:their\s+)?seals\b|\ben\s+foi\s+de\s+quoi|\ben\s+fe\s+de\s+lo|\bhecho\s+en\b",
)
_BEGINS: Final = re.compile(
    r"preamble|preámbulo|préambule|(?<=\n)members\s+of\s+the\b|"
    r"(?=[th])(?<![^\W\d_])(?<!between)(?<!between )(?<!and )(?<!of )(?<!by )(?<!with )(?<!to )(?:the|his|her|their)\s+(?:governments?\b|(?:principal\s+|high\s+)?contracting|high\s+contracting|parties\b|states\s+parties|states\b|state\b|president|undersigned|(?:\w+\s+){0,2}majest|republic|kingdom|member|(?:\w+\s+){1,4}(?:committee|board|assembly)\b,?\s*(?:having|recalling|noting|recogni))"
    r"|\b(?=\w)(?:recalling|recogni[sz]ing|whereas|considering|desir(?:ing|ous)|noting|conscious|mindful|animated|reaffirming|bearing\s+in\s+mind|having\s+(?:regard|decided|resolved|considered)|with\s+reference\s+to|i\s+have\s+the\s+hono|j['’]\s?ai\s+l['’]\s?honneur|presents?\s+(?:its|his|her)\s+compliments|présente\s+ses\s+compliments|we,?\s+the\b|dear\s+sir"
    r"|(?:el|los|la|las|le|les)\s+(?:gobierno|gouvernement|partes|parties|estados|pr[ée]sidente?|hautes)\b"
    r"|(?:sa|son|leurs|su)\s+(?:maje?st|altesse|alteza)"
    r"|(?<!dass )(?<!daß )(?<!und )(?:die\s+regierung|das\s+deutsche\s+reich|der\s+(?:deutsche\s+)?(?:reichspräsident|bundespräsident)|die\s+(?:hohen\s+)?vertragschließenden)\b"
    r"|(?:prezydent|naczelnik\s+państwa|rząd|najjaśniejsz\w+)\s|(?:правительств[оа]|уряд|кабінет\s+міністрів|президент|союз\s+советских|центральный\s+исполнительный|его\s+величество)\b"
    r"|(?:lietuvos|latvijos|estijos)\s+respublikos\s+(?:vyriausybė|prezidentas)\b)"
)
_GOES_ON: Final = re.compile(
    r"\b(?:between|among|and|of|by|with|to|for|in|entre|et|y|e|avec|con|zwischen|und|mit|между|и)\s+$"
)
_AMONG: Final = re.compile(r"\b(?:between|among|entre)\b(?:(?!\n\s*\n)[^.;:]){3,300},\s+$")
"""Before the next of several sides, in small letters both: "between the A, the Government of B"."""
_BEFORE_HEADING: Final = 6
"""Code points of marks that may stand between a line's end and an article's heading."""
_PREPOSITION: Final = len("zwischen")
_FIRST_ARTICLE: Final = re.compile(
    r"(?:(?:^|\n|[.:;,]\s|[\[(“\"])\W{0,4}(?i:art(?:icles?|ículo|ikel|ykuł|\.)|статья|стаття)|\bARTICLE)\s*"
    r"(?i:1|i(?![\w])|i(?=[a-hj-uw-z])|one|first|the\s+first|primero|premier|pierwszy|первая)(?:st\b)?(?!\d)(?!\s+(?:of|and|to)\b)|\n\s*1\.\s|\n\s*(?i:(?:1|i|pirmas)\.?\s+straipsnis)"
)


HONOUR: Final = re.compile(
    r"\b(?:i\s+have|has)\s+the\s+hono|\bj['’]\s?ai\s+l['’]\s?honneur|\bpresents?\s+(?:its|his|her)\s+compliments"
    r"|\bprésente\s+ses\s+compliments|\btengo\s+(?:el\s+honor|la\s+honra)|\bich\s+beehre\s+mich|\bho\s+l['’]\s?onore"
)
"""With what a letter begins."""
_HONOUR_WORDS: Final = ("hon", "compliments", "beehre", "onore")
"""One of them stands wherever `HONOUR` does: looking for words is far cheaper."""
_EXCHANGE: Final = re.compile(
    r"(?<!with )(?<!with an )\b(?:exchanges?\s+of\s+(?:notes|letters)|notes\s+exchanged|[ée]change\s+de\s+(?:notes|lettres)"
    r"|notawisseling|briefwisseling|notenwechsel|briefwechsel|canje\s+de\s+notas)\b"
)
"""How its title calls it."""
_AGREES: Final = re.compile(
    r"\b(?:(?:form|regard|plac|record|conclu|constitu|consid[ée]r)\w*)\b[^.;]{0,120}?"
    r"\b(?:agreement|arrangement|understanding|accord|convention|acuerdo|accordo|interpretation)\b"
)
"""That the letters are the agreement."""
LETTER_BEGINS: Final = 4000
"""Code points in which the first of several letters begins."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An instrument's text and its parts; offsets of the repaired text.

    Attributes:
        title: its title as printed, spaces made single; "" where there is none.
        title_start: of the title, -1 without one.
        title_end: one past it.
        opening: where the preamble begins, the end of the title zone.
        body: where the first article begins, or the end of the head that is looked at.
    """

    title: str
    title_start: int
    title_end: int
    opening: int
    body: int


def whole_of(cut: Cut, said: str) -> Whole | None:
    """The document as one instrument's text, None if it is something else.

    Args:
        cut: the document.
        said: its repaired text in small letters.
    """
    short = len(cut.repaired.text) < _SHORT
    if short or any(entry.kind in _ABOUT for entry in cut.entries) or not _is_text(cut, said):
        return None
    text = cut.repaired.text
    head = said[:_HEAD]
    starts = (b.start() for b in _BEGINS.finditer(head))
    begins = next((at for at in starts if not _goes_on(text, head, at)), -1)
    first = _first_article(text[:_HEAD], head)
    body = first.start() if first else len(head)
    opening = min(begins, body) if begins >= 0 else min(body, 600)
    start, end = _title(cut, said, opening)
    title = " ".join(text[start:end].split()) if end > start else ""
    return Whole(title, start if title else -1, end if title else -1, opening, body)


def is_resolution(said: str) -> bool:
    """Whether a text, in small letters, is what an organ decides, to which nobody is a party."""
    return _resolves(said[:_RESOLUTION_HEAD])


def is_exchange(said: str) -> bool:
    """Whether a text, in small letters, begins as a letter does and says that letters agree."""
    begins = _EXCHANGE.search(said, 0, _TITLE_START) or _honours(said[:LETTER_BEGINS])
    return begins is not None and _AGREES.search(said) is not None


def _honours(head: str) -> re.Match[str] | None:
    return HONOUR.search(head) if any(word in head for word in _HONOUR_WORDS) else None


def _first_article(head: str, said: str) -> re.Match[str] | None:
    """The heading of the first article: sought from the first word on that it may hold."""
    if "straipsnis" in said:
        return _FIRST_ARTICLE.search(head)
    starts = (said.find(word) for word in ("art", "статья", "стаття", "1."))
    first = min((at for at in starts if at >= 0), default=-1)
    low = len(said[: max(0, first - _BEFORE_HEADING)].rstrip())
    return _FIRST_ARTICLE.search(head, low) if first >= 0 else None


def _goes_on(text: str, head: str, at: int) -> bool:
    """Whether a preposition stands before, or another side, so that no sentence begins there."""
    word = len(head[:at].rstrip())
    if text[at].islower() and head[:word].endswith(","):
        return _AMONG.search(head, max(0, word - 320), at) is not None
    return word < at and _GOES_ON.search(head, max(0, word - _PREPOSITION), at) is not None


def _is_text(cut: Cut, said: str) -> bool:
    text, head = cut.repaired.text, said[:_HEAD]
    spoken = sum(p.end - p.start for p in cut.passages if p.kind in _TEXT_KINDS)
    if _HALF * spoken > len(text):
        return True
    titled = _TITLED.search(head[:_TITLE_START]) is not None
    sourced = titled and _SOURCE.search(head[: 3 * _TITLE_START]) is not None
    if sourced or _resolves(head[:_RESOLUTION]):
        return True
    is_told = _DEFINES.match(text) is not None and _OPENS.search(head) is None
    if is_told or is_defined(text[:_LEAD]) or _has_apparatus(said):
        return False
    exchanged = is_exchange(said)
    is_letter = exchanged and _honours(said[:LETTER_BEGINS]) is not None
    if not is_letter and _NARRATES.search(text[:600]) and not _OPENS.search(head[:1200]):
        return False
    opens = _OPENS.search(head) is not None
    closes = _CLOSES.search(said, max(0, len(said) - _CLOSE)) is not None
    if exchanged or (_HEADED.match(head) and _FIRST_ARTICLE.search(text[:_HEAD])):
        return True
    begins = titled or _BEGINS.search(head[:_TITLE_START]) is not None
    return (opens and (begins or closes)) or (begins and closes) or _resolves(head)


def _has_apparatus(said: str) -> bool:
    """Whether two headings of an article's end stand there, which no instrument has."""
    return len(set(_APPARATUS.findall(said))) >= _HALF


def _resolves(said: str) -> bool:
    return _has_acting_organ(said) and _RESOLVES.search(said) is not None


def _has_acting_organ(said: str) -> bool:
    """Whether a word for an organ stands anywhere with what it does behind it."""
    for organ in _ORGANS:
        at = said.find(organ)
        while at >= 0:
            at += len(organ)
            if _ACTS.match(said, at):
                return True
            at = said.find(organ, at)
    return False


_SOURCE: Final = re.compile(r"source\s*:|src\s*:")
_TITLE_ENDS: Final = re.compile(
    r"(?=\W|\b|source|preamble)(?:source\s*:|\bsrc\s*:|\n\s*\n|[\[(]|;|[.,]?\s*\b(?:signed|done|concluded|adopted|opened\s+for\s+signature|date\s+of)\b(?=\s+(?:at|in|on|by|signature|signing))|[.,]?\s*\bmade\b(?=\s+(?:and|at|in|between|by|this|on|the)\b)|preamble|(?<!\b[A-Z])(?!(?:(?<=\s\d)|(?<=\s\d\d))\.\s(?:jan|feb|m[aä]r|apr|mai|jun|jul|aug|sep|o[kc]t|nov|de[zc]))[.:](?=\s|$)|,?\s+as\s+of\s+\d)",
    re.IGNORECASE,
)
_MARKS: Final = " \t\r\n#=*_-–—.,:;\"'“”‘’"
_CATALOGUE: Final = re.compile(
    r"(?:\W{0,4}(?:(?:[A-Z][\w.]*\s){0,2}(?:Series|SERIES)[,.]?\s)?N(?:o\.|[°º]\.?|r\.)\s?\d{1,6}\b[.:]?\s|\s*\[(?:Document\s)?\d{1,5}\]\s+){1,2}"
)
"""A series' name and number above a title are no part of it."""
_LONGEST: Final = 400


def _title(cut: Cut, said: str, opening: int) -> tuple[int, int]:
    """Where the title stands: the first stretch of the title zone with a word for a treaty."""
    main = next((e for e in cut.entries if e.is_main and e.title), None)
    if main is not None and _TITLED.search(small(main.title)) and main.title_end <= _HEAD:
        start, end = main.title_start, main.title_end
    else:
        start, end = _title_zone(cut, said, opening)
        if start < 0:
            return -1, -1
    number = _CATALOGUE.match(cut.repaired.text, start, end)
    start = number.end() if number else start
    stop = _TITLE_ENDS.search(cut.repaired.text, _noun_end(said, start, end), end)
    end = stop.start() if stop else end
    while start < end and cut.repaired.text[start] in _MARKS:
        start += 1
    while end > start and cut.repaired.text[end - 1] in _MARKS:
        end -= 1
    return (start, end) if 0 < end - start <= _LONGEST else (-1, -1)


def _title_zone(cut: Cut, said: str, opening: int) -> tuple[int, int]:
    """Where above the opening the title may stand: a line "Title: …", or what the paragraph says; (-1, -1) for nowhere."""
    found = _TITLED.search(said, 0, opening)
    for passage in cut.passages:
        if found is None or passage.start > found.start():
            break
        if passage.start <= found.start() < passage.end:
            if passage.kind is PassageKind.KEY_VALUE:
                return max(passage.start, passage.value_start), passage.end
            if passage.kind is PassageKind.BOILERPLATE:
                found = _TITLED.search(said, passage.end, opening)
    if found is None:
        return -1, -1
    gaps = [gap.end() for gap in BLANK.finditer(said, 0, found.start())]
    return max(gaps[-1] if gaps else 0, said.rfind(":", 0, found.start()) + 1), opening


def _noun_end(said: str, start: int, end: int) -> int:
    found = _TITLED.search(said, start, end)
    return found.end() if found else start
