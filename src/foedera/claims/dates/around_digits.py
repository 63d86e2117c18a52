"""Dates in digits alone: 1926-09-28, 24.05.1924, 28.IX.1926, 28-Sep-1926, 1926, 1911-1912, the 1920s.

A year of four digits counts only where nothing around it says that it is another
number: a page, a volume, a file's name, a book number, a count of things, money.
"""

import re

from foedera.chronology import interval, written
from foedera.claims.capitals import small
from foedera.claims.dates.context import Spot, evenly, lead_of, part_of
from foedera.claims.dates.grammar import plausible
from foedera.claims.dates.model import DateFound

_ROMAN = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9,
    "X": 10, "XI": 11, "XII": 12,
}  # fmt: skip
_PIECES = re.compile(r"[./ -]+")
_NAMED = re.compile(r"(?P<day>[0-9]{1,2})-?(?P<month>[^\W\d_]+)-?(?P<year>[12][0-9]{3})")
_YEAR_LENGTH = 4
_MONTHS = 12
_GLUED_BEFORE = frozenset("-–—./_=%#$£€:+~'’\\")
_DASHES = frozenset("-–—")
_DASH_OR_SLASH = frozenset("-/")
_GLUED_AFTER = frozenset("_=%+~\\°")
_OTHER_NUMBER_BEFORE = re.compile(
    r"(?:(?<!\w)(?:nos?|nr|num|pp?|vols?|art|arts|articles?|chap|ch|sec|doc|docs|box|file|reg|"
    r"tome|isbn|issn|oclc|pages?|protocol\s{1,6}no)\.?|n[°º]|§|\$|£|€)\s{0,4}$",
    re.IGNORECASE,
)
_OTHER_NUMBER_AFTER = re.compile(
    r"\s{1,6}(?:acres?|dollars?|francs?|men|troops|soldiers|persons|people|km|kilomet\w{2,4}|"
    r"miles|met(?:re|er)s|feet|tons|tonnes|r(?:o)?ubles|pounds|inhabitants|copies|pages|votes|"
    r"hours|hrs|gmt|warriors|souls|horses|heads?|square|hectares|livres|lits?|per\s{1,6}cent|"
    r"bushels|barrels|cattle|blankets|guns|ships|prisoners|casualties)(?!\w)"
    r"|,[0-9]{3}|[.,][0-9]|\.(?:svg|jpe?g|png|gif|pdf|txt|html?|tiff?|djvu|ogg|xml|doc)(?!\w)"
    r"|\s?%|/[0-9A-Za-z]{3,}|-[0-9A-Za-z]",
    re.IGNORECASE,
)
_SECOND_YEAR = re.compile(r"\s?(?P<dash>[-–—/])\s?(?P<year>[12][0-9]{3}|[0-9]{2})(?![\w-])")
_ISO_MONTH = re.compile(r"-(?P<month>0[1-9]|1[0-2])(?![\w-])")
_DECADE = re.compile(r"['’]?s(?!\w)")
_DECADE_BEFORE = re.compile(r"\b(?:années|años|decade\s+of\s+the|anni)\s+$", re.IGNORECASE)
"""Before a year that ends in 0: a decade, in languages that give it no ending."""
_STOPS = ",.;:)"
_NUMBERED = (
    "no", "nos", "nr", "num", "p", "pp", "vol", "vols", "art", "arts", "article", "articles", "chap", "ch", "sec",
    "doc", "docs", "box", "file", "reg", "tome", "isbn", "issn", "oclc", "page", "pages", *"°º§$£€",
)  # fmt: skip
"""How what `_OTHER_NUMBER_BEFORE` finds ends, in small letters, its point left out."""
_YEAR_MARKS = re.compile(r"\s?(?:r|г|m)\.?(?!\w)")


