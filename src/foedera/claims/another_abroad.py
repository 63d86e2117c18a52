"""The words by which other languages than English speak of another instrument than the entry's.

    Un autre traité fut signé le 3 mai 1925 · Das Protokoll zum Vertrag trat am 4. Juni 1922 in Kraft
    Stary traktat wygasł 5 lutego 1919 · Оба договора были подписаны 3 мая 1925 года

To add a language, add its `_Words` to `_WORDS`, with a sentence to `tests/claims/test_another.py`.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from foedera.claims import signs
from foedera.claims.words import WORDS


class _Words(NamedTuple):
    """One language's words, as alternatives.

    Attributes:
        others: before a noun: another, the earlier one, both.
        parts: a paper that belongs to an instrument, with the word that leads to that.
        helping: between an instrument and its verb.
    """

    others: str
    parts: str
    helping: str


_WORDS: Final = {
    "fr": _Words(
        r"autres?|ancien(?:ne)?s?|précédente?s?|premi(?:er|ère)s?|deuxième|seconde?|troisième|projets?\s+de|les\s+deux|ces(?:\s+deux)?",
        r"protocole(?:\s+additionnel)?\s+(?:au|à\s+la|à\s+l['’]|du)|textes?\s+du|projets?\s+d[ue]|annexes?\s+(?:au|du)",
        "fut|furent|est|sont|était|a|ont|avait|été|ensuite|finalement|qui",
    ),
    "de": _Words(
        r"(?:alte|vorherige|frühere|erste|zweite|dritte|weitere|andere|ähnliche|nächste)[nrsm]?|beide",
        r"protokolls?\s+(?:zum|zur|des)|entwurfs?\s+(?:zum|des|der)|vorgänger|folge",
        "wurde|wird|ist|war|wurden|trat|der|das|die",
    ),
    "es": _Words(
        r"otr[oa]s?|antigu[oa]|anterior|primer[oa]?|segund[oa]|tercer|ambos|ambas|proyecto\s+de|borrador\s+de",
        r"protocolo\s+(?:adicional\s+)?(?:del|al|de\s+la)|proyecto\s+del?|borrador\s+del?|texto\s+del?",
        "fue|es|era|ha|había|sido|que",
    ),
    "pl": _Words(
        r"star[yae]|inn[yae]|kolejn[yae]|poprzedni[ae]?|pierwsz[yae]|drug[ia]|trzeci[ae]?|dawn[yae]|oba|obie|obydwa",
        r"protok[oó]ł\w*\s+do|projekt\w*|tekst\w*",
        "został|została|zostały|był|była|który|która",
    ),
    "ru": _Words(
        r"стар(?:ый|ая|ое)|друг(?:ой|ая|ое)|ещё\s+один|еще\s+один|предыдущ(?:ий|ая|ее)|перв(?:ый|ая|ое)|втор(?:ой|ая|ое)|трет(?:ий|ья|ье)|прежн(?:ий|яя|ее)|следующ(?:ий|ая|ее)|оба|обе",
        r"протокол\w*\s+к|проект\w*|текст\w*",
        "был|была|было|были|который|которая",
    ),
}  # fmt: skip


_WITH: Final = {"fr": "avec", "de": "mit", "es": "con", "pl": "ze?", "ru": "со?", "lt": "su"}


@cache
def with_side(language: str) -> re.Pattern[str] | None:
    """What ends where an instrument's verb begins and tells with whom it is; group `side` is that state."""
    word, words, known = _WITH.get(language), _WORDS.get(language), WORDS.get(language)
    if word is None or words is None or known is None:
        return None
    helping = rf"\s*,?\s*(?:(?:{words.helping})\s+){{0,3}}$"
    state = rf"(?:{known.articles or ''})?(?P<side>[{signs.STATE}{signs.PEOPLE}])"
    return re.compile(rf"\b{word}\s+{state}{helping}", re.IGNORECASE)


@cache
def before_verb(language: str) -> re.Pattern[str] | None:
    """What ends where an instrument's verb begins and is of another, in a language.

    Group `other` holds the word that makes it another, which its name may hold too.
    """
    words, known = _WORDS.get(language), WORDS.get(language)
    if words is None or known is None:
        return None
    thing = rf"(?:{known.things})"
    helping = rf"\s*,?\s*(?:(?:{words.helping})\s+){{0,3}}$"
    return re.compile(
        rf"\b(?:(?P<other>{words.others})\s+(?:\w+\s+)?|(?:{words.parts})\s*(?:{known.before})?\s*){thing}{helping}",
        re.IGNORECASE,
    )
