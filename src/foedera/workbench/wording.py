"""How properties, values and states are said to a reader, in a terminal and on a page.

A record keeps closed words (`entry_into_force.date`, `in_force`) and structured
values (a citation, an office). This module gives each its words and nothing else: no
markup, no look-up in a record. To word another value, add a function to
`_BY_PROPERTY`, or to `_SHAPES` with the keys by which it is known.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from foedera.chronology import duration_words, is_edtf
from foedera.claims.model import Modality, Value
from foedera.gazetteer.participants import participants
from foedera.gazetteer.series import print_citation
from foedera.lifecycle.model import ChainLink
from foedera.reconcile.disagreements import question
from foedera.reconcile.model import Finding, FindingStatus
from foedera.reconcile.questions import provides_only

ACT_WORDS: Mapping[str, str] = {
    "signature": "Signature",
    "negotiation": "Negotiation",
    "ratification": "Ratification",
    "exchange": "Exchange of ratifications",
    "deposit": "Deposit",
    "accession": "Accession",
    "entry_into_force": "Entry into force",
    "provisional_application": "Provisional application",
    "registration": "Registration",
    "prolongation": "Prolongation",
    "denunciation": "Denunciation",
    "suspension": "Suspension",
    "breach": "Breach",
    "end": "End",
    "ultimatum": "Ultimatum",
}
FACT_WORDS: Mapping[str, str] = {
    "kind": "Kind",
    "party": "Party",
    "signatory": "Signatory",
    "signatory.office": "Office of signatory",
    "person.office": "Office",
    "article.count": "Number of articles",
    "norm": "Obligation",
    "secret_clause": "Secret clause",
    "territory.recognition": "Recognition of territory",
    "territory.control": "Control of territory",
    "territory.claim": "Claim to territory",
    "territory.transfer": "Transfer of territory",
    "state.recognition": "Recognition of a state",
    "state.period": "Period of a state",
    "replaced_by": "Replaced by",
}
MARK_WORDS: Mapping[str, str] = {
    "signature": "signed",
    "negotiation": "negotiated",
    "ratification": "ratified",
    "exchange": "ratifications exchanged",
    "deposit": "deposited",
    "accession": "acceded",
    "entry_into_force": "in force",
    "provisional_application": "applied provisionally",
    "registration": "registered",
    "prolongation": "prolonged",
    "denunciation": "denounced",
    "suspension": "suspended",
    "breach": "breach reported",
    "end": "ended",
    "ultimatum": "ultimatum",
}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_UNSURE = {"?": " (uncertain)", "~": " (approximately)", "%": " (uncertain, approximately)"}
_ASSUMED = frozenset({"inferred", "presumed", "missing"})
_DAYS = frozenset({"date", "until", "delivered"})


def is_day(name: str) -> bool:
    """Whether a property's value is a day: `end.date`, `prolongation.until`."""
    return name.rpartition(".")[2] in _DAYS


def property_words(name: str) -> str:
    """`entry_into_force.date` as "Entry into force: date"."""
    if name in FACT_WORDS:
        return FACT_WORDS[name]
    head, _, part = name.partition(".")
    part = part.replace("_", " ")
    if head in ACT_WORDS:
        return f"{ACT_WORDS[head]}: {part}" if part else ACT_WORDS[head]
    if head == "relation":
        return part.capitalize()
    if head == "reference":
        return f"Work cited: {part}"
    return name.replace("_", " ").replace(".", ": ").capitalize()


def question_words(name: str) -> str:
    """What is asked, as a heading: `end.date` as "The end of force"."""
    return question(name)


def act_words(act: str) -> str:
    """`exchange` as "exchange of ratifications"."""
    return ACT_WORDS.get(act, act.replace("_", " ")).lower()


def link_words(link: ChainLink) -> tuple[str, str]:
    """What a link of a chain is, and what is to be said of it.

    A link that no document states is called what it is: inferred, presumed, missing.
    """
    head, _, rest = link.note.partition(": ")
    if not link.stated and head in _ASSUMED and rest:
        return head, rest
    return act_words(link.act), link.note


def state_words(state: str) -> str:
    """`in_force` as "in force"."""
    return state.replace("_", " ")


