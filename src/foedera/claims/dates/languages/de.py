"""German dates: "28. September 1926", "am 28ten September", "im Oktober 1939"."""

from foedera.claims.dates.languages.model import DateWords

_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TEENS = ("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn").split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_BELOW_HUNDRED = (
    {word: n for n, word in enumerate(_ONES, 1)}
    | {word: n for n, word in enumerate(_TEENS, 10)}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {
        f"{one}und{ten}": 10 * n + m
        for n, ten in enumerate(_TENS, 2)
        for m, one in enumerate(_ONES, 1)
    }
)
_YEARS = {
    f"{century}hundert{rest}": 100 * n + below
    for n, century in ((17, "siebzehn"), (18, "achtzehn"), (19, "neunzehn"))
    for rest, below in (("", 0), *_BELOW_HUNDRED.items())
}
"""Years are written as one word: "neunzehnhundertsechsundzwanzig"."""

WORDS = DateWords(
    code="de",
    months=(
        "januar jan jänner jän", "februar feb feber februars", "märz maerz mär mrz",
        "april apr aprils", "mai", "juni jun", "juli jul", "august aug", "september sept sep",
        "oktober okt", "november nov", "dezember dez",
    ),
    cautious=frozenset(("jan", "mär", "sep", "jun", "august")),
    capital=True,
    ordinal_re=r"\.|ten|sten|te",
    of_re=r"(?:des\s{1,6})?",
    to_year_re=r"(?:des\s{1,6}jahres\s{1,6}|im\s{1,6}jahre\s{1,6}|anno\s{1,6})?",
    day_words={
        "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5, "sechsten": 6,
        "siebenten": 7, "siebten": 7, "achten": 8, "neunten": 9, "zehnten": 10, "elften": 11,
        "zwölften": 12,
        "dreizehnten": 13, "vierzehnten": 14, "fünfzehnten": 15, "sechzehnten": 16, "siebzehnten": 17, "achtzehnten": 18, "neunzehnten": 19, "zwanzigsten": 20, "einundzwanzigsten": 21, "zweiundzwanzigsten": 22, "dreiundzwanzigsten": 23, "vierundzwanzigsten": 24, "fünfundzwanzigsten": 25, "sechsundzwanzigsten": 26, "siebenundzwanzigsten": 27, "achtundzwanzigsten": 28, "neunundzwanzigsten": 29, "dreißigsten": 30, "einunddreißigsten": 31,
    },
    numbers={
        "ein": 1, "eine": 1, "einem": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12,
        "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "fünfzig": 50, "hundert": 100, **_YEARS,
    },
    month_lead_re=r"im|seit|bis|vom|von|ab|anfang|ende|mitte|und",
    articles=frozenset(("den", "dem", "zum")),
    leads={
        "seit": "from", "ab": "from", "vom": "from", "von": "from", "bis": "until", "zum": "until",
        "vor": "before", "nach": "after", "um": "about", "etwa": "about", "im": "in", "am": "on",
        "jahr": "in", "jahre": "in", "in": "in",
    },
    parts={"anfang": "early", "ende": "late", "mitte": "mid"},
    part_of_re=r"des\s{1,6}jahres\s{1,6}",
    seasons={"frühjahr": 21, "frühling": 21, "sommer": 22, "herbst": 23, "winter": 24},
    range_re=r"[-–—]|bis|bis\s{1,6}zum",
    and_re=r"und",
    between_re=r"zwischen(?:\s{1,6}dem)?",
    units={
        "stunde": "H", "stunden": "H", "tag": "D", "tage": "D", "tagen": "D", "woche": "W",
        "wochen": "W", "monat": "M", "monate": "M", "monaten": "M", "jahr": "Y", "jahre": "Y",
        "jahren": "Y",
    },
    same_re=r"(?:am|den|vom)\s{1,6}(?:gleichen|selben)|denselben|demselben",
    earlier_re=r"zuvor|vorher|früher",
    later_re=r"später|danach",
    ago_before_re=r"vor",
    within_re=r"binnen|innerhalb(?:\s{1,6}von)?",
    not_told_re=r"nach|von|ab|vom|vor",
    year_words=("jahr", "jahre"),
)  # fmt: skip
