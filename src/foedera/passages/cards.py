"""Cards: short texts about something else that interrupt a document.

A saved page may hold, between the paragraphs of its article, the previews of the
articles it links to. Such a card is one paragraph that defines its subject, mostly
under a line that names it and goes on with a short description:

    Arcadia republic in the Peloponnese

    Arcadia, officially the Republic of Arcadia, is a country …

The line names the subject as far as its words stand, in order, in the words that the
paragraph defines. Without the line, a paragraph is a card when it defines a proper
name that is not the document's own subject, in a document that holds cards.
"""

import re
from functools import lru_cache

_VERB = re.compile(
    r" (?:is|was|are|were|refers? to|describes?|means|denotes|has undergone|comprises?)\b(?! to\b)"
)
_DEFINES = re.compile(
    r" (?:(?:is|was|are|were) (?:\w+ly )?(?:an?|one|the|any|fought|signed|concluded|delivered|elected|created|established|founded|part)\b"
    r"|were [A-Z]?\w+ (?:military|political|volunteer)|refers? to\b|describes?\b|means\b|denotes\b)"
)
_SENTENCE = re.compile(r"[.!?] +(?=[A-Z\"“])")
_ARTICLE = re.compile(r"(?:The|A|An) ")
_FIELD = re.compile(r"In [a-z][\w ,-]{2,60}, ")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BARE = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128))
_BARE = _BARE.ljust(256)
"""Letters and digits of ASCII in small, and a space for all else."""
_GENERIC = re.compile(
    r"(?:The|This|That|It|They|He|She|These|Both|Each|In|On|At|As|By|After|During|When|While|Despite|Although|However|Some|"
    r"Most|Many|Modern|His|Her|Its|Their|There|According|Since|Under|For|From|If|Article)\b(?! [A-Z])"
)
_OTHER_NAMES = re.compile(r", | \(| or | also ")
_DEFINED_LIMIT, _VERB_WIDTH = 320, 80
_NAME_WORDS = 3
_ASKED_AGAIN = 8  # paragraphs and names about which several rules ask, one after another


@lru_cache(maxsize=_ASKED_AGAIN)
def defined(paragraph: str) -> str:
    """The words that a paragraph's first sentence defines, "" when it defines none.

    "The Peace of X, also called the Y Treaty, was a treaty …" defines
    "Peace of X, also called the Y Treaty".
    """
    subject = _before(_VERB, _first_sentence(paragraph, 2000))
    field = _FIELD.match(subject)
    if field:
        return subject[field.end() :]
    article = _ARTICLE.match(subject)
    return subject[article.end() :] if article else subject


@lru_cache(maxsize=_ASKED_AGAIN)
def _first_sentence(paragraph: str, limit: int) -> str:
    for stop in _SENTENCE.finditer(paragraph, 0, limit):
        before = paragraph[stop.start() - 1] if stop.start() else " "
        if before.isalnum() or before in '_)]”"':
            return paragraph[: stop.start() + 1]
    return paragraph[:limit]


def _before(verb: re.Pattern[str], sentence: str) -> str:
    """What stands before the verb; "" without one near enough."""
    found = verb.search(sentence, 0, _DEFINED_LIMIT + _VERB_WIDTH)
    end = found.start() if found else 0
    end -= bool(end) and sentence[end - 1] in ",)"
    return sentence[:end] if end <= _DEFINED_LIMIT else ""


@lru_cache(maxsize=_ASKED_AGAIN)
def is_definition(paragraph: str) -> bool:
    """Whether the first sentence says of something named what it is."""
    article = _ARTICLE.match(paragraph)
    first = article.end() if article else 0
    is_named = paragraph[first : first + 1].isupper() and not _GENERIC.match(paragraph)
    if not is_named and not _FIELD.match(paragraph):
        return False
    subject = _before(_DEFINES, _first_sentence(paragraph, 2000))
    if _FIELD.match(subject):
        return True
    bare = subject[_ARTICLE.match(subject).end() :] if _ARTICLE.match(subject) else subject  # type: ignore[union-attr]
    name = bare.split(",")[0].split(" (")[0]
    return (
        name[:1].isupper()
        and not _GENERIC.match(subject)
        and len(name.split()) <= 12  # noqa: PLR2004
        and _mostly_capitals(name)
    )


def _mostly_capitals(name: str) -> bool:
    words = [word for word in _WORD.findall(name) if len(word) > _NAME_WORDS]
    return bool(words) and 2 * sum(word[0].isupper() for word in words) > len(words)


def named(heading: str, paragraph: str) -> str:
    """The first words of `heading` that the paragraph defines; "" when it does not."""
    subject = defined(paragraph) or _first_sentence(paragraph, 600)
    first = _WORD.search(heading)
    if first is None or _plain(first[0]) not in _plain(subject):
        return ""
    others = _OTHER_NAMES.search(subject)
    wanted = iter(words_of(subject[: others.start()] if others else subject))
    end = matched = 0
    marked = "'" in heading or "’" in heading
    for match in _WORD.finditer(heading):
        word = _plain(match[0]) if marked else match[0].lower()
        if word not in wanted:  # which leaves those that stand behind it
            break
        end = match.end()
        matched += len(word) > _NAME_WORDS or word.isdigit()
    return _balanced(heading, end) if matched else ""


def whole_name(heading: str, paragraph: str) -> bool:
    """Whether most words of a heading without a description stand in what is defined."""
    subject = frozenset(words_of(defined(paragraph)))
    words = words_of(heading)
    if not subject or not words:
        return False
    return 5 * sum(word in subject for word in words) >= 4 * len(words)


def _plain(word: str) -> str:
    return word.lower().replace("'", "").replace("’", "")


def _balanced(heading: str, end: int) -> str:
    """Take a closing bracket along, and let go of an opening one left alone."""
    name = heading[:end]
    if name.count("(") > name.count(")"):
        close = heading.find(")", end)
        name = heading[: close + 1] if 0 <= close <= end + 10 else name[: name.rfind("(")]
    return name.rstrip()


NameKey = tuple[str, ...]


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for case, dashes and spaces."""
    first, second = one[:1].lower(), other[:1].lower()
    if first != second and first.isalnum() and second.isalnum():
        return False
    return bool(one) and name_key(one) == name_key(other)


@lru_cache(maxsize=_ASKED_AGAIN)
def name_key(name: str) -> NameKey:
    """The words of a name, by which two writings of it are one."""
    return tuple(words_of(name))


def words_of(name: str) -> list[str]:
    """The words of a name, in small letters."""
    if "'" in name or "’" in name:
        return [_plain(word) for word in _WORD.findall(name)]
    plain = name if name.isascii() else name.replace("–", " ")
    if plain.isascii():
        return plain.encode().translate(_BARE).decode().split()
    return " ".join(_WORD.findall(name)).lower().split()
