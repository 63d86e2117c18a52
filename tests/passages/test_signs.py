import pytest

from foedera.passages.signs import Signs
from foedera.sources.anchors import narrow

STAND = [
    ("site", "Text under Creative Commons", "a licence"),
    ("site", "© 2009 The Arcadian Press", "a claim to copyright"),
    ("site", "E-MAIL THIS PAGE", "a button, in capitals"),
    ("picture", "Strelsau_1926.JPG The delegates at the table", "a picture's name"),
    ("town", "after the Zenda’s on his way home", "an article before a town"),
    ("town", "after the Šiauliai on his way home", "a name with letters of its own"),
    ("fraction", "about 23 of the territory", "a fraction without its stroke"),
]


@pytest.mark.parametrize(("kind", "words", "why"), STAND, ids=[row[2] for row in STAND])
def test_a_sign_is_seen_where_it_stands(kind: str, words: str, why: str) -> None:
    text = f"Ўсё добра.\n\n{words}\n\nNothing more."
    start = text.index(words)

    signs = Signs(narrow(text), [(0, len(text))])

    assert signs.stand_in(kind, start, start + len(words)), why
    assert not signs.stand_in(kind, start + len(words), len(text)), why
    assert not signs.stand_in(kind, 0, start), why
