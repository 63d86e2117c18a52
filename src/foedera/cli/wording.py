"""How properties, values and states are said on a page for people.

To say a value of another shape, add a line to `_SHAPES` with the keys by which it is
known, the most particular first.
"""

from collections.abc import Callable, Mapping

from foedera.claims.model import Value
from foedera.cli.printing import plain
from foedera.gazetteer.series import print_citation

MOST = 160
"""Characters of a quotation that are shown."""

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
_CUTS = " …"


def property_words(name: str) -> str:
    """`entry_into_force.date` as "entry into force, date"."""
    head, _, part = name.partition(".")
    words = head.replace("_", " ")
    return f"{words}, {part.replace('_', ' ')}" if part else words


def voices_words(count: int) -> str:
    """How many voices, in words."""
    return "1 voice" if count == 1 else f"{count} voices"


def value_words(value: Value) -> str:
    """A value in words."""
    if isinstance(value, dict):
        return next((say(value) for keys, say in _SHAPES if keys <= value.keys()), _listed(value))
    if isinstance(value, list):
        return ", ".join(value_words(item) for item in value)
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _duration(plain(str(value)))


def quote_words(quote: str) -> str:
    """A quotation on one line, cut in the middle when it is long."""
    words = plain(quote)
    if len(words) <= MOST:
        return f"“{words}”"
    half = MOST // 2
    return f"“{words[:half].rsplit(' ', 1)[0]} […] {words[-half:].split(' ', 1)[-1]}”"


def _duration(words: str) -> str:
    number, unit = words[1:-1].removeprefix("T"), words[-1:]
    if not words.startswith("P") or not number.isdecimal() or unit not in _UNITS:
        return words
    if words.startswith("PT") and unit == "M":
        return f"{number} minutes"
    return f"{number} {_UNITS[unit]}{'' if number == '1' else 's'}"


def _place(value: Mapping[str, Value]) -> str:
    label, printed = value_words(value["label"]), value_words(value["as_printed"])
    return label if label == printed or not printed else f"{label} (“{printed}”)"


def _norm(value: Mapping[str, Value]) -> str:
    duty = value_words(value["duty"]).replace("-", " ")
    said = f"{value_words(value.get('bearer'))} {duty} {value_words(value.get('act'))}"
    article = value.get("article")
    rest = [
        f"{name} {value_words(value[name])}"
        for name in ("toward", "if", "unless", "until")
        if value.get(name)
    ]
    return ", ".join([f"Article {value_words(article)}: {said}" if article else said, *rest])


def _citation(value: Mapping[str, Value]) -> str:
    whole = {"volume": None, "number": None, "pages": None, **value}
    return plain(print_citation(whole))  # type: ignore[arg-type]  # a value of the contract's form


def _listed(value: Mapping[str, Value]) -> str:
    parts = (f"{key.replace('_', ' ')} {value_words(item)}" for key, item in value.items() if item)
    return ", ".join(parts)


_SHAPES: tuple[tuple[frozenset[str], Callable[[Mapping[str, Value]], str]], ...] = (
    (frozenset({"id", "as_printed", "label"}), _place),
    (frozenset({"id", "name"}), lambda value: value_words(value["name"])),
    (frozenset({"series", "pages"}), _citation),
    (
        frozenset({"person", "office"}),
        lambda value: f"{value_words(value['person'])}, {value_words(value['office'])}",
    ),
    (
        frozenset({"body", "state"}),
        lambda value: f"{value_words(value['body'])} ({value_words(value['state'])})",
    ),
    (
        frozenset({"party", "act"}),
        lambda value: f"{value_words(value['party'])}: {value_words(value['act'])}",
    ),
    (frozenset({"duty", "act"}), _norm),
)
"""Keys by which a shape is known, and how it is said."""
