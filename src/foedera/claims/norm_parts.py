"""A duty's parts, read from its own sentence: who, what, toward whom, if, unless, until.

A rule finds the words of a duty; here they are taken apart. "If attacked by a third
Power, the other Party shall remain neutral until peace is made" is a duty to remain
neutral, if attacked by a third Power, until peace is made. The kind of duty is told by
its words; a duty of no known kind has none. The words stand in `foedera.claims.norm_words`.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from foedera.claims.capitals import small
from foedera.claims.ledger import Entered, Ledger, Named, named_as
from foedera.claims.norm_words import NORM_WORDS, NormWords
from foedera.gazetteer.names import find_participants

_TOLD: Final = "en.norm."
"""How the rules' names begin that find duties in running English."""
_WORDS_OF: Final = {
    "unless": "unless", "until": "until", "so": "until", "à": "unless", "tant": "until",
}  # fmt: skip
"""The part that a leading conjunction's first word tells; "if" for any other."""
_AMID: Final = re.compile(
    r"[\s,]*(?P<word>unless|if|until|whenever|when)\s+(?P<said>[^,]{3,120}),\s+(?P<act>.+)$",
    re.IGNORECASE | re.DOTALL,
)


class _Joined(NamedTuple):
    """How a sentence goes on from one duty to another.

    Attributes:
        duty: of the first.
        words: of which one stands in an act that goes on so: they are found sooner.
        pattern: what joins the two.
        then: the duty of the second.
        after: how the rules' names end that read such a first one; () for any.
    """

    duty: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    then: str
    after: tuple[str, ...] = ()


_STANDING: Final = r"(?:(?:voluntarily|freely)\s+)?(?:renounce[sd]?|abandon(?:s|ed)?|relinquish(?:es|ed)?|gave\s+up|waive[sd]?|recogni[sz]e[sd]?|acknowledge[sd]?|guarantee[sd]?)\b"
"""Verbs by which a treaty's words do themselves what they say."""
_JOINED: Final = (
    _Joined(
        "must-not",
        (" and not to ",),
        re.compile(r",?\s+and\s+not\s+to\s+", re.IGNORECASE),
        "must-not",
    ),
    _Joined(
        "must-not",
        (" and to ",),
        re.compile(r",?\s+and\s+to\s+(?!that\b|this\b)", re.IGNORECASE),
        "must",
    ),
    _Joined(
        "must",
        (" and shall ", " and they shall "),
        re.compile(
            r",?\s+and\s+(?:they\s+)?shall\s+(?:also\s+)?(?:refrain|abstain)\s+from\s+",
            re.IGNORECASE,
        ),
        "must-not",
    ),
    _Joined(
        "must",
        (
            " and re",
            " and ack",
            " and guar",
            " and gave",
            " and waiv",
            " and aband",
            " and volun",
            " and freel",
        ),
        re.compile(rf",?\s+and\s+(?={_STANDING})", re.IGNORECASE),
        "must",
        (
            "norm-recognise",
            "norm-renounce",
            "norm-guarantee",
            "in-article-did",
            "article-stipulated",
        ),
    ),
)
"""In the order in which they are looked for."""
_AGAINST: Final = re.compile(r"\b(?:against|towards?|upon|to|of)\s+(?:the\s+)?$", re.IGNORECASE)
_TOWARD: Final = (
    ("each", re.compile(r"\b(?:the\s+other|one\s+another|each\s+other['’]?s?|others?['’]?s?\s+sovereignty|against\s+one\s+another)\b", re.IGNORECASE)),
    ("any", re.compile(r"\b(?:against|toward|towards|upon|on)\s+any\s+(?:other\s+)?(?:state|power|country)\b", re.IGNORECASE)),
)  # fmt: skip
_SHALL: Final = re.compile(r"\s+shall(?:\s+not)?\s+", re.IGNORECASE)
_MAY: Final = re.compile(
    r"^.{0,140}?\bmay\b(?:\s*,?\s*at any time\b)?,?", re.IGNORECASE | re.DOTALL
)
"""Who is permitted, up to what."""
_THEN: Final = re.compile(
    r"(?:thereafter|afterwards|after that(?: (?:term|period|time))?)\b", re.IGNORECASE
)
"""From when: not before the term has run."""
_NO: Final = re.compile(r"\bno\s+(?=(?:support|aid|assistance|help)\b)", re.IGNORECASE)
"""In a duty not to do a thing, which the kind of duty says already."""
_REACH: Final = 400
_NEAR: Final = 3


