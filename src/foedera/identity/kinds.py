"""What a title's words say of an instrument: its kinds, its form, and whether they tell it.

"Nichtangriffsvertrag", "Traité de non-agression" and "nepuolimo sutartis" are one kind of
treaty in three languages. A *kind* says what an instrument is about; a *form* says which
paper of a package it is (treaty, protocol, notes), and two papers signed on one day are
two instruments. A title of nothing but such words ("Treaty of Friendship") tells no
instrument from another.

To add a kind, or a language's words for one, write its stems into `KINDS`, in the order
en, fr, de, es, pl, ru, lt; stems are compared with the beginnings of folded words.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import Final

from foedera.gazetteer.names import find_participants

LANGUAGES: Final = ("en", "fr", "de", "es", "pl", "ru", "lt")

KINDS: Final[dict[str, tuple[str, ...]]] = {
    "non-aggression": (
        "non-aggression nonaggression", "non-agression", "nichtangriff", "no-agresion",
        "nieagresj", "ненападен", "nepuolim",
    ),
    "mutual-assistance": (
        "mutual-assistance assistance defen alliance mutual-aid", "alliance assistance-mutuelle",
        "beistand bundnis allianz", "alianza asistencia asistencia-mutua", "pomoc przymierz sojusz",
        "взаимопомощ союзн", "pagalb sajung",
    ),
    "peace": ("peace", "paix", "frieden", "paz", "pokoj", "мир мирн", "taik"),
    "neutrality": ("neutrality", "neutralite", "neutralitat", "neutralidad", "neutralnos", "нейтралитет", "neutralum"),
    "arbitration": (
        "arbitra conciliation", "arbitrage conciliation", "schieds vergleichs", "arbitraje conciliacion",
        "arbitraz koncyliac", "арбитраж", "arbitraz",
    ),
    "commerce": (
        "commerc trade navigation", "commerc navigation libre-echange", "handel schiffahrt freihandel",
        "comerci navegacion", "handl zeglu", "торгов судоходств", "prekyb laivyb",
    ),
    "friendship": (
        "friendship amity", "amitie", "freundschaft", "amistad", "przyjazn", "дружб", "draugyst",
    ),
    "extradition": ("extradit", "extradit", "auslieferung", "extradic", "ekstradyc", "выдач", "isdavim"),
    "boundary": (
        "boundar frontier border", "frontier limit", "grenz", "limite fronter", "granic", "границ", "sien",
    ),
    "consular": ("consular", "consulair", "konsular", "consular", "konsular", "консульск", "konsul"),
    "armistice": ("armistice ceasefire truce", "armistice", "waffenstillstand", "armisticio", "rozejm", "перемири", "paliaub"),
    "ultimatum": ("ultimatum", "ultimatum", "ultimatum", "ultimatum", "ultimatum", "ультиматум", "ultimatum"),
}  # fmt: skip
"""Stems by class, a cell for each language; "-" joins stems of words that follow one another."""

FORMS: Final[dict[str, str]] = {
    "protocol": "protocol protocole protokoll protocolo protokol протокол protokolas",
    "notes": "notes notenwechsel notas not nota нот нотами notomis",
    "declaration": "declaration erklarung declaracion deklaracj деклараци deklaracij",
    "final-act": "schlussakte",
    "treaty": (
        "treaty treaties pact agreement convention accord covenant traite pacte vertrag pakt "
        "abkommen konvention ubereinkommen tratado pacto acuerdo convenio convencion traktat uklad umow "
        "konwencj договор пакт соглашени конвенци sutart susitarim konvencij paktas"
    ),
}
"""Stems of the words for each form; the first such word of a title is its form."""

_EXACT: Final = frozenset({"not", "nota", "нот", "notas", "notes"})
"""Stems that count only as whole words: many other words begin so."""

_OWN: Final = 4
"""Letters of the shortest word that counts as a name."""

_GENERIC: Final = frozenset(
    "the of a an and on for between with to in concerning regarding relating respecting in de la le les des du et "
    "entre sur au aux relatif relative concernant der die das und uber zwischen von zur zum des den el los las y "
    "sobre del w z i o oraz miedzy о об и в между с ir del tarp general mutual economic cooperation co-operation "
    "additional supplementary additionnel zusatz free area exchange act final bilateral multilateral international "
    "relations settlement disputes pacific permanent perpetual good offices status rights privileges text english "
    "french original signed 1 2 3 i ii iii republic government kingdom empire union federation confederation state "
    "agresion agression aggression no mutuelle mutua states people s peoples majesty highness king queen emperor president his her their republique royaume "
    "gouvernement republik konigreich regierung republica gobierno rzeczpospolita respublika республика".split()
)
"""Words of a title that tell no instrument from another."""


@lru_cache(maxsize=1 << 16)
def folded_words(title: str) -> tuple[str, ...]:
    """The words of a title without case, accents and punctuation; hyphens stay inside words."""
    plain = title.lower().replace("ł", "l").replace("ß", "ss").replace("ø", "o")
    plain = re.sub(r"[-–‑‐—]", "-", plain)
    bare = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return tuple(re.findall(r"[^\W_]+(?:-[^\W_]+)*", bare))


@lru_cache(maxsize=1 << 16)
def kinds_of(title: str) -> tuple[frozenset[str], frozenset[str]]:
    """The kinds that a title's words show, and the languages whose words they are."""
    words = folded_words(title)
    found: set[str] = set()
    languages: set[str] = set()
    for word, after in pairwise((*words, "")):
        for kind, language, stem in _STEMS.get(word[:3], ()):
            if word.startswith(stem) or f"{word}-{after}".startswith(stem):
                found.add(kind)
                languages.add(language)
    return frozenset(found), frozenset(languages)


