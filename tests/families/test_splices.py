"""A text that breaks off and goes on with another's sentence joins two."""

from collections.abc import Sequence

import pytest

from foedera.families.model import Family, FamilyKind
from foedera.families.splices import with_splices
from foedera.sources.model import Place

ONE = "The pact confirmed the older peace and left the question of the harbour to a commission of engineers, which met twice."
OTHER = "The students marched in Zenda against what they called a bargain with bandits, and the ministry fell within the week."
LEFT = "The pact confirmed the older peace and left the question of the harbour"
RIGHT = "what they called a bargain with bandits, and the ministry fell within the week."
FRESH = "The students marched in Zenda against what they called a bargain with bandits"


def joined(texts: dict[str, str], parts: Sequence[str], seam: str = " ") -> list[Family]:
    """Two families, of the text `s` that has both parts and of those that have one of them."""
    whole = {**texts, "s": seam.join(parts)}
    families = [
        Family(
            id=f"narrative:{part}",
            kind=FamilyKind.NARRATIVE,
            members=tuple(
                Place(name, text.index(part), text.index(part) + len(part))
                for name, text in sorted(whole.items())
                if part in text
            ),
        )
        for part in parts
    ]
    return with_splices(families, whole.__getitem__)


@pytest.mark.parametrize("right", [RIGHT, FRESH])
def test_a_sentence_that_goes_on_as_anothers_joins_both(right: str) -> None:
    one, other = joined({"a": ONE, "b": OTHER}, (LEFT, right))

    (first,), (second,) = one.directions, other.directions
    assert ((first.source, first.copy), (second.source, second.copy)) == (("a", "s"), ("b", "s"))
    assert (
        "“s” joins a sentence of “a” and one of “b” (“left the question of the harbour"
        in first.evidence
    )
    assert (one.excluded, other.excluded) == ((), ())


def test_of_several_that_have_the_sentence_whole_none_is_the_source_for_sure() -> None:
    one, other = joined({"a": ONE, "c": f"Elsewhere. {ONE}", "b": OTHER}, (LEFT, RIGHT))

    assert one.directions == ()
    assert [(each.source, each.copy) for each in one.excluded] == [("s", "a"), ("s", "c")]
    assert [(each.source, each.copy) for each in other.directions] == [("b", "s")]


@pytest.mark.parametrize("seam", [". ", ", ", "\n\n", " (and then came a long night of talks) "])
def test_passages_side_by_side_are_no_splice(seam: str) -> None:
    families = joined({"a": ONE, "b": OTHER}, (LEFT, RIGHT), seam)

    assert all(each.directions == each.excluded == () for each in families)


@pytest.mark.parametrize(
    "texts",
    [
        {"a": f"{LEFT}. It slept.", "b": OTHER},
        {"a": ONE, "b": RIGHT},
        {"a": ONE, "b": f"Nobody slept. {RIGHT}"},
    ],
)
def test_a_sentence_that_others_end_or_begin_there_was_not_cut(texts: dict[str, str]) -> None:
    families = joined(texts, (LEFT, RIGHT))

    assert all(each.directions == each.excluded == () for each in families)


def test_who_has_the_rest_elsewhere_has_moved_it() -> None:
    moved = f"{RIGHT} It went to a commission of engineers, which met twice."

    families = joined({"a": ONE, "b": OTHER}, (LEFT, moved.replace("It went ", "")))

    assert all(each.directions == each.excluded == () for each in families)