def take_apart(ledger: Ledger) -> None:
    """Give every duty that a treaty's text provides for, or that prose tells of, its parts."""
    if "norm" not in ledger.told:
        return
    text = ledger.cut.repaired.text
    for entered in _norms(ledger):
        if entered.rule.startswith(("en.text.", _TOLD)):
            _divide(entered, text, ledger)
            _share(entered, ledger)
    for entered in _norms(ledger):
        language = entered.rule[:2]
        if language in NORM_WORDS and entered.rule.startswith(".text.", 2):
            _take_apart(entered, text, language)
        elif entered.rule.startswith(_TOLD):
            _take_told_apart(entered)


def _norms(ledger: Ledger) -> list[Entered]:
    return [entered for entered in ledger.entered if entered.property == "norm"]


def _divide(entered: Entered, text: str, ledger: Ledger) -> None:
    """Enter a second duty that a sentence joins to the first, and end the first there."""
    said = entered.value
    if not isinstance(said, dict):
        return
    told = str(said.get("act", ""))
    for way in _ways_in(told, str(said.get("duty", ""))):
        own = way.pattern.search(told) if entered.rule.endswith(way.after or "") else None
        joined = own and way.pattern.search(text, entered.start, entered.end)
        if joined and own:
            act = " ".join(text[joined.end() : entered.end].split())
            second = entered.again(joined.end(), {**said, "duty": way.then, "act": act})
            ledger.entered.append(second)
            entered.end = joined.start()
            entered.value = {**said, "act": told[: own.start()]}
            return


@lru_cache(maxsize=2048)
def _ways_in(act: str, duty: str) -> tuple[_Joined, ...]:
    """The ways in which the words of a duty may go on to another; remembered, as duties recur."""
    said = small(act)
    return tuple(
        way for way in _JOINED if way.duty == duty and any(word in said for word in way.words)
    )


def _share(entered: Entered, ledger: Ledger) -> None:
    """Give a duty of two named states to each: they may be all parties, or two of more."""
    said = entered.value
    if not isinstance(said, dict) or not isinstance(said.get("bearer"), list):
        return
    first, *others = said["bearer"]
    named = ledger.drafts[entered.about].named if entered.about is not None else ()
    if set(named) <= {one.ids for one in (first, *others)}:
        entered.value = {**said, "bearer": "each"}
        return
    entered.value = {**said, "bearer": first}
    ledger.entered += [entered.again(entered.start, {**said, "bearer": one}) for one in others]


def _take_apart(entered: Entered, text: str, language: str) -> None:
    said = entered.value
    if not isinstance(said, dict):
        return
    lead = _lead(entered, text, NORM_WORDS[language])
    bearer = said.get("bearer", "each")
    if bearer == "each" and "undertake" in entered.rule:
        bearer = _named_before(entered, text)
    whole = entered.rule[2:].startswith(".text.norm-")
    act = _of_passive(str(said.get("act", ""))) if ".passive-" in entered.rule else ""
    told = _told(act or str(said.get("act", "")), str(said.get("duty", "")), language, whole=whole)
    value: dict[str, object] = {**said, "bearer": bearer, "act": told.act}
    if told.toward and not _is_one(told.toward, bearer):
        value["toward"] = told.toward
    if told.kind:
        value["kind"] = told.kind
    entered.value = value | lead | told.parts


def _is_one(toward: object, bearer: object) -> bool:
    """Whether a duty would be laid on a state toward itself: rights that belonged to it are named."""
    if not isinstance(toward, Named) or not isinstance(bearer, Named):
        return False
    return toward.ids == bearer.ids


