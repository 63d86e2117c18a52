"""From a cut witness to what it says: the one way into `foedera.claims`.

First every entry gets its subject, then each passage is read by the reader for its
kind, in order; notes come last, since they document what stands before their marks.

To have another kind of passage read, add its reader to `_READERS`.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from foedera.claims import (
    defined_subject,
    delegations,
    event_names,
    key_values,
    literature,
    manners,
    norm_parts,
    notes,
    other_counts,
    participants,
    party_blocks,
    party_lists,
    series_sheet,
    treaty_text,
)
from foedera.claims.folding import Context
from foedera.claims.kind_words import enter_kind
from foedera.claims.ledger import Draft, Entered, Ledger, Named, named_as
from foedera.claims.model import Reading
from foedera.claims.prose import ProseReader
from foedera.claims.rulebook import TEXTS, book
from foedera.claims.stated import enter_stated
from foedera.claims.texts.parties import named_in_title
from foedera.claims.texts.record import enter_acts, enter_parties, mention_of
from foedera.claims.texts.signing import Signing
from foedera.claims.texts.whole import Whole, whole_of
from foedera.claims.title_line import enter_period, enter_signing
from foedera.claims.treaty_names import TreatyName, find_treaty_names, kind_class
from foedera.passages.layout import names_treaty
from foedera.passages.model import Cut, Entry, EntryKind, Passage, PassageKind

_TITLED: Final = (EntryKind.TEXT, EntryKind.CATALOGUE)
"""Entries whose title is an instrument's, whatever it says."""
_HEAD: Final = 500
"""Code points in which a text's title ends."""


def read(cut: Cut) -> Reading:
    """Everything one witness says, with the words that say it."""
    ledger = Ledger(cut)
    ledger.of_works = key_values.of_works(ledger)
    whole = None if key_values.is_register(ledger) else whole_of(cut, ledger.survey.small)
    subjects = _subjects(ledger) if whole is None else _subjects_of_text(ledger, whole)
    contexts = {
        number: Context(subject=subject, defined=whole is not None)
        for number, subject in subjects.items()
    }
    main = _main_subject(cut, subjects)
    sheet = _sheet(cut) if whole is None else None
    if sheet is not None and main is not None:
        contexts[sheet.number] = Context(subject=main, defined=True, one_only=True)
    prose = ProseReader(ledger, book())
    signed = enter_parties(whole, ledger, main) if whole and main is not None else []
    settled = whole and (PassageKind.PROSE, *_closing_kinds(signed))
    for passage in cut.passages:
        if (settled and passage.kind in settled) or (sheet and passage.entry == sheet.number):
            prose.read(passage._replace(kind=PassageKind.ARTICLE), contexts[passage.entry])
        else:
            read_one = _READERS.get(passage.kind)
            if read_one is not None:
                read_one(passage, contexts[passage.entry], ledger, prose)
    if main is not None and PassageKind.ARTICLE in ledger.passages:
        for note in notes.of_text(ledger):
            prose.read(note, Context(subject=main, defined=True, one_only=True))
    if whole is not None and main is not None:
        enter_acts(whole, ledger, main, signed)
        treaty_text.read_below(_end_of_text(ledger, signed), main, ledger)
        enter_period(
            ledger.cut.repaired.text[: min(whole.body, _HEAD)], 0, main, ledger, cut.language
        )
    notes.enter_notes(ledger, contexts)
    literature.enter_references(ledger)
    _trust_the_text(ledger, main)
    norm_parts.take_apart(ledger)
    manners.settle(ledger)
    other_counts.settle(ledger)
    event_names.settle(ledger)
    main = participants.enter(ledger, main)
    stated = enter_stated(ledger)
    party_lists.settle(ledger)
    return ledger.close(stated.number if main is None and stated else main)