def around_digits(spot: Spot) -> list[DateFound]:
    """Read the date in digits at the anchor; none if it is another number."""
    text, start, end, _, _ = spot
    if end - start == _YEAR_LENGTH:
        return _year(spot)
    if _is_glued(text, start, end):
        return []
    named = _NAMED.fullmatch(text, start, end)
    if named and named["month"] not in _ROMAN:
        return _with_name(spot, named)
    return _in_pieces(spot, lead_of(spot, start))


def _in_pieces(spot: Spot, lead: str) -> list[DateFound]:
    """Read day, month and year that signs or blanks divide."""
    text, start, end, _, _ = spot
    pieces = _PIECES.split(text[start:end])
    has_blanks = ". " in text[start:end] and pieces[1].isdigit()
    if has_blanks and spot.grammar.words.day_after and not lead:
        return _year(spot._replace(start=end - _YEAR_LENGTH))  # "Article 4. 2. 1926 …"
    if len(pieces[0]) == _YEAR_LENGTH:
        value = written(*(int(piece) for piece in pieces))
        return [DateFound(start, end, value, "day", lead=lead)] if value else []
    if len(pieces[2]) < _YEAR_LENGTH and not lead:
        return []  # "Article 15.11.25"
    found = _numeric(start, end, pieces, text[start:end], lead)
    return found if spot.grammar.words.either_order else [_day_first(one) for one in found]


def _day_first(found: DateFound) -> DateFound:
    """Take digits in the order of every language but English, unless the century is open."""
    if found.value or len({value[:4] for value in found.readings}) > 1:
        return found
    return found._replace(value=found.readings[0], kind="day", readings=())


def _with_name(spot: Spot, named: re.Match[str]) -> list[DateFound]:
    """Read "28-Sep-1926" and "28September1926"."""
    lead = lead_of(spot, spot.start)
    month = spot.grammar.months.get(named["month"].lower(), 0)
    value = written(int(named["year"]), month, int(named["day"])) if month else ""
    return [DateFound(spot.start, spot.end, value, "day", lead=lead)] if value else []


