"""The lines between "---" with which Markdown may open: what a site keeps of a page, not the page."""

import re

_FRONT = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\n){1,80}---[ \t]*\r?$", re.MULTILINE
)


def front_matter_end(text: str) -> int:
    """One past the last code point of such lines; 0 where a text does not begin with them."""
    found = _FRONT.match(text) if text[:4].lstrip("\ufeff").startswith("---") else None
    return found.end() if found else 0
