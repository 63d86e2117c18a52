"""Italian dates: "28 settembre 1926", "il primo maggio", "fine agosto"."""

from foedera.claims.dates.languages.model import DateWords

_UNITS = (
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette "
    "ventotto ventinove trenta trentuno"
).split()

WORDS = DateWords(
    code="it",
    months=(
        "gennaio gen genn", "febbraio feb febbr", "marzo mar", "aprile apr", "maggio mag magg",
        "giugno giu", "luglio lug", "agosto ago ag", "settembre set sett", "ottobre ott",
        "novembre nov", "dicembre dic",
    ),
    cautious=frozenset(("mar", "set", "mag", "ago", "ag", "gen", "dic")),
    ordinal_re=r"\.?[º°]",
    of_re=r"(?:giorn[oi]\s{1,6})?(?:(?:di|del)\s{1,6}(?:mese\s{1,6}di\s{1,6})?)?",
    to_year_re=r"(?:dell['’]\s{0,2}anno\s{1,6}|del\s{1,6})?",
    day_words={
        **{word: number for number, word in enumerate(_UNITS, 1)}, "primo": 1, "ventitre": 23,
    },
    numbers={
        **{word: number for number, word in enumerate(_UNITS, 1)}, "un": 1, "una": 1, "quaranta": 40,
        "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90,
        "cento": 100, "mille": 1000,
    },
    number_and=r"e",
    adds_teens=True,
    month_lead_re=r"in|a|da|dal|fino\s{1,6}a|fine|inizio|e|tra|fra",
    articles=frozenset(("il", "del", "di", "lo", "l")),
    leads={
        "dal": "from", "fino": "until", "al": "until", "prima": "before", "dopo": "after",
        "circa": "about", "in": "in", "il": "on", "nel": "in", "anno": "in",
    },
    parts={"fine": "late", "inizio": "early", "metà": "mid"},
    part_of_re=r"(?:di\s{1,6})?",
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    range_re=r"[-–—]|al|fino\s{1,6}al",
    and_re=r"e|e\s{1,6}il",
    between_re=r"(?:tra|fra)(?:\s{1,6}il)?",
    units={
        "ora": "H", "ore": "H", "giorno": "D", "giorni": "D", "settimana": "W", "settimane": "W",
        "mese": "M", "mesi": "M", "anno": "Y", "anni": "Y",
    },
    same_re=r"(?:lo|dello)\s{1,6}stesso",
    earlier_re=r"prima",
    later_re=r"dopo|più\s{1,6}tardi",
    within_re=r"entro",
    year_words=("anno", "anni"),
)  # fmt: skip
