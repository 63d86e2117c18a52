"""Agreements made by letters: whose they are, and of which day."""

import pytest
from tests.claims.test_treaty_texts import claims_of, party_ids, said

ABOVE = """No. I

EMBASSY OF SWEDEN

Riga, 3 May 1971

Excellency,

I have the honour to propose, in the name of the Government of the Kingdom of Sweden, that
ferries of either State may call at the harbours of the other, as they did before the
Ferry Convention signed at Turku on 2 June 1960 lapsed.

If this is acceptable to the Government of the Republic of Latvia, this note and your reply
shall constitute an agreement between the two Governments, which shall enter into force on
{force}.

Accept, Excellency, the assurance of my highest consideration.

No. II

MINISTRY OF FOREIGN AFFAIRS

Riga, 9 May 1971

Excellency,

I have the honour to acknowledge receipt of your note of 3 May 1971, which reads as follows:

[See No. I]

I have the honour to confirm that the proposal is acceptable to the Government of the
Republic of Latvia.
"""
BELOW = """The Embassy of Sweden presents its compliments to the Ministry of Foreign Affairs of
the Republic of Latvia and has the honour to propose that ferries of either State may call
at the harbours of the other. If the Government of the Republic of Latvia agrees, this note
and the Ministry's reply shall be regarded as constituting an agreement between them.

Riga, 3 May 1971

The Ministry of Foreign Affairs presents its compliments to the Embassy of Sweden and, in
reply to its note, has the honour to state that the proposal is acceptable. Riga, 9 May 1971
"""
FRENCH = """AMBASSADE DE SUÈDE

Riga, le 3 mai 1971

Monsieur le Ministre,

J'ai l'honneur de proposer, au nom du Gouvernement suédois, que les bacs de chacun des deux
pays puissent toucher les ports de l'autre. Si le Gouvernement letton y consent, la présente
lettre et votre réponse constitueront un accord entre nos deux Gouvernements.

Riga, le 9 mai 1971

Monsieur l'Ambassadeur,

J'ai l'honneur d'accuser réception de votre lettre, dont le Gouvernement letton approuve les
termes.
"""


@pytest.mark.parametrize("text", [ABOVE, BELOW, FRENCH])
def test_an_exchange_is_of_the_day_of_the_letter_that_accepts(text: str) -> None:
    assert said(text, "signature.date") == ["1971-05-09"]
    assert said(text, "signature.place") == ["Riga"]


@pytest.mark.parametrize("text", [ABOVE, BELOW, FRENCH])
def test_its_parties_are_those_whose_governments_it_speaks_of(text: str) -> None:
    assert party_ids(text) == {"sweden", "latvia"}


def test_a_state_that_is_named_more_often_but_agrees_to_nothing_is_no_party() -> None:
    text = ABOVE.replace(
        "Accept, Excellency",
        "Ferries of Norway call at Norway, and are of Norway.\n\nAccept, Excellency",
    )

    assert party_ids(text) == {"sweden", "latvia"}


def test_where_several_accept_on_several_days_it_is_known_by_the_proposal() -> None:
    second = ABOVE[ABOVE.index("No. II") :].replace("9 May", "12 May").replace("Latvia", "Estonia")

    assert said(ABOVE + second, "signature.date") == ["1971-05-03"]


@pytest.mark.parametrize(
    ("force", "day"),
    [
        ("the date of your reply", "1971-05-09"),
        ("the date of your note in reply", "1971-05-09"),
        ("1 July 1971", "1971-07-01"),
    ],
)
def test_letters_say_when_they_enter_into_force(force: str, day: str) -> None:
    assert said(ABOVE.format(force=force), "entry_into_force.date") == [day]


def test_a_letter_that_agrees_nothing_is_no_agreement() -> None:
    report = (
        ABOVE[: ABOVE.index("If this")].replace("to propose", "to report") + "The harbour is full."
    )

    assert claims_of(report) == []


def test_the_day_of_a_treaty_that_a_note_refers_to_is_not_its_own() -> None:
    text = BELOW.replace(
        "ferries of either State", "under the Convention signed at Turku on 2 June 1960 ferries"
    )

    assert said(text, "signature.date") == ["1971-05-09"]
