"""Names in capitals are read as in running text, and keep their offsets."""

import re

from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.capitals import evened, small
from foedera.claims.treaty_names import find_treaty_names

WORDS = st.sampled_from(
    [
        "The",
        "TREATY",
        "OF",
        "RIGA",
        "PROTOCOL",
        "ON",
        "FERRIES,",
        "NATO",
        "is",
        "a",
        "STRASSE",
        "İSKELE",
    ]
)


def test_a_name_in_capitals_is_found_as_printed() -> None:
    names = find_treaty_names("The FERRY PROTOCOL is younger than the TREATY OF TURKU.")

    assert [name.title for name in names] == ["FERRY PROTOCOL", "TREATY OF TURKU"]


def test_capitals_that_name_no_treaty_stay() -> None:
    assert evened("NATO MEMBERS MET IN RIGA") == "NATO MEMBERS MET IN RIGA"


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_every_offset_stays(text: str) -> None:
    even = evened(text)

    assert len(even) == len(text)
    assert even.lower() == text.lower()


def test_what_belongs_to_a_treaty_is_no_name_of_it() -> None:
    text = "The Terms of the Treaty were read; an Act of Hostility followed the Breach of Treaty. The Account of the Treaty of Zenda ends."

    assert [one.title for one in find_treaty_names(text)] == ["Treaty of Zenda"]


@given(st.text(alphabet="SIGNED signed İıſKẞÉé.–\n", max_size=40))
def test_small_letters_stand_where_the_letters_stood(text: str) -> None:
    said = small(text)

    assert len(said) == len(text)
    for word in ("signed", "is", "é"):
        at = [found.start() for found in re.finditer(word, text, re.IGNORECASE)]
        assert [found.start() for found in re.finditer(word, said)] == at
