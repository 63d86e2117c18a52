"""Which words a rule cannot do without: each test shows its pattern."""

import pytest

from foedera.claims.grammar import compile_pattern


@pytest.mark.parametrize(
    ("pattern", "rows"),
    [
        (
            "{party} shall (settle|submit to) [at once] (disputes?|differences?)",
            (("dispute", "difference"), ("settle", "submit"), ("shall",)),
        ),
        ("signed [in {place>signature.place}] (at|in) {date>signature.date}", (("signed",),)),
        ("(the {party}|both parties) shall meet", (("shall",), ("meet",))),
        ("the ((high|two) parties|powers) agree", (("parties", "powers"), ("agree",))),
        ("parties' guest", (("parties",), ("guest",))),
        ("was signed|was made", ()),
    ],
)
def test_words_stand_in_the_pattern_that_may_not_be_absent(
    pattern: str, rows: tuple[tuple[str, ...], ...]
) -> None:
    assert compile_pattern(pattern).words == rows


def test_a_bracket_of_the_text_is_none_of_the_pattern() -> None:
    compiled = compile_pattern("treaty \\(signed {date>signature.date}\\)")

    assert compiled.words == (("treaty",), ("signed",))
    assert compiled.pattern.search("Treaty (signed \ue001)")
