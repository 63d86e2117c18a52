"""What the page of one document shows: its text in blocks, with the claims beside them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from foedera.errors import UnknownNameError
from foedera.identity.model import FiledClaim
from foedera.sources.model import MarkKind, Problem
from foedera.store.model import StoredPassage, StoredWitness
from foedera.web.highlight import (
    PART_LENGTH,
    Block,
    Quoted,
    Stretch,
    blocks,
    paragraph_breaks,
    part_of,
    segments,
)
from foedera.web.readable import Readable
from foedera.workbench.originals import Originals
from foedera.workbench.places import InOriginal, in_original

PROSE = frozenset({"text/plain", "text/html", "text/markdown", "application/pdf"})
DIMMED = frozenset({"boilerplate", "furniture"})
_OPENS_A_BLOCK = frozenset({"article", "heading", "title", "preamble", "closing", "prose"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands in the margin of a block: claims about one instrument."""

    instrument: str
    label: str
    claims: tuple[FiledClaim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A block with its margin.

    Attributes:
        block: the text.
        notes: claims that begin in it.
        is_continued: whether its first note is about what the last before it is about,
            which then need not be named again.
    """

    block: Block
    notes: tuple[Note, ...]
    is_continued: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Problems that read alike, with every place where they stand."""

    code: str
    message: str
    places: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPage:
    """The page.

    Attributes:
        witness: the document.
        paragraphs: of the part shown.
        troubles: what is wrong with it, the same said once.
        claims: every claim by its number.
        labels: names of instruments by id.
        part: the stretch shown.
        parts: the first offset of every part, where there are several.
        asked: the words the reader came for, or None.
        places: where those stand in the original.
        why_no_picture: why the pages among the places cannot be shown, "" where they can.
    """

    witness: StoredWitness
    paragraphs: tuple[Paragraph, ...]
    troubles: tuple[Trouble, ...]
    claims: Mapping[int, FiledClaim]
    labels: Mapping[str, str]
    part: Stretch
    parts: tuple[int, ...]
    asked: Stretch | None
    places: tuple[InOriginal, ...] = ()
    why_no_picture: str = ""

    @property
    def is_prose(self) -> bool:
        """Whether its text is running text, not the source of a table or a settings file."""
        return self.witness.media_type in PROSE


def gather(
    record: Readable, name: str, *, start: int | None, end: int | None, claim: int | None,
    originals: Originals | None = None,
) -> DocumentPage:  # fmt: skip
    """The document with its quotations; `start`, `end` or `claim` say which words are asked for.

    Of pages, `originals` says whether they can be shown.

    Raises:
        UnknownNameError: if there is no such document, claim or stretch.
    """
    witness = record.witness(name)
    claims = {one.number: one for one in record.claims(witness=witness.name)}
    labels = {one.id: one.label for one in record.instruments()}
    asked = _asked(witness, claims, (start, end), claim)
    length = len(witness.text)
    part = part_of(length, asked[0] if asked else start or 0)
    found = _blocks(witness, claims, record.passages(witness.name), asked, part)
    places = in_original(witness.origins, *asked) if asked else ()
    has_pages = any(one.page for one in places)
    return DocumentPage(
        witness=witness,
        paragraphs=tuple(_paragraphs(found, claims, labels)),
        troubles=_troubles(witness.problems),
        claims=claims,
        labels=labels,
        part=part,
        parts=tuple(range(0, length, PART_LENGTH)) if length > PART_LENGTH else (),
        asked=asked,
        places=places,
        why_no_picture=(originals or Originals()).why_not(witness) if has_pages else "",
    )


def _paragraphs(
    found: Iterable[Block], claims: Mapping[int, FiledClaim], labels: Mapping[str, str]
) -> Iterator[Paragraph]:
    last = None
    for block in found:
        notes = _notes(block, claims, labels)
        first = notes[0].instrument if notes else None
        yield Paragraph(block=block, notes=notes, is_continued=first is not None and first == last)
        last = notes[-1].instrument if notes else last


def _troubles(problems: Iterable[Problem]) -> tuple[Trouble, ...]:
    found: dict[tuple[str, str], list[Stretch]] = {}
    for one in problems:
        places = found.setdefault((one.code, one.message), [])
        if one.start is not None and one.end is not None and one.start < one.end:
            places.append((one.start, one.end))
    return tuple(
        Trouble(code=code, message=message, places=tuple(dict.fromkeys(places)))
        for (code, message), places in found.items()
    )


def _asked(
    witness: StoredWitness,
    claims: Mapping[int, FiledClaim],
    stretch: tuple[int | None, int | None],
    claim: int | None,
) -> Stretch | None:
    if claim is not None:
        if claim not in claims:
            raise UnknownNameError(f"Claim {claim} is not among those of {witness.name}.")
        return claims[claim].start, claims[claim].end
    start, end = stretch
    if start is None or end is None:
        return None
    if not 0 <= start < end <= len(witness.text):
        raise UnknownNameError(
            f"{witness.name} has no words at {start}–{end}: it is {len(witness.text)} "
            f"characters long."
        )
    return start, end


def _blocks(
    witness: StoredWitness,
    claims: Mapping[int, FiledClaim],
    passages: Sequence[StoredPassage],
    asked: Stretch | None,
    part: Stretch,
) -> tuple[Block, ...]:
    opening = {
        witness.text.rfind("\n", 0, one.start) + 1 for one in passages if one.kind in _OPENS_A_BLOCK
    }
    breaks = sorted({*paragraph_breaks(witness.text, part), *opening})
    cut = segments(
        witness.text,
        [Quoted(one.number, one.start, one.end) for one in claims.values()],
        asked=asked,
        dim=_dimmed(witness, passages),
        breaks=breaks,
        window=part,
    )
    return tuple(blocks(cut, breaks))


def _dimmed(witness: StoredWitness, passages: Sequence[StoredPassage]) -> list[Stretch]:
    """Furniture and boilerplate, as the stages or the format itself found them, merged."""
    found = [(one.start, one.end) for one in passages if one.kind in DIMMED]
    found += [(m.start, m.end) for m in witness.marks if m.kind is MarkKind.BOILERPLATE]
    merged: list[Stretch] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _notes(
    block: Block, claims: Mapping[int, FiledClaim], labels: Mapping[str, str]
) -> tuple[Note, ...]:
    """The claims that begin in the block, by instrument in order of first appearance."""
    found: dict[str, list[FiledClaim]] = {}
    for number in block.begins:
        found.setdefault(claims[number].instrument or "", []).append(claims[number])
    return tuple(
        Note(instrument=one, label=labels.get(one, one), claims=tuple(listed))
        for one, listed in found.items()
    )
