"""Words can be read on every ground that the style sheet gives them, by day and by night."""

import re
from pathlib import Path

import pytest

import foedera.web

SHEET = (Path(foedera.web.__file__).parent / "static" / "foedera.css").read_text("utf-8")
COLOURS = [
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{([^}]*)\}", SHEET)[:2]
]
PAIRS = [
    *((words, ground) for words in ("ink", "quiet", "link") for ground in ("paper", "sheet")),
    *(("ink", ground) for ground in ("quoted", "many", "asked", "wait-soft")),
    *((name, f"{name}-soft") for name in ("good", "bad", "plain", "wait")),
    ("paper", "ink"),
    ("paper", "link"),
    ("bad", "sheet"),
]
AA = 4.5  # WCAG 2.2, 1.4.3


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", COLOURS, ids=["day", "night"])
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_words_stand_out_from_their_ground(colours: dict[str, str], pair: tuple[str, str]) -> None:
    dark, light = sorted(luminance(colours[name]) for name in pair)

    assert (light + 0.05) / (dark + 0.05) >= AA


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert "@import" not in SHEET
    assert "url(" not in SHEET
    assert SHEET.count("{") == SHEET.count("}")
