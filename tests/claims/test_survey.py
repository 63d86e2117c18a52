"""A stretch is handed its part of the whole document's names, as if it were read alone."""

from hypothesis import given
from hypothesis import strategies as st

from foedera.claims.dates import find_dates
from foedera.claims.survey import Survey
from foedera.claims.treaty_names import find_treaty_names
from foedera.gazetteer.names import find_participants
from foedera.gazetteer.places import find_places
from foedera.gazetteer.series import find_citations

PIECES = (
    "Central ", "Lithuania", " and ", "Latvia", "\n\n", ". ", "the President of ", "Poland", "Po", "land",
    "4 May ", "1932", "-", "12", ".11.", "franco-", "polonais", "Турецкая", " Республика", "Republik ", "New ", "York", "60 LNTS 145", "  ", "five years",
    "Treaty of ", "the Trade Agreement", " Pact", "ultimatum",
)  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join),
    st.integers(0, 60),
    st.integers(1, 60),
)
def test_a_stretch_shows_what_it_shows_alone(text: str, start: int, length: int) -> None:
    start, end = min(start, len(text) - 1), min(len(text), start + length)
    end = max(end, start + 1)
    alone, survey = text[start:end], Survey(text)

    named, base = survey.participants(start, end)
    assert [(name.start - base, name.end - base) for name in named] == [
        (name.start, name.end) for name in find_participants(alone)
    ]
    placed, base = survey.places(start, end)
    assert [(place.start - base, place.end - base) for place in placed] == [
        (place.start, place.end) for place in find_places(alone)
    ]
    assert survey.dates(start, end, "en") == find_dates(alone)
    assert survey.may_cite(start, end) or not find_citations(alone)
    assert survey.may_name(start, end) or not find_treaty_names(alone)


def test_a_name_that_runs_over_the_border_is_not_halved() -> None:
    text = "The army of Central Lithuania"

    survey = Survey(text)

    assert [name.text for name in survey.participants(20, 29)[0]] == ["Lithuania"]
    assert [name.text for name in survey.participants(0, 29)[0]] == ["Central Lithuania"]