def _trust_the_text(ledger: Ledger, main: int | None) -> None:
    """Where a text as a whole says who made it, its name in passing says so no more.

    A name in passing without a date, between the same parties, is taken for its own.
    """
    own = {
        one
        for e in ledger.entered
        if e.about == main and e.rule == "any.text.party" and isinstance(e.value, Named)
        for one in e.value.ids
    }
    if main is not None and own:
        ledger.entered = [
            e
            for e in ledger.entered
            if e.rule != "any.party.in-name" or not _repeats_parties(e, ledger, own)
        ]


def _repeats_parties(entered: Entered, ledger: Ledger, own: set[str]) -> bool:
    """Whether a name in passing only says again who made the text it stands in."""
    if entered.about is None:
        return False
    draft = ledger.drafts[entered.about]
    return (
        not draft.date
        and isinstance(entered.value, Named)
        and not own.isdisjoint(entered.value.ids)
    )


def _closing_kinds(signed: list[Signing]) -> tuple[PassageKind, ...]:
    """The kinds of passage whose signing is known already, from the text as a whole."""
    known = any(one.kind == "closing" and one.day for one in signed)
    return (PassageKind.CLOSING,) if known else ()


def _end_of_text(ledger: Ledger, signed: list[Signing]) -> int:
    """Where signatures may begin: behind the closing's day, or in the last article."""
    closing = max((one.end for one in signed if one.kind == "closing"), default=-1)
    articles = ledger.passages.get(PassageKind.ARTICLE, ())
    return closing if closing >= 0 else articles[-1].start if articles else 0


def _read_title(passage: Passage, context: Context, ledger: Ledger, prose: ProseReader) -> None:
    _enter_title(passage, context, ledger)
    entry = ledger.cut.entries[passage.entry]
    if entry.kind is EntryKind.CARD:  # whose line names the subject, and then describes it
        prose.read(passage._replace(start=max(passage.start, entry.title_end)), context)
    elif series_sheet.begins(ledger.cut.repaired.text, passage.start, passage.end) >= 0:
        alone = replace(context, defined=True, one_only=True)
        prose.read(passage._replace(kind=PassageKind.ARTICLE), alone)


def _read_prose(passage: Passage, context: Context, ledger: Ledger, prose: ProseReader) -> None:
    prose.read(passage, context)
    party_lists.enter(passage, context.subject, ledger)
    delegations.enter(passage, context.subject, ledger)
    party_blocks.enter(passage, context.subject, ledger)


def _read_heading(passage: Passage, context: Context, ledger: Ledger, _: ProseReader) -> None:
    party_lists.enter(passage, context.subject, ledger)
    if context.subject is not None and _stands_below_title(passage, ledger):
        words = ledger.cut.repaired.text[passage.start : passage.end]
        own = f". {words}"  # a sentence of its own, as at the end of a title
        enter_signing(own, passage.start - 2, context.subject, ledger, passage.language)


def _stands_below_title(passage: Passage, ledger: Ledger) -> bool:
    """Whether nothing stands between a heading and the treaty's name: "Geneva, 13 May 1936"."""
    entry = ledger.cut.entries[passage.entry]
    if entry.kind is EntryKind.TEXT or not names_treaty(entry.title):
        return False
    above = (p.end for p in ledger.passages.get(PassageKind.TITLE, ()) if p.entry == passage.entry)
    text = ledger.cut.repaired.text
    return any(end <= passage.start and text[end : passage.start].isspace() for end in above)


_READERS: Final[dict[PassageKind, Callable[[Passage, Context, Ledger, ProseReader], None]]] = {
    PassageKind.TITLE: _read_title,
    PassageKind.PROSE: _read_prose,
    PassageKind.CAPTION: _read_prose,
    PassageKind.HEADING: _read_heading,
    PassageKind.KEY_VALUE: key_values.read,
    **dict.fromkeys(TEXTS, treaty_text.read),
}
"""What reads the passages of a kind; those of others are read with the notes, or not at all."""