def counted(number: int, one: str, many: str = "") -> str:
    """Say a number with its noun: "1 voice", "12,000 documents"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def voices_words(count: int) -> str:
    """How many voices, in words: "1 voice"."""
    return counted(count, "voice")


def agreement_words(finding: Finding) -> str:
    """How far the voices agree: "2 voices agree"; of what a text only foresees, that it does."""
    counted = voices_words(finding.voices)
    if is_only_foreseen(finding):
        counted += ", only provided for"
    if finding.status is FindingStatus.AGREED:
        return f"{counted} agree"
    if finding.status is FindingStatus.DISPUTED:
        return f"disputed, {counted}"
    if finding.status is FindingStatus.SINGLE:
        return counted
    return "rejected by a person" if finding.value is None else "decided by a person"


def is_only_foreseen(finding: Finding) -> bool:
    """Whether a treaty's text provides for it, and no witness says that it was done."""
    return bool(finding.support) and all(
        support.modality == Modality.PROVIDED.value and provides_only(finding.property)
        for support in finding.support
    )


def rival_words(value: Value, name: str = "") -> str:
    """A value that stands against another; without one, that it is not so."""
    return "that it is not so" if value is None else value_words(value, name)


def date_words(edtf: str) -> str:
    """`1926-09-28` as "28 September 1926"; what is not understood stays as it is."""
    if not edtf or not is_edtf(edtf):
        return edtf
    if "/" in edtf:
        first, last = edtf.split("/", 1)
        if not first or first == "..":
            return f"until {date_words(last)}"
        if not last or last == "..":
            return f"from {date_words(first)}"
        return f"{date_words(first)} – {date_words(last)}"
    sure = edtf.rstrip("?~%")
    unsure = _UNSURE.get(edtf[len(sure) :], "")
    year, *rest = sure.split("-") if not sure.startswith("-") else [sure]
    if not year.isdigit() or any(not part.isdigit() for part in rest):
        return edtf
    return f"{_day_words(year, rest)}{unsure}"


def _day_words(year: str, rest: list[str]) -> str:
    year = year.lstrip("0") or "0"
    if not rest:
        return year
    if rest[0] in SEASONS:
        return f"{SEASONS[rest[0]]} {year}"
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"


def value_words(value: Value, name: str = "") -> str:
    """A value in words; `name` is its property, where that says what a text is."""
    if value is None:
        return "not stated"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return _text_words(value, name)
    if isinstance(value, list):
        return "; ".join(value_words(item, name) for item in value)
    if isinstance(value, dict):
        return _shape_words(value, name)
    return str(value)


def _text_words(value: str, name: str) -> str:
    part = name.rpartition(".")[2]
    if is_day(name) and is_edtf(value):
        return date_words(value)
    if part in {"term", "notice", "after", "deadline"} and value.startswith("P"):
        return duration_words(value)
    if name == "language":
        return language_words(value)
    if name == "party":
        return _party_words(value)
    return f"Article {value}" if name == "article" else value


@lru_cache(maxsize=512)
def language_words(code: str) -> str:
    """`lt` as "Lithuanian"; a code that nobody knows stays as it is."""
    from babel import Locale  # noqa: PLC0415  # slow to load, and most pages name no language

    return str(Locale("en").languages.get(code, code))


def _party_words(value: str) -> str:
    """A party that is named by its id."""
    known = participants().get(value)
    return known.label if known else value


def _shape_words(value: dict[str, Value], name: str) -> str:
    if name in _BY_PROPERTY and (said := _BY_PROPERTY[name](value)):
        return said
    for keys, words in _SHAPES:
        if keys <= value.keys():
            return words(value)
    parts = (f"{key}: {value_words(value[key])}" for key in sorted(value) if value[key])
    return "; ".join(parts)


def _part(value: Mapping[str, Value], key: str, before: str = "") -> str:
    """One part of a value in words with what leads to it, or "" where it is absent."""
    found = value.get(key)
    if found is None or found in ("", []):
        return ""
    name = "x.date" if key in {"date", "from", "until", "to"} else ""
    return f"{before}{value_words(found, name)}"


def _citation(value: dict[str, Value]) -> str:
    whole: dict[str, Value] = {"volume": None, "number": None, "pages": None, **value}
    return print_citation(whole)  # type: ignore[arg-type]  # a value of the contract's form


