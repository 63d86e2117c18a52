"""What is read in German, Spanish, Polish, Russian and Lithuanian: an article and a treaty each."""

import pytest

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

ACTS = {
    "signature.date": "1927-05-10",
    "signature.place": "Riga",
    "exchange.date": "1928-02-07",
    "entry_into_force.date": "1928-02-07",
    "registration.date": "1928-04-12",
    "ratification.date": "1927-12-15",
    "term": "P5Y",
    "prolongation.date": "1932-06-03",
    "prolongation.term": "P3Y",
    "end.date": "1936-02-07",
}
"""What every article of `ARTICLES` tells."""

ARTICLES = {
    "de": """Der Handelsvertrag zwischen Lettland und Estland wurde am 10. Mai 1927 in Riga unterzeichnet.
Der Seimas ratifizierte ihn am 15. Dezember 1927. Die Ratifikationsurkunden wurden am 7. Februar 1928 in Tallinn
ausgetauscht. Der Vertrag trat am 7. Februar 1928 in Kraft und wurde am 12. April 1928 beim Völkerbund registriert.
Er wurde auf fünf Jahre geschlossen und am 3. Juni 1932 um weitere drei Jahre verlängert. Der Vertrag erlosch am
7. Februar 1936.""",
    "es": """El Tratado de Comercio entre Letonia y Estonia fue firmado en Riga el 10 de mayo de 1927. El Senado
ratificó el tratado el 15 de diciembre de 1927. El canje de ratificaciones tuvo lugar en Tallin el 7 de febrero de
1928. El tratado entró en vigor el 7 de febrero de 1928 y fue registrado en la Sociedad de las Naciones el 12 de abril
de 1928. Fue concluido por un período de cinco años. Fue prorrogado el 3 de junio de 1932 por tres años. El tratado
expiró el 7 de febrero de 1936.""",
    "pl": """Układ handlowy między Łotwą a Estonią został podpisany 10 maja 1927 roku w Rydze. Sejm ratyfikował go
15 grudnia 1927 roku. Dokumenty ratyfikacyjne wymieniono 7 lutego 1928 roku w Tallinnie. Układ wszedł w życie 7 lutego
1928 roku, a 12 kwietnia 1928 roku został zarejestrowany w Sekretariacie Ligi Narodów. Zawarto go na okres pięciu lat;
w dniu 3 czerwca 1932 roku został przedłużony o trzy lata. Układ wygasł 7 lutego 1936 roku.""",
    "ru": """Торговый договор между Латвией и Эстонией был подписан 10 мая 1927 года в Риге. Сейм ратифицировал
договор 15 декабря 1927 года. Обмен ратификационными грамотами состоялся 7 февраля 1928 года в Таллине. Договор
вступил в силу 7 февраля 1928 года и был зарегистрирован в Лиге Наций 12 апреля 1928 года. Он был заключён сроком на
пять лет и 3 июня 1932 года продлён ещё на три года. Договор утратил силу 7 февраля 1936 года.""",
    "lt": """Latvijos ir Estijos prekybos sutartis buvo pasirašyta 1927 m. gegužės mėn. 10 d. Rygoje. Seimas
ratifikavo sutartį 1927 m. gruodžio 15 d. Ratifikaciniais raštais pasikeista 1928 m. vasario 7 d. Taline. Sutartis
įsigaliojo 1928 m. vasario 7 d. ir 1928 m. balandžio 12 d. įregistruota Tautų Sąjungoje. Ji sudaryta penkerių metų
laikotarpiui ir 1932 m. birželio 3 d. pratęsta trejiems metams. Sutartis neteko galios 1936 m. vasario 7 d.""",
}

PROVIDED = {
    "signature.date": "1934-10-17",
    "exchange.place": "Riga",
    "entry_into_force.manner": {"by": "exchange"},
    "term": "P5Y",
    "denunciation.notice": "P6M",
}
"""What every treaty of `TREATIES` provides for and records."""

