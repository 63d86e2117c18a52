"""The text of a treaty inside a document: preamble, articles, closing, signatures.

A text is found by the headings of its articles (`article_headings`). Its preamble
reaches back to the words with which preambles open; its end is the closing formula
("In faith whereof … Done at …") with the signatures below it, or the next thing that
is plainly something else. A text whose first words go on with a sentence that began
elsewhere ("Who, having communicated …") has lost its head: the title above it need
not be its own.

To add a formula, put it in `_OPENING`, or where closings stand (`text_end`).
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from foedera.passages.article_headings import find_headings
from foedera.passages.article_numbers import follows
from foedera.passages.article_sequence import Heading, are_in_sequence
from foedera.passages.article_titles import title_of
from foedera.passages.cards import is_definition
from foedera.passages.contents_lists import without_contents
from foedera.passages.headings import is_heading
from foedera.passages.key_lines import is_keyed
from foedera.passages.layout import names_treaty
from foedera.passages.lines import Block, Line, blocks_before, last_lines, lines_of
from foedera.passages.lost_words import Lost, broken_lines, lost_at_end, lost_in_article
from foedera.passages.low_texts import has_no_capitals
from foedera.passages.model import PassageKind
from foedera.passages.pieces import ARTICLE, HEADING, PROSE, Piece
from foedera.passages.text_end import (
    CLOSING_LINE,
    SENTENCE_STOPS,
    TITLE_LIMIT,
    End,
    body_end,
    closing_start,
    ends_with_last_clause,
    is_plain_title,
)
from foedera.sources.anchors import Anchors, Narrow
from foedera.sources.front_matter import front_matter_end

_OPENING = re.compile(
    r"(?:#+ )?(?:PREAMBLE|Preamble|PRÉAMBULE|Préambule|PREÁMBULO|Preámbulo)\W*$"
    r"|(?:\[?[Ww]ho|WHO),? |(?:being |having |and )"
    r"|(?:The|THE) (?:Presiden|Government|GOVERNMENT|Central Exec|(?:[Hh]igh )?[Cc]ontracting|HIGH|State|STATE|Part|PART|"
    r"United|UNITED|[A-Z]\w+ Republic|Republic|REPUBLIC|Kingdom|KINGDOM|Federa|Union|Swiss|Council|Royal|"
    r"Presidium|Supreme|Provisional|Emperor|King|Queen|Commander|undersigned|Undersigned|Member|MEMBER|General Assembly)"
    r"|(?:His|HIS|Her|HER|Their|THEIR|Sa|SA|Son|Zijne?|Hare|Seine|Su) (?:(?:Imperial|Royal|Britannic|Catholic|Most)\b|Maj|MAJ|Exc|EXC|Hoog)"
    r"|(?:In the name|In order|IN THE NAME|Animated|ANIMATED|Being|Bearing|Believing|Conscious|Considering|CONSIDERING|"
    r"Convinced|Desir|DESIR|Determined|Having|HAVING|Mindful|Noting|NOTING|Reaffirming|Recalling|RECALLING|"
    r"Recogni[sz]ing|RECOGNI|Resolved|Whereas|WHEREAS|Wishing|WISHING|Inspired|Guided|Affirming|Acknowledging)\b"
    r"|(?:Le|LE|La|LA|Les|LES|L['’])\s?(?:Pr[ée]siden|Gouvernement|GOUVERNEMENT|États?|Etats?|Hautes|Part|R[ée]publi|R[ÉE]PUBLI|Royaume|Roi|Reine|Conseil)"
    r"|(?:Désireu|DÉSIREU|Considérant|Reconnaissant|Soucieux|Animés|Convaincu|Rappelant)"
    r"|(?:De|DE|Het|HET) (?:Regering|REGERING|Koninkrijk|President|Verdrag|Hoge|Staten|Republiek|Lid)"
    r"|(?:Overwegende|Geleid|Verlangende|Wensende|Gelet)"
    r"|(?:El|EL|La|LA|Los|LOS) (?:President|Gobierno|GOBIERNO|Estados|Partes|Rep[úu]blica)"
    r"|(?:Considerando|Deseos|Reconociendo|Convencid)"
)
_HEADLESS = re.compile(r"[^\w<]{0,3}(?:[Ww]ho,? |[a-zà-ž])")
_TEXT_HEADING = re.compile(
    r"\W{0,4}(?:(?:[A-Z]\w+ )?(?:full |authentic |original |official )?texts?(?: of (?:the )?[\w ]{1,40})?"
    r"|(?:the )?treaty text|provisions|traités?|tekst)\W{0,4}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"N(?:o|°|º|r)\.? ?\d{1,6}\.?")
_JOINING = re.compile(r"\d{4}\W{0,3}|(?=.*[^\W\d_])[^A-Z]+|AND|ET|UND|EN|DE|Y|E|OF|TO")
"""A line of a title that joins what stands around it, or its year."""
_PREAMBLE = re.compile(r"PREAMBLE|PRÉAMBULE|PREÁMBULO|PREAMBULO|(?:TABLE OF )?CONTENTS\b")
_DIVISION_WORDS = (
    r"(?:CHAPTER|Chapter|PART|Part|TITLE|Title|SECTION|Section|BOOK|ANNEX|Annex|HOOFDSTUK|Hoofdstuk|CHAPITRE|Chapitre|"
    r"TITRE|Titre|CAPÍTULO|Capítulo|CAPITULO|Capitulo|SECCIÓN|Sección|DEEL|Deel|TITEL|Titel|AFDELING|Afdeling|PARTIE|Partie)[ \t]+"
)
_DIVISION = re.compile(
    rf"[#*= ]{{0,4}}{_DIVISION_WORDS}(?:[IVXLC]{{1,7}}|\d{{1,3}}|[A-Z]|[Oo]ne|[Tt]wo|[Tt]hree|ONE|TWO|THREE|FOUR|FIVE)\b"
    r"(?!,| ?\(|[-.]\d)(?:\W{0,4}(?![a-z]).{0,100})$"
)
_DIVISION_LINES = Anchors(
    {
        "division": rf"\n[ \t\x1c-\x1f?]*[#*= ]{{0,4}}{_DIVISION_WORDS}(?:[A-Z0-9?]|[Oo]ne|[Tt]wo|[Tt]hree)"
    }
)
"""How a line that may head a chapter begins."""
_ANNEX = re.compile(
    r"[#*= ]{0,4}(?:annex|annexe|appendix|appendice|bijlage|anhang|anlage|anexo|ap[eé]ndice|allegato|bilaga|załącznik|priedas|приложение)\b.{0,12}",
    re.IGNORECASE,
)
_ANNEX_WIDTH = 60
_ONLY = re.compile(
    r"(?:sole|single|only|additional|separate|secret)\b"
    r"|\w+\s+(?:unique|único|enig|additionnel|séparé|secret|adicional|aanvullend)$",
    re.IGNORECASE,
)
_ALONE_ON_LINE = re.compile(r"[ \t]*[.:*_]{0,4}[ \t]*\n")
_NARRATES = re.compile(
    r"\b(?:was|were|had been|has been) (?:signed|concluded|one of|a|an|broken|ratified|called|the)\b"
)
_COMMON = "etaoni"
_SECTION_LIMIT = 80
_HEADING_SIGNS = "#*_="
_ABOVE = 2  # lines above a division that tell whether it is one
_HEADED = 2  # lines of an article that may be its heading and its title


@dataclass(frozen=True, slots=True)
class TreatyText:
    """One treaty's text in a document.

    Attributes:
        kind: none, for its pieces are of several.
        start: first code point, in the repaired text.
        end: one past the last.
        pieces: preamble, articles, headings, closing, signatures, in order.
        headless: whether its beginning is lost.
        is_closed: whether it has its closing formula, or a last article that needs none.
    """

    kind: ClassVar[None] = None
    start: int
    end: int
    pieces: tuple[Piece, ...]
    headless: bool
    is_closed: bool


def find_texts(
    text: str,
    form: Narrow,
    is_aside: Callable[[int], bool] | None = None,
    marked: Sequence[tuple[int, int]] = (),
) -> list[TreatyText]:
    """The treaty texts of a document, in order, without overlap; none where `is_aside` holds.

    Args:
        text: of the document, repaired.
        form: of the same, narrow.
        is_aside: whether the format says that what stands at a place is boilerplate.
        marked: the stretches of which the format says that each heads an article.
    """
    texts: list[TreatyText] = []
    headings = find_headings(text, form, is_aside, marked)
    if not headings:
        return texts
    runs = without_contents(text, _runs(text, headings))
    for index, run in enumerate(runs):
        before = texts[-1].end if texts else front_matter_end(text)
        after = runs[index + 1][0].start if index + 1 < len(runs) else len(text)
        closing = CLOSING_LINE.search(text, run[-1].end, after)
        heads_annex = len(run) == 1 and _is_below_annex(text, run[0])
        if len(run) == 1 and not (closing or heads_annex):
            continue
        start = run[0].start if heads_annex else _preamble_start(text, before, run[0].start)
        is_end = not texts and closing is not None and _ends_a_text(text, run[0])
        if len(run) > 1 or heads_annex or start < run[0].start or is_end or _is_only(text, run[0]):
            end = body_end(
                text, closing_start(text, closing) if closing else -1, run[-1].end, after
            )
            texts.append(_assemble(text, form.data, start, run, end))
    return texts


def _goes_on(text: str, before: Heading, heading: Heading) -> bool:
    if before.rank == heading.rank or follows(before.rank, heading.rank):
        return True
    return before.rank < heading.rank and not CLOSING_LINE.search(text, before.end, heading.start)


def _is_below_annex(text: str, heading: Heading) -> bool:
    """Whether a heading on a line of its own stands right below "Annex", which gives one article."""
    if not _ALONE_ON_LINE.match(text, heading.end):
        return False
    above = text[max(0, heading.start - _ANNEX_WIDTH) : heading.start].rstrip()
    return bool(_ANNEX.fullmatch(above.rpartition("\n")[2].strip()))


def _ends_a_text(text: str, heading: Heading) -> bool:
    """Whether a page begins with the last article of a text that began on another page."""
    above = text[: heading.start]
    is_later = heading.number.isdecimal() and int(heading.number) > 1
    on_line = not above or above.endswith("\n")
    return is_later and on_line and all(map(is_heading, blocks_before(text, 0, heading.start)))


def _is_only(text: str, heading: Heading) -> bool:
    """Whether an article is headed as the only one, or as one beside others, without a number."""
    return bool(_ONLY.match(text, heading.start, heading.end))


def _runs(text: str, headings: list[Heading]) -> list[list[Heading]]:
    """Headings whose numbers rise, together; another text begins where a number falls.

    So it does where one is passed over and a closing formula stands between.
    """
    if headings and are_in_sequence(headings):
        return [headings]
    runs: list[list[Heading]] = []
    for heading in headings:
        if runs and _goes_on(text, runs[-1][-1], heading):
            runs[-1].append(heading)
        else:
            runs.append([heading])
    return runs


def _preamble_start(text: str, before: int, first: int) -> int:
    """Where the words before the first article begin that belong to the text.

    Going back from the article, sentences belong to it up to the heading that names
    the treaty, a line that says "text", a key/value line, or prose that defines.
    """
    found = first
    for block in blocks_before(text, before, first):
        if is_heading(block):
            if names_treaty(block.text) or _TEXT_HEADING.fullmatch(block.text):
                break
            continue
        start, barred = _after_barrier(block)
        found = start if start >= 0 else found
        if barred:
            break
    return _past_narrative(text, found, first)


def _after_barrier(block: Block) -> tuple[int, bool]:
    """Where the block's own part of the text begins (-1: nowhere), and whether it ends the search."""
    for index in range(len(block.lines) - 1, -1, -1):
        line = block.lines[index]
        barred = _TEXT_HEADING.fullmatch(line.text) or is_keyed(line)
        if barred or (index == 0 and is_definition(block.text)):
            after = block.lines[index + 1].start if index + 1 < len(block.lines) else -1
            return (after if barred else -1), True
    titled = _title_lines(block)
    if 0 < titled < len(block.lines):
        return block.lines[titled].start, True
    return block.start, False


