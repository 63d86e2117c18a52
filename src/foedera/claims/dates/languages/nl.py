"""Dutch dates: "28 september 1926", "de 12de maart 1929", "achtentwintigste september 1926"."""

from foedera.claims.dates.languages.model import DateWords

_ONES = "een twee drie vier vijf zes zeven acht negen".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_BELOW_HUNDRED = (
    {word: n for n, word in enumerate(_ONES, 1)}
    | {"tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15}
    | {"zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {
        f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": 10 * n + m
        for n, ten in enumerate(_TENS, 2)
        for m, one in enumerate(_ONES, 1)
    }
)
_YEARS = {
    f"{century}honderd{rest}": 100 * n + below
    for n, century in ((17, "zeventien"), (18, "achttien"), (19, "negentien"))
    for rest, below in (("", 0), *_BELOW_HUNDRED.items())
}
"""Years are written as one word: "negentienhonderdzesentwintig"."""
_FIRST = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9,
    "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15, "zestiende": 16,
    "zeventiende": 17, "achttiende": 18, "negentiende": 19,
}  # fmt: skip

WORDS = DateWords(
    code="nl",
    months=(
        "januari jan", "februari feb febr", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug",
        "september sept sep", "oktober october okt", "november nov", "december dec",
    ),
    cautious=frozenset(("jan", "sep", "jun", "dec", "apr", "mei")),
    ordinal_re=r"\.|ste|de|e",
    of_re=r"(?:dag\s{1,6}van\s{1,6}|van\s{1,6})?",
    to_year_re=r"(?:van\s{1,6}het\s{1,6}jaar\s{1,6}|anno\s{1,6})?",
    day_words=_FIRST | {f"{word}ste": n for word, n in _BELOW_HUNDRED.items() if 19 < n < 32},  # noqa: PLR2004  days
    numbers=_BELOW_HUNDRED | _YEARS | {"honderd": 100, "één": 1},
    month_lead_re=r"in|sinds|tot|van|vanaf|begin|eind|einde|medio|en",
    articles=frozenset(("de", "den")),
    leads={
        "sinds": "from", "vanaf": "from", "van": "from", "tot": "until", "voor": "before", "na": "after",
        "omstreeks": "about", "in": "in", "op": "on",
    },
    parts={"begin": "early", "eind": "late", "einde": "late", "medio": "mid"},
    seasons={"lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23, "najaar": 23, "winter": 24},
    range_re=r"[-–—]|tot|tot\s{1,6}en\s{1,6}met",
    and_re=r"en",
    between_re=r"tussen",
    units={
        "uur": "H", "uren": "H", "dag": "D", "dagen": "D", "week": "W", "weken": "W", "maand": "M", "maanden": "M",
        "jaar": "Y", "jaren": "Y",
    },
    within_re=r"binnen",
    year_words=("jaar",),
)  # fmt: skip
