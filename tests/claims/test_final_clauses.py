"""What a treaty's final clauses provide for: each test shows the clause."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.manners import counted
from foedera.claims.model import Claim
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

HEAD = """TREATY OF COMMERCE BETWEEN THE REPUBLIC OF ESTONIA AND THE KINGDOM OF SWEDEN

The President of the Republic of Estonia and His Majesty the King of Sweden have agreed as follows:

Article 1. Trade shall be free.

Article 2. {}

Done at Tallinn, in duplicate, on 4 May 1932.
"""


def claims(article: str) -> list[Claim]:
    text = HEAD.format(article)
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    assert all(text[c.start : c.end] == c.quote for c in reading.claims)
    return list(reading.claims)


MANNERS: dict[str, dict[str, object]] = {
    "This Treaty shall enter into force on the thirtieth day following the deposit of the twentieth instrument of ratification.": {
        "by": "deposit", "count": 20, "after": "P30D",
    },
    "This Treaty shall enter into force upon the deposit of the 3rd instrument of ratification.": {
        "by": "deposit", "count": 3,
    },
    "It shall come into force one month after the exchange of ratifications.": {
        "by": "exchange", "after": "P1M",
    },
    "It shall take effect on the day of the exchange of the instruments of ratification.": {"by": "exchange"},
    "It shall come into force on the day on which ratifications are exchanged.": {"by": "exchange"},
    "It shall come into force as soon as three ratifications have been deposited.": {
        "by": "deposit", "count": 3,
    },
    "It shall enter into force two months after the date of the last notification.": {
        "by": "notification", "after": "P2M",
    },
    "It shall enter into force on the first day of the second month following the exchange of ratifications.": {
        "by": "exchange", "after": "P2M",
    },
    "It shall enter into force on the ninetieth day after the deposit of the tenth instrument of ratification.": {
        "by": "deposit", "count": 10, "after": "P90D",
    },
    "It shall enter into force on the date of its signature.": {"by": "signature"},
    "It shall come into force as soon as it has been ratified.": {"by": "ratification"},
    "It shall enter into force at the moment of its ratification.": {"by": "ratification"},
    "It shall enter into force on 1 March 1933.": {"by": "date"},
    "It shall come into force at noon on 1 March 1933.": {"by": "date"},
}  # fmt: skip


@pytest.mark.parametrize("article", MANNERS)
def test_how_it_enters_into_force_is_told_in_parts(article: str) -> None:
    found = [c for c in claims(article) if c.property == "entry_into_force.manner"]

    assert [c.value for c in found] == [MANNERS[article]]
    assert {c.modality.value for c in found} == {"provided"}


CLAUSES: dict[str, tuple[str, object]] = {
    "If not denounced it shall be tacitly renewed for a further period of five years.": ("prolongation.term", "P5Y"),
    "It shall be prolonged by tacit agreement for another year.": ("prolongation.manner", "tacit"),
    "If it is not denounced six months before the expiry of that period it shall go on.": ("denunciation.notice", "P6M"),
    "The denunciation shall take effect one year after its receipt.": ("denunciation.notice", "P1Y"),
    "Either Party may terminate this Treaty at any time by giving six months' written notice.": ("denunciation.notice", "P6M"),
    "Each Party may denounce the Treaty upon one year's notice.": ("denunciation.notice", "P1Y"),
    "Either Party may denounce it by notifying the other one year in advance.": ("denunciation.notice", "P1Y"),
    "It shall cease to be in force three months after the receipt of such notice.": ("denunciation.notice", "P3M"),
    "Unless ended it shall be extended automatically for another two years.": ("prolongation.term", "P2Y"),
    "Pending ratification it shall be applied provisionally from 1 June 1932.": ("provisional_application.date", "1932-06-01"),
    "The instruments of ratification shall be deposited at Stockholm.": ("deposit.place", "Stockholm"),
    "It shall remain open to the accession of any other State.": ("accession.by", "any other State"),
    "It shall be applied provisionally from the date of signature.": ("provisional_application.manner", {"by": "signature"}),
    "It shall be ratified and the ratifications exchanged within three months.": ("exchange.after", "P3M"),
}  # fmt: skip


@pytest.mark.parametrize("article", CLAUSES)
def test_a_final_clause_is_read(article: str) -> None:
    prop, value = CLAUSES[article]

    assert (prop, value, "provided") in [
        (c.property, c.value, c.modality.value) for c in claims(article)
    ]


@pytest.mark.parametrize(
    ("article", "relation"),
    [
        ("The present Treaty replaces the Treaty of Friendship between Estonia and Sweden of 3 May 1920.", "relation.replaces"),
        ("The present Treaty amends Article 3 of the Treaty of Friendship between Estonia and Sweden.", "relation.amends"),
        ("The present Treaty supplements the Treaty of Friendship between Estonia and Sweden.", "relation.supplements"),
        ("In execution of the Treaty of Friendship between Estonia and Sweden a commission is set up.", "relation.implements"),
    ],
)  # fmt: skip
def test_a_treaty_names_the_one_it_is_tied_to(article: str, relation: str) -> None:
    assert relation in [c.property for c in claims(article)]


def test_numbers_in_words_are_counted() -> None:
    assert [counted(w) for w in ("twentieth", "thirty-fifth", "second", "12", None, "ninetieth")] == [
        20, 35, 2, 12, 0, 90,
    ]  # fmt: skip


OF_SOMETHING_ELSE = (
    "The denunciation shall take effect one year after the date of receipt of the notification.",
    "A Party may withdraw by notice. Such withdrawal shall become effective six months after the notification.",
    "Any amendment to this Treaty shall be adopted by both and shall enter into force when ratified.",
    "An amendment shall constitute an integral part of this Treaty to take effect on the date on which both have notified.",
    "The decision shall enter into force on the date of the last notification.",
    "Each annual stage of tariff reduction shall take effect on 1 January 1933.",
    "For a State that accedes later the Treaty shall enter into force on the thirtieth day after the deposit of its own instrument of accession.",
)


@pytest.mark.parametrize("article", OF_SOMETHING_ELSE)
def test_what_takes_effect_under_a_treaty_is_not_the_treaty(article: str) -> None:
    assert not [c for c in claims(article) if c.property.startswith("entry_into_force")]


def test_a_treaty_named_after_what_it_waits_for_enters_into_force_itself() -> None:
    article = "Six months after the notification of this decision, the Treaty shall enter into force on the exchange of ratifications."

    found = [c.value for c in claims(article) if c.property == "entry_into_force.manner"]

    assert found == [{"by": "exchange"}]


def test_the_first_day_of_a_month_is_not_one_day_after() -> None:
    article = (
        "It shall enter into force on the first day of the month following the last notification."
    )

    found = [c.value for c in claims(article) if c.property == "entry_into_force.manner"]

    assert found == [{"by": "notification"}]


def test_amendments_that_are_the_instrument_itself_enter_into_force() -> None:
    text = HEAD.replace("TREATY OF COMMERCE", "AMENDMENTS TO THE TREATY OF COMMERCE").format(
        "These amendments shall enter into force on 1 March 1933."
    )
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )

    found = {c.value for c in read(cut(witness)).claims if c.property == "entry_into_force.date"}

    assert found == {"1933-03-01"}


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_a_clause_is_read_whose_words_go_on_over_a_line(end: str) -> None:
    article = f"It may be denounced, and such denunciation shall take{end}effect six months after the notice. It shall come into{end}force on 1 March 1933."

    found = {c.property: c.value for c in claims(article)}

    assert found["denunciation.notice"] == "P6M"
    assert found["entry_into_force.manner"] == {"by": "date"}


def test_a_treaty_may_last_until_something_is_so() -> None:
    (until,) = [
        c
        for c in claims("It shall remain in force until all questions between them are settled.")
        if c.property.startswith("end.")
    ]

    assert (until.property, until.value, until.modality.value) == (
        "end.after",
        "all questions between them are settled",
        "provided",
    )
    assert not [
        c
        for c in claims("It shall remain in force until the end of a year from the notice.")
        if c.property == "end.after"
    ]


def test_it_may_be_ratified_within_a_time() -> None:
    said = {c.property: c.value for c in claims("The Treaty shall be ratified within six weeks.")}

    assert said["ratification.deadline"] == "P6W"