@lru_cache(maxsize=1 << 16)
def form_of(title: str) -> str:
    """Which paper of a package a title names: "protocol", "notes", "treaty"; "" if unsaid."""
    for word in folded_words(title):
        for form, stem in _FORM_STEMS:
            if word == stem or (stem not in _EXACT and _holds(word, stem)):
                return form
    return ""


def _holds(word: str, stem: str) -> bool:
    """Whether a word begins with a stem, or, as German compounds do, ends with it."""
    return word.startswith(stem) or (word.endswith(stem) and len(stem) > len("pakt"))


@lru_cache(maxsize=1 << 16)
def tells(title: str) -> bool:
    """Whether a title has a word that tells its instrument from others of its kind."""
    return any(not _is_common(word) for word in folded_words(title))


@lru_cache(maxsize=1 << 16)
def names_parties(title: str) -> int:
    """How many participants a title names: three in "Pact between Estonia, Latvia and Lithuania"."""
    return len({found.ids for found in find_participants(title)})


@lru_cache(maxsize=1 << 16)
def own_words(title: str) -> frozenset[str]:
    """The words of a title that are neither its kind's nor its parties': "Suwałki".

    They stay much the same from language to language, and tell treaties apart that
    have the same parties and kind.
    """
    if not tells(title):
        return frozenset()
    rest, last = [], 0
    for found in find_participants(title):
        rest.append(title[last : found.start])
        last = found.end
    words = folded_words(" ".join([*rest, title[last:]]))
    return frozenset(w for w in words if len(w) >= _OWN and not w.isdigit() and not _is_common(w))


@lru_cache(maxsize=1 << 15)
def _is_common(word: str) -> bool:
    if word in _GENERIC or form_of(word):
        return True
    return any(word.startswith(stem) for _, _, stem in _STEMS.get(word[:3], ()))


def _stems() -> dict[str, tuple[tuple[str, str, str], ...]]:
    table: dict[str, list[tuple[str, str, str]]] = {}
    for kind, cells in KINDS.items():
        for language, cell in zip(LANGUAGES, cells, strict=True):
            for stem in cell.split():
                table.setdefault(stem[:3], []).append((kind, language, stem))
    return {head: tuple(found) for head, found in table.items()}


_STEMS: Final = _stems()
_FORM_STEMS: Final = tuple((form, stem) for form, words in FORMS.items() for stem in words.split())