def _title_lines(block: Block) -> int:
    """How many lines of a block are its title, in capitals, with the words that join them."""
    count = 0
    for line in block.lines:
        joins = count and len(line.text) < 9 and bool(_JOINING.fullmatch(line.text))  # noqa: PLR2004
        numbered = not count and _NUMBERED.fullmatch(line.text)
        if _PREAMBLE.match(line.text) or not (numbered or joins or _is_in_capitals(line.text)):
            break
        count += 1
    first = block.lines[0].text
    return (
        count
        if names_treaty(" ".join(x.text for x in block.lines[:count])) or _NUMBERED.match(first)
        else 0
    )


def _is_in_capitals(text: str) -> bool:
    """Whether of some letters more than seven in ten are capitals."""
    if 10 * sum(map(text.count, _COMMON)) >= 3 * len(text):  # so many small ones
        return False
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 4 and 10 * sum(map(str.isupper, letters)) > 7 * len(letters)  # noqa: PLR2004


def _past_narrative(text: str, start: int, first: int) -> int:
    """Skip prose about the treaty that stands before the words with which it opens."""
    if _OPENING.match(text, start) or not _NARRATES.search(text, start, first):
        return start
    lines = lines_of(text, start, first)
    return next((line.start for line in lines if _OPENING.match(line.text)), start)


