"""The hazards of the seed documents, one row each, and what reading must have done about it.

The documents and the list stand beside the project, not in it; without them these
tests are skipped. What a hazard asks of later stages (which year "July 19" means) is
theirs to test: here the words must stand whole in a passage that they read.
"""

import json
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from foedera.passages.cards import same_name
from foedera.passages.from_witness import cut
from foedera.passages.marks import Forward
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind
from foedera.readers.from_bytes import read

SHARED = Path(__file__).parents[3] / "shared"
LIST = SHARED / "gold" / "seeds_disagreements.json"
pytestmark = pytest.mark.skipif(
    not LIST.exists(), reason="the seed documents are not beside the checkout"
)

READ = (
    PassageKind.PROSE, PassageKind.KEY_VALUE, PassageKind.PREAMBLE, PassageKind.ARTICLE,
    PassageKind.CLOSING, PassageKind.FOOTNOTE, PassageKind.REFERENCE,
)  # fmt: skip


class Hazard(NamedTuple):
    """One row of the list, with its document cut."""

    kind: str
    quote: str
    start: int
    end: int
    cut: Cut

    @property
    def repaired(self) -> str:
        """Its words after repairs."""
        forward = Forward(self.cut.repaired)
        return self.cut.repaired.text[forward(self.start) : forward(self.end)]

    @property
    def passages(self) -> list[Passage]:
        """The passages it touches."""
        forward = Forward(self.cut.repaired)
        start, end = forward(self.start), max(forward(self.end), forward(self.start) + 1)
        return [p for p in self.cut.passages if p.start < end and start < p.end]

    def entry(self, passage: Passage) -> Entry:
        """The entry of a passage."""
        return self.cut.entries[passage.entry]

    def has_problem(self, code: str) -> bool:
        """Whether the document has this problem here."""
        return any(
            p.code == code and p.start is not None and p.end is not None
            and p.start <= self.end and self.start <= p.end
            for p in self.cut.problems
        )  # fmt: skip


@cache
def _cut(name: str) -> Cut:
    return cut(read(name, (SHARED / "seeds" / name).read_bytes())[0])


def _rows() -> list[dict[str, Any]]:
    return list(json.loads(LIST.read_text("utf-8"))["hazards"]) if LIST.exists() else []


def _only(hazard: Hazard, *kinds: PassageKind) -> bool:
    return bool(hazard.passages) and all(p.kind in kinds for p in hazard.passages)


def is_boilerplate(hazard: Hazard) -> bool:
    return _only(hazard, PassageKind.BOILERPLATE)


def is_marked_lost(hazard: Hazard) -> bool:
    return hazard.has_problem("damage.text-lost")


def is_note_mark(hazard: Hazard) -> bool:
    labels = [mark.label for mark in hazard.cut.note_marks]
    wanted = [label.strip("[") for label in hazard.quote.split("]") if label]
    return hazard.repaired == "" and all(label in labels for label in wanted)


def are_empty_notes(hazard: Hazard) -> bool:
    return _only(hazard, PassageKind.FOOTNOTE) and all(
        p.value_start == p.end and p.label for p in hazard.passages
    )


def is_read_whole(hazard: Hazard) -> bool:
    one = len(hazard.passages) == 1 and hazard.passages[0].kind in READ
    return one and " ".join(hazard.repaired.split()) == " ".join(hazard.quote.split())


def is_another_entrys(hazard: Hazard) -> bool:
    title = hazard.passages[0]
    below = hazard.cut.passages[hazard.cut.passages.index(title) + 1]
    return title.entry != below.entry and same_name(hazard.entry(title).title, hazard.quote)


def has_lost_its_head(hazard: Hazard) -> bool:
    return hazard.has_problem("damage.head-lost") and hazard.entry(hazard.passages[0]).title == ""


def has_lost_its_end(hazard: Hazard) -> bool:
    return hazard.has_problem("damage.end-lost")


def has_its_letters(hazard: Hazard) -> bool:
    return hazard.repaired in ("Sleževičius", "Baltrušaitis")


def is_joined(hazard: Hazard) -> bool:
    return hazard.repaired == hazard.quote.replace("-\n", "")


def is_one_paragraph(hazard: Hazard) -> bool:
    return len(hazard.passages) == 1 and "\n\n" not in hazard.repaired


def is_one_title(hazard: Hazard) -> bool:
    return _only(hazard, PassageKind.TITLE) and len(hazard.passages) == 1


def is_key_and_value(hazard: Hazard) -> bool:
    (passage,) = hazard.passages
    value = hazard.cut.repaired.text[passage.value_start : passage.end]
    return passage.kind is PassageKind.KEY_VALUE and not value.startswith((":", " "))


def is_signature(hazard: Hazard) -> bool:
    return _only(hazard, PassageKind.SIGNATURES)


