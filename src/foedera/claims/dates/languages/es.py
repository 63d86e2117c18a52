"""Spanish dates: "28 de septiembre de 1926", "el primero de mayo", "fines de agosto"."""

from foedera.claims.dates.languages.model import DateWords

WORDS = DateWords(
    code="es",
    months=(
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun",
        "julio jul", "agosto ago", "septiembre setiembre sept set", "octubre oct",
        "noviembre nov", "diciembre dic",
    ),
    cautious=frozenset(("mar", "set", "may", "sept", "ene", "dic", "ago")),
    ordinal_re=r"\.?[ºo°]|er",
    of_re=r"(?:días?\s{1,6})?(?:del?\s{1,6}(?:mes\s{1,6}de\s{1,6})?)?",
    to_year_re=r"(?:del?\s{1,6})?(?:año\s{1,6})?(?:de\s{1,6})?",
    day_words={
        "primero": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
        "catorce": 14, "quince": 15, "veinte": 20, "veintiuno": 21, "veintidós": 22,
        "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
        "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
        "treinta y uno": 31,
    },
    numbers={
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
        "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
        "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23,
        "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
        "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "ciento": 100,
        "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
        "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
        "mil": 1000,
    },
    number_and=r"y",
    adds_teens=True,
    month_lead_re=r"en|desde|hasta|de|fines\s{1,6}de|principios\s{1,6}de|y|entre",
    articles=frozenset(("el", "del", "de")),
    leads={
        "desde": "from", "hasta": "until", "al": "until", "antes": "before",
        "después": "after", "hacia": "about", "en": "in", "el": "on", "año": "in", "de": "of",
    },
    parts={"fines": "late", "finales": "late", "principios": "early", "mediados": "mid"},
    part_of_re=r"de\s{1,6}",
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    range_re=r"[-–—]|al?|hasta(?:\s{1,6}el)?",
    and_re=r"y|y\s{1,6}el",
    between_re=r"entre(?:\s{1,6}el)?",
    units={
        "hora": "H", "horas": "H", "día": "D", "días": "D", "fecha": "D", "semana": "W",
        "semanas": "W", "mes": "M", "meses": "M", "año": "Y", "años": "Y",
    },
    same_re=r"(?:el|del|la)\s{1,6}mism[oa]",
    earlier_re=r"antes",
    later_re=r"después|más\s{1,6}tarde",
    within_re=r"dentro\s{1,6}de(?:\s{1,6}l?os)?|en\s{1,6}el\s{1,6}plazo\s{1,6}de",
    year_words=("año", "años"),
)  # fmt: skip
