"""Who says a thing, where a sentence gives it as said, believed, hoped or feared by someone.

    Critics said that Norway broke the treaty · According to Latvian sources, it expired in 1931
    Latvia hoped that Norway ratified it · It was rumoured that … · The treaty was allegedly signed …

What is said or believed is reported, and its holder is who says so, where the words name
one; what is hoped, feared, planned, proposed, asked or denied is no claim. What a treaty's
text says ("Article 2 stated that") is the witness's own.

The words of each language are in `foedera.claims.attitudes`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from foedera.claims import signs
from foedera.claims.attitudes import Attitudes, attitudes
from foedera.claims.grammar import Rule
from foedera.claims.model import Modality
from foedera.claims.signs import Folded, Sign
from foedera.gazetteer.model import NameFound
from foedera.gazetteer.participants import participant

_TEXT: Final = re.compile(
    r"(?:\w+\s+)?(?:treaty|treaties|pacts?|provisions?|articles?|agreements?|conventions?|protocols?|texts?|terms|laws?|preamble|clauses?|statutes?|covenant"
    r"|trait\w+|accords?|\w*vertr[aä]g\w*|\w*pakt\w*|\w*abkommen\w*|konvention\w*|artikel\w*|protoko\w+|tratado\w*|acuerdo\w*|convenio\w*|artículo\w*"
    r"|układ\w*|umow\w*|traktat\w*|artyku\w+|konwencj\w*|договор\w*|соглашен\w+|конвенц\w+|стать\w+|протокол\w*"
    rf"|sutart\w+|susitarim\w+|konvencij\w+|straipsn\w+)(?!\w)|(?:\w+\s+)?{signs.TREATY}",
    re.IGNORECASE,
)
"""At a name's head: a text, which says what it provides and holds no view."""
_TURN: Final = re.compile(
    r"\s+(?:despite|in spite of)\b|[,;]\s+(?:but|yet|although|though|whereas|while|however|mais|alors que|bien que|aber|doch|obwohl|während"
    r"|pero|aunque|mientras que|ale|lecz|chociaż|но|однако|хотя|bet|tačiau|nors)\b",
    re.IGNORECASE,
)
"""Where the witness speaks for itself again."""
_AGAIN: Final = re.compile(
    r"[,;]\s+and\s+(?:so|thus|then|in|on|it|this|he|she|they|when|the\s+(?:treaty|pact|agreement))\b|:\s"
)
_SUBORDINATE: Final = re.compile(
    r"[\s\W]*(?:even\s+)?(?:although|though|since|when|after|because|while|as|before|once|until|whereas|if|bien\s+que|comme|quand|après\s+que|obwohl|weil|als|nachdem|aunque|cuando|ponieważ|gdy|хотя|когда|так\s+как|kai|nors|kadangi)\b[^,;:]*$",
    re.IGNORECASE,
)
"""The head of a clause whose main clause follows after a comma, and is the witness's own."""
_STOP: Final = re.compile("[,:]")
_MARK: Final = re.compile(r"[,;:()“”«»\"]|\s[—–]\s")
"""Where a clause ends."""
_WORD: Final = re.compile(r"[^\s,;:.()“”«»\"]+")
_LEAD: Final = re.compile(
    rf"\s*(?:(?:in|on|by|during|after|since|at|en|le|el|am|im|w|в)\s+(?:the\s+)?{signs.DATE}\s+)?"
    r"(?:(?:that|and|but|so|when|while|after|because|since|as|although|though|who|which|later|then|today|still|also|instead|finally|however|the|l[ae]s?|des|du|der|die|das|den|el|los)\s+){0,3}",
    re.IGNORECASE,
)
"""What stands in a clause before who acts in it, with the article."""
_INNER: Final = re.compile(
    r".*\b(?:that|when|while|because|since|although|though|whereas|who|which|where)\s+",
    re.IGNORECASE | re.DOTALL,
)
_NOBODY: Final = frozenset(
    "it he she they we i you this that there who which one some many most others all both each his her its their il elle on ils elles es er sie man él ella se ona ono oni он она они ji jis jos jie".split()
)
"""Words that do not tell by themselves who it is."""
_STATE_HEAD: Final = re.compile(f"[{signs.STATE}{signs.ADJECTIVE}{signs.PEOPLE}{signs.PLACE}]")
_NAME: Final = re.compile(r"(?P<name>(?:[^\W\d_a-zà-ÿа-я][\w.’'-]*\s?){1,4}),")
_NOUN: Final = re.compile(
    r"(?P<no>\b(?:dismiss|reject|refut|den|disprov|disput|contest)(?:s|es|ed|ied|ies)\s+)?\b(?:the|an?|this|any|all|such|no)\s+$",
    re.IGNORECASE,
)
"""Before "claim that": a noun, whose holder is not who acts in the clause; perhaps it is rejected."""
_MOST_WORDS, _NEAR, _BACK = 7, 6, 80
"""Words of the longest name of a holder; words, and code points, before "that" among which one says so."""
_BY: Final = frozenset("by par por von".split())
_WHATEVER: Final = ("notice.", "renewal.", "norm", "articles.", "article.")
"""Rules whose matches say nothing that a wish or a condition takes back."""
_NAMING: Final = ("event.named", "office.", "claim.claims-to")
"""Rules that read names, which are the witness's own wherever they stand."""


