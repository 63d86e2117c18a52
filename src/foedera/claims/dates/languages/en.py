"""English dates: "September 28, 1926", "this twenty-eighth day of September", "mid-May"."""

from foedera.claims.dates.languages.model import DateWords
from foedera.claims.dates.languages.republican import MONTHS

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_DAYS = (
    _ORDINALS
    | {f"twenty {word}": 20 + _ORDINALS[word] for word in list(_ORDINALS)[:9]}
    | {f"twenty {word}": 20 + n for word, n in list(_UNITS.items())[:9]}  # "twenty-eight day of"
    | {"thirty first": 31, "thirty one": 31}
)

WORDS = DateWords(
    either_order=True,
    code="en",
    months=(
        "january jan jany janr",
        "february feb feby febr",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep septr",
        "october oct octr",
        "november nov novr",
        "december dec decr",
    ),
    republican=MONTHS,
    cautious=frozenset(("may", "march", "mar", "august", "dec", "sep", "jan", "jun")),
    capital=True,
    day_after=True,
    ordinal_re=r"st|nd|rd|th|d",
    of_re=r"(?:day\s{1,6})?(?:of\s{1,6})?(?:the\s{1,6}(?:month\s{1,6}of\s{1,6})?)?",
    to_year_re=(
        r"(?:of\s{1,6})?(?:in\s{1,6})?(?:the\s{1,6})?(?:year\s{1,6})?"
        r"(?:of\s{1,6}(?:our|out|the)\s{1,6}lord,?\s{0,4})?(?:a\.?\s?d\.?|anno\s{1,6}domini)?"
    ),
    day_words=_DAYS,
    numbers=_UNITS | _TENS | {"hundred": 100, "thousand": 1000},
    number_and=r"and|&",
    month_lead_re=(
        r"in|by|since|until|till|from|during|to|through|of|between|before|after|throughout|"
        r"only\s{1,6}in|early|late|mid|middle\s{1,6}of|following|that|and|last|next"
    ),
    articles=frozenset(("the",)),
    leads={
        "from": "from",
        "since": "from",
        "beginning": "from",
        "starting": "from",
        "until": "until",
        "till": "until",
        "through": "until",
        "to": "until",
        "by": "by",
        "before": "before",
        "after": "after",
        "following": "after",
        "about": "about",
        "around": "about",
        "circa": "about",
        "ca.": "about",
        "c.": "about",
        "approximately": "about",
        "in": "in",
        "on": "on",
        "of": "of",
        "during": "in",
        "year": "in",
        "between": "from",
        "dated": "on",
    },
    parts={
        "early": "early",
        "beginning": "early",
        "start": "early",
        "late": "late",
        "end": "late",
        "close": "late",
        "mid": "mid",
        "middle": "mid",
        "first half": "early",
        "early in": "early",
        "late in": "late",
        "second half": "late",
    },
    part_of_re=r"of\s{1,6}(?:the\s{1,6}(?:year|month\s{1,6}of)\s{1,6})?",
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    range_re=r"[-–—]|to|until|till|through|up\s{1,6}to",
    and_re=r"and|&",
    between_re=r"between",
    units={
        "hour": "H",
        "hours": "H",
        "day": "D",
        "days": "D",
        "date": "D",
        "week": "W",
        "weeks": "W",
        "fortnight": "F",
        "month": "M",
        "months": "M",
        "year": "Y",
        "years": "Y",
        "decade": "T",
        "decades": "T",
    },
    after_year_word_re=r"(?:of\s{1,6}(?:our|out|the)\s{1,6}lord,?\s{1,6})?",
    same_re=r"(?:the\s{1,6})?(?:very\s{1,6})?same|(?:on|from|since|by)\s{1,6}(?:that|the\s{1,6}said)",
    that_re=r"that|the\s{1,6}same|the\s{1,6}said",
    next_re=r"the\s{1,6}(?:following|next|succeeding)|next",
    previous_re=r"the\s{1,6}(?:previous|preceding|prior)|previous",
    earlier_re=r"earlier|previously|ago|(?:before|prior)(?=\s{0,3}[.,;)])",
    later_re=r"later(?!\s{1,6}than)|afterwards?|thereafter|after(?=\s{0,3}[.,;)])",
    within_re=r"within",
    not_told_re=r"of|after|from|following|before|prior|preceding",
    year_words=("year", "years"),
)
