"""Articles of another treaty whose new text a treaty orders: "Article 5 shall read as follows: Article 5 …".

They stand in an article of the treaty that amends, and are none of its own. To have more
orders known, add their words to `_ORDERS`.
"""

import re
from typing import Final

from foedera.passages.article_sequence import Heading

_ORDERS: Final = re.compile(
    r"\b(?:shall\s+(?:be\s+(?:amended|replaced|substituted|modified|inserted|added)|read)"
    r"|(?:is|are)\s+(?:hereby\s+)?(?:amended|replaced|substituted|inserted|added)"
    r"|(?:remplacé|rédigé|inséré|ajouté|modifié)e?s?)\b[^.;]{0,160}:$",
    re.IGNORECASE,
)
_REACH: Final = 240
_MARKS: Final = " \t\r\n*_\"“”«‘’'„"


def is_quoted(text: str, mention: Heading) -> bool:
    """Whether what looks like the heading of an article is another treaty's, newly worded here.

    One numbered 1 may begin the whole of that treaty anew, and is kept.
    """
    before = text[max(0, mention.start - _REACH) : mention.start].rstrip(_MARKS)
    return before.endswith(":") and mention.number != "1" and bool(_ORDERS.search(before))
