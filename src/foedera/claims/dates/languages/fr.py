"""French dates: "le 28 septembre 1926", "1er mai", "l'an mil neuf cent vingt-six"."""

from foedera.claims.dates.languages.model import DateWords
from foedera.claims.dates.languages.republican import MONTHS

_SMALL = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16,
}  # fmt: skip
_TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "octante": 80, "huitante": 80, "nonante": 90,
}  # fmt: skip
_NAMES = list(_SMALL.items())
_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième "
    "douzième treizième quatorzième quinzième seizième"
).split()
_DAYS = (
    {word: n for word, n in _NAMES if word != "une"}
    | {"premier": 1, "dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt": 20}
    | {"vingt et un": 21, "trente": 30, "trente et un": 31, "vingt un": 21, "trente un": 31}
    | {f"vingt {word}": 20 + n for word, n in _NAMES if 1 < n < 10}  # noqa: PLR2004 # units
    | {word: n for n, word in enumerate(_ORDINALS, 2)}
    | {f"dix {word}": 10 + n for n, word in enumerate(_ORDINALS[5:8], 7)}
    | {f"vingt {word}": 20 + n for n, word in enumerate(_ORDINALS[:8], 2)}
    | {"vingtième": 20, "vingt et unième": 21, "trentième": 30, "trente et unième": 31}
)

WORDS = DateWords(
    code="fr",
    months=(
        "janvier janv",
        "février fevrier févr fevr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept 7bre",
        "octobre oct 8bre",
        "novembre nov 9bre",
        "décembre decembre déc 10bre",
    ),
    republican=MONTHS,
    cautious=frozenset(("sept", "mars", "oct", "nov", "déc", "fév")),
    ordinal_re=r"er|ère|re|e|ème|[°º]",
    of_re=r"(?:jour\s{1,6})?(?:du\s{1,6}mois\s{1,6})?(?:de\s{1,6}|d['’]\s{0,4})?",
    to_year_re=(
        r"(?:de\s{1,6}|en\s{1,6})?(?:l['’]\s{0,4})?(?:an(?:née)?\s{1,6})?"
        r"(?:de\s{1,6}gr[âa]ce\s{1,6}|du\s{1,6}seigneur\s{1,6})?"
    ),
    day_words=_DAYS,
    numbers=_SMALL | _TENS | {"cent": 100, "cents": 100, "mil": 1000, "mille": 1000},
    number_and=r"et",
    adds_teens=True,
    month_lead_re=(
        r"en|depuis|jusqu['’]en|de|dès|fin|début|mi|courant|pendant|entre|et|avant|après|"
        r"mois\s{1,6}de|mois\s{1,6}d['’]|dernier|d['’]"
    ),
    articles=frozenset(("le", "la")),
    leads={
        "depuis": "from",
        "dès": "from",
        "du": "on",
        "de": "of",
        "au": "until",
        "le": "on",
        "jusqu'au": "until",
        "jusqu’au": "until",
        "jusqu'en": "until",
        "jusqu’en": "until",
        "avant": "before",
        "après": "after",
        "vers": "about",
        "environ": "about",
        "en": "in",
        "entre": "from",
        "l'an": "in",
        "l’an": "in",
        "année": "in",
    },
    parts={
        "début": "early",
        "commencement": "early",
        "fin": "late",
        "mi": "mid",
        "milieu": "mid",
    },
    part_of_re=r"de\s{1,6}(?:l['’]année\s{1,6})?|d['’]\s{0,4}|du\s{1,6}mois\s{1,6}(?:de\s{1,6}|d['’])",
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    range_re=r"[-–—]|au|à|jusqu['’]au|jusqu['’]en|jusqu['’]à",
    and_re=r"et|et\s{1,6}le",
    between_re=r"entre(?:\s{1,6}le)?",
    units={
        "heure": "H",
        "heures": "H",
        "jour": "D",
        "jours": "D",
        "date": "D",
        "semaine": "W",
        "semaines": "W",
        "mois": "M",
        "an": "Y",
        "ans": "Y",
        "année": "Y",
        "années": "Y",
        "décennie": "T",
        "décennies": "T",
        "quinzaine": "F",
    },
    after_year_word_re=r"(?:de\s{1,6}gr[âa]ce\s{1,6}|du\s{1,6}seigneur\s{1,6})?",
    same_re=r"(?:le|du|au|à\s{1,6}la|la|ce|de\s{1,6}la)\s{1,6}même|ledit|ladite|(?:à|de)\s{1,6}cette",
    same_after_re=r"même",
    that_re=r"cette|(?:de\s{1,6})?la\s{1,6}même|ladite",
    next_after_re=r"suivante?(?!\s{1,6}(?:l['’]|le\s|la\s|les\s|celui\s|cet))|d['’]après",
    earlier_re=r"plus\s{1,6}tôt|auparavant|avant(?=\s{0,3}[.,;)])|préalablement",
    later_re=r"plus\s{1,6}tard|après(?=\s{0,3}[.,;)])",
    ago_before_re=r"il\s{1,6}y\s{1,6}a",
    within_re=r"dans\s{1,6}(?:un\s{1,6}délai\s{1,6}de|le\s{1,6}délai\s{1,6}de|les|le)|sous",
    not_told_re=r"après|à\s{1,6}(?:compter|partir|dater)|avant|suivant|qui",
    year_words=("an", "année", "années", "ans"),
)