class Voice(NamedTuple):
    """A stretch of a sentence, folded, that is somebody's words or thoughts.

    Attributes:
        start: first code point.
        end: one past the last.
        is_said: whether it is said or believed; else it is hoped, feared, asked: no claim.
        holder: who says or believes it, "" where the words do not tell.
    """

    start: int
    end: int
    is_said: bool
    holder: str


OWN: Final = Voice(0, 0, is_said=True, holder="")
"""The witness's own voice."""


def voices_in(folded: Folded, start: int, end: int, language: str) -> list[Voice]:
    """The voices that a sentence gives, the outer before the inner.

    Args:
        folded: the passage.
        start: where the sentence begins in its folded text.
        end: one past its last code point.
        language: ISO 639-1.
    """
    asks, leads, ascribes = _shown(folded.text[start:end], language)
    if asks:
        return [Voice(0, end - start, is_said=False, holder="")]
    words = attitudes(language) if leads or ascribes else None
    if words is None:
        return []
    sentence = _Sentence(folded, start, end, words)
    voices = list(sentence.led()) if leads else []
    if ascribes:
        voices += sentence.ascribed()
    return sorted(voices, key=lambda voice: (voice.start, -voice.end))


@lru_cache(maxsize=1024)
def _shown(sentence: str, language: str) -> tuple[bool, bool, bool]:
    """Whether a folded sentence asks, may lead to what is said, and may name who says it; they recur."""
    words, said = attitudes(language), sentence.lower()
    asks = said.rstrip(' \n"”»').endswith("?")
    return asks, *(words.called(said) if words else (False, False))


def speaking(voices: list[Voice], rule: Rule, start: int) -> Voice | None:
    """Whose voice a match of a rule is that begins at `start`, None where it is no claim."""
    name = rule.name.partition(".")[2]
    if rule.where or name.startswith(_NAMING):
        return OWN
    own = OWN
    for voice in voices:
        if voice.start <= start < voice.end:
            if not voice.is_said and not name.startswith(_WHATEVER):
                return None if rule.modality is not Modality.PROVIDED else OWN
            own = voice if voice.is_said else own
    return own