def _main_subject(cut: Cut, subjects: dict[int, int | None]) -> int | None:
    """What the document as a whole is about: its main entry's subject, if it has one.

    Where no entry is the main one, the one instrument whose text the document holds.
    """
    main = [e.number for e in cut.entries if e.is_main]
    if not main:
        texts = {subjects[e.number] for e in cut.entries if e.kind is EntryKind.TEXT} - {None}
        return texts.pop() if len(texts) == 1 else None
    return next((subjects[n] for n in main if subjects[n] is not None), None)


def _sheet(cut: Cut) -> Entry | None:
    """The sheet of a treaty series above the document's main text."""
    main = next((e for e in cut.entries if e.is_main and e.title), None)
    return series_sheet.above(cut, main) if main else None


def _subjects_of_text(ledger: Ledger, whole: Whole) -> dict[int, int | None]:
    """The mention that each entry of an instrument's text is about: one, but for titled annexes."""
    entries = [e for e in ledger.cut.entries if e.kind is not EntryKind.NOTES]
    main = next((e for e in entries if e.is_main), entries[0] if entries else None)
    subjects: dict[int, int | None] = {e.number: None for e in ledger.cut.entries}
    if main is None:
        return subjects
    own = _titled_subject(main, ledger) if names_treaty(main.title) else None
    draft = own or mention_of(whole, ledger, main.number)
    headed = next((e for e in entries if e is not main and e.kind is EntryKind.TEXT), None)
    alone = series_sheet.heads(ledger.cut, main) or _is_title_alone(ledger.cut, main)
    headed = headed if alone else None
    for entry in entries:
        other = entry not in (main, headed) and names_treaty(entry.title) and entry.within is None
        annex = _titled_subject(entry, ledger) if other else None
        subjects[entry.number] = annex.number if annex else draft.number
    return subjects


def _is_title_alone(cut: Cut, entry: Entry) -> bool:
    """Whether an entry is a title and no more, as one in another language above the text's own."""
    return all(p.kind is PassageKind.TITLE for p in cut.passages if p.entry == entry.number)


def _subjects(ledger: Ledger) -> dict[int, int | None]:
    """The mention that each entry is about, by the entry's number."""
    subjects: dict[int, int | None] = {}
    titles, nameless = key_values.titles(ledger), key_values.nameless(ledger)
    boxed = key_values.of_treaties(ledger)
    firsts: dict[int, Passage] = {}
    for passage in ledger.cut.passages:
        firsts.setdefault(passage.entry, passage)
    for entry in ledger.cut.entries:
        if entry.within is not None and not entry.title and subjects.get(entry.within) is not None:
            subjects[entry.number] = subjects[entry.within]
        else:
            draft = _subject(entry, ledger, titles.get(entry.number), firsts.get(entry.number))
            if draft is None and entry.is_main and entry.kind is EntryKind.ARTICLE:
                draft = defined_subject.of(entry, ledger)
            if draft is None and entry.is_main and entry.title and entry.number in boxed:
                draft = ledger.mention(
                    entry.title_start, entry.title_end, title=entry.title, entry=entry.number
                )
            if draft is None and entry.number in nameless and entry.kind is EntryKind.CATALOGUE:
                first = firsts[entry.number]
                draft = ledger.mention(first.start, first.end, entry=entry.number)
            subjects[entry.number] = draft.number if draft else None
    return subjects


def _subject(
    entry: Entry, ledger: Ledger, line: Passage | None, first: Passage | None
) -> Draft | None:
    """The instrument of an entry, from its heading, its line "Title: …", or its first words."""
    if entry.kind is EntryKind.NOTES:
        return None
    if entry.title:
        return _titled_subject(entry, ledger)
    if line is not None:
        return _mention_of_line(line, entry, ledger)
    if entry.kind is not EntryKind.TEXT or first is None:
        return None
    return ledger.mention(first.start, min(first.end, first.start + 80), entry=entry.number)