def _assemble(text: str, data: bytes, start: int, run: list[Heading], end: End) -> TreatyText:
    pieces: list[Piece] = []
    first = run[0].start
    if start < first:
        pieces += _preamble(text, start, first, is_whole=run[0].rank[0][0] <= 1)
    stop = end.closing if end.closing >= 0 else end.end
    bounds = [heading.start for heading in run[1:]] + [stop]
    divisions = _DIVISION_LINES(data, first, stop).get("division", [])
    broken = broken_lines(text, data, first, stop)
    for heading, bound in zip(run, bounds, strict=True):
        pieces += _article(text, heading, bound, divisions, broken)
    if end.closing >= 0:
        below = end.signatures if end.signatures >= 0 else end.end
        pieces.append(_trimmed(text, PassageKind.CLOSING, end.closing, below))
    if end.signatures >= 0:
        pieces.append(_trimmed(text, PassageKind.SIGNATURES, end.signatures, end.end))
    begins_low = _HEADLESS.match(text, start) and not has_no_capitals(data)
    headless = bool(begins_low) or run[0].rank[0][0] > 1
    is_closed = end.closing >= 0 or ends_with_last_clause(text, run[-1].start, end.end)
    return TreatyText(start, end.end, tuple(pieces), headless, is_closed)


def _trimmed(text: str, kind: PassageKind, start: int, end: int) -> Piece:
    return Piece(kind, start, start + len(text[start:end].rstrip()))


