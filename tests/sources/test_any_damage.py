"""Whatever happens to a document on its way, a quotation is what stands at its place.

Clean documents are made of sentences written here, then damaged at random as printing,
scanning, copying and saving damage them. In `make test-long` 10,000 are read.
"""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

SENTENCES = (
    "The Treaty of Non-Aggression between Lithuania and Latvia was signed in Riga on 3 May 1921.",
    "It entered into force on 9 November 1922, and was registered in the League of Nations Treaty Series.",
    "The instruments of ratification were exchanged at Kaunas on 1 June 1922.",
    "Prime Minister Mykolas Sleževičius signed the pact.",
    "The pact was to remain in force for five years.",
    "On 6 May 1931, it was extended until 31 December 1944.[4]",
    "Article 1\nThe High Contracting Parties undertake to respect their frontiers.",
    "Article 2\nThe present Treaty shall be ratified within six weeks, and exchanged at Riga.",
    "- Date Signed: 3 May 1921",
    "- Parties: Lithuania, Latvia",
    "= Treaty of Riga =",
    "Le traité fut signé à Riga le 3 mai 1921.",
    "[4] League of Nations Treaty Series, vol. 60, pp. 145–152.",
)
DAMAGES = (
    "-\n", "\n", "\n\n", " \n", "\r\n", "\u00ad", "\u200b", "\u00a0", "ˇ", " ˇ ", "\u030c", "43", "I9", "[12]", "Ã©", "â€™",
    "the the ", "<i>", "</i>", "''", "**", "\x0c", "\ufffd", "\ufeff", "“", "  ", "12 ", "Article 3 ", "\u2028", "𝔸", "",
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A document of some sentences with some damage in it."""
    joins = st.sampled_from([" ", "\n", "\n\n"])
    text = "".join(
        s + draw(joins) for s in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9))
    )
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.integers(0, len(text)))
        lost = draw(st.sampled_from([0, 0, 0, 1, 2, 9]))
        text = text[:at] + draw(st.sampled_from(DAMAGES)) + text[at + lost :]
    return text


def exact(text: str) -> None:
    witness = Witness(
        name="a.txt", sha256="0" * 64, media_type="text/plain", encoding="utf-8", text=text
    )
    whole = cut(witness)
    reading = read(whole)
    for passage in whole.passages:
        start, end = whole.repaired.place(passage.start, passage.end)
        assert 0 <= start <= end <= len(text)
    for claim in reading.claims:
        assert claim.quote == text[claim.start : claim.end] != ""
    for mention in reading.mentions:
        assert 0 <= mention.start <= mention.end <= len(text)


@given(damaged())
def test_quotations_are_exact_after_any_damage(text: str) -> None:
    exact(text)


@pytest.mark.long
@settings(
    max_examples=10_000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(damaged())
def test_quotations_are_exact_in_ten_thousand_damaged_documents(text: str) -> None:
    exact(text)
