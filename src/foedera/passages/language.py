"""Which language a passage is in, by a vote of its commonest words.

A short list of words for each language, none of which is common in another of the
list; the language with the most votes wins, and a passage without votes takes the
language of what stands around it. To add a language, add its words to `_WORDS`.
"""

import re
from collections import Counter

from foedera.sources.anchors import Narrow

_WORDS = {
    "en": "the of and to shall be which by or with this that for is was are were from their has",
    "fr": "les des du et la à par que qui dans sur une aux leur ou présente entre seront pour est le il elle sera au ce cet cette sont ont été pas son ses",
    "es": "los del y el las que por en una al se su con será estado para como o sus partes",
    "de": "der die und das den von zu mit des im für auf ist nicht werden durch dem eine oder wird in sollen zum zur sich nach dieser dieses",
    "nl": "van het een en op te dat zijn wordt voor met door niet aan bij deze of worden tot ten",
    "pt": "os do da dos e em que uma as ao pela por não são das com para à presente será",
    "it": "il di che e della del gli le nel per una dei con sono alla non delle dal al è",
    "lt": "ir yra su kad buvo bei iš dėl per nuo į šios kaip tarp apie jo po pagal ar už sutartis sutarties sutartį straipsnis respublikos sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "pl": "i w na z do nie się oraz jest przez od dla że lub ich o po jak przy za między roku został została który która",
    "ru": "и в на с по не что из для от к или как о до между его при за был",
    "uk": "і в на з та не що із для від до або як про між його при за був у",
    "sv": "och att av som den det för är på med inte ett eller till skall från de om har vid",
    "da": "og at af som den det er på med ikke et eller til skal fra de om har ved til",
    "cs": "a v na se je že o s z do k za nebo jako při jsou ve po pro byl",
    "ro": "și în de la a cu pe din care este sau pentru prin ale nu sunt au fi va între",
    "lv": "un ir ar par no uz kas tiek tika vai starp pēc pie kā bija lai šo tā šis līdz",
    "et": "ja on ei et ning oma või kui mis see kes oli tema ka selle poolt vahel ole kohta",
    "hu": "az és hogy nem egy vagy amely között szerint által valamint szerződő",
    "tr": "ve bir bu ile için olan veya tarafından arasında olarak taraf edilen",
    "id": "yang dan untuk dengan dalam dari atau pada oleh ini akan para",
    "fi": "ja on ei että se joka tai sekä sen kuin oli mukaan ovat välillä hän tämä mutta",
}

_OWNERS: dict[bytes, tuple[str, ...]] = {}
"""The languages that own a word; words are in UTF-8, in which they are told apart fastest."""
for _language, _words in _WORDS.items():
    for _word in _words.encode().split():
        _OWNERS[_word] = (*_OWNERS.get(_word, ()), _language)

_ALL_AGAINST = dict.fromkeys(_OWNERS, -1)
_LEANING = {
    name: _ALL_AGAINST
    | {word: int(owners == (name,)) for word, owners in _OWNERS.items() if name in owners}
    for name in _WORDS
}
"""How each word speaks for one language: 1 alone for it, 0 also for others, -1 against it."""

_LETTERS = {
    "pl": "łńśźż", "lt": "ėįų", "lv": "āēīņķļģ", "es": "ñ¿¡", "de": "ß", "ru": "ыэё", "uk": "іїєґ",
    "cs": "řěů", "ro": "țșăţş",
}  # fmt: skip
"""Letters that no other language of the list writes; a name may bring them into any."""

_WRITES = {letter: name for name, letters in _LETTERS.items() for letter in letters}

_SCRIPTS = {
    "zh": "\u4e00-\u9fff", "ja": "\u3041-\u30ff", "ko": "\uac00-\ud7a3", "el": "\u0386-\u03ce\u1f00-\u1fff",
    "ar": "\u0621-\u064a", "he": "\u05d0-\u05ea", "hy": "\u0531-\u0587", "ka": "\u10d0-\u10ff",
    "th": "\u0e01-\u0e5b", "hi": "\u0904-\u0939",
}  # fmt: skip
"""Letters that tell a language, or the commonest of those that write them."""
_SCRIPT = re.compile("|".join(f"(?P<{name}>[{letters}])" for name, letters in _SCRIPTS.items()))
_ANY_LETTER = re.compile(f"[{''.join(_LETTERS.values())}]")
_ANY_SCRIPT = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_LETTERS_OF_A_VOTE = {"zh": 1.0, "ja": 0.5, "ko": 1.0}
"""Half of a word, which has two votes; of other scripts as below. Kana outvote the Chinese among them."""
_LETTERS_OTHERWISE = 2.5