def _is_glued(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before in _GLUED_BEFORE:
        return True
    return after in _DASH_OR_SLASH or (after == "." and text[end + 1 : end + 2].isdigit())


def _numeric(start: int, end: int, pieces: list[str], words: str, lead: str) -> list[DateFound]:
    """Read day, month and year in digits, or the month in Roman ones."""
    years = _years(pieces[2], words)
    if pieces[1] in _ROMAN:
        value = written(years[0], _ROMAN[pieces[1]], int(pieces[0])) if years else ""
        return [DateFound(start, end, value, "day", lead=lead)] if value else []
    if not pieces[1].isdigit() or not years:
        return []
    one, other = int(pieces[0]), int(pieces[1])
    orders = ((one, other), (other, one)) if one != other else ((one, other),)
    readings = tuple(
        value for year in years for day, month in orders
        if month and day and month <= _MONTHS and (value := written(year, month, day))
    )  # fmt: skip
    if not readings:
        return []
    if len(readings) == 1:
        return [DateFound(start, end, readings[0], "day", lead=lead)]
    return [DateFound(start, end, "", "numeric", lead=lead, readings=readings)]


def _years(digits: str, words: str) -> tuple[int, ...]:
    """Give the years that four digits or two may mean; two need points and both zeros."""
    if len(digits) == _YEAR_LENGTH:
        year = plausible(int(digits))
        return (year,) if year else ()
    is_padded = re.fullmatch(r"[0-9]{2}([./])[0-9]{2}\1[0-9]{2}", words) is not None
    return (1900 + int(digits), 1800 + int(digits), 2000 + int(digits)) if is_padded else ()


def _year(spot: Spot) -> list[DateFound]:
    text, start, end, _, _ = spot
    number = plausible(int(text[start:end]))
    said = evenly(spot.before(start))
    if not number or not _may_be_year(spot, said):
        return []
    after, next_one = text[end : end + 1], text[end + 1 : end + 2]
    if after in _STOPS and not next_one.strip():
        return [_plain_year(spot, number, said)]
    further = [] if after == " " and next_one.isalpha() else _with_more(spot, number)
    if further:
        return [one for one in further if one.kind]
    return [] if _OTHER_NUMBER_AFTER.match(text, end) else [_plain_year(spot, number, said)]


def _with_more(spot: Spot, number: int) -> list[DateFound]:
    """Read a second year or a month glued behind a year, [] for none; kind "" if it is no date."""
    text, start, end, _, _ = spot
    second = _second_year(text, start, end, number)
    if second is not None:
        return [second._replace(lead=lead_of(spot, start))]
    month = _ISO_MONTH.match(text, end)
    if month is None:
        return []
    value = written(number, int(month["month"]))
    return [DateFound(start, month.end(), value, "month", lead=lead_of(spot, start))]


def _plain_year(spot: Spot, number: int, said: str) -> DateFound:
    """Read a year that stands alone behind words, here in small letters."""
    decade = _DECADE.match(spot.text, spot.end) if number % 10 == 0 else None
    is_led = said.endswith(spot.grammar.before_year)
    start, name = part_of(spot, spot.start) if is_led else (spot.start, "")
    lead = lead_of(spot, start)
    ending = decade.end() if decade else spot.end
    if decade or (number % 10 == 0 and _DECADE_BEFORE.search(spot.before(spot.start))):
        value = f"{number // 10}X"
        return DateFound(spot.start, ending, value, "decade", part=name, lead=lead)
    is_named = bool(lead) or (is_led and _follows_year_word(spot))
    kind = "part" if name else ("year" if is_named else "bare-year")
    return DateFound(start, spot.end, f"{number:04d}", kind, part=name, lead=lead)


def _follows_year_word(spot: Spot) -> bool:
    window = spot.before(spot.start)
    g = spot.grammar
    return small(window).rstrip().endswith(g.words.year_words) and bool(g.year_word.search(window))


def _may_be_year(spot: Spot, said: str) -> bool:
    """Whether four digits behind words, here in small letters, may be a year."""
    text, start, end, floor, _ = spot
    before, after = text[start - 1 : start] if start else " ", text[end : end + 1] or " "
    if before.isalnum() or after in _GLUED_AFTER:
        return False
    if after.isalnum() and not (_DECADE.match(text, end) or _YEAR_MARKS.match(text, end)):
        return False
    is_second = floor and start - floor <= 1
    if before in _GLUED_BEFORE and not is_second and not _is_opened(text, start):
        return False
    if not said.removesuffix(".").endswith(_NUMBERED):
        return True
    return _OTHER_NUMBER_BEFORE.search(spot.before(start, 16)) is None


def _is_opened(text: str, start: int) -> bool:
    """Whether what stands glued before a year is a pause: "St.1926" no, "(–1926" yes."""
    glued, further = text[start - 1], text[max(0, start - 2) : start - 1] or " "
    if glued not in _DASHES:
        return False
    return further in " ([" or (further.isalpha() and glued != "-")


def _second_year(text: str, start: int, end: int, number: int) -> DateFound | None:
    """Read the second year of "1911-1912", "1961-68", "1926/27".

    Returns:
        None when there is none; a find of kind "" when the whole is no date.
    """
    match = _SECOND_YEAR.match(text, end)
    if match is None or (match["dash"] == "-" and _ISO_MONTH.match(text, end)):
        return None
    digits = match["year"]
    other = int(digits) if len(digits) == _YEAR_LENGTH else number // 100 * 100 + int(digits)
    if other <= number or _OTHER_NUMBER_AFTER.match(text, match.end()):
        return DateFound(start, match.end(), "", "")
    first = DateFound(start, end, f"{number:04d}", "year")
    second = DateFound(match.start("year"), match.end(), f"{other:04d}", "year")
    value = interval(first.value, second.value)
    return DateFound(start, match.end(), value, "range", parts=(first, second))
