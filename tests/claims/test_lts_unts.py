"""Twenty pages of the League's and the United Nations' Treaty Series, labelled by hand.

The labels are in `lts_unts_labels.toml`; the pages themselves stand beside the checkout.
Asked of the whole: nine in ten of what stands on the pages, and of the articles 97 in
100 found, and of those found 97 in 100 right.
"""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.claims.model import Reading
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read

LABELS: Final = Path(__file__).parent / "lts_unts_labels.toml"
DATES: Final = {
    "signed": "signature.date", "place": "signature.place", "in_force": "entry_into_force.date",
    "registered": "registration.date",
}  # fmt: skip
ASKED: Final = 0.90
ASKED_OF_ARTICLES: Final = 0.97

Page = dict[str, Any]


def pages() -> list[Page]:
    return list(tomllib.loads(LABELS.read_text(encoding="utf-8"))["page"])


@pytest.fixture(scope="module")
def readings(shared: Path) -> dict[str, Reading]:
    """What is read from each labelled page."""
    folder = shared / "corpus" / "lts_unts" / "docs"
    if not folder.is_dir():
        pytest.skip("the pages of the treaty series (../shared/corpus/lts_unts) are not here")
    names = [page["file"] for page in pages()]
    witnesses = {name: read(name, (folder / name).read_bytes())[0] for name in names}
    return {name: read_claims(cut(witness)) for name, witness in witnesses.items()}


def said(reading: Reading, prop: str) -> list[object]:
    """The values that a page gives its own instrument for a property, as they stand."""
    claims = [c for c in reading.claims if c.property == prop and c.about == reading.subject]
    return list(dict.fromkeys(str(claim.value) for claim in claims))


def parties(reading: Reading) -> set[str]:
    own = [m for m in reading.mentions if m.number == reading.subject]
    return {party for mention in own for party in mention.parties}


@pytest.mark.parametrize("what", DATES)
def test_what_stands_on_the_pages_is_found(readings: dict[str, Reading], what: str) -> None:
    asked = [page for page in pages() if what in page]
    missed = [
        (page["file"], page[what], values)
        for page in asked
        if page[what] not in (values := said(readings[page["file"]], DATES[what]))[:2]
    ]

    assert len(missed) <= (1 - ASKED) * len(asked), missed


@pytest.mark.parametrize("what", ["in_force", "registered"])
def test_what_does_not_stand_there_is_not_invented(readings: dict[str, Reading], what: str) -> None:
    invented = [
        (page["file"], values)
        for page in pages()
        if what not in page and (values := said(readings[page["file"]], DATES[what]))
    ]

    assert not invented


def test_the_parties_are_known(readings: dict[str, Reading]) -> None:
    asked = {(page["file"], party) for page in pages() for party in page["parties"]}
    found = {(name, party) for name, reading in readings.items() for party in parties(reading)}

    assert len(asked & found) >= ASKED * len(asked), asked - found
    assert len(asked & found) >= ASKED * len(found), found - asked


def test_the_articles_are_found(readings: dict[str, Reading]) -> None:
    asked: Counter[tuple[str, object]] = Counter(
        (page["file"], str(number)) for page in pages() for number in range(1, page["articles"] + 1)
    )
    found: Counter[tuple[str, object]] = Counter(
        (name, claim.value)
        for name, reading in readings.items()
        for claim in reading.claims
        if claim.property == "article"
    )
    right = (asked & found).total()

    assert right >= ASKED_OF_ARTICLES * asked.total(), asked - found
    assert right >= ASKED_OF_ARTICLES * found.total(), found - asked
