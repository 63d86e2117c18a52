"""Which treaty a sentence speaks of: the one it names, "the pact", the entry's own.

An entry on a war, a city or a person names a treaty and goes on about it for a sentence
or two: "Latvia and Soviet Russia concluded the Treaty of Riga. The treaty came into force
on …". "The treaty" is then the one that was named last, if the last sentence with
names named one only and nothing since spoke of another ("a convention"). "It", and
words that name no treaty at all ("Ratifications were exchanged"), must follow upon a
sentence that spoke of it, as must anything in a language whose nouns have no article that
tells "the treaty" from "a treaty". What is not sure stays without a treaty.
"""

import re
from functools import cache
from typing import Final

from foedera.chronology import contradicts
from foedera.claims import signs
from foedera.claims.aliases import HEAD_OF_SENTENCE
from foedera.claims.another import is_of_another_matter
from foedera.claims.capitals import small
from foedera.claims.folding import Context
from foedera.claims.ledger import Draft, Ledger
from foedera.claims.rulebook import Filled
from foedera.claims.saying import Heard
from foedera.claims.treaty_names import kind_class
from foedera.claims.words import WORDS

Spoken = list[tuple[int, Draft]]
"""Treaties named in a sentence, with their folded offsets, in order."""

_REACH: Final = 1500
"""Code points over which "the treaty" reaches back to a name."""

_ANOTHER: Final = re.compile(
    r"\b(?:an?|another|new|secret|separate|second|third|further|similar|no|several|two|three|these|those|both|treaties|pacts|agreements|conventions)\b"
    r"[^.;,]{0,60}\b(?:treat(?:y|ies)|pacts?|agreements?|conventions?|protocols?|accords?|armistice|alliance)\b",
    re.IGNORECASE,
)
"""Of another paper than the one named, or of several."""
_PAPERS: Final = ("treat", "pact", "agreement", "convention", "protocol", "accord", "armistice", "alliance")  # fmt: skip
"""One of them stands, in small letters, wherever `_ANOTHER` or `_CALLED` does: most sentences have none."""

_CALLED: Final = re.compile(
    r"(?:the|this|that)\s+(?:same\s+|latter\s+)?(?P<thing>treaty|pact|agreement|convention|protocol|accord|armistice)",
    re.IGNORECASE,
)
_CALLED_BEFORE: Final = re.compile(rf"{_CALLED.pattern}\b|\bit\b", re.IGNORECASE)

_OWN_STEM: Final = re.compile(
    r"proto[ck]|[ck]onven|конвен|проток|armist|waffenst|rozejm|перемир|paliaub"
)
"""In words that mean only a paper that is called so itself, in any language."""
_ONE_MORE: Final = re.compile(
    r"(?:une?|uno|una|ein\w{0,2}|autre|nouve\w+|ander\w{1,2}|neue\w?|otr[oa]|nuev[oa]|inn[yae]|now[yae]|другой|другое|новый|новое|kit\w{1,3}|nauj\w{1,5})\s",
    re.IGNORECASE,
)
"""Before a word for a treaty: another than the one just named."""

_A: Final = re.compile(r"(?:^|(?<=\s))(?:ein\w{0,2}|une?|una)\s+$", re.IGNORECASE)
_ARTICLE: Final = 8
"""Before a word for a treaty, and how far it reaches."""

_NAME_BEHIND: Final = re.compile(
    r"\s*(?:[,(–—]\s*|(?:[,(–—]\s*)?(?:(?:which\s+(?:is|was|became)|better|also|commonly|later)\s+){0,2}"
    r"(?:known\s+as|called|named|dubbed)\s+)(?:the\s+)?",
    re.IGNORECASE,
)
"""Between a treaty told by its kind and its name."""