TREATIES = {
    "de": """Freundschaftsvertrag zwischen der Republik Lettland und der Republik Estland

Die Republik Lettland und die Republik Estland, von dem Wunsche geleitet, Freunde zu bleiben, sind wie folgt
übereingekommen:

Artikel 1
Die Ratifikationsurkunden sollen sobald als möglich in Riga ausgetauscht werden.

Artikel 2
Der Vertrag tritt am Tage des Austausches der Ratifikationsurkunden in Kraft und bleibt fünf Jahre in Kraft. Wird er
nicht sechs Monate vor Ablauf dieser Frist gekündigt, so gilt er weiter.

Geschehen in doppelter Urschrift in Tallinn am siebzehnten Oktober 1934.
""",
    "es": """TRATADO DE AMISTAD ENTRE LA REPÚBLICA DE LETONIA Y LA REPÚBLICA DE ESTONIA

El Gobierno de la República de Letonia y el Gobierno de la República de Estonia, deseosos de ser amigos, han convenido
lo siguiente:

Artículo 1
Las ratificaciones serán canjeadas en Riga a la brevedad posible.

Artículo 2
Entrará en vigor el día del canje de ratificaciones y regirá por cinco años. Seguirá si no fuere denunciado con seis
meses de anticipación.

Hecho en Tallin, a los diecisiete días del mes de octubre de mil novecientos treinta y cuatro.
""",
    "pl": """UKŁAD O PRZYJAŹNI
między Republiką Łotewską a Republiką Estońską

Prezydent Republiki Łotewskiej i Prezydent Republiki Estońskiej, pragnąc zachować przyjaźń, postanowili co następuje:

Artykuł 1
Wymiana dokumentów ratyfikacyjnych nastąpi w Rydze.

Artykuł 2
Układ wejdzie w życie z dniem wymiany dokumentów ratyfikacyjnych. Układ zawarty jest na pięć lat. Jeżeli nie zostanie
wypowiedziany na sześć miesięcy przed upływem tego terminu, trwa dalej.

Sporządzono w Tallinnie, dnia siedemnastego października tysiąc dziewięćset trzydziestego czwartego roku.
""",
    "ru": """ДОГОВОР О ДРУЖБЕ МЕЖДУ ЛАТВИЙСКОЙ РЕСПУБЛИКОЙ И ЭСТОНСКОЙ РЕСПУБЛИКОЙ

Латвийская Республика и Эстонская Республика, желая сохранить дружбу, согласились о нижеследующем:

Статья 1
Обмен ратификационными грамотами состоится в Риге.

Статья 2
Договор вступает в силу со дня обмена ратификационными грамотами. Настоящий договор заключён на пять лет. Если он не
будет денонсирован за шесть месяцев до истечения срока, он остаётся в силе.

Учинено в Таллине, семнадцатого октября тысяча девятьсот тридцать четвёртого года.
""",
    "lt": """LATVIJOS RESPUBLIKOS IR ESTIJOS RESPUBLIKOS DRAUGYSTĖS SUTARTIS

Latvijos Respublika ir Estijos Respublika, norėdamos likti draugės, susitarė:

1 straipsnis
Ratifikacijos dokumentais bus pasikeista Rygoje.

2 straipsnis
Sutartis įsigalioja nuo ratifikacijos dokumentų pasikeitimo dienos. Ši sutartis sudaroma penkeriems metams.

Sudaryta Taline 1934 m. spalio 17 d.
""",
}


def said(text: str) -> dict[str, list[object]]:
    """What the text says of its own subject, by property."""
    witness = Witness(
        name="text.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    out: dict[str, list[object]] = {}
    for claim in reading.claims:
        assert text[claim.start : claim.end] == claim.quote
        prolongs = claim.property.startswith("prolongation.")
        if reading.subject is not None and (claim.about == reading.subject or prolongs):
            out.setdefault(claim.property, []).append(claim.value)
    return out


def parties(said_of: dict[str, list[object]]) -> set[object]:
    return {v["id"] for v in said_of.get("party", []) if isinstance(v, dict)}


@pytest.mark.parametrize("language", ARTICLES)
def test_an_article_tells_the_acts_of_its_treaty(language: str) -> None:
    found = said(ARTICLES[language])

    assert {name: found.get(name, [None])[0] for name in ACTS} == ACTS


@pytest.mark.parametrize("language", TREATIES)
def test_a_treaty_says_who_made_it_when_and_how_it_comes_into_force(language: str) -> None:
    found = said(TREATIES[language])
    unsaid = {"lt": {"denunciation.notice"}}.get(language, set())

    assert parties(found) == {"latvia", "estonia"}
    assert {name: found.get(name, [None])[0] for name in PROVIDED if name not in unsaid} == {
        name: value for name, value in PROVIDED.items() if name not in unsaid
    }
