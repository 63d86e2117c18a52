r"""How a rule is written, and how it becomes a pattern.

A rule is one way in which documents say one thing. Its pattern is written in the
field's own words with *slots* for names:

    signed [in {place>signature.place}] between [the] {party} and [the] {party}

| written | means |
|---|---|
| `{date>signature.date}` | a date; the claim's property is `signature.date` |
| `{state>breach.by.party}` | the part `party` of the value of `breach.by` |
| `{treaty>subject}` | the instrument that the match is about |
| `{treaty>target}` | the instrument that the rule's relation leads to |
| `{state>holder}` | to whom a reported claim is ascribed |
| `{state}` | a state's name or adjective, for context, no claim |
| `{party}` | short for `{state>party}` |
| `{partner}` | the same, with whom each of several treaties is made |
| `{it}` | the treaty: its name, "the pact", "this treaty", "it" |
| `[in {place}]` | may be absent |
| `(a|b)` | either |
| `notes?` | with or without the last letter |
| `...` | up to 90 characters of the same sentence |
| `\\(`, `\\)` | a bracket of the text |
| a space | any white space |

Slots: date, duration, state, country (a state by its own name, no adjective), place, region (no
state), town (a place that the gazetteer knows), treaty, it, person, surname, office, rank (one in
small letters), body, kind, kinds (of several), matter ("of friendship and trade"), pact (a kind
that only states make), peace, number, words, article (its number), standing (a verb by which a
treaty does what it says, and its rest), rest (up to the next comma), clause (up to the next stop),
condition (the same without a date), citation, border, land, event, deed (a verb of war or
politics), and aside for anything in round brackets; in other languages, see `foedera.claims.words`.
Letters match in either case. Nothing repeats without bound, so no text makes a rule slow.

To add a rule, add one `Rule(...)` to the file of its language in
`foedera.claims.languages`, with an example and a counterexample: both are tests.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from foedera.claims.model import Modality
from foedera.claims.needed_words import needed_words
from foedera.claims.slots import SIGNS, slots
from foedera.claims.words import BEFORE_DATE, WORDS
from foedera.passages.model import PassageKind

_TOKEN = re.compile(
    r"\{(?P<slot>\w+)(?:>(?P<prop>[\w.]+))?\}|(?P<gap>\.\.\.)|\\(?P<bracket>[()])|(?P<mark>[\[\]()|])"
    r"|(?P<space>\s+)|(?P<word>[^\s{}\[\]()|.\\]+|\.)"
)
_WITH_ARTICLE: Final = frozenset(
    {"state", "country", "partner", "place", "region", "town", "treaty", "it", "body"}
)
"""Slots before which a language that says "la Lituanie" may put its article."""
_OF_LAND: Final = ("territory.", "state.")
_GAP = r"(?:[\s,(—–][^.;]{0,90}?)?"


@dataclass(frozen=True, slots=True)
class Slot:
    """A named hole of a pattern: `group` in the compiled pattern, and what it says."""

    group: str
    kind: str
    property: str


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One way in which documents say one thing.

    Attributes:
        name: `en.signature.between`, unique, language first.
        pattern: in the language of this module.
        anchor: a word without which the rule cannot match, lower case, or several with
            bars between; rules are tried only in sentences that hold one.
        example: a sentence that it must read.
        counterexample: a sentence that it must leave alone.
        granted: what it takes for granted.
        modality: how the thing is said.
        fixed: further things that every match says, property to value.
            "{entry}" stands for the title of the entry that the sentence stands in,
            "{match}" for the words of the match, "{last}" and "{last place}" for the date
            and the place named last before it, "{other}" for the state named last before
            it that it does not name itself, "{other land}" for that state's land.
        at_head: whether the match must begin the sentence.
        where: kinds of passage it reads; () for running text.
        about: "entry" when it speaks of the entry's subject whatever treaty is named
            before it; "world" when it may speak of no treaty at all; "" for the treaty
            named last before it, else the entry's subject.
        creates: kind of a new instrument that a match introduces ("protocol"), or
            "{kind}" for the words of its kind slot.
        of_new: whether the claims are about that new instrument.
        same_parties: whether that new instrument has the parties of the subject.
        each: kind of the slots, or their properties with bars between, with which what is
            told of each of several treaties or states begins (`foedera.claims.several`).
        relation: property of the tie to the instrument in the slot `{treaty>target}`,
            or between a new instrument and the subject.
    """

    name: str
    pattern: str
    anchor: str
    example: str
    counterexample: str
    granted: str = ""
    modality: Modality = Modality.ASSERTED
    fixed: tuple[tuple[str, str], ...] = ()
    at_head: bool = False
    where: tuple[PassageKind, ...] = ()
    about: str = ""
    creates: str = ""
    of_new: bool = False
    same_parties: bool = False
    each: str = ""
    relation: str = ""

    @cached_property
    def compiled(self) -> "Compiled":
        """The pattern over folded text, with its slots and the signs that it cannot do without."""
        return compile_pattern(self.pattern, self.language)

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """Each anchor."""
        return tuple(self.anchor.split("|"))

    @cached_property
    def is_of_land(self) -> bool:
        """Whether it tells of lands and states alone."""
        said = [slot.property for slot in self.compiled.slots if slot.property]
        return bool(said) and all(prop.startswith(_OF_LAND) for prop in said)

    @cached_property
    def language(self) -> str:
        """ISO 639-1, from the rule's name."""
        return self.name.split(".", 1)[0]