def _of_passive(said: str) -> str:
    """What must or must not be, of words that name nobody who does it.

    "Trains shall not be hindered" is, as what must not be, "Trains be hindered".
    """
    return _SHALL.sub(" ", said, count=1)


def _take_told_apart(entered: Entered) -> None:
    """Give a duty that prose tells of its kind and its parts; who is bound, its rule has read."""
    said = entered.value
    if not isinstance(said, dict) or not said.get("act"):
        return
    told = _told(str(said["act"]), str(said.get("duty", "")), "en", whole=False)
    parts = {"act": told.act, "toward": told.toward, "kind": told.kind} | told.parts
    entered.value = {**said, **{name: part for name, part in parts.items() if part}}


class _Told(NamedTuple):
    """What the words of a duty tell: the act, toward whom and of which kind it is, its conditions."""

    act: str
    toward: object
    kind: str
    parts: dict[str, object]


@lru_cache(maxsize=2048)
def _told(act: str, duty: str, language: str, *, whole: bool) -> _Told:
    words = NORM_WORDS[language]
    if duty == "may":
        then = _THEN.match(act)
        act, whole = _MAY.sub("", act, count=1).strip(" ,"), False
        act = f"{then[0].lower()} {act}" if then else act
    act, parts = divided(act, words, whole=whole)
    act = _NO.sub("", act) if duty == "must-not" else act
    return _Told(act, _toward(act), kind_of(act, duty, words), parts)


def divided(
    act: str, words: NormWords = NORM_WORDS["en"], *, whole: bool = False
) -> tuple[str, dict[str, object]]:
    """The words of a duty without its conditions, and those by name.

    `whole` says that the words still begin with who is bound and "shall".
    """
    parts: dict[str, object] = {}
    if whole:
        cut = words.subject.sub("", act, count=1)
        act = (cut if cut != act else words.state_verb.sub("", act, count=1)).strip(" ,")
    if amid := _AMID.match(act):
        parts[_WORDS_OF.get(amid["word"].lower(), "if")] = amid["said"]
        act = amid["act"]
    for name, conjunction in words.parts:
        found = conjunction.search(act)
        if found and found.start() > 0:
            parts[name] = found["said"].strip(" ,")
            act = act[: found.start()].strip(" ,")
    return act, parts


def kind_of(act: str, duty: str, words: NormWords = NORM_WORDS["en"]) -> str:
    """The kind of duty that words are about, "" for none that is known."""
    found = (kind for kind, said, needs in words.kinds if needs in ("", duty) and said.search(act))
    return next(found, "")


def _toward(act: str) -> object:
    """Toward whom a duty is: the other parties, any state, one named state, or unsaid."""
    general = next((who for who, words in _TOWARD if words.search(act)), "")
    names = [n for n in find_participants(act) if n.form not in {"adjective", "people"}]
    if general or len(names) != 1 or not _AGAINST.search(act[: names[0].start]):
        return general
    return named_as(names[0])


def _lead(entered: Entered, text: str, words: NormWords) -> dict[str, object]:
    """The condition that the sentence begins with; the quotation then begins there too."""
    low = max(0, entered.start - _REACH)
    stop = max(text.rfind(".", low, entered.start), text.rfind(";", low, entered.start), low - 1)
    clause = text[stop + 1 : entered.start]
    if "," not in clause:  # behind which the duty follows
        return {}
    said = small(clause)
    if not any(word in said for word in words.leads):
        return {}
    found = words.lead.search(text[low : entered.start])
    if found is None:
        return {}
    word = found["word"].lower().split()[0]
    entered.start = low + found.start("whole")
    return {_WORDS_OF.get(word, "if"): " ".join(found["said"].split())}


def _named_before(entered: Entered, text: str) -> object:
    """The one state that stands right before "undertakes"; "each" for parties and for two."""
    low = max(0, entered.start - 120)
    before = text[low : entered.start]
    names = [n for n in find_participants(before) if n.form not in {"adjective", "people"}]
    if not names or len(before) - names[-1].end > _NEAR:
        return "each"
    joined = before[: names[-1].start].rstrip().lower().endswith((" and", " and the", ","))
    return "each" if joined else named_as(names[-1])