def is_empty_value(hazard: Hazard) -> bool:
    (passage,) = hazard.passages
    value = hazard.cut.repaired.text[passage.value_start : passage.end]
    return passage.kind is PassageKind.KEY_VALUE and not any(c.isalnum() for c in value)


def is_without_markup(hazard: Hazard) -> bool:
    entry = hazard.entry(hazard.passages[0])
    return not set(entry.title) & set("=<>") and _only(hazard, PassageKind.TITLE)


def is_caption(hazard: Hazard) -> bool:
    return _only(hazard, PassageKind.CAPTION)


def is_card(hazard: Hazard) -> bool:
    entries = {hazard.entry(p).number: hazard.entry(p) for p in hazard.passages}
    (entry,) = entries.values()
    name = entry.title.replace("’", "'").lower().removeprefix("the ")
    return entry.kind is EntryKind.CARD and name in " ".join(hazard.repaired.lower().split())


def is_the_documents_own(hazard: Hazard) -> bool:
    return hazard.entry(hazard.passages[-1]).is_main and hazard.passages[-1].kind in READ


def is_flat_fraction(hazard: Hazard) -> bool:
    return hazard.has_problem("damage.fraction")


def names_its_card(hazard: Hazard) -> bool:
    return hazard.entry(hazard.passages[0]).kind is EntryKind.CARD and is_one_title(hazard)


def is_gone(hazard: Hazard) -> bool:
    return hazard.repaired == ""


def is_reference(hazard: Hazard) -> bool:
    return _only(hazard, PassageKind.REFERENCE) and len(hazard.passages) == 1


def is_numbered_rightly(hazard: Hazard) -> bool:
    (note,) = hazard.passages
    value = hazard.cut.repaired.text[note.value_start : note.end]
    return note.label == hazard.quote.split(".")[0] and value[0].isupper()


def has_plain_spaces(hazard: Hazard) -> bool:
    return "\u00a0" not in hazard.repaired and is_reference(hazard)


HANDLED: dict[str, Callable[[Hazard], bool]] = {
    "boilerplate": is_boilerplate,
    "false_fact": is_boilerplate,
    "doubled_word": is_boilerplate,
    "dropped_text": is_marked_lost,
    "footnote_mark": is_note_mark,
    "empty_footnotes": are_empty_notes,
    "footnote_backlinks": are_empty_notes,
    "anaphora": is_read_whole,
    "misplaced_heading": is_another_entrys,
    "missing_head": has_lost_its_head,
    "truncated_end": has_lost_its_end,
    "displaced_diacritic": has_its_letters,
    "hyphenation": is_joined,
    "hyphenation_hard": is_joined,
    "split_paragraph": is_one_paragraph,
    "split_heading": is_one_title,
    "missing_space": is_key_and_value,
    "name_variant": is_read_whole,
    "grammar": is_read_whole,
    "seal": is_signature,
    "empty_value": is_empty_value,
    "missing_markup": is_key_and_value,
    "ambiguous_key": is_key_and_value,
    "mixed_date_order": is_read_whole,
    "markup": is_without_markup,
    "duplicate_caption": is_caption,
    "file_name": is_caption,
    "interleaved_card": is_card,
    "interleaved_card_no_heading": is_card,
    "lost_heading": is_the_documents_own,
    "text_damage": is_flat_fraction,
    "lost_heading_quote": names_its_card,
    "citation_needed": is_gone,
    "anachronism": is_read_whole,
    "backlink_numbers": is_numbered_rightly,
    "nbsp": has_plain_spaces,
    "mislabelled_id": is_reference,
    "wrong_volume": is_reference,
    "yearless_date": is_read_whole,
    "relative_date": is_read_whole,
    "cyrillic": is_reference,
    "quote_in_footnote": is_reference,
}
"""What must be so of each kind of hazard."""


@pytest.mark.parametrize(
    "row", _rows(), ids=lambda row: f"{row['seed'][:3]}-{row['kind']}-{row['start']}"
)
def test_each_hazard_is_handled(row: dict[str, Any]) -> None:
    hazard = Hazard(row["kind"], row["quote"], row["start"], row["end"], _cut(row["seed"]))

    assert HANDLED[hazard.kind](hazard), [(p.kind.value, p.label) for p in hazard.passages]


def test_a_paragraph_after_a_card_is_the_documents_own_again() -> None:
    found = _cut("003_71937b818dfef234.txt")
    main = next(entry.number for entry in found.entries if entry.is_main)
    prose = [p for p in found.passages if p.kind is PassageKind.PROSE]
    kinds = [p.entry == main for p in prose]

    assert kinds[0]
    assert sum(a and not b for a, b in pairwise(kinds)) > 4
    assert sum(b and not a for a, b in pairwise(kinds)) > 4