def _norm(value: dict[str, Value]) -> str:
    parts = [
        _part(value, "bearer"),
        f"{duty}:" if (duty := _part(value, "duty").replace("-", " ")) else "",
        _part(value, "act").replace("-", " "),
        _toward(value),
        _part(value, "if", "if "),
        _part(value, "unless", "unless "),
        _part(value, "until", "until "),
    ]
    said = " ".join(part for part in parts if part)
    article = _part(value, "article")
    return f"Article {article}: {said}" if article else said


def _toward(value: dict[str, Value]) -> str:
    """Toward whom a duty is owed, where its own words do not name them already."""
    toward = _part(value, "toward")
    if not toward or _NAMES_OTHERS.search(_part(value, "act")):
        return ""
    each = _OF_EACH if value.get("bearer") == "each" else _OF_ONE
    return each.get(toward, f"(owed to {toward})")


_NAMES_OTHERS = re.compile(
    r"\b(?:the other|each other|one another|either (?:of them|party)|any other)\b"
    r"|\bother (?:contracting )?(?:party|parties|state|power)\b",
    re.IGNORECASE,
)
_OF_EACH = {"each": "(owed to every other party)", "any": "(owed to any state)"}
_OF_ONE = {"each": "(owed to each party)", "any": "(owed to any state)"}


def _event(value: dict[str, Value]) -> str:
    parts = [
        _part(value, "name") or _part(value, "kind"),
        _part(value, "date"),
        _part(value, "by", "by "),
        _part(value, "against", "against "),
        _part(value, "place", "at "),
    ]
    return ", ".join(part for part in parts if part)


def _territory(value: dict[str, Value]) -> str:
    parts = [
        _part(value, "territory"),
        _part(value, "of", "as of "),
        _part(value, "to", "to "),
        _part(value, "by", "by "),
        _part(value, "from", "from "),
        _part(value, "until", "until "),
    ]
    return ", ".join(part for part in parts if part)


def _recognition(value: dict[str, Value]) -> str:
    return f"{_part(value, 'of')}, {_part(value, 'by', 'by ')}".strip(", ")


def _period(value: dict[str, Value]) -> str:
    span = (_part(value, "from", "from "), _part(value, "to", "to "))
    return " ".join(part for part in (_part(value, "state"), *span) if part)


def _pair(first: str, second: str) -> Callable[[dict[str, Value]], str]:
    def words(value: dict[str, Value]) -> str:
        parts = (_part(value, first), _part(value, second))
        return ", ".join(part for part in parts if part)

    return words


def _place(value: dict[str, Value]) -> str:
    label, printed = _part(value, "label"), _part(value, "as_printed")
    return f"{label} (“{printed}”)" if printed and printed != label else label


def _breach(value: dict[str, Value]) -> str:
    act = _part(value, "act")
    return f"{_part(value, 'party')} ({act})" if act else _part(value, "party")


def _manner(value: dict[str, Value]) -> str:
    """How it enters into force: "30 days after the deposit of 20"."""
    by = act_words(_part(value, "by"))
    count = value.get("count")
    of = f"the {by} of {count}" if count else by
    after = value.get("after")
    return f"{duration_words(after)} after {of}" if isinstance(after, str) and after else f"by {of}"


_BY_PROPERTY: Mapping[str, Callable[[dict[str, Value]], str]] = {
    "citation": _citation,
    "norm": _norm,
    "event": _event,
    "breach.by": _breach,
    "entry_into_force.manner": _manner,
    "territory.recognition": _territory,
    "territory.control": _territory,
    "territory.claim": _territory,
    "territory.transfer": _territory,
    "state.recognition": _recognition,
    "state.period": _period,
}
_SHAPES: tuple[tuple[frozenset[str], Callable[[dict[str, Value]], str]], ...] = (
    (frozenset({"person", "office"}), _pair("person", "office")),
    (frozenset({"body", "state"}), _pair("body", "state")),
    (frozenset({"label", "as_printed"}), _place),
    (frozenset({"label"}), lambda value: _part(value, "label")),
    (frozenset({"name"}), lambda value: _part(value, "name")),
)
