import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foedera.families.prints import prints
from foedera.families.words import hash_of, words_of
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.sources.model import Witness
from foedera.sources.offset_map import Repair, Repaired

TEXT = st.text(st.sampled_from("aBcéŽß 1_-.’\n𝔞ж\u0301"), max_size=40)


@given(TEXT)
def test_a_word_is_a_run_of_letters_or_digits(text: str) -> None:
    found = words_of(text)

    expected = [match.span() for match in re.finditer(r"[^\W_]+", text)]
    assert list(zip(found.starts.tolist(), found.ends.tolist(), strict=True)) == expected


def test_case_makes_no_other_word() -> None:
    assert hash_of("Žeimelis") == hash_of("ŽEIMELIS") != hash_of("Zeimelis")


def test_names_and_numbers_are_told_from_other_words() -> None:
    assert words_of("the Pact of 1926").named.tolist() == [False, True, False, True]


@given(st.lists(st.tuples(st.integers(0, 36), st.integers(0, 3), st.text("xy ", max_size=3))))
def test_words_lead_back_to_the_witness_as_the_offset_map_does(
    marks: list[tuple[int, int, str]],
) -> None:
    text = "one two-three four five six seven eight nine"
    repaired = Repaired(text, [Repair("test", at, at + size, new) for at, size, new in marks])
    made = Witness(name="w", sha256="", media_type="text/plain", encoding="utf-8", text=text)
    passages = (Passage(PassageKind.PROSE, 0, 0, len(repaired.text)),)
    cut = Cut(
        witness=made,
        repaired=repaired,
        entries=(Entry(number=0, kind=EntryKind.ARTICLE),),
        passages=passages,
    )

    printed = prints(cut)

    places = [repaired.place(*match.span()) for match in re.finditer(r"[^\W_]+", repaired.text)]
    assert np.column_stack([printed.starts, printed.ends]).tolist() == [list(p) for p in places]
