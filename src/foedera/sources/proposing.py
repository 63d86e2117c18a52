"""The class of a document, proposed from its form and its own words.

A table of rows is a dataset, and so is a page of nothing but "- Key: value" lines. Else
the first of `_SIGNS` that stands in the document tells; and a document that has two
of the marks of a treaty's text (`_OF_A_TEXT`) is one. What has none is a page.

To propose another class, add a row to `_SIGNS`.
"""

import re

from foedera.sources.model import SourceClass, Witness

_SIGNS: tuple[tuple[SourceClass, re.Pattern[str]], ...] = (
    (SourceClass.ENCYCLOPEDIA, re.compile(
        r"wikipedia|\b(?:the|a|an|free|online) (?:free )?encyclopa?edia\b|^.{0,30}encyclopa?edia\W{0,4}$|creative commons attribution|\[ ?citation needed ?\]|^\s+\d{1,2}\. (?:\^|1 2\b)"
        r"|^= .+ =$|^- (?:Date|Location) (?:Signed|Effective): |^\W{0,4}(?:See also|External links|Further reading)\W{0,4}$"
        r"|^\W{0,4}References\W{0,4}\n\s{0,4}(?:- |\[1\])", re.IGNORECASE | re.MULTILINE)),
    (SourceClass.DATASET, re.compile(
        r"\bccode\b|\bcowcode\b|\batopid\b|(?:^[\w.-]{1,40}(?:,[\w.-]{0,40}){6,}\n){2}", re.IGNORECASE | re.MULTILINE)),
    (SourceClass.HANDBOOK, re.compile(r"^\d{1,3}\.\d{3,5} .*(?:Treaty|Pact|Alliance|Agreement|Convention|Entente)", re.MULTILINE)),
    (SourceClass.SERIES, re.compile(
        r"(?:League of Nations|United Nations)[ —–-]+Treaty Series|Recueil des Trait|^No\. ?\d{2,6}\b|Treat(?:y|ies) Series No", re.MULTILINE)),
    (SourceClass.ARCHIVE, re.compile(
        r"^\[Document \d{1,5}\]|^.{0,80}\bto the (?:Secretary of State|Foreign Secretary|Minister of Foreign Affairs)\s*$"
        r"|^\W{0,3}(?:Telegram|TELEGRAM)\b|\bRecord Group \d", re.MULTILINE)),
    (SourceClass.AUTHENTIC_TEXT, re.compile(
        r"^\W*(?:ARTICLE|Article|Artikel|ARTIKEL|Artículo)\.? (?:1|I|the First|premier|PREMIER)\b", re.MULTILINE)),
    (SourceClass.PRESS, re.compile(r"\b(?:Reuters|Associated Press|Agence France|by our correspondent)\b", re.IGNORECASE)),
    (SourceClass.SCHOLARSHIP, re.compile(r"^(?:abstract|bibliography|references)\W*$|\bibid\.|\bop\. cit\.", re.IGNORECASE | re.MULTILINE)),
)  # fmt: skip
"""Signs of each class, the most telling first."""
_OF_A_TEXT = tuple(re.compile(sign, re.IGNORECASE) for sign in (
    r"\b(?:art(?:icle|ikel|[ií]culo|\.)|статья) ?(?:1|i|one|premier)\b",
    r"(?:have|has|hereby) agreed? (?:as follows|upon the following|to the following)|sont convenus|han convenido|zijn .{0,20}overeengekomen|согласились",
    r"in (?:faith|witness|testimony) (?:where|there)of|en foi de quoi|en fe de lo cual|ten blijke waarvan|в удостоверение",
    r"(?:high )?contracting (?:part|state)|parties contractantes|partes contratantes|договаривающиеся",
    r"\bshall (?:enter|come) into force\b|entrera en vigueur|entrará en vigor|treedt in werking|вступает в силу",
    r"\bdone (?:at|in) (?:duplicate\b|[a-z])|\bfait à\b|\bhecho en\b|\bgedaan te\b|совершено",
))  # fmt: skip
_ENOUGH = 2
_TABLES = frozenset(["text/csv", "text/tab-separated-values"])
_KEYED = re.compile(r"- [A-Z][\w ,'/()-]{0,60}: ")
_LEAST_KEYED = 3
_LOOKED_AT = 200_000  # code points searched for signs


def proposed_class(witness: Witness) -> SourceClass:
    """The class that a document seems to have."""
    if witness.media_type in _TABLES:
        return SourceClass.DATASET
    text = f"{witness.source.title}\n{witness.text[:_LOOKED_AT]}".replace("\r", "\n")
    told = next((kind for kind, sign in _SIGNS if sign.search(text)), None)
    if told is not None:
        return told
    if sum(bool(sign.search(text)) for sign in _OF_A_TEXT) >= _ENOUGH:
        return SourceClass.AUTHENTIC_TEXT
    return SourceClass.DATASET if _is_keyed(text) else SourceClass.PAGE


def _is_keyed(text: str) -> bool:
    """Whether a document is nothing but "- Key: value" lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    keyed = sum(bool(_KEYED.match(line)) for line in lines)
    return keyed >= _LEAST_KEYED and keyed == len(lines)