def _preamble(text: str, start: int, first: int, *, is_whole: bool) -> list[Piece]:
    """The words before the first article; the tail of an article when the first is not there."""
    body, headings = _without_divisions(list(lines_of(text, start, first)))
    kind = PassageKind.PREAMBLE if is_whole else PROSE
    end = body[-1].end
    lost = tuple(lost_at_end(text, start, end))
    return [Piece(kind, start, end, lost=lost), *headings]


def _article(
    text: str, heading: Heading, bound: int, divisions: list[int], broken: list[int]
) -> list[Piece]:
    """The article, and the headings of a chapter that stand between it and the next."""
    start, after, number, _, language, _ = heading
    end = bound
    while text[end - 1].isspace():
        end -= 1
    if text[end - 1] in _HEADING_SIGNS:
        end = _before_signs(text, start, end)
    headings: list[Piece] = []
    division = bisect_left(divisions, start)
    if division < len(divisions) and divisions[division] < end:
        above = last_lines(text, start, divisions[division], _ABOVE)[0].start
        lines, headings = _without_divisions(list(lines_of(text, above, bound)))
        end = lines[-1].end
    elif _may_end_in_section(text, start, end):
        lines, headings = _without_divisions(last_lines(text, start, bound, _HEADED + 1))
        end = lines[-1].end
    last = text[end - 1]
    lost: tuple[Lost, ...] = ()
    if broken or last == "-" or last.islower():
        lost = tuple(lost_in_article(text, after, end, broken))
    title = title_of(text, start, after, end)
    article = tuple.__new__(  # in half of the time of its own constructor, for each article
        Piece,
        (ARTICLE, start, end, number, title, -1, -1, -1, not lost, lost, language),
    )
    return [article, *headings] if headings else [article]


def _before_signs(text: str, start: int, end: int) -> int:
    """Where an article's words end before a line that is only the signs of the next one's heading, "##"."""
    line = text.rfind("\n", start, end) + 1
    only_signs = line > start and not text[line:end].strip(_HEADING_SIGNS + " \t")
    return start + len(text[start:line].rstrip()) if only_signs else end


def _may_end_in_section(text: str, start: int, end: int) -> bool:
    """Whether the heading of what comes next may stand at an article's end: few do at a look."""
    if text[end - 1] in SENTENCE_STOPS:
        return False
    last = text.rfind("\n", start, end)
    return (
        last > start
        and end - last <= 2 * _SECTION_LIMIT
        and text[last - 1].isspace()
        and is_plain_title(text[last + 1 : end].strip())
    )


def _without_divisions(lines: list[Line]) -> tuple[list[Line], list[Piece]]:
    """The lines before the heading of a chapter, and the headings from there on."""
    divided = (i for i in range(1, len(lines)) if _is_division(lines[i - 1], lines[i]))
    cut = next(divided, len(lines))
    if any(len(line.text) > TITLE_LIMIT for line in lines[cut:]):
        cut = len(lines)
    if cut == len(lines) > _HEADED and _is_section(lines[-2], lines[-1]):
        cut -= 1
    return lines[:cut], [Piece(HEADING, x.start, x.end) for x in lines[cut:]]


def _is_division(before: Line, line: Line) -> bool:
    """Whether a line heads a chapter; one that a sentence runs into cites it."""
    if not _DIVISION.match(line.text):
        return False
    return line.number > before.number + 1 or not before.text[-1].islower()


def _is_section(before: Line, line: Line) -> bool:
    """Whether a last line, set apart, is the heading of what comes next."""
    apart = line.number > before.number + 1
    return apart and len(line.text) < _SECTION_LIMIT and is_plain_title(line.text)
