"""Bibliographies: works cited, with their author, date, title, pages and numbers.

Two manners are read: "Author (Date). Title. Place: Publisher. pp. 1–2. ISBN …", the
commonest in encyclopedias, and "Author, Title, Journal, Vol. 1, No. 2. (Date), pp. 1–2".
Numbers are checked by their own check digits (python-stdnum); one that fails is still
quoted, as printed, with a problem beside it.

To have another number read, add it to `_NUMBERS`, and what stands before it to `_MARKS`.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from foedera import chronology
from foedera.claims.capitals import small
from foedera.claims.dates import find_dates
from foedera.claims.ledger import Ledger
from foedera.passages.model import Passage, PassageKind
from foedera.sources.model import Problem

_LETTER: Final = r"[^\W\d_]"
_HEAD: Final = re.compile(
    r"\s*(?:\d{1,3}\.\s+)?(?:\d{1,2}\s+){0,12}(?:\^(?:\s+[a-z]\b)*\s*)?(?:\(in\s+[A-Z]\w+\)\s*)?"
)
_AUTHOR_DATE: Final = re.compile(
    r"(?P<author>[^()\d\"“]{4,160}?)(?:,?\s+eds?\.)?\s+\((?P<date>[^()]{4,30})\)\s*[.:,]?\s*"
)
_PLAIN: Final = re.compile(
    rf"(?P<author>{_LETTER}[^\d,\"“(]{{4,60}}),\s+(?P<title>[^\"“]{{8,160}}?),\s+(?=[^,]{{4,60}},\s+(?:Vol|vol|No|t)\.)"
)
_QUOTED: Final = re.compile(r"[\"“](?P<title>[^\"”“]{3,250})[\"”]\.?\s*")
_SKIPPED: Final = re.compile(r"(?:In\s+)?(?:Ed\.\s+)?[^.()]{0,60}\((?:eds?|trans)\.\)[.,:]\s*")
_TITLE: Final = re.compile(
    r"(?P<title>[^\s(\"“].{2,250}?)(?=\s*(?:\(|\s\.\s|\.\s|\s*:\s*збор|:\s*У\s\d|,\s*(?:Vol|vol|t)\.|$))",
    re.DOTALL,
)
_PAGES: Final = re.compile(
    r"(?P<plain>p(?<!\wp)p?\.\s*\d{1,4}(?:\s*[-–]\s*\d{1,4})?)|[):,]\s*(?P<bare>\d{1,4}[-–]\d{1,4})\b(?![-–])"
)
"""It begins with signs as they stand, and looks back from there: those are sought tenfold faster."""
_VOLUME: Final = re.compile(
    r"\b[Vv]ol\.\s*\d+(?:,\s*[Nn]o\.\s*\d+)?|(?<=\.\s)\d{1,3}\s\(\d{1,3}\)(?=[.:,])"
)
_DATED: Final = re.compile(r"\((?P<date>[A-Z][a-z]{2,8}\.?,?\s+\d{4})\)")
_TAIL_DATE: Final = re.compile(
    r"\b(?P<day>\d{1,2})\s(?P<month>0[1-9]|1[0-2])\s(?P<year>(?:19|20)\d\d)\b"
)


def _isbn(text: str) -> bool:
    from stdnum import isbn  # noqa: PLC0415  (needed only where a bibliography has one)

    return bool(isbn.is_valid(text))


def _issn(text: str) -> bool:
    from stdnum import issn  # noqa: PLC0415

    return bool(issn.is_valid(text))


def _unchecked(_text: str) -> bool:
    return True


_NUMBERS: Final[tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...]] = (
    (
        "isbn",
        re.compile(r"\bISBN[\s:]{0,5}(?P<number>[\dX][\dX -]{8,20}[\dX])", re.IGNORECASE),
        _isbn,
    ),
    ("issn", re.compile(r"\bISSN[\s:]{0,5}(?P<number>\d{4}-\d{3}[\dX])", re.IGNORECASE), _issn),
    ("oclc", re.compile(r"\bOCLC[\s:]{0,5}(?P<number>\d{1,12})"), _unchecked),
    ("lccn", re.compile(r"\bLCCN?[\s:]{0,5}(?P<number>[a-z]{0,3}\d{2,4}-?\d{3,8})"), _unchecked),
    (
        "doi",
        re.compile(
            r"\bdoi[\s:]{0,3}(?P<number>10\.\d{4,9}/[^\s;,\"]{2,80}?)(?=[.,;]?(?:\s|$))",
            re.IGNORECASE,
        ),
        _unchecked,
    ),
    ("jstor", re.compile(r"\bJSTOR[\s:]{0,5}(?P<number>\d{4,12})"), _unchecked),
)


_MARKS: Final = ("isbn", "issn", "oclc", "lcc", "doi", "jstor")
_CITING: Final = (PassageKind.REFERENCE, PassageKind.FOOTNOTE)
_Number = tuple[str, re.Match[str], Callable[[str], bool]]


def enter_references(ledger: Ledger) -> None:
    """Enter what the witness's notes and bibliography say of the works they cite."""
    for passage in ledger.cut.passages:
        if passage.kind in _CITING:
            text = ledger.cut.repaired.text[passage.start : passage.end]
            numbers = list(_numbers(text))
            for part, start, end, value in _parts(text, numbers):
                at, to = passage.start + start, passage.start + end
                ledger.enter(
                    at, to, f"reference.{part}", value, rule=f"any.reference.{part}", about=None
                )
            _check_numbers(passage, numbers, ledger)


