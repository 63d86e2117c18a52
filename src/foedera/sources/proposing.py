"""The class of a document, proposed from its form and its own words.

A table of rows is a dataset, and so is a page of nothing but "- Key: value" lines. The source of
a wiki's page is an encyclopedia's, but where it is a treaty's text. Else the first of `_SIGNS`
that stands in the document tells; a page that begins by saying what its subject was ("The Pact of
Strelsau was a treaty signed …") and goes on in an article's sections is an encyclopedia's too; and
a document that has two of the marks of a treaty's text (`_OF_A_TEXT`) is one. What has none is a page.

To propose another class, add a row to `_SIGNS`.
"""

import re

from foedera.sources.model import SourceClass, Witness

_SIGNS: tuple[tuple[SourceClass, re.Pattern[str]], ...] = (
    (SourceClass.ENCYCLOPEDIA, re.compile(
        r"wikipedia|\b(?:the|a|an|free|online) (?:free )?encyclopa?edia\b|^.{0,30}encyclopa?edia\W{0,4}$|creative commons attribution|\[ ?citation needed ?\]|^\s+\d{1,2}\. (?:\^|1 2\b)"
        r"|^= .+ =$|^- (?:Date|Location) (?:Signed|Effective): |^\W{0,4}(?:See also|External links|Further reading)\W{0,4}$"
        r"|^\W{0,4}(?:Siehe auch|Einzelnachweise|Weblinks|Voir aussi|Articles connexes|Véase también|Enlaces externos|Voci correlate|Zobacz też"
        r"|Przypisy|См\. также|Примечания|Taip pat skaitykite)\W{0,4}$"
        r"|^\W{0,4}References\W{0,4}\n\s{0,4}(?:- |\[1\])", re.IGNORECASE | re.MULTILINE)),
    (SourceClass.DATASET, re.compile(
        r"\bccode\b|\bcowcode\b|\batopid\b|(?:^[\w.-]{1,40}(?:,[\w.-]{0,40}){6,}\n){2}", re.IGNORECASE | re.MULTILINE)),
    (SourceClass.HANDBOOK, re.compile(r"^\d{1,3}\.\d{3,5} .*(?:Treaty|Pact|Alliance|Agreement|Convention|Entente)", re.MULTILINE)),
    (SourceClass.SERIES, re.compile(
        r"(?:League of Nations|United Nations)[ —–-]+Treaty Series|Recueil des Trait|Treat(?:y|ies) Series No"
        r"|^No\. ?\d{2,6}\b(?:[\s.—–-]{0,8}[A-ZÀ-Þ]{3,}|[^,;]{0,300}\b(?:Treaty|Convention|Agreement|Protocol|Exchange|Declaration)\b)", re.MULTILINE)),
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
_DEFINES = re.compile(
    r"^\W{0,4}(?:The |A |An )?[A-ZÀ-Þ](?=[^\n]{0,200}\b(?i:treaty|pact|agreement|convention|protocol|alliance|accords?|armistice|entente|peace))"
    r"[^.\n]{3,160}? (?:was|were|is|are) (?:an?|the|one of|two|three|any of) [^\n]{0,200}?"
    r"\b(?:treat(?:y|ies)|pacts?|agreements?|conventions?|protocols?|alliances?|accords?|armistices?|concordats?|ultimatum|declaration)\b",
    re.MULTILINE,
)
_SECTION = re.compile(
    r"^\W{0,4}(?:Background|Aftermath|Legacy|History|Historical background|Contents?|Terms(?: of the treaty)?|Provisions|Signatories|Consequences|Negotiations"
    r"|Text|Significance|Ratification|Notes|References|Citations|Sources|Bibliography|Footnotes)\W{0,4}$|\w\.? ?\[1\]", re.MULTILINE,
)  # fmt: skip
_LEAD = 3_000
"""In so many code points an encyclopedia's article has said what its subject is."""
_ABSTRACT = re.compile(r"^\W{0,4}abstract\b", re.IGNORECASE | re.MULTILINE)
"""How a scholar's article begins, which may define its subject as well."""
_WIKI = "text/x-wiki"
_SURE = 3  # marks of a treaty's text that the source of a wiki's page has when it is one
_TABLES = frozenset(["text/csv", "text/tab-separated-values"])
_KEYED = re.compile(r"- [A-Z][\w ,'/()-]{0,60}: ")
_LEAST_KEYED = 3
_LOOKED_AT = 200_000  # code points searched for signs


def proposed_class(witness: Witness) -> SourceClass:
    """The class that a document seems to have."""
    if witness.media_type in _TABLES:
        return SourceClass.DATASET
    text = f"{witness.source.title}\n{witness.text[:_LOOKED_AT]}".replace("\r", "\n")
    if witness.media_type == _WIKI:
        is_text = _marks_of_a_text(text) >= _SURE
        return SourceClass.AUTHENTIC_TEXT if is_text else SourceClass.ENCYCLOPEDIA
    told = next((kind for kind, sign in _SIGNS if sign.search(text)), None)
    if told in _MENTIONED and _is_article(text):
        return SourceClass.ENCYCLOPEDIA
    if told is not None:
        return told
    if _marks_of_a_text(text) >= _ENOUGH:
        return SourceClass.AUTHENTIC_TEXT
    return SourceClass.DATASET if _is_keyed(text) else SourceClass.PAGE


_MENTIONED = (None, SourceClass.SERIES, SourceClass.AUTHENTIC_TEXT, SourceClass.SCHOLARSHIP)
"""Classes whose signs an encyclopedia's article may print, too: where a treaty is published, its articles, a list of works."""


def _is_article(text: str) -> bool:
    """Whether a document begins with what its subject was, and has the sections or notes of an article."""
    defines = _DEFINES.search(text[:_LEAD])
    return bool(
        defines and _SECTION.search(text, defines.end()) and not _ABSTRACT.search(text[:_LEAD])
    )


def _marks_of_a_text(text: str) -> int:
    return sum(bool(sign.search(text)) for sign in _OF_A_TEXT)


def _is_keyed(text: str) -> bool:
    """Whether a document is nothing but "- Key: value" lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    keyed = sum(bool(_KEYED.match(line)) for line in lines)
    return keyed >= _LEAST_KEYED and keyed == len(lines)
