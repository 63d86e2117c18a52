"""Which titles tell the kind of what they name: each test shows the title."""

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.kind_words import kind_in_title
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

TOLD = [
    ("en", "Norwegian–Latvian Mutual Assistance Treaty", "Mutual Assistance Treaty"),
    ("en", "TREATY OF PEACE BETWEEN NORWAY AND LATVIA, SIGNED AT BERGEN", "TREATY OF PEACE"),
    ("en", "Treaty of Friendship, Commerce and Navigation between Norway and Latvia", "Treaty of Friendship, Commerce and Navigation"),
    ("en", "Bergen Peace Treaty (1920)", "Peace Treaty"),
    ("fr", "Traité de paix entre la Norvège et la Lettonie", "Traité de paix"),
    ("de", "Norwegisch-lettischer Nichtangriffspakt", "Nichtangriffspakt"),
]  # fmt: skip

UNTOLD = [
    ("en", "Protocol to the Treaty of Peace between Norway and Latvia"),
    ("en", "Bergen Mutual Assistance Treaty Organization"),
    ("en", "Treaty between Norway and Latvia"),
    ("en", "Denunciation of the Treaty of Peace"),
    ("en", "Peace of Bergen"),
    ("fr", "Protocole relatif au traité de paix"),
]


@pytest.mark.parametrize(("language", "title", "kind"), TOLD)
def test_a_title_tells_the_kind_in_its_own_words(language: str, title: str, kind: str) -> None:
    found = kind_in_title(title, language)

    assert found is not None
    assert title[slice(*found)] == kind


@pytest.mark.parametrize(("language", "title"), UNTOLD)
def test_a_title_of_another_paper_or_of_no_kind_tells_none(language: str, title: str) -> None:
    assert kind_in_title(title, language) is None


def test_an_entry_has_the_kind_that_its_title_tells() -> None:
    page = b"# Bergen Peace Treaty\n\nThe Bergen Peace Treaty was a treaty signed in Bergen on 3 May 1921 by Norway and Latvia.\n"
    claims = read_claims(cut(read("a.md", page)[0])).claims

    assert [c.value for c in claims if c.property == "kind"] == ["peace treaty", "treaty"]