def _parts(text: str, numbers: list[_Number]) -> Iterator[tuple[str, int, int, str]]:
    """Each part of a work cited: its name, where it stands, its value."""
    head = _HEAD.match(text)
    at = head.end() if head else 0
    works = list(_works(text, at))
    yield from works
    for number, match, _ in numbers:
        yield number, match.start(), match.end(), match["number"]
    for match in _PAGES.finditer(text):
        group = "plain" if match["plain"] else "bare"
        yield "pages", *match.span(group), match[group]
    if works:
        for match in _VOLUME.finditer(text):
            yield "volume", match.start(), match.end(), " ".join(match.group().split())
        for match in _TAIL_DATE.finditer(text):
            yield (
                "date",
                match.start(),
                match.end(),
                f"{match['year']}-{match['month']}-{int(match['day']):02d}",
            )


def _numbers(text: str) -> Iterator[_Number]:
    """Each number of a work, by kind, with what checks it."""
    said = small(text)
    if not any(mark in said for mark in _MARKS):
        return
    for kind, pattern, valid in _NUMBERS:
        for match in pattern.finditer(text):
            yield kind, match, valid


def _works(text: str, at: int) -> Iterator[tuple[str, int, int, str]]:
    """Author, date and titles of the work that a note begins with."""
    dated = _AUTHOR_DATE.match(text, at) if "(" in text else None
    if dated and (date := _date(dated["date"])):
        yield "author", *dated.span("author"), " ".join(dated["author"].split())
        yield "date", *dated.span("date"), date
        yield from _titles(text, dated.end())
        return
    plain = _PLAIN.match(text, at)
    if plain:
        yield "author", *plain.span("author"), " ".join(plain["author"].split())
        yield "title", *plain.span("title"), " ".join(plain["title"].split())
        for match in _DATED.finditer(text, plain.end()):
            if date := _date(match["date"]):
                yield "date", *match.span("date"), date
        return
    yield from _untitled_author(text, at)


def _untitled_author(text: str, at: int) -> Iterator[tuple[str, int, int, str]]:
    """A work without author, "Title: … — Place.: Publisher, 2006. — 613 p."."""
    if " — " not in text[at:]:
        return
    title = re.compile(r"(?P<title>[^:.—]{4,120})[:.]").match(text, at)
    year = re.search(r",\s(?P<year>1[89]\d\d|20\d\d)\.\s—", text)
    if title and year:
        yield "title", *title.span("title"), " ".join(title["title"].split())
        yield "date", *year.span("year"), year["year"]


def _titles(text: str, at: int) -> Iterator[tuple[str, int, int, str]]:
    """The article's title in quotation marks, if any, and the work's."""
    quoted = _QUOTED.match(text, at)
    if quoted:
        yield "title", *quoted.span("title"), " ".join(quoted["title"].split()).rstrip(".")
        at = quoted.end()
    while skipped := _SKIPPED.match(text, at):
        at = skipped.end()
    title = _TITLE.match(text, at)
    if title:
        begin, end = title.span("title")
        more = _continued(text, end)
        yield "title", begin, more, " ".join(text[begin:more].split())


def _continued(text: str, end: int) -> int:
    """A title may hold a full stop: "A History. From 1 to 2" goes on before its bracket."""
    more = re.compile(r"\.\s(?!In\b)[A-Z]\w+\s[a-z\d][^.:()]{3,60}(?=\s\(in\s)").match(text, end)
    return more.end() if more else end


def _date(words: str) -> str:
    """EDTF of a bibliography's date: a year, a span of years, a month, a season, a day."""
    years = re.fullmatch(r"(\d{4})\s*[-–]\s*(\d{4})", words.strip())
    if years:
        return f"{years[1]}/{years[2]}"
    if chronology.is_edtf(words.strip()):
        return words.strip()
    found = [d for d in find_dates(words) if d.value]
    return found[0].value if found else ""


def _check_numbers(passage: Passage, numbers: list[_Number], ledger: Ledger) -> None:
    for number, match, valid in numbers:
        if not valid(match["number"]):
            start, end = ledger.cut.repaired.place(
                passage.start + match.start(), passage.start + match.end()
            )
            message = f"The {number.upper()} {match['number']} does not fit its own check digit."
            ledger.problems.append(
                Problem(code="claims.number.check-digit", message=message, start=start, end=end)
            )