def _mention_of_line(line: Passage, entry: Entry, ledger: Ledger) -> Draft:
    """The instrument of a register's entry, which a line "Title: …" names."""
    title = " ".join(ledger.cut.repaired.text[line.value_start : line.end].split())
    return ledger.mention(
        line.value_start, line.end, title=title, kind=kind_class(title), entry=entry.number
    )


def _titled_subject(entry: Entry, ledger: Ledger) -> Draft | None:
    """The instrument that an entry's title names; any title of a text or a catalogue is one."""
    names = find_treaty_names(entry.title, ledger.cut.language)
    if names:
        title = _whole_title(entry, names[0])
        return ledger.mention_named(title, entry.title_start, entry=entry.number)
    if entry.kind not in _TITLED:
        return None
    return ledger.mention(
        entry.title_start,
        entry.title_end,
        title=entry.title,
        kind=kind_class(entry.title),
        entry=entry.number,
    )


def _whole_title(entry: Entry, name: TreatyName) -> TreatyName:
    """In a heading the whole heading is the title, unless it says more after the name."""
    title = " ".join(entry.title.split())
    if entry.kind in _TITLED or len(title) <= len(name.title) + 12:
        return TreatyName(0, len(entry.title), len(entry.title), title, name.year)
    return name


def _enter_title(passage: Passage, context: Context, ledger: Ledger) -> None:
    """A title line: the entry's subject is called so; a catalogue number goes with it."""
    if context.subject is None:
        return
    text = ledger.cut.repaired.text[passage.start : passage.end]
    entry = ledger.cut.entries[passage.entry]
    if entry.kind is EntryKind.CARD and passage.start <= entry.title_start < passage.end:
        text = text[: entry.title_end - passage.start]  # a card's line goes on to describe it
    if passage.label and passage.label in text:
        at = passage.start + text.index(passage.label)
        ledger.enter(
            at,
            at + len(passage.label),
            "catalogue",
            passage.label,
            rule="any.catalogue.number",
            about=context.subject,
        )
        ledger.drafts[context.subject].catalogue.append(passage.label)
        text = text.replace(passage.label, " " * len(passage.label), 1)
    elif number := series_sheet.numbered(text):
        start, end = (passage.start + at for at in number.span("number"))
        said = " ".join(number["number"].split())
        ledger.enter(
            start, end, "catalogue", said, rule="any.catalogue.number", about=context.subject
        )
        ledger.drafts[context.subject].catalogue.append(said)
        if not names_treaty(text[number.end() :]):  # whose it is, above the title itself
            return
        text = " " * number.end() + text[number.end() :]
    sheet = series_sheet.begins(text, 0, len(text))
    words = (text if sheet < 0 else text[:sheet]).strip(" \n=#*.")
    if not words:  # marks of a heading around nothing
        return
    start = passage.start + text.index(words)
    ledger.enter(
        start,
        start + len(words),
        "title",
        " ".join(words.split()),
        rule="any.title.heading",
        about=context.subject,
    )
    is_own = passage.start <= entry.title_start < passage.end
    if is_own and ledger.drafts[context.subject].entry == passage.entry:
        context.kind_told = enter_kind(words, start, context.subject, ledger, passage.language)
    _enter_sides(passage, context.subject, ledger)
    enter_signing(words, start, context.subject, ledger, passage.language)
    enter_period(words, start, context.subject, ledger, passage.language)


def _enter_sides(passage: Passage, about: int, ledger: Ledger) -> None:
    """Who made the entry's subject, as its title says, unless the text has told already."""
    if ledger.cut.entries[passage.entry].kind not in _TITLED:
        return
    if about in ledger.with_parties:
        return
    for found in named_in_title(ledger.survey, passage.start, passage.end):
        ledger.enter(
            found.start, found.end, "party", named_as(found), rule="any.party.in-title", about=about
        )
