"""Numbers in words: "one thousand nine hundred and twenty-six", "mil neuf cent vingt-six".

English also counts centuries ("nineteen twenty-six", "eighteen hundred"); French
adds beyond ten ("soixante et onze") and counts twenties ("quatre-vingt-six").
"""

import re
from collections.abc import Mapping

_BREAKS = re.compile(r"[^\w&]+")
_HUNDRED, _THOUSAND = 100, 1000
_FOUR, _TWENTY = 4, 20
LONGEST = 12
"""Words in the longest number read; a year needs nine."""


def number_re(numbers: Mapping[str, int], number_and: str) -> str:
    """Write the pattern of a number in these words, at most `LONGEST` of them."""
    word = rf"(?:{'|'.join(sorted(numbers, key=lambda w: (-len(w), w)))})(?!\w)"
    return rf"{word}(?:[\s,-]{{1,8}}(?:(?:{number_and})\s{{1,8}})?{word}){{0,{LONGEST - 1}}}"


def number_of(words: str, numbers: Mapping[str, int], *, adds_teens: bool) -> int:
    """Give the value of a number in words; words that are no number count nothing."""
    total = current = 0
    for word in _BREAKS.split(words.lower()):
        value = numbers.get(word, 0)
        if value == _THOUSAND:
            total, current = total + max(current, 1) * _THOUSAND, 0
        elif value == _HUNDRED:
            current = max(current, 1) * _HUNDRED
        elif value == _TWENTY and adds_teens and current % _HUNDRED == _FOUR:
            current += _FOUR * _TWENTY - _FOUR
        elif not adds_teens and value >= 10 and 10 <= current < _HUNDRED:  # noqa: PLR2004 # tens
            current = current * _HUNDRED + value
        else:
            current += value
    return total + current
