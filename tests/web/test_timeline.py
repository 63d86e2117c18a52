"""The drawing puts days in their order and keeps labels apart."""

from hypothesis import given
from hypothesis import strategies as st

from foedera.lifecycle.model import Span, State
from foedera.web.timeline import CHARACTER, MARGIN, WIDTH, Dated, Timeline, draw, year_of

DAYS = st.dates().map(lambda day: day.isoformat())
ACTS = st.lists(
    st.builds(Dated, DAYS, st.sampled_from(["signed", "in force", "ended"])), max_size=9
)


def drawn(spans: list[Span], acts: list[Dated]) -> Timeline:
    found = draw(spans, acts)
    assert found is not None
    return found


def test_without_any_date_there_is_nothing_to_draw() -> None:
    assert draw([], [Dated("", "signed")]) is None
    assert draw([Span(start="", until="", state=State.UNKNOWN, basis="")], []) is None


def test_a_state_reaches_from_its_first_day_to_the_day_after_its_last() -> None:
    found = drawn(
        [
            Span(start="1920-01-01", until="1930-01-01", state=State.IN_FORCE, basis=""),
            Span(start="1930-01-01", until="", state=State.DISPUTED, basis=""),
        ],
        [Dated("1930-01-01", "ended", is_disputed=True)],
    )

    before, after = found.bars
    assert round(before.x + before.width, 1) == after.x == found.marks[0].x
    assert (before.hatch, after.hatch, after.is_open) == ("", "disputed", True)
    assert round(after.x + after.width, 1) == WIDTH - MARGIN


def test_the_drawing_is_said_in_words_too() -> None:
    found = drawn(
        [Span(start="1920-01-01", until="", state=State.IN_FORCE, basis="")],
        [Dated("1920-01-01", "in force", is_disputed=True)],
    )

    assert "1920-01-01 in force (disputed)" in found.description
    assert "in force from 1920-01-01 until further notice" in found.description


def test_a_month_stands_at_its_first_day_and_words_that_are_no_date_nowhere() -> None:
    assert year_of("1926-09") == year_of("1926-09-01")
    assert year_of("soon") is None
    assert year_of("../1926") is None


@given(ACTS)
def test_labels_stay_inside_and_apart_and_under_no_other_marks_line(acts: list[Dated]) -> None:
    found = draw([], acts)
    marks = found.marks if found else ()

    assert len(marks) == len(acts)
    boxes = [(m.x, m.x + CHARACTER * (len(m.date) + len(m.label) + 1), m.label_y) for m in marks]
    for index, (left, right, height) in enumerate(boxes):
        assert MARGIN <= left <= right <= WIDTH
        later = [box for box in boxes[index + 1 :] if box[0] < right]
        assert all(below > height for _, _, below in later)
