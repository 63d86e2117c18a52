"""Folding names to signs, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.grammar import compile_pattern
from foedera.claims.signs import DATE, PLACE, STATE, TREATY, Folded, Sign


def test_a_folded_sentence_leads_back_to_the_words_behind_it() -> None:
    text = "signed between Latvia and Estonia"
    folded = Folded(text, [Sign(STATE, 15, 21, None), Sign(STATE, 26, 33, None)])

    assert folded.text == f"signed between {STATE} and {STATE}"
    assert folded.place(15, 16) == (15, 21)
    assert folded.place(0, len(folded.text)) == (0, len(text))


def test_of_two_names_over_the_same_words_the_treaty_stands() -> None:
    text = "Latvian–Estonian Treaty of 1923"
    folded = Folded(
        text, [Sign(DATE, 27, 31, None), Sign(TREATY, 0, 31, None), Sign(STATE, 0, 7, None)]
    )

    assert folded.text == TREATY


def test_an_optional_part_takes_its_space_with_it() -> None:
    pattern = compile_pattern(
        "signed [in {place>signature.place}] between [the] {party} [, and {party}]"
    ).pattern

    assert pattern.search(f"signed between {STATE}")
    assert pattern.search(f"signed in {PLACE} between the {STATE}, and {STATE}")
    assert not pattern.search(f"signed in between {STATE}")


@given(
    st.text(alphabet="ab ", max_size=30),
    st.lists(
        st.tuples(st.integers(0, 29), st.integers(1, 6), st.sampled_from([DATE, STATE, TREATY])),
        max_size=6,
    ),
)
def test_every_stretch_of_folded_text_lies_in_the_passage(
    text: str, drawn: list[tuple[int, int, str]]
) -> None:
    signs = [Sign(char, at, at + long, None) for at, long, char in drawn if at + long <= len(text)]
    folded = Folded(text, signs)

    ends = [folded.place(0, end)[1] for end in range(len(folded.text) + 1)]
    assert ends == sorted(ends)
    assert ends[-1] == len(text)
    assert all(folded.sign_at(at) is sign for at, sign in folded.signs_between(0, len(folded.text)))
