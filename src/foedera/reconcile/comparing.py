"""When two values of one property are the same, support or contradict each other.

A coarser value supports a finer one: "1920" supports "1920-07-12", "Moscow" supports
"Moscow, Russian SFSR", "treaty" supports "treaty of peace". Two values contradict each other when both cannot be true of
one act. Each form of value has its own comparison here; to add a form, add it to
`questions.Form` and a pair of functions to `_SUPPORTS`.
"""

import json
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from foedera import chronology
from foedera.claims.model import Value
from foedera.errors import BadDateError
from foedera.gazetteer.places import place_named
from foedera.identity.kinds import folded_words, form_of, kinds_of
from foedera.reconcile.persons import may_be_one
from foedera.reconcile.questions import Form

_WORDS = re.compile(r"\w+")
_UNSAID = frozenset({"not known", "unknown", "not stated", "see above"})
"""What registers put where they have no place."""


def canonical(value: Value) -> str:
    """A value as one text: equal values give equal texts, and texts can be put in order."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=1 << 16)
def plain(words: str) -> str:
    """Words without case, punctuation and diacritics."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(_WORDS.findall(bare))


def named(value: Value, *keys: str) -> str:
    """The text that names a value: itself, or the first of the keys that it has."""
    if isinstance(value, dict):
        texts = (value.get(key) for key in (*keys, "id", "label", "name"))
        return next((text for text in texts if isinstance(text, str) and text), "")
    return value if isinstance(value, str) else canonical(value)


def key(form: Form, value: Value) -> str:
    """A text equal for values that are the same answer."""
    if form is Form.PARTY:
        return named(value, "id")
    if form in {Form.PLACE, Form.TITLE, Form.WORDS}:
        return plain(named(value, "label"))
    if form is Form.PERSON:
        return named(value, "name")
    if form is Form.KIND:
        return " ".join(sorted(_kind_of(named(value))))
    return named(value) if isinstance(value, str) else canonical(value)


def supports(form: Form, coarse: Value, fine: Value) -> bool:
    """Whether the first value, as far as it goes, says the second."""
    if key(form, coarse) == key(form, fine):
        return True
    compare = _SUPPORTS.get(form)
    return compare is not None and compare(coarse, fine)


def contradicts(form: Form, one: Value, other: Value) -> bool:
    """Whether two values cannot both answer one question."""
    if supports(form, one, other) or supports(form, other, one):
        return False
    if form is Form.DATE:
        try:
            return chronology.contradicts(named(one), named(other))
        except BadDateError:
            return True
    return True


def _date(coarse: Value, fine: Value) -> bool:
    try:
        return chronology.supports(named(coarse), named(fine))
    except BadDateError:
        return False


def _place(coarse: Value, fine: Value) -> bool:
    """A place with what it lies in, or under another of its names; "not known" supports any.

    "Riga" supports "Riga, Latvia"; "Angora" and "Ankara" support each other.
    """
    one, other = plain(named(coarse, "label")), plain(named(fine, "label"))
    if one in _UNSAID or (place_named(one) and place_named(one) == place_named(other)):
        return True
    return bool(one) and (other.startswith(f"{one} ") or other.endswith(f" {one}"))


_JOINTS = frozenset({"of", "the", "a", "an", "and", "for", "de", "et"})


_NARROWER = re.compile(r"\s*\((.+)\)\s*$")
"""What a coder's class adds to a kind: "Non-Aggression Pact (Type II)"."""


@lru_cache(maxsize=1 << 12)
def _kind_of(words: str) -> frozenset[str]:
    """What a kind's words say an instrument is about, and its form; nothing for a bare treaty.

    "Non-aggression pact" and "treaty of non-aggression" say the same.
    """
    form = form_of(words)
    own = frozenset() if form in {"", "treaty"} else frozenset({form})
    bare, *rest = _NARROWER.split(words)
    narrower = [word for word in rest if word]
    own |= frozenset(narrower)
    about, _ = kinds_of(bare)
    if about:
        return about | own
    told = (w for w in folded_words(bare) if w not in _JOINTS and form_of(w) != "treaty")
    return frozenset(told) | frozenset(narrower)


def _kind(coarse: Value, fine: Value) -> bool:
    return _kind_of(named(coarse)) <= _kind_of(named(fine))


_PARTIES_FOLLOW = ("between", "entre", "zwischen", "miedzy", "между", "tarp", "signed", "signe")
"""Plain words with which a title goes on to tell who made the instrument, or when."""


def _title(coarse: Value, fine: Value) -> bool:
    """A title without its parties supports it with them.

    "Treaty of Peace" supports "Treaty of Peace between Latvia and Russia, signed at Riga".
    """
    one, other = plain(named(coarse)), plain(named(fine))
    rest = other.removeprefix(f"{one} ") if one else other
    return rest != other and rest.split()[0] in _PARTIES_FOLLOW


def _person(one: Value, other: Value) -> bool:
    return may_be_one(named(one, "name"), named(other, "name"))


def _office(one: Value, other: Value) -> bool:
    """The same person, and offices of which one has all main words of the other."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return False
    if not may_be_one(named(one, "person"), named(other, "person")):
        return False
    words, others = (_stems(str(each.get("office", ""))) for each in (one, other))
    return words <= others


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:6] for word in plain(words).split() if len(word) > 3)  # noqa: PLR2004


def _party(coarse: Value, fine: Value) -> bool:
    """A name that may be several participants supports each of them."""
    return named(fine, "id") in named(coarse, "id").split("|")


def _citation(coarse: Value, fine: Value) -> bool:
    """A citation with fewer parts, or the first page alone, supports one that has them all."""
    if not isinstance(coarse, dict) or not isinstance(fine, dict):
        return False
    given = {part: each for part, each in coarse.items() if each not in (None, [])}
    fits = all(_fits(each, fine.get(part)) for part, each in given.items())
    return bool(given) and fits


def _fits(one: Value, other: Value) -> bool:
    """Equal; or pages of which the first is the page on which the second begin, or all of them.

    A page more or less is no other place: in the League's and the United Nations' series the
    two languages of a text face each other, and some count the sheet before it.
    """
    if isinstance(one, list) and isinstance(other, list) and one and other:
        is_page = one[0] == one[-1]
        return _is_beside(one[0], other[0]) and (is_page or _is_beside(one[-1], other[-1]))
    return one == other or (isinstance(one, str) and plain(one) == plain(str(other)))


def _is_beside(page: Value, other: Value) -> bool:
    """Whether two pages are one or face each other."""
    if isinstance(page, int) and isinstance(other, int):
        return abs(page - other) <= 1
    return page == other


_DATED = frozenset({"from", "until", "date"})


def _territory(coarse: Value, fine: Value) -> bool:
    """Whether every part that the first gives is the second's, or a coarser form of it."""
    if not isinstance(coarse, dict) or not isinstance(fine, dict):
        return False
    return all(
        _date(each, fine.get(part)) if part in _DATED else _names(each) <= _names(fine.get(part))
        for part, each in coarse.items()
        if each
    )


def _names(value: Value) -> frozenset[str]:
    """Who or what a part of a value names: one or several."""
    several = value if isinstance(value, list) else [value]
    return frozenset(plain(named(each, "id")) for each in several if each)


_SUPPORTS: dict[Form, Callable[[Value, Value], bool]] = {
    Form.DATE: _date,
    Form.PLACE: _place,
    Form.PERSON: _person,
    Form.KIND: _kind,
    Form.TITLE: _title,
    Form.OFFICE: _office,
    Form.PARTY: _party,
    Form.CITATION: _citation,
    Form.TERRITORY: _territory,
}