_OWN = {
    name: [f" {word} " for word in words.split() if _OWNERS[word.encode()] == (name,)][:8]
    for name, words in _WORDS.items()
}
"""Of each language, the commonest words that are its alone."""
_PLAIN, _PLAIN_EVERY = 2, 100
"""So many of them, and one for so many code points, and there is nothing to vote about."""

_ASCII = bytes(range(128))
_SMALL = bytes(ord(chr(code).lower()) if chr(code).isalpha() else ord(" ") for code in _ASCII)
_SMALL += bytes(range(128, 256))
"""Letters of ASCII in small, a space for all else of it, and what other letters are made of."""
_SAMPLE = 600
"""Code points that vote."""
_FEW_WORDS = 100
"""Code points whose words are sooner asked than it is told that they need not be."""
_ENOUGH = 2
_OTHERWISE = "en"
_MOST_LETTERS = 4  # as many as speak, lest a few names outvote the words around them
_PRIOR = 4  # what stands around a passage speaks, too: as much as two words of it


def spoken(text: str, form: Narrow) -> str:
    """A text as it is soonest asked for its language: narrow, where that has all of its letters.

    `form` is the narrow form of the text, in which dashes and curved quotes are lost.
    """
    if not form.outside or any(char > "\xff" and char.isalnum() for char in form.outside):
        return text
    return form.data.decode("latin-1")


def language_in(text: str, start: int, end: int, around: str = _OTHERWISE) -> str:
    """ISO 639-1 of the language of a stretch, which is mostly that of what stands around it."""
    sample = text[start : min(end, start + _SAMPLE)]
    is_long = len(sample) > _FEW_WORDS
    if is_long and _is_plainly(sample, around):
        return around
    told = language_of(sample, around)
    return around if told != around and not is_long and _is_plainly(sample, around) else told


def _is_plainly(sample: str, language: str) -> bool:
    """Whether a sample has so many words of one language alone that no vote is needed."""
    wanted = _PLAIN + len(sample) // _PLAIN_EVERY
    for word in _OWN.get(language, ()):
        wanted -= sample.count(word)
        if wanted <= 0:
            return True
    return False


def language_of(text: str, around: str = _OTHERWISE) -> str:
    """ISO 639-1 of the language; that of what stands around it when too few words vote."""
    sample, outside = text[:_SAMPLE], ""
    if not sample.isascii():
        sample, outside = _in_letters(sample)
    words = sample.encode("utf-8", "surrogatepass").translate(_SMALL).split()
    has_letters = bool(outside and _ANY_LETTER.search(outside))
    has_script = bool(outside and _ANY_SCRIPT.search(outside))
    if not has_script:
        leaning = sum(filter(None, map(_LEANING.get(around, _ALL_AGAINST).get, words)))
        if 2 * leaning + _PRIOR - _MOST_LETTERS * has_letters >= 0:
            return around  # no other language can have more votes
    votes = _votes(words)
    for name, count in _told_by_letters(outside).items() if has_letters else ():
        votes[name] += count
    for name, count in _told_by_script(outside).items() if has_script else ():
        votes[name] += count
    if not votes:
        return around
    votes[around] += _PRIOR
    most = max(votes.values())
    if most < 2 * _ENOUGH or votes[around] == most:
        return around
    return min(name for name, count in votes.items() if count == most)


def _in_letters(sample: str) -> tuple[str, str]:
    """A sample of whose characters that are not ASCII only letters are left, in small, and those that were there."""
    outside = _outside(sample)
    if outside.lower() != outside:
        sample = sample.lower()
        outside = _outside(sample)
    for char in set(outside):
        if not char.isalnum() or char.isdecimal():
            sample = sample.replace(char, " ")
    return sample, outside


def _outside(sample: str) -> str:
    """The characters that are not ASCII: few of most samples, and soon looked through."""
    data = sample.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return data.decode("utf-8", "surrogatepass")


def _votes(words: list[bytes]) -> Counter[str]:
    """A word has two votes, which those share that own it."""
    votes: Counter[str] = Counter()
    for word, count in Counter([word for word in words if word in _OWNERS]).items():
        owners = _OWNERS[word]
        for owner in owners:
            votes[owner] += 2 * count // len(owners)
    return votes


def _told_by_letters(outside: str) -> dict[str, int]:
    """Votes of letters, for the languages that alone write them."""
    counts = Counter(_WRITES[char] for char in outside if char in _WRITES)
    return {name: min(count, _MOST_LETTERS) for name, count in counts.items()}


def _told_by_script(outside: str) -> Counter[str]:
    """As many votes as words, for the languages that have a script of their own."""
    letters = Counter(match.lastgroup or "" for match in _SCRIPT.finditer(outside))
    return Counter(
        {
            name: int(count / _LETTERS_OF_A_VOTE.get(name, _LETTERS_OTHERWISE))
            for name, count in letters.items()
        }
    )
