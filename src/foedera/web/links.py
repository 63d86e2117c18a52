"""Addresses inside the application: from a thing to its page, from a value to its words.

Names of documents hold slashes, brackets, `#` and `!/`; everything but the slash is
percent-encoded, and the slash too where a browser would otherwise fold `..` or `//`.
"""

from urllib.parse import quote, urlencode

from foedera.sources.model import Place

_FOLDED = frozenset({"", ".", ".."})


def in_path(name: str) -> str:
    """`name` as the last part of an address."""
    safe = "" if _FOLDED & set(name.split("/")) else "/"
    return quote(name, safe=safe)


def instrument_url(key: str) -> str:
    """The page of an instrument."""
    return f"/instrument/{in_path(key)}"


def document_url(name: str) -> str:
    """The page of a document."""
    return f"/document/{in_path(name)}"


def picture_url(name: str, page: int) -> str:
    """The picture of a page of a document."""
    return f"/page/{page}/{in_path(name)}"


def words_url(witness: str, start: int, end: int) -> str:
    """The words at `[start, end)` of a document, highlighted and in view."""
    return f"{document_url(witness)}?start={start}&end={end}#o{start}"


def place_url(place: Place) -> str:
    """The words at a place."""
    return words_url(place.witness, place.start, place.end)


def search_url(path: str, **asked: str) -> str:
    """A page with its form filled in; what is empty is left out."""
    given = {key: value for key, value in asked.items() if value}
    return f"{path}?{urlencode(given)}" if given else path
