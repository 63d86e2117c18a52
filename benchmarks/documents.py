"""Documents to measure with: treaty-like, made up, as many as wanted, the same each time.

Three kinds in turn: an encyclopedia's article, a treaty's text, a handbook's entry.
States are real so that the gazetteer has work; treaties, days and people are not, so
none of it may be taken for a record of anything.
"""

from collections.abc import Iterator
from datetime import date, timedelta

STATES = ("Estonia", "Latvia", "Lithuania", "Poland", "Finland", "Romania", "Turkey", "Sweden")
CITIES = ("Tallinn", "Riga", "Kaunas", "Warsaw", "Helsinki", "Bucharest", "Ankara", "Stockholm")
KINDS = ("Non-Aggression Pact", "Treaty of Commerce", "Arbitration Treaty", "Treaty of Friendship")
PEOPLE = ("Aavo Tamm", "Juris Kalns", "Jonas Beržas", "Jan Brzoza", "Eino Koivu", "Ion Stejar")
DUTIES = (
    (
        "Each of the Contracting Parties undertakes to refrain from any attack upon the other and to give\n"
        "no support to a third Power that attacks it."
    ),
    (
        "The goods of either country shall pay on entry into the other no higher duties than those of the\n"
        "most favoured nation."
    ),
    (
        "Disputes that cannot be settled by diplomacy shall be laid before a permanent commission of con-\n"
        "ciliation of five members."
    ),
    (
        "The Parties shall communicate to each other the laws and regulations that touch the matters of\n"
        "this Treaty."
    ),
)


def printed(day: date) -> str:
    """A day as such documents print it: "4 May 1932"."""
    return f"{day.day} {day:%B %Y}"


def article(first: str, second: str, city: str, kind: str, day: date) -> str:
    """An encyclopedia's article, with notes."""
    later, ended = day + timedelta(days=120), day.year + 10
    name = f"{first}–{second} {kind}"
    past = "\n\n".join(
        f"In {day.year - back} the governments of {first} and {second} had already exchanged notes about the matter, "
        f"and the press of {CITIES[back % len(CITIES)]} followed the talks with more patience than hope. Nothing was "
        f"signed before both parliaments had debated the tariff and the question of transit by rail."
        for back in range(1, 6)
    )
    return (
        f"{name}\n\nThe {name} was a {kind.lower()} signed in {city} on {printed(day)} between {first} and {second}. "
        f"Ratifications were exchanged in {city} on {printed(later)}, and it entered into force on the same day.[1]\n\n"
        f"{past}\n\nOn {printed(day + timedelta(days=1800))} it was extended until 31 December {ended}.[2]\n\n"
        f"Notes\n\n1. ^ League of Nations Treaty Series, vol. {day.year % 190 + 1}, pp. 10–19.\n"
        f"2. ^ League of Nations Treaty Series, vol. {day.year % 190 + 9}, pp. 110–119.\n"
    )


def treaty(first: str, second: str, city: str, kind: str, day: date) -> str:
    """A treaty's text, from preamble to signatures."""
    articles = "\n".join(
        f"Article {number}. {DUTIES[number % len(DUTIES)]}" for number in range(1, 13)
    )
    one, other = PEOPLE[day.day % len(PEOPLE)], PEOPLE[(day.day + 1) % len(PEOPLE)]
    return (
        f"{kind} between {first} and {second}, signed at {city}, {day:%B} {day.day}, {day.year}\n\n"
        f"The President of {first} and the President of {second}, wishing to make firm the good relations between\n"
        f"them, have named as their Plenipotentiaries:\n"
        f"The President of {first}: {one}, Minister for Foreign Affairs; and\n"
        f"The President of {second}: {other}, Envoy Extraordinary;\n"
        f"who, having exchanged their full powers, found in good and due form, have agreed as follows:\n"
        f"{articles}\n"
        f"Article 13. The present Treaty shall be ratified and the ratifications exchanged at {city}. It shall\n"
        f"remain in force for five years.\nIn faith whereof the Plenipotentiaries have signed the present Treaty.\n"
        f"Done at {city}, in duplicate, on {day:%B} {day.day}, {day.year}.\n"
        f"(Signed) {one.upper()}.\n(Signed) {other.upper()}.\n"
    )


def entry(first: str, second: str, city: str, kind: str, day: date) -> str:
    """A handbook's entry, in key/value lines and prose."""
    return (
        f"2.{day.toordinal() % 9000 + 1000} {kind} between\n\n{first} and {second}\n\n"
        f"Alliance Members:{first} and {second}\n"
        f"Signed On:{day:%B} {day.day}, {day.year}, in the city of {city}. In force until\n"
        f"December 31, {day.year + 10}.\nAlliance Type:Entente (Type III)\n\n"
        f"Source:League of Nations Treaty Series,vol. {day.year % 190 + 1}, p. 10–19.\n\n\n"
        f"The two governments had been negotiat-\ning since {day.year - 2}. The treaty settled little that\n"
        f"was in dispute and was cited often.\n"
    )


def documents(count: int) -> Iterator[tuple[str, str]]:
    """`count` documents with their names, the same for the same count."""
    makers = (article, treaty, entry)
    for number in range(count):
        first = number % len(STATES)
        second = (first + 1 + number // len(STATES) % (len(STATES) - 1)) % len(STATES)
        day = date(1920, 1, 1) + timedelta(days=number * 37 % 7000)
        make = makers[number % len(makers)]
        kind = KINDS[number // 7 % len(KINDS)]
        text = make(STATES[first], STATES[second], CITIES[number % len(CITIES)], kind, day)
        yield f"{make.__name__}-{number:05}.txt", text