def rules_of(
    stem: str,
    rows: Iterable[tuple[str, str, str, str, str]],
    *,
    modality: Modality = Modality.ASSERTED,
    about: str = "",
    granted: str = "",
    creates: str = "",
    of_new: bool = False,
    each: str = "",
    relation: str = "",
) -> tuple[Rule, ...]:
    """A rule for each row of a table of plain ones.

    Args:
        stem: what the rules' names begin with, "en.breach.".
        rows: name, anchor, pattern, example, counterexample.
        modality: how the thing is said in all of them.
        about: as of a rule, of all of them; and so the others.
        granted: what all take for granted.
        creates: kind of what each introduces.
        of_new: whether the claims are about that.
        each: what each of several begins with.
        relation: property of the tie that each shows.
    """
    return tuple(
        Rule(
            name=f"{stem}{name}", anchor=anchor, pattern=pattern, example=example,
            counterexample=counterexample, modality=modality, about=about, granted=granted,
            creates=creates, of_new=of_new, each=each, relation=relation,
        )
        for name, anchor, pattern, example, counterexample in rows
    )  # fmt: skip


@dataclass(frozen=True)
class Compiled:
    """A rule's pattern, ready to be tried.

    Attributes:
        source: over folded text.
        slots: its slots, in order.
        needs: signs without which it cannot match: of each string one must stand there.
        words: likewise, of each row a word in small letters.
    """

    source: str
    slots: tuple[Slot, ...]
    needs: tuple[str, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The source compiled, which takes long: many rules are never tried."""
        return re.compile(rf"(?<!\w)(?:{self.source})(?!\w)", re.IGNORECASE)


def compile_pattern(pattern: str, language: str = "en") -> Compiled:
    """Turn a rule's pattern into one over folded text, its slots in a language's words.

    Raises:
        ValueError: if the pattern names an unknown slot or its brackets do not close.
    """
    parser = _Parser(pattern, language)
    source, filled = parser.alternatives(), tuple(parser.slots)
    if parser.left():
        raise ValueError(f"a bracket closes that was not opened in {pattern!r}")
    if parser.branches:
        return Compiled(source, filled)
    needs = tuple(dict.fromkeys(parser.needs))
    return Compiled(source, filled, needs, needed_words(parser.tokens))


class _Parser:
    """Reads a pattern from left to right; one method per form."""

    def __init__(self, pattern: str, language: str) -> None:
        own = WORDS.get(language)
        self.pattern, self.language = pattern, language
        self.words = slots(language)
        self.article = rf"(?:{own.articles})?" if own and own.articles else ""
        self.gap = r"(?:\s+|(?<=['’]))" if own and own.elides else r"\s+"
        self.tokens = list(_TOKEN.finditer(pattern))
        self.at = 0
        self.slots: list[Slot] = []
        self.needs: list[str] = []
        self.depth = 0
        self.branches = False

    def left(self) -> int:
        return len(self.tokens) - self.at

    def alternatives(self) -> str:
        """One or more sequences with bars between."""
        choices = [self.sequence()]
        while self._take("|"):
            self.branches = self.branches or not self.depth
            choices.append(self.sequence())
        return "|".join(choices)

    def sequence(self) -> str:
        """Items in a row. An optional item takes the space on its free side with it."""
        out = ""
        space = False
        leading = True
        while self.left() and not (self._mark() and self._mark() in "])|"):
            token = self.tokens[self.at]
            if token["space"]:
                space, self.at = not leading, self.at + 1
                continue
            optional = token["mark"] == "["
            free = r"[\s—–)]+" if out.endswith(_GAP) else self.gap
            gap = (r"\s*" if self._starts_with_point() else free) if space else ""
            item = self._item()
            followed = bool(self.left() and self.tokens[self.at]["space"])
            if optional and leading and followed:
                out += rf"(?:{item}{self.gap})?"
            else:
                out += rf"(?:{gap}{item})?" if optional else f"{'' if item == _GAP else gap}{item}"
                leading = False
            space = False
        return out

    def _starts_with_point(self) -> bool:
        """Whether what comes next begins with a comma or the like, before which no space is owed."""
        ahead = next(
            (t for t in self.tokens[self.at :] if (t["mark"] or "") not in "[(" or not t["mark"]),
            None,
        )
        return ahead is not None and (ahead["word"] or "x")[0] in ",;:'’"

    def _item(self) -> str:
        token = self.tokens[self.at]
        self.at += 1
        if token["slot"]:
            return self._slot(token["slot"], token["prop"] or "")
        if token["gap"]:
            return _GAP
        if token["bracket"]:
            return re.escape(token["bracket"])
        if token["mark"]:
            self.depth += 1
            inside = self.alternatives()
            self._close("]" if token["mark"] == "[" else ")")
            self.depth -= 1
            return f"(?:{inside})"
        word = re.sub(r"(\w)\\\?", r"\1?", re.escape(token["word"]))
        return word.replace("'", "['’]")

    def _slot(self, kind: str, prop: str) -> str:
        if kind in {"party", "partner"}:
            kind, prop = "state" if kind == "party" else kind, prop or "party"
        if kind not in self.words:
            raise ValueError(f"no slot is called {kind!r}; there are {', '.join(self.words)}")
        self.slots.append(Slot(f"s{len(self.slots)}", kind, prop))
        if not self.depth and kind in SIGNS:
            self.needs.append(SIGNS[kind])
        article = self.article if kind in _WITH_ARTICLE else ""
        if kind == "date":
            article = BEFORE_DATE.get(self.language, "")
        elif self.language == "en":
            article = r"(?:the\s+)?" if kind == "it" else ""
        return f"{article}(?P<{self.slots[-1].group}>{self.words[kind]})"

    def _mark(self) -> str:
        return self.tokens[self.at]["mark"] or "" if self.left() else ""

    def _take(self, mark: str) -> bool:
        if self._mark() != mark:
            return False
        self.at += 1
        return True

    def _close(self, mark: str) -> None:
        if not self._take(mark):
            raise ValueError(f"a bracket does not close in {self.pattern!r}")
