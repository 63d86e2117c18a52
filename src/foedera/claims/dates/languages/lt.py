"""Lithuanian dates: "1926 m. rugsėjo 28 d.", "1926 metų rugsėjis", "rugsėjo 28 dieną"."""

from foedera.claims.dates.languages.model import DateWords

WORDS = DateWords(
    code="lt",
    months=(
        "sausio sausis sausį saus", "vasario vasaris vasarį vas", "kovo kovas kovą",
        "balandžio balandis balandį", "gegužės gegužė gegužę geg", "birželio birželis birželį",
        "liepos liepa liepą liep", "rugpjūčio rugpjūtis rugpjūtį rugp",
        "rugsėjo rugsėjis rugsėjį rugs", "spalio spalis spalį spal",
        "lapkričio lapkritis lapkritį lapkr", "gruodžio gruodis gruodį gruod",
    ),
    cautious=frozenset(("vas", "geg", "liep", "spal", "saus", "kovas", "kovą", "kovo", "liepa")),
    ordinal_re=r"(?:-?[aą]j[aą])",
    day_after=True,
    year_mark_re=r"(?:m\.|metų|metais)",
    numbers={
        "vieną": 1, "vienerius": 1, "du": 2, "dvejus": 2, "tris": 3, "trejus": 3,
        "keturis": 4, "ketverius": 4, "penkis": 5, "penkerius": 5, "šešis": 6, "šešerius": 6,
        "dešimt": 10, "dešimčiai": 10, "dešimties": 10, "vienerių": 1, "vieneriems": 1, "dvejų": 2,
        "dvejiems": 2, "trejų": 3, "trejiems": 3, "trijų": 3, "trims": 3, "dviejų": 2, "dviem": 2,
        "ketverių": 4, "ketveriems": 4, "keturių": 4, "penkerių": 5, "penkeriems": 5, "penkių": 5,
        "šešerių": 6, "šešeriems": 6, "šešių": 6, "septynerių": 7, "septyneriems": 7, "aštuonerių": 8,
        "aštuoneriems": 8, "devynerių": 9, "devyneriems": 9,
    },
    month_lead_re=r"m\.|metų|metais|nuo|iki|nuo\s{1,6}metų|pabaigoje|pradžioje|viduryje|ir",
    leads={"nuo": "from", "iki": "until", "prieš": "before", "po": "after", "apie": "about"},
    range_re=r"[-–—]|iki",
    and_re=r"ir",
    units={
        "valandų": "H", "valandas": "H", "dieną": "D", "dienų": "D", "dienas": "D",
        "savaites": "W", "mėnesį": "M", "mėnesius": "M", "mėnesių": "M", "metus": "Y",
        "metų": "Y", "metams": "Y",
    },
    same_re=r"tą\s{1,6}pačią",
    earlier_re=r"anksčiau",
    later_re=r"vėliau",
    within_re=r"per",
    year_words=("metų", "metais", "m."),
)  # fmt: skip
