"""A sentence ends where a stop or a blank line stands, whatever system wrote the line ends."""

import pytest

from foedera.families.lost_text import ends_sentence, sentence_around


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_blank_line_ends_a_sentence(end: str) -> None:
    text = f"The pact of peace{end}{end}Both states{end}kept the peace{end}{end}Signed at Riga"
    at = text.index("kept")

    start, stop = sentence_around(text, at, at + 4)

    assert text[start:stop].split() == ["Both", "states", "kept", "the", "peace"]
    assert ends_sentence(text[:at])
    assert not ends_sentence(f"Both states{end}kept")
