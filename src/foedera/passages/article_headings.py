"""Where the articles of a treaty's text begin.

An article's heading is the word for it in some language, a number, and then a
title, a stop, a line end or the article's first words:

    Article 3            ARTICLE XII.—Consuls      Art. 4 bis. The Parties …
    Artikel 5            Artículo 10: Definiciones  Article the Third
    SOLE ARTICLE         A R T I C L E  I V         article 7

"Article 3" is also how articles are *cited* ("under Article 3 of the Covenant"). What
tells a heading from a citation is where it stands (a line's start, a sentence's
end), what follows (a title, a sentence), and above all the sequence: a heading bears
the next number. So every mention is weighed by its surroundings, and the chain of
mentions with the greatest weight is taken, where each step to the next number
adds and each step elsewhere costs. This holds in texts whose lines are lost, too.

To add a language, put its word for article in `WORDS`; numbers are
`article_numbers`' concern.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from foedera.passages.article_gaps import with_misprinted
from foedera.passages.article_numbers import HAN, HAN_BIS, NUMBER, ORDINALS, number_of, rank_of
from foedera.passages.article_sequence import LINE, Heading, are_in_sequence, heaviest_chain
from foedera.passages.low_texts import has_no_capitals, low_headings
from foedera.passages.numeral_headings import with_numerals
from foedera.passages.quoted_articles import is_quoted
from foedera.sources.anchors import Anchors, Literals, Narrow, narrow

WORDS = {
    "article": "en", "art": "", "artikel": "nl", "artículo": "es", "articulo": "es",
    "artigo": "pt", "articolo": "it", "artykuł": "pl", "straipsnis": "lt", "статья": "ru", "ст": "",
    "артыкул": "be", "стаття": "uk", "článek": "cs", "articolul": "ro", "artiklis": "lv",
    "artikkel": "", "articulus": "la", "článok": "sk", "članak": "hr", "člen": "sl",
    "член": "bg", "члан": "sr", "άρθρο": "el", "άρθρον": "el", "αρθρο": "el", "αρθρον": "el", "madde": "tr", "pasal": "id",
    "điều": "vi", "المادة": "ar", "مادة": "",
}  # fmt: skip
"""The word for article, and a language that uses it ("" when several do)."""
_WORDS_AFTER = {
    "straipsnis": "lt", "cikk": "hu", "artikla": "fi", "pants": "lv", "člen": "sl", "조": "ko",
}  # fmt: skip
"""The same where the number stands before it."""

_FORMS = sorted({form for word in WORDS for form in (word.capitalize(), word.upper())}, key=len)
_STEMS = [form for form in _FORMS if not any(form.startswith(x) for x in _FORMS if x != form)]
"""Beginnings of every form: nothing else is looked at."""
_LETTERSPACED = "A R T I C L E"
_STANDING = Literals([*_STEMS, _LETTERSPACED])
_WORD = "|".join(
    f"{stem}(?:{'|'.join(form[len(stem) :] for form in reversed(_FORMS) if form.startswith(stem))})"
    for stem in _STEMS
)
_MISPRINTS = "ART[IL1l]C[LI1l][EBFKC]|Art[il1]c[lI1i][eco]|Art[il1]de|Artilce|ARTILCE"
"""How reading machines print the English word."""
_MENTION = re.compile(
    rf"(?<![\w(/-])(?P<word>{_WORD}|{_MISPRINTS})(?P<plural>(?<=ARTICLE)S)?\.?"
    rf"(?:[ \t]*(?=\d)|[ \t]{{0,2}}[-–][ \t]{{0,2}}(?=[\dIVXL])|[ \t]+(?:[Nn][or°º]\.? ?)?|[ \t]*\n[ \t]*(?=\d|[IVXL]{{1,7}}\.?[ \t]*\n))(?P<number>{NUMBER})"
)
_REVERSED = re.compile(
    rf"^[ \t]*(?:(?P<number>\d{{1,3}}|[IVXL]{{1,7}})\.?[ ](?P<word>{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}|{word.upper()}' for word in _WORDS_AFTER)})(?!\w)"
    rf"|(?P<ordinal>[第제])[ ]?(?P<han>[{HAN}]{{1,7}}(?:{HAN_BIS}[{HAN}]{{1,2}})?|\d{{1,3}})[ ]?[條条款조](?P<later>{HAN_BIS}[{HAN}]{{1,2}})?(?=[\s:：.、(（]))",
    re.MULTILINE,
)
"""Headings whose number stands before the word, as in Lithuanian, Hungarian and Chinese."""
_SPACED = re.compile(
    r"A R T I C L E[ \t]{1,8}(?P<number>[IVXLC](?: [IVXLC]){0,7}|\d(?: ?\d){0,2})(?=[ \t]*[.:]?[ \t]*(?:\n|$))"
)
"""A heading whose letters are set apart."""
_ALONE_WORDS = ("sole", "single", "only", "additional", "separate", "secret")
_ONLY = re.compile(
    rf"(?:^|\n)[ \t#*_]*(?P<which>{'|'.join((*_ALONE_WORDS, *ORDINALS))})[ \t]+$", re.IGNORECASE
)
_ONLY_AFTER = re.compile(
    r"[ \t]*[.:*_=\-–—―]{0,4}[ \t]*(?:\n|$)|[ \t]*[.:\-–—―]{1,3}[ \t]*[A-Z\"“]"
)
"""What stands before the word: "Sole Article", "ADDITIONAL ARTICLE", which count as first ones; "FIRST ARTICLE"."""
_ONLY_REACH = 24
_CLAUSE_WORDS = ("Clause", "CLAUSE")
_STANDING_CLAUSES = Literals(_CLAUSE_WORDS)
_CLAUSE = re.compile(
    rf"^[ \t#*]*(?P<word>{'|'.join(_CLAUSE_WORDS)})[ \t]+(?P<number>{NUMBER})[ \t]*[.:]?[ \t]*$",
    re.MULTILINE,
)
_FEWEST_CLAUSES = 3
_NUMBERED = re.compile(
    rf"[ \t#*_\[(§]{{0,4}}(?P<number>{NUMBER}|[{HAN}]{{1,7}}(?=\s*\Z))(?=\s*\Z|[.:,;\])—–-]|\s+[^\W\d_a-z][a-zà-ž])"
)
"""A number that a format marks as the heading of an article."""
_LOW = re.compile(
    rf"[ \t]*(?P<word>article|artikel|artículo|art)\.? (?P<number>{NUMBER})[ \t]*[.:]?[ \t]*(?=\n)"
)
"""A line that is such a heading in small letters and nothing else."""
_ASIAN = {"第": "zh", "제": "ko"}
_AFTER = "|".join(
    re.escape(narrow(form).decode("latin-1"))
    for word in _WORDS_AFTER
    for form in (word, word.capitalize(), word.upper())
)
_LINES = Anchors(
    {
        "line": rf"\n[ \t]*(?:[0-9?]{{1,3}}|[IVXL]{{1,7}})\.? (?:{_AFTER})",
        "low": r"\n[ \t]*art(?:icle|ikel|[?]culo|\.) [0-9a-zA-Z?]{1,14}",
    },
    together=True,
)
"""The ends of lines below which a reversed heading may stand, but for those of Asia, and one in small letters."""
_CITED = re.compile(
    r"[ \t]*(?:[a-zà-ž]|[,;)/]|\](?![ \t]*(?:\n|$))|[-–]\d|\(\w{1,4}\)(?! [^\W\d_a-zà-ž])|(?:[Oo]f|OF|[Aa]nd|AND|[Oo]r|OR|to|de|du|des|del|van|het|et|y|e|en) "
    r"|\([^()\n]{2,80}(?:\n[^()\n]{2,80})?\)[ \t]*(?:[,;.)]|\n[ \t]*[a-z]|[a-z])|\([^()\n]{2,120}$)"
)
_ALONE = re.compile(r"[ \t]*[.:*_=\-–—\])]*[ \t]*(?:\n|$)")
_BARE = re.compile(r"[ \t]*[.:*_=–—]?[ \t]*\n")
_HEADING_WIDTH = 40
_STOP = re.compile(r"[ \t]*[.:\-–—―*_]")
_STARTS = re.compile(
    r"[ \t]*[*_\-–—.:]*(?:[ \t]{1,3}[-–—]{1,2})?[ \t\n]*(?:[^\W\d_a-z]|[\dl]{1,2} ?[.)]|[\"“„«'(\[])"
)
_LOW_START = re.compile(r"[ \t]*[.:\-–—]?[ \t]*(?!(?:of|and|or|to)\b)[a-zà-ž]")
_FULL_STOPS = ".;:"
_LINE_MARKS = " \t#*_=["
_BETWEEN_TWO = " \t.:*_"
_BEFORE = 40
_SENTENCE_ENDS = '.;:!?)]”"’»…'
_ACRONYMS = frozenset("GATT GATS TRIPS WTO EEC EC EU ECHR UNCLOS UN ILO TBT SPS DSU ICSID".split())
_BEFORE_CITATION = frozenset(
    "of in under to with by and or per see the this that from for than on at as both cf from any each said "
    "de du des la le les l en à au aux par dans selon el los las del y e o con por según "
    "van het in met en of bij tot op der des dem den und oder nach gemäß paragraph paragraphs sub under".split()
)
"""Words after which "Article 3" is cited; any other may end the title of a chapter."""
_WORD_WIDTH = max(map(len, _BEFORE_CITATION)) + 2
_TITLE_WIDTH = 120

_STANDALONE, _LINE, _SENTENCE, _SHOUT, _AFTER_TITLE, _DANGLING = 8.0, LINE, 1.5, 1.0, 0.4, 0.2


def find_headings(
    text: str,
    form: Narrow,
    is_aside: Callable[[int], bool] | None = None,
    marked: Sequence[tuple[int, int]] = (),
) -> list[Heading]:
    """The headings of a text's articles, in order; none where `is_aside` holds.

    `form` is the narrow form of the text; `marked` are the
    stretches of which the format says that each heads an article.
    """
    data = form.data
    if has_no_capitals(data) and (low := low_headings(text)):
        return low
    lines = _LINES(data)
    mentions = list(_mentions(text, form))
    mentions += filter(None, map(_reversed, _reversed_lines(text, form, lines.get("line", ()))))
    mentions += filter(None, (_in_small(text, place + 1) for place in (-1, *lines.get("low", ()))))
    if marked:
        mentions += _marked(text, marked, {mention.start for mention in mentions})
    if is_aside is not None:
        mentions = [mention for mention in mentions if not is_aside(mention.start)]
    mentions = [mention for mention in mentions if not is_quoted(text, mention)]
    chain = heaviest_chain(sorted(mentions)) if mentions else []
    found = with_misprinted(text, chain, is_aside) if chain else _clauses(text, form)
    return with_numerals(text, data, found)


def _marked(text: str, stretches: Iterable[tuple[int, int]], known: set[int]) -> Iterator[Heading]:
    """The headings that the format marks and that are only a number, with or without a sign around it."""
    for start, end in stretches:
        match = _NUMBERED.match(text, start, end)
        number = number_of(match["number"]) if match and start not in known else ""
        if match and number:
            yield Heading(start, match.end("number"), number, rank_of(number), "", _STANDALONE)


def _clauses(text: str, form: Narrow) -> list[Heading]:
    """The headings of a text whose articles are called clauses: on lines of their own, from the first on."""
    if not _STANDING_CLAUSES(text, form):
        return []
    found = [_heading(match, _STANDALONE) for match in _CLAUSE.finditer(text)]
    counted = len(found) >= _FEWEST_CLAUSES and found[0].number == "1"
    return found if counted and are_in_sequence(found) else []


def _mentions(text: str, form: Narrow) -> Iterator[Heading]:
    """What may head an article, most often alone on its line below a blank one."""
    data = form.data
    for place in _STANDING(text, form):
        line = ""
        if data[place - 2 : place] == b"\n\n" or _is_below_blank(text, place):
            end = text.find("\n", place, place + _HEADING_WIDTH)
            line = text[place:end] if end > 0 else ""
        known = _alone_on_line(line) if line else None
        if known is not None:
            _, width, number, rank, language, weight = known
            # in half of the time of its own constructor, for each article
            yield tuple.__new__(Heading, (place, place + width, number, rank, language, weight))
        elif _is_plainly_cited(text, place):
            continue
        elif match := _MENTION.match(text, place):
            found = _weighed(text, match)
            if found is not None:
                yield found
        elif found := _spaced(text, place) or _only(text, place):
            yield found


def _is_plainly_cited(text: str, place: int) -> bool:
    """Whether "Article" stands behind a word such as "of" on its line: most citations do."""
    before = text[max(0, place - _WORD_WIDTH) : place]
    return (
        before[-1:] == " "
        and before[:-1].rpartition(" ")[2] in _BEFORE_CITATION
        and text[place + 1 : place + 2].islower()
    )


def _spaced(text: str, place: int) -> Heading | None:
    """A heading whose letters are set apart: "A R T I C L E  I V"."""
    match = _SPACED.match(text, place)
    number = number_of(match["number"].replace(" ", "")) if match else ""
    if match is None or not number:
        return None
    return Heading(place, match.end(), number, rank_of(number), "en", _STANDALONE)


def _only(text: str, place: int) -> Heading | None:
    """The heading of an article with a word before it: "Sole Article", "SECOND ARTICLE"."""
    if not text.startswith((" ", "\t"), place - 1):
        return None
    match = _ONLY.search(text, max(0, place - _ONLY_REACH), place)
    word = next((one for one in ("ARTICLE", "Article") if text.startswith(one, place)), "")
    if match is None or not word or not _ONLY_AFTER.match(text, place + len(word)):
        return None
    number = number_of(match["which"]) or "1"
    start = match.start("which")
    return Heading(start, place + len(word), number, rank_of(number), "en", _STANDALONE)


def _in_small(text: str, place: int) -> Heading | None:
    """The heading that a line in small letters is, where no sentence runs into it."""
    match = _LOW.match(text, place)
    number = number_of(match["number"]) if match else ""
    if match is None or not number:
        return None
    above = text[max(0, place - _BEFORE) : place]
    apart = above.count("\n", len(above.rstrip())) > 1 or not above.strip()
    if not apart and above.rstrip()[-1] not in _FULL_STOPS:
        return None
    language = WORDS.get(match["word"], WORDS["article"])
    start = match.start("word")
    return Heading(start, match.end("number"), number, rank_of(number), language, _LINE)


def _is_below_blank(text: str, start: int) -> bool:
    """Whether a line begins here, and the line above it is blank."""
    if text[start - 1 : start] != "\n":
        return False
    above = text.rfind("\n", 0, start - 1) + 1
    return text[above:start].isspace()


@lru_cache(maxsize=4096)
def _alone_on_line(line: str) -> Heading | None:
    """The heading that a line below a blank one is and nothing else, as if the text began there.

    None when it takes a closer look.
    """
    shown = f"\n\n{line}\n\n"
    match = _MENTION.match(shown, 2)
    bare = match is not None and _BARE.match(shown, match.end())
    heading = _weighed(shown, match) if match is not None and bare else None
    return heading and heading._replace(start=0, end=heading.end - heading.start)


def _reversed_lines(text: str, form: Narrow, places: Iterable[int]) -> Iterator[re.Match[str]]:
    if not form.outside.isdisjoint(_ASIAN):
        yield from _REVERSED.finditer(text)
        return
    for place in (-1, *places):
        match = _REVERSED.match(text, place + 1)
        if match:
            yield match


def _reversed(match: re.Match[str]) -> Heading | None:
    printed = match["number"] or match["han"] + (match["later"] or "")
    number = number_of(printed.rstrip("."))
    start = match.start("number") if match["number"] else match.start("ordinal")
    language = _WORDS_AFTER[match["word"].lower()] if match["word"] else _ASIAN[match["ordinal"]]
    if not number:
        return None
    return Heading(start, match.end(), number, rank_of(number), language, _STANDALONE)


def _heading(match: re.Match[str], weight: float) -> Heading:
    number = number_of(match["number"])
    language = WORDS.get(match["word"].lower(), WORDS["article"])
    return Heading(
        match.start("word"), match.end("number"), number, rank_of(number), language, weight
    )


def _weighed(text: str, match: re.Match[str]) -> Heading | None:
    """The mention with the weight of its surroundings, None for a plain citation."""
    start, end = match.span()
    before = text[max(0, start - _BEFORE) : start]
    kept = before.rstrip(_LINE_MARKS)
    if not kept and start > _BEFORE:  # a long row of marks
        kept = text[:start].rstrip(_LINE_MARKS)
        before = text[:start]
    begins_line = not kept or kept[-1] == "\n"
    again = _said_again(text, match)
    end = again if begins_line and again else end
    after = text[end : end + _TITLE_WIDTH]
    if not number_of(match["number"]) or _heads_line(before, match[0]):
        return None
    shouted = _shouted(text, match, after)
    if shouted:
        return _heading(match, shouted)
    if _CITED.match(after) or (match["plural"] and not _ALONE.match(after)):
        return None
    if again and not begins_line:
        return None  # the second heads the article
    if begins_line:
        weight = _at_line(text, start - len(before) + len(kept), after)
    else:
        weight = _inside_line(before.rpartition("\n")[2][-_BEFORE:], after)
    return _heading(match, weight)._replace(end=end) if weight else None


def _said_again(text: str, match: re.Match[str]) -> int:
    """Where the same mention right behind this one ends, "**Art. 4** Art. 4"; 0 where none stands."""
    behind = text[match.end() : match.end() + _TITLE_WIDTH]
    between = len(behind) - len(behind.lstrip(_BETWEEN_TWO))
    end = between + len(match[0])
    said = behind.startswith(match[0], between) and not behind[end : end + 1].isalnum()
    return match.end() + end if said else 0


def _heads_line(before: str, mention: str) -> bool:
    """Whether the same mention stands right before, where its line begins: that one is the heading."""
    before = before.rstrip(_BETWEEN_TWO)
    above = before[: -len(mention)].rstrip(_LINE_MARKS)
    return before.endswith(mention) and (not above or above[-1] == "\n")


def _shouted(text: str, match: re.Match[str], after: str) -> float:
    """What capitals weigh that head an article in a text that has lost all its others."""
    if not match["word"].isupper() or not _LOW_START.match(after):
        return 0.0
    before = text[max(0, match.start() - _BEFORE) : match.start()].rstrip()
    if before[-1:] in _FULL_STOPS:
        return _SHOUT
    word = before.rsplit(" ", 1)[-1]
    return _AFTER_TITLE if word.islower() and word not in _BEFORE_CITATION else 0.0


def _at_line(text: str, line_start: int, after: str) -> float:
    before = text[max(0, line_start - 80) : line_start]
    last = before.rstrip()[-1:]
    blank = before.count("\n", len(before.rstrip())) > 1 or not last
    dangling = last.isalnum() and not last.isupper() and not blank
    if _ALONE.match(after):
        return _LINE if dangling else _STANDALONE
    if not _STARTS.match(after):
        return 0.0
    if last in (",", "(") or (dangling and not _STOP.match(after)):
        return _DANGLING
    return _STANDALONE if blank else _LINE


def _inside_line(before: str, after: str) -> float:
    """In running text: after a sentence's end, or after what may be a chapter's title."""
    before = before.rstrip()
    if not _STARTS.match(after):
        return 0.0
    if before[-1:] in _SENTENCE_ENDS:
        return _SENTENCE
    word = before.rsplit(" ", 1)[-1]
    if word in _ACRONYMS or word.lower().strip("(") in _BEFORE_CITATION:
        return 0.0
    return _AFTER_TITLE
