"""Which treaty a protocol, notes or a prolongation belong to, by their own titles."""

import pytest

from foedera.claims.model import Mention, Reading
from foedera.identity.from_claims import link

PAIR = ("peru", "sweden")


def said(witness: str, title: str, date: str, parties: tuple[str, ...] = PAIR) -> Reading:
    one = Mention(number=0, start=0, end=1, title=title, parties=parties, date=date, entry=0)
    return Reading(witness=witness, claims=(), mentions=(one,), subject=0)


TREATY = said("a", "Treaty of Commerce between Peru and Sweden", "1923-03-11")


def parent_of(*readings: Reading) -> str:
    """Give the parent of the instrument of document "b"."""
    identity = link(readings)
    of = {each.mention.witness: each.instrument for each in identity.links}
    (one,) = [each for each in identity.instruments if each.id == of["b"]]
    return one.parent


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Protocol prolonging the Treaty of Commerce of 11 March 1923", "1928-03-11"),
        ("Additional Protocol to the Treaty of Commerce between Peru and Sweden", "1924-01-01"),
        ("Protocol of Signature to the Treaty of Commerce", "1923-03-11"),
        ("Exchange of Notes concerning the Treaty of Commerce", "1923-03-11"),
        ("Protocole additionnel au Traité de commerce du 11 mars 1923", "1925-06-01"),
        ("Zusatzprotokoll zum Handelsvertrag zwischen Peru und Schweden", "1925-06-01"),
        ("Protocolo adicional al Tratado de Comercio del 11 de marzo de 1923", "1925-06-01"),
        ("Protokół dodatkowy do Traktatu handlowego", "1925-06-01"),
        ("Дополнительный протокол к Договору о торговле", "1925-06-01"),
        ("Papildomas protokolas prie Prekybos sutarties", "1925-06-01"),
    ],
)
def test_a_title_that_names_its_treaty_ties_the_act_to_it(title: str, date: str) -> None:
    assert parent_of(TREATY, said("b", title, date)) == "peru--sweden--1923--commerce"


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Protocol prolonging the Treaty of Commerce of 2 May 1919", "1928-03-11"),
        ("Protocol prolonging the Treaty of Arbitration", "1928-03-11"),
        ("Additional Protocol to the Treaty of Commerce", "1920-01-01"),
        ("Protocol on Fisheries", "1928-03-11"),
        ("Treaty of Extradition and Additional Protocol", "1928-03-11"),
    ],
)
def test_a_title_that_means_another_treaty_or_none_ties_nothing(title: str, date: str) -> None:
    assert parent_of(TREATY, said("b", title, date)) == ""


def test_an_act_that_could_belong_to_two_belongs_to_neither_unless_it_says_the_day() -> None:
    other = said("c", "Treaty of Commerce between Peru and Sweden", "1926-07-01")

    vague = said("b", "Additional Protocol to the Treaty of Commerce", "1929-01-01")
    exact = said("b", "Additional Protocol to the Treaty of Commerce of 1 July 1926", "1929-01-01")

    assert parent_of(TREATY, other, vague) == ""
    assert parent_of(TREATY, other, exact) == "peru--sweden--1926--commerce"


def test_an_act_of_other_parties_belongs_to_a_treaty_of_theirs() -> None:
    others = said(
        "b", "Additional Protocol to the Treaty of Commerce", "1929-01-01", ("peru", "poland")
    )

    assert parent_of(TREATY, others) == ""
