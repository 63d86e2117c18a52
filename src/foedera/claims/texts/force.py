"""When an instrument enters into force, where its text or its heading names the day.

A clause that names the day ("shall enter into force on 1 January 2007") provides for
it; a heading or a note tells it ("entered into force on 5 July 1985"); a clause that
names the signing ("on the date of signature") provides for the day of signing. A clause
with a condition, an alternative or another's entry into force names no day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from foedera.claims.dates import find_dates
from foedera.claims.dates.anchors import Anchors
from foedera.claims.model import Modality
from foedera.claims.texts.whole import Whole

_ANCHORS = Anchors(
    r"(?i)\b(?:enters?|entered|comes?|came|coming|entering|brought|be)\s+(?:provisionally\s+)?in(?:to)?\s+(?:full\s+)?(?:force|effect|operation)"
    r"|\b(?:are|is)\s+(?:considered|deemed)\s+amended|\b(?:take|takes|took)\s+effect|\b(?:be|becomes?|became)\s+effective|\beffective\s+(?:date|as\s+of|from)|\bdate\s+of\s+entry\s+into\s+force"
    r"|\bentrada?\s+en\s+vigor|\bentrar[áa]\s+en\s+vigor|\bentrera\s+en\s+vigueur|\bentrée\s+en\s+vigueur|набуття\s+чинності|вступает\s+в\s+силу"
)
_DAY: Final = len("1926-09-28")
_TOLD: Final = re.compile(
    r"(?:entered|came|took|became|effective date|date of entry|набуття)", re.IGNORECASE
)
_ON: Final = re.compile(
    r"\s*[:,]?\s*(?:\([^()]{0,40}\)\s*)?(?:(?:after|upon|following|with)\s+[^.;,\d]{3,60}?\s+)?(?:at\s+(?:noon|midnight)(?:\s+of)?\s+)?(?:on|as\s+(?:of|from)|from|with\s+effect\s+from|el|le|am)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_AT_SIGNING: Final = re.compile(
    r"\s*[,:]?\s*(?:immediately\s+)?(?:on|upon|from|as\s+of|as\s+from|with\s+effect\s+from|at)\s+"
    r"(?:(?:the\s+|its\s+)?(?:date|day|time|moment)\s+(?:of|upon\s+which|on\s+which|when)?\s*)?(?:its|the|their|this|it\s+is|it\s+was)?\s*(?:\w+\s+)?"
    r"(?:signatures?|signing|signed|being\s+signed|subscription)\b(?:\s+(?:thereof|hereof|(?:of|by)\s+(?:this|the|both|all|its)\s+(?:[\w-]+\s*){1,9}?))?\s*(?=[.,;:)]|and\s+(?:shall|remain|continue|will)|in\s+(?:witness|faith)|article|$)",
    re.IGNORECASE,
)
_SAME_DAY: Final = re.compile(
    r"\s*[,:]?\s*(?:on|from|upon)\s+the\s+(?:same\s+(?:date|day))\b", re.IGNORECASE
)
_THIS_DAY: Final = re.compile(
    r"\s*[,:]?\s*(?:(?:on|upon|from|as\s+from|as\s+of|with\s+effect\s+from)\s+)?(?:today(?:['’]s\s+date)?|this\s+(?:very\s+)?(?:day|date)(?:['’]s\s+date)?|the\s+date\s+(?:of\s+)?(?:hereof|this\s+(?:note|letter|agreement)|(?:your|his|her|this|the|its|such|that|the\s+\w+['’]s)\s+(?:\w+['’]s\s+)?(?:(?:note|letter)\s+(?:in|of)\s+)?reply))(?:\s+(?:note|thereto|hereto))?(?=\s*(?:[.,;:)]|and\b|for\b|$))",
    re.IGNORECASE,
)
"""In a note or a text that bears its day: "shall enter into force on today's date"."""
_UNSURE: Final = re.compile(
    r"\b(?:if|unless|provided|or(?!\s+the\s+date)|whichever|by\s+then|in\s+relation\s+to|in\s+respect|as\s+between|for\s+(?:that|those|any|each))\b",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(r"[.;)\]]|,?\s+and\s+(?:shall|will|remain)")
_OWN: Final = re.compile(
    r"(?<![^\W\d_])(?:(?:this|the\s+present|these|the\s+said|these\s+present|the)\s+(?:\w+\s+){0,3})(?:amendments?)\b[^.;]{0,140}$"
    r"|(?<![^\W\d_])(?:this|the\s+present|these|the\s+said)\s+(?:\w+\s+){0,3}(?:agreement|treaty|convention|protocol|arrangement|accord|act|charter|pact|code|statutes?|resolution|exchanges?\s+of\s+\w+)\b[^.;]{0,140}$"
    r"|\b(?:it|they)\s+(?:shall|will|should)?\s*$|\b(?:acuerdo|tratado|convenio|угода)\b[^.;]{0,80}$",
    re.IGNORECASE | re.DOTALL,
)
_OTHERS: Final = re.compile(
    r"\b(?:which|that|who|when|until|before|after|prior|if|not|previously|has|had|have|does|do|wto|gatt|nafta|for\s+(?:a|any|each|that|such))\b[^.;]{0,80}$|\bdate\s+of\s+$",
    re.IGNORECASE,
)
_BY_LETTERS: Final = re.compile(
    r"\b(?:constitut|regard|record|consider|form|conclu)\w*\b[^.;]{0,160}\b(?:agreement|arrangement|understanding|accord)\b[^.;]{0,120}\bwhich\s+(?:shall|will|is\s+to)\s+$",
    re.IGNORECASE,
)
"""Before it in letters: "shall constitute an agreement between the two Governments, which shall …"."""
_RELATIVE: Final = re.compile(r"\bwhich\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before an entry into force in a head: "the letters on the Convention, which exchange …"."""
_WHEN: Final = re.compile(
    r"\b(?:if|when|whenever|until|unless|before|after|case|event|whether|prior\s+to|where|once|should|which)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
_BEFORE: Final = 220
_AFTER: Final = 150


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry into force; offsets of the repaired text.

    Attributes:
        start: first code point of the words that say it.
        end: one past the last.
        day: EDTF, "" for the day of signing.
        modality: told, or provided for.
    """

    start: int
    end: int
    day: str
    modality: Modality


def entries(text: str, whole: Whole, language: str) -> Iterator[Entry]:
    """Every stretch that names the day on which the instrument enters into force, in order."""
    for start, end, words in _ANCHORS(text):
        before = text[max(0, start - _BEFORE) : start]
        in_head = start < whole.opening
        told = bool(_TOLD.match(words))
        own = _OWN.search(before)
        amended = "amended" in words.lower()
        agreed = _BY_LETTERS.search(before)
        if not (in_head or amended or agreed) and (
            own is None or _is_anothers(before, own.start())
        ):
            continue
        if in_head and _RELATIVE.search(before):
            continue
        modality = Modality.ASSERTED if told else Modality.PROVIDED
        signing = (
            _AT_SIGNING.match(text, end)
            or (in_head and _SAME_DAY.match(text, end))
            or (not told and _THIS_DAY.match(text, end))
        )
        if signing:
            yield Entry(start, signing.end(), "", modality)
            continue
        window = text[end : end + _AFTER]
        day = next((d for d in find_dates(window, language)), None)
        if day and len(day.value) == _DAY and _ON.match(window[: day.start]):
            tail = _TAIL.split(window[day.end :], maxsplit=1)[0]
            if told or not _UNSURE.search(tail[:90]):
                yield Entry(start, end + day.end, day.value, modality)


def _is_anothers(before: str, own: int) -> bool:
    """Whether the words before speak of something else, or only of what would be if."""
    return bool(_OTHERS.search(before, own) or _WHEN.search(before, max(0, own - 60), own))