class _Sentence:
    """One sentence of a folded text, in which voices are sought."""

    def __init__(self, folded: Folded, start: int, end: int, words: Attitudes) -> None:
        self.folded, self.base, self.words = folded, start, words
        self.text = folded.text[start:end]
        self.stand_for_states = signs.ADJECTIVE + signs.PEOPLE + words.declined

    def led(self) -> Iterator[Voice]:
        """The clauses that words before them give as someone's."""
        for that in self.words.that.finditer(self.text):
            yield from self._led(that)

    def ascribed(self) -> Iterator[Voice]:
        """The parts that name who says them, that nobody in particular says, or that are planned."""
        for pattern in self.words.according:
            for match in pattern.finditer(self.text):
                holder = self._named(*match.span("holder"))
                if holder is not None:
                    yield Voice(*self._segment(match.start()), is_said=True, holder=holder)
        for pattern, is_said in ((self.words.hedged, True), (self.words.planned, False)):
            for match in pattern.finditer(self.text):
                yield Voice(*self._clause(match, whole=is_said), is_said=is_said, holder="")

    def _led(self, that: re.Match[str]) -> Iterator[Voice]:
        """The clause that a "that" begins, where a word before it gives it as someone's."""
        at, to = that.span()
        words = list(_WORD.finditer(self.text, max(0, at - _BACK), at))[-_NEAR:]
        for index in range(len(words) - 1, -1, -1):
            word = words[index]
            if index < len(words) - 1 and not self._leads_on(word, words[index + 1], that):
                continue
            is_said = self.words.said.fullmatch(word.group()) is not None
            if not is_said and not self.words.hoped.fullmatch(word.group()):
                continue
            low, high = self._segment(to)
            noun = _NOUN.search(self.text, low, word.start())
            is_said = is_said and not (noun and noun["no"])
            follows = self.text[word.end() : at].strip(" ,").partition(" ")
            is_named = follows[0].lower() in _BY
            holder = (
                self._named(words[index + 1].end(), at)
                if is_named
                else self._subject(low, word.start())
            )
            if noun and not is_named:
                holder = ""
            if holder is not None:
                is_short = noun is not None or _SUBORDINATE.match(self.text[low : word.start()])
                again = (_STOP if is_short else _AGAIN).search(self.text, to, high)
                yield Voice(to, again.start() if again else high, is_said, holder)
            return

    def _leads_on(self, word: re.Match[str], following: re.Match[str], that: re.Match[str]) -> bool:
        """Whether what stands between a word and its clause only tells to whom, when or where."""
        between = self.text[word.end() : that.start()].rstrip(" ,")
        if "," in between or not that.group().strip():
            return False
        return self.words.distant.fullmatch(f"{word.group()} {following.group()}") is not None

    def _segment(self, at: int) -> tuple[int, int]:
        """The part of the sentence, up to a "but" or the like, that holds an offset."""
        low = 0
        for turn in _TURN.finditer(self.text):
            if turn.start() >= at:
                return low, turn.start()
            low = turn.end()
        return low, len(self.text)

    def _clause(self, match: re.Match[str], *, whole: bool) -> tuple[int, int]:
        """From the clause's head, or from the match on, to where the clause ends."""
        low, high = self._segment(match.start())
        start = match.end()
        if whole:
            marks = list(_MARK.finditer(self.text, low, match.start()))
            start = marks[-1].end() if marks else low
        if whole and not self.text[start : match.start()].strip() and start == low:
            return start, high
        stop = _MARK.search(self.text, match.end(), high)
        return start, stop.start() if stop else high

    def _subject(self, low: int, at: int) -> str | None:
        """Who acts in the clause whose verb stands at `at`; None for a text, "" for nobody known."""
        text = self.text
        while words := list(_WORD.finditer(text, max(low, at - 40), at)):
            if text[words[-1].end() : at].strip() or not self.words.helping.fullmatch(
                words[-1].group()
            ):
                break
            at = words[-1].start()
        marks = list(_MARK.finditer(text, low, at))
        start = marks[-1].end() if marks else low
        inner = _INNER.match(text, start, at)
        start = inner.end() if inner else start
        if not text[start:at].strip():
            return self._head(low, at)
        named = self._named(start, at)
        return self._head(start, at) if named == "" else named

    def _head(self, start: int, at: int) -> str:
        """Who acts at a clause's head: the state there, or the name before a comma; "" for none."""
        lead = _LEAD.match(self.text, start, at)
        first = lead.end() if lead else start
        if _STATE_HEAD.match(self.text, first, at):
            sign = self.folded.sign_at(self.base + first)
            words = self.folded.source[sign.start : sign.end]
            return "" if sign.char == signs.ADJECTIVE else " ".join(words.split())
        name = _NAME.match(self.text, first, at)
        return name["name"] if name else ""

    def _named(self, start: int, end: int) -> str | None:
        """Who is named in a stretch; None for a text, "" where it names nobody or is too long."""
        lead = _LEAD.match(self.text, start, end)
        start = lead.end() if lead else start
        words = self.text[start:end].rstrip()
        if _TEXT.match(words):
            return None
        if not words or words.lower() in _NOBODY or signs.DATE in words:
            return ""
        if len(words.split()) > _MOST_WORDS or words.split()[-1] in {
            "and",
            "or",
            "to",
            "et",
            "und",
            "y",
            "i",
            "и",
            "ir",
        }:
            return ""
        if len(words) == 1 and words in self.stand_for_states:
            return _state_of(self.folded.sign_at(self.base + start))
        at, to = self.folded.place(self.base + start, self.base + start + len(words))
        return " ".join(self.folded.source[at:to].split())


def _state_of(sign: Sign) -> str:
    """The state that a form of its name stands for, as printed if it may be several."""
    found = sign.found
    if isinstance(found, NameFound) and len(found.ids) == 1:
        return participant(found.ids[0]).label
    return found.text if isinstance(found, NameFound) else ""