_NEAR: Final = 40
_BY: Final = re.compile(
    r"\b(?:by|under|in|with|through|according\s+to|in\s+accordance\s+with)\s+(?:the\s+)?(?:\w+\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_BY_BEHIND: Final = re.compile(
    rf"(?:\s+by\s+(?:the\s+)?{signs.STATE})?,?\s+(?:(?:on|in)\s+{signs.DATE}\s+)?(?:by|under|in|with|through)\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""Before the name of a treaty by which something was done."""
_SUBORDINATE: Final = re.compile(
    r"\W*(?:after|when|once|following|upon|on|with|as|since|having|registered|ratified|denounced|approved|deposited|nachdem|als|après|lorsque|cuando|tras|después|po|gdy|после|когда|po|kai)\b",
    re.IGNORECASE,
)
"""At a sentence's head: its main clause comes after."""
_MAIN_CLAUSE: Final = re.compile(r"[^,;]{0,80},\s+(?:(?:the|le|la|der|die|das|el|trat)\s+)*")

_OWN_AT_HEAD: Final = re.compile(
    rf"\W*(?:(?:on|in)\s+{signs.DATE},?\s+)?(?:it|(?:the|this)\s+(?:\w+\s+)?(?:treaty|pact|agreement|convention|protocol|accord|alliance|armistice))\s+(?!of\b|between\b|with\b)",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(
    r"(?:(?!\b(?:which|that|who|when|where|it|they)\b)[^.;:]){0,90}?,?\s+and\s+(?:(?:was|were|then|later|finally|so)\s+){0,2}",
    re.IGNORECASE,
)
"""Between a treaty's name and a second verb of the same sentence."""

_TO_PREDICATE: Final = re.compile(r"[ ,]{0,3}(?:\([^()]{0,160}\)[ ,]{0,3})?(?:[^.;]{0,60},)? ?")
"""Between a name and "was a treaty", spaces made single: nothing, a bracket, an aside."""
_TO_PREDICATE_REACH: Final = 400
_ITEM: Final = re.compile(r"\s*(?:[-*•·‣]|\|\s+[-*•]?)\s+")
_ITEM_IN: Final = re.compile(r"\n\s{0,8}[-*•·‣]\s+")
"""At a sentence's head: the mark of a list's item, or of a table's cell."""
_IT: Final = re.compile(rf"\W*(?:(?:on|in)\s+{signs.DATE},?\s+)?it\b", re.IGNORECASE)
_LEANING: Final = frozenset({"exchange", "registration", "deposit", "term", "denunciation"})
"""Acts of which a sentence may tell without a word for the treaty."""


def subject_of(heard: Heard, named: Spoken, of_entry: int | None) -> int | None:
    """The number of the mention that a match is about, or None."""
    if not named:
        return of_entry
    slot = next((s for s in heard.slots if s.property == "subject" or s.kind == "it"), None)
    if slot is not None:
        return _by_slot(heard, slot, named, of_entry)
    if (defined := _defined(heard, named, of_entry)) is not None:
        return defined
    by_which = _by_which(heard, named) if heard.rule.is_of_land else None
    if by_which is not None or heard.rule.about:
        return of_entry if by_which is None else by_which
    return _by_place(heard, named, of_entry)


def _by_slot(heard: Heard, slot: Filled, named: Spoken, of_entry: int | None) -> int | None:
    """The treaty whose name fills a slot, or that "it" means there: the one named last before it.

    In a sentence that begins with "it" every "it" is the same; behind a semicolon it leans on
    what was named before that.
    """
    by_offset, at = dict(named), heard.at + slot.start
    if at in by_offset:
        return by_offset[at].number
    low = _item_start(heard, at)
    before = [draft.number for offset, draft in named if low <= offset < at]
    led = named[0][0] >= heard.at and _IT.match(heard.hit.sentence) is not None
    is_it = heard.words(slot).lower() == "it" and not led
    return before[-1] if before and (of_entry is None or is_it) else of_entry


def _defined(heard: Heard, named: Spoken, of_entry: int | None) -> int | None:
    """The treaty named at a sentence's head, of which a match says what it is: "the Treaty of Elm was a treaty …"."""
    rule = heard.rule
    if of_entry is None or rule.about != "entry" or rule.language != "en" or rule.relation:
        return None
    head = head_of(heard.hit.sentence, heard.at, named)
    is_defined = head is not None and _is_predicate_of(heard, named[0][0])
    return head.number if head is not None and is_defined else None


def targets_of(heard: Heard, named: dict[int, Draft]) -> list[int]:
    """The mentions, by folded offset, in the slots of a match that its relation leads to."""
    slots = (slot for slot in heard.slots if slot.property == "target")
    return [to.number for s in slots if (to := named.get(heard.at + s.start)) is not None]


def _by_place(heard: Heard, named: Spoken, of_entry: int | None) -> int | None:
    """The treaty named last before a match, else the one whose name follows it, else the entry's own."""
    start = heard.at + heard.hit.start
    low = _item_start(heard, start)
    before = [(offset, draft.number) for offset, draft in named if low <= offset < start]
    if not before:
        return _follows(heard, named, of_entry)
    at, number = before[-1]
    is_own = of_entry is not None and _goes_on_of_head(heard, at)
    return of_entry if is_own else number


def _goes_on_of_head(heard: Heard, at: int) -> bool:
    """Whether a verb is joined by "and" to that of a sentence that begins with "it" or "the treaty".

    "It replaced the Treaty of Riga and entered into force in 1927" is of "it", not of what it replaced.
    """
    text, start = heard.folded.text, heard.at + heard.hit.start
    return (
        _OWN_AT_HEAD.match(text, heard.at, at) is not None
        and _JOINED.fullmatch(text, at + 1, start) is not None
    )


def head_of(sentence: str, start: int, named: Spoken) -> Draft | None:
    """The treaty whose name begins a sentence, so that "it" in the next one means that."""
    if not named:
        return None
    at, draft = named[0]
    return draft if HEAD_OF_SENTENCE.fullmatch(sentence, 0, at - start) else None


def kept(head: Draft | None, sentence: str) -> Draft | None:
    """What "it" means after a sentence without a name: the same, where that began with "it" too."""
    return head if head is not None and _IT.match(sentence) else None


def of_it(heard: Heard, head: Draft, own: Draft, named: Spoken) -> int:
    """The number of what "it" means after a sentence that began with another treaty's name than the page's."""
    before = [at for at, _ in named if at < heard.at + heard.hit.start]
    is_told = bool(before) and not _goes_on_of_head(heard, before[-1])
    if head is own or is_told or not _IT.match(heard.hit.sentence) or not _is_another(head, own):
        return own.number
    return head.number


def _is_another(head: Draft, own: Draft) -> bool:
    """Whether a treaty named is known to be another than the page's: by its day, its sides, its kind."""
    if head.date and own.date and contradicts(head.date, own.date):
        return True
    if own.named and any(not any(set(ids) & set(one) for one in own.named) for ids in head.named):
        return True
    kinds = [set(_OWN_STEM.findall(small(f"{d.title} {d.kind}"))) for d in (head, own)]
    return kinds[0] != kinds[1]


def _is_predicate_of(heard: Heard, at: int) -> bool:
    """Whether a match says what a treaty named at its sentence's head is: "the Treaty of Elm was a treaty …"."""
    between = heard.folded.text[at + 1 : heard.at + heard.hit.start]
    if len(between) > _TO_PREDICATE_REACH:
        return False
    return _TO_PREDICATE.fullmatch(" ".join(f" {between} ".split(None))) is not None


def _item_start(heard: Heard, at: int) -> int:
    """Where the list's item begins in which an offset of a sentence stands, 0 where it stands in none."""
    marks = [mark.start() for mark in _ITEM_IN.finditer(heard.folded.text, heard.at, at)]
    return marks[-1] if marks else 0


def _by_which(heard: Heard, named: Spoken) -> int | None:
    """The treaty by which a land was given, a state recognised: "by the Treaty of …", before or behind."""
    text, start, end = heard.folded.text, heard.at + heard.hit.start, heard.at + heard.hit.end
    for offset, draft in reversed(named):
        is_before = offset < start and _BY.search(text, max(heard.at, offset - _NEAR), offset)
        if is_before or (offset >= end and _BY_BEHIND.fullmatch(text, end, offset)):
            return draft.number
    return None


def _follows(heard: Heard, named: Spoken, of_entry: int | None) -> int | None:
    """The treaty named at the head of the main clause that follows a match, else the entry's own."""
    text, end = heard.folded.text, heard.at + heard.hit.end
    if not named or not _SUBORDINATE.match(text, heard.at, end):
        return of_entry
    after = [(offset, draft) for offset, draft in named if offset >= end]
    if len(after) == 1 and _MAIN_CLAUSE.fullmatch(text, end - 1, after[0][0]):
        return after[0][1].number
    return of_entry


def named_behind(heard: Heard, named: Spoken) -> Draft | None:
    """The treaty that a match tells by its kind and whose name follows: "known as the …"."""
    behind = _NAME_BEHIND.match(heard.folded.text, heard.at + heard.hit.end)
    return dict(named).get(behind.end()) if behind else None


def meant(heard: Heard, context: Context, ledger: Ledger, at: int) -> int | None:
    """The number of the treaty that a match means without naming it, or None.

    Args:
        heard: the match.
        context: of an entry without a subject of its own.
        ledger: that holds the treaties named so far.
        at: where the match stands in the repaired text.
    """
    number = _meant(heard, context, ledger, at)
    context.is_leant_on = context.is_leant_on or number is not None
    return number


def _meant(heard: Heard, context: Context, ledger: Ledger, at: int) -> int | None:
    if context.spoken is None or heard.rule.about or at - context.spoken_at > _REACH:
        return None
    if _ANOTHER.search(heard.folded.text, heard.at, heard.at + heard.hit.start):
        return None
    words = said(heard)
    if not words:
        told = {s.property.partition(".")[0] for s in heard.slots if s.property}
        return context.spoken if context.is_near and told and told <= _LEANING else None
    is_told_apart = _CALLED.fullmatch(words) is not None  # by "the", which is English
    if not is_told_apart and not context.is_near:
        return None
    if not is_told_apart and heard.rule.language == "en" and words.lower() != "it":
        return None
    return context.spoken if may_be_called(words, ledger.drafts[context.spoken]) else None


def said(heard: Heard) -> str:
    """What a match calls the treaty, or the words right before it do; "" for nothing."""
    slot = next((s for s in heard.slots if s.kind == "it" or s.property == "subject"), None)
    if slot is not None:
        article = _A.search(heard.hit.sentence, max(0, slot.start - _ARTICLE), slot.start)
        return " ".join(f"{article[0] if article else ''}{heard.words(slot)}".split())
    before = heard.folded.text[heard.at : heard.at + heard.hit.start]
    called = [match[0] for match in _called_before(heard.rule.language).finditer(before)]
    return " ".join(called[-1].split()) if called else ""


def is_one_more(words: str) -> bool:
    """Whether words for a treaty are of another than the one just named: "ein Vertrag"."""
    return _ONE_MORE.match(words) is not None


def is_noun(words: str, language: str) -> bool:
    """Whether words that a match calls a treaty are a noun, no name and no pronoun."""
    known = WORDS.get(language)
    if known is None or signs.TREATY in words:
        return False
    return re.fullmatch(known.pronouns, words, re.IGNORECASE) is None


@cache
def _called_before(language: str) -> re.Pattern[str]:
    """What a language calls a treaty that it does not name."""
    words = WORDS.get(language)
    if words is None:
        return _CALLED_BEFORE
    called = rf"(?<!\w)(?:(?:{words.before})\s*)?(?:{words.things}|{words.pronouns})(?!\w)"
    return re.compile(called, re.IGNORECASE)


def may_be_called(said: str, draft: Draft) -> bool:
    """Whether "the convention", "it" may be said of a treaty of that name, in any language."""
    known = small(" ".join((draft.title, *draft.titles, draft.kind)))
    if _ONE_MORE.match(said) or is_of_another_matter(said, known):
        return False
    own = _OWN_STEM.search(small(said))
    if own is not None:
        return own[0] in known
    called = _CALLED.fullmatch(said)
    if called is None or called["thing"].lower() in known:
        return True
    return _OWN_STEM.search(kind_class(known)) is None


def begins_anew(context: Context, sentence: str) -> None:
    """Forget what was spoken of where an item of a list begins: each has its own matter."""
    if context.spoken is not None and _ITEM.match(sentence):
        context.spoken = None


def goes_on(context: Context, sentence: str, named: Spoken, made: set[int], at: int) -> None:
    """Note what a sentence leaves to the next one, once it has been read.

    Args:
        context: of its entry; moves on.
        sentence: folded.
        named: the treaties named in it.
        made: the treaties that it tells without a name.
        at: where it stands in the repaired text.
    """
    numbers = {draft.number for _, draft in named} | made
    if numbers:
        context.spoken = numbers.pop() if len(numbers) == 1 else None
        context.spoken_at, context.is_near = at, context.spoken is not None
    else:
        said = small(sentence)
        of_papers = any(word in said for word in _PAPERS)
        if of_papers and context.spoken is not None and _ANOTHER.search(sentence):
            context.spoken = None
        else:
            is_called = of_papers and _CALLED.search(sentence) is not None
            context.is_near = context.is_leant_on or is_called
    context.is_leant_on = False
