"""Polish dates: "28 września 1926 r.", "we wrześniu 1926", "w październiku 1939 roku"."""

from foedera.claims.dates.languages.model import DateWords

WORDS = DateWords(
    code="pl",
    months=(
        "stycznia styczeń styczniu sty", "lutego luty lutym lut", "marca marzec marcu mar",
        "kwietnia kwiecień kwietniu kwi", "maja maj maju", "czerwca czerwiec czerwcu cze",
        "lipca lipiec lipcu lip", "sierpnia sierpień sierpniu sie",
        "września wrzesień wrześniu wrz", "października październik październiku paź",
        "listopada listopad listopadzie lis", "grudnia grudzień grudniu gru",
    ),
    cautious=frozenset(
        ("sty", "lut", "mar", "kwi", "cze", "lip", "sie", "wrz", "paź", "lis", "gru", "maju")
    ),
    ordinal_re=r"\.|-go|go",
    of_re=r"(?:dnia\s{1,6})?",
    to_year_re=r"(?:roku\s{1,6})?",
    day_words={
        "pierwszego": 1, "drugiego": 2, "trzeciego": 3, "czwartego": 4, "piątego": 5, "szóstego": 6,
        "siódmego": 7, "ósmego": 8, "dziewiątego": 9, "dziesiątego": 10, "jedenastego": 11,
        "dwunastego": 12, "trzynastego": 13, "czternastego": 14, "piętnastego": 15,
        "szesnastego": 16, "siedemnastego": 17, "osiemnastego": 18, "dziewiętnastego": 19,
        "dwudziestego": 20, "dwudziestego pierwszego": 21, "dwudziestego drugiego": 22,
        "dwudziestego trzeciego": 23, "dwudziestego czwartego": 24, "dwudziestego piątego": 25,
        "dwudziestego szóstego": 26, "dwudziestego siódmego": 27, "dwudziestego ósmego": 28,
        "dwudziestego dziewiątego": 29, "trzydziestego": 30, "trzydziestego pierwszego": 31,
    },
    adds_teens=True,
    numbers={
        "tysiąc": 1000, "dziewięćset": 900, "osiemset": 800, "siedemset": 700,
        "pierwszego": 1, "drugiego": 2, "trzeciego": 3, "czwartego": 4, "piątego": 5, "szóstego": 6,
        "siódmego": 7, "ósmego": 8, "dziewiątego": 9, "dziesiątego": 10, "jedenastego": 11,
        "dwunastego": 12, "trzynastego": 13, "czternastego": 14, "piętnastego": 15,
        "szesnastego": 16, "siedemnastego": 17, "osiemnastego": 18, "dziewiętnastego": 19,
        "dwudziestego": 20, "trzydziestego": 30, "czterdziestego": 40, "pięćdziesiątego": 50,
        "jeden": 1, "dwa": 2, "dwóch": 2, "trzy": 3, "trzech": 3, "cztery": 4, "pięć": 5,
        "pięciu": 5, "sześć": 6, "sześciu": 6, "siedem": 7, "osiem": 8, "dziewięć": 9,
        "dziesięć": 10, "dziesięciu": 10, "dwanaście": 12, "dwadzieścia": 20,
    },
    month_lead_re=r"we?|od|do|z|koniec|końcu|początku|połowie|i",
    leads={
        "od": "from", "do": "until", "przed": "before", "po": "after", "około": "about",
        "w": "in", "we": "in", "dnia": "on", "roku": "in", "z": "of",
    },
    parts={"koniec": "late", "końcu": "late", "początku": "early", "połowie": "mid"},
    seasons={
        "wiosna": 21, "wiosną": 21, "lato": 22, "latem": 22, "jesień": 23, "jesienią": 23,
        "zima": 24, "zimą": 24,
    },
    range_re=r"[-–—]|do",
    and_re=r"i|oraz",
    between_re=r"między|pomiędzy",
    units={
        "godzin": "H", "godziny": "H", "dzień": "D", "dni": "D", "dnia": "D", "tydzień": "W",
        "tygodni": "W", "tygodnie": "W", "miesiąc": "M", "miesiące": "M", "miesięcy": "M",
        "rok": "Y", "roku": "Y", "lata": "Y", "lat": "Y",
    },
    same_re=r"tego\s{1,6}samego",
    earlier_re=r"wcześniej",
    later_re=r"później",
    within_re=r"w\s{1,6}ciągu",
    year_words=("rok", "roku"),
)  # fmt: skip
