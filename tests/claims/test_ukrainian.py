"""What a treaty's text in Ukrainian records of its making."""

from tests.claims.test_treaty_texts import party_ids, said

TEXT = """Угода між Урядом України і Урядом Республіки Болгарія про пороми

Уряд України і Уряд Республіки Болгарія, далі "Сторони", домовились про таке:

Стаття 1
Сторони відкривають порти для поромів.

Стаття 2
Ця Угода буде опублікована.

Вчинено в м.Києві 13 вересня 1993 року у двох примірниках.
"""


def test_parties_day_and_place_are_read() -> None:
    assert party_ids(TEXT) == {"ukraine", "bulgaria"}
    assert said(TEXT, "signature.date") == ["1993-09-13"]
    assert said(TEXT, "signature.place") == ["Kyiv"]


def test_a_state_is_known_by_what_it_is_called_officially() -> None:
    text = TEXT.replace("Республіки Болгарія", "Російської Федерації")

    assert party_ids(text) == {"ukraine", "russia"}
