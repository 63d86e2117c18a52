"""What each page gathers, and in which order."""

from dataclasses import replace

import pytest

from foedera.claims.model import Value
from foedera.errors import UnknownNameError
from foedera.lifecycle.model import Answer, Span, State
from foedera.reconcile.model import Finding, FindingStatus, Support
from foedera.sources.model import Mark, MarkKind, Problem
from foedera.store.model import Hit, StoredPassage
from foedera.web import document_page, force_page, instrument_page, listing, search_page
from foedera.web.readable import Readable

PACT = "arcadia-ruritania-1926-non-aggression"
PAGE = "notes [1]/pact #2, a copy.txt"


def found(name: str, value: Value, *places: tuple[int, str], slot: str = "") -> Finding:
    support = tuple(
        Support(
            witness="w",
            start=start,
            end=start + len(quote),
            quote=quote,
            voice="w",
            modality="asserted",
        )
        for start, quote in places
    )
    return Finding(
        instrument=PACT,
        property=name,
        value=value,
        status=FindingStatus.SINGLE,
        margin=100,
        support=support,
        slot=slot,
    )


def gathered(
    record: Readable, monkeypatch: pytest.MonkeyPatch, *findings: Finding
) -> instrument_page.InstrumentPage:
    monkeypatch.setattr(record, "findings", lambda _="": findings)
    return instrument_page.gather(record, record.instrument(PACT))


def test_two_prolongations_stand_apart_each_with_its_own_parts(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = gathered(
        record,
        monkeypatch,
        found(
            "prolongation.date",
            "1934-04-04",
            (100, "prolonged to 1944 on 4 April 1934"),
            slot="1934-04-04",
        ),
        found(
            "prolongation.date",
            "1931-05-06",
            (10, "prolonged by five years on 6 May 1931"),
            slot="1931-05-06",
        ),
        found("prolongation.until", "1944-12-31", (100, "prolonged to 1944"), slot="1934-04-04"),
        found("prolongation.term", "P5Y", (10, "prolonged by five years"), slot="1931-05-06"),
        found("prolongation.place", "Zenda", (500, "at Zenda")),
        found("signature.date", "1926-05-03", (0, "3 May")),
    )

    said = [[(name, one.value) for name, run in act.parts for one in run] for act in page.acts]
    assert said == [
        [("signature.date", "1926-05-03")],
        [("prolongation.date", "1931-05-06"), ("prolongation.term", "P5Y")],
        [("prolongation.date", "1934-04-04"), ("prolongation.until", "1944-12-31")],
        [("prolongation.place", "Zenda")],
    ]


def test_an_office_stands_with_its_holder_however_the_name_is_spelt(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = gathered(
        record,
        monkeypatch,
        found("signatory", "Jan Kowařik", (0, "Ian Kowaˇrik")),
        found("signatory.office", {"person": "Ian Kowarik", "office": "Envoy"}, (20, "Envoy")),
        found("person.office", {"person": "A. Other", "office": "Consul"}, (40, "Consul")),
    )

    assert [len(one.offices) for one in page.signatories] == [1]
    assert [one.value for one in page.offices] == [{"person": "A. Other", "office": "Consul"}]


def test_a_finding_that_belongs_under_no_head_stands_under_the_last(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = gathered(
        record,
        monkeypatch,
        found("reference.author", "B. Nother", (0, "Nother")),
        found("kind", "pact", (10, "pact")),
    )

    assert [head for head, _ in page.heads] == ["Kind, language and term", "Further"]


def test_a_denied_or_rival_day_is_marked_as_disputed(record: Readable) -> None:
    marks = {one.date: one for one in instrument_page.dated_acts(record.findings(PACT))}

    assert marks["1939-10-01"].is_disputed
    assert marks["1944-12-31"].is_disputed
    assert not marks["1926-05-03"].is_disputed


def test_the_last_day_of_a_state_is_the_day_before_until() -> None:
    spans = [
        Span(start="1920-01-01", until="1930-01-01", state=State.IN_FORCE, basis=""),
        Span(start="1930-01-01", until="", state=State.ENDED, basis=""),
    ]

    assert listing.state_on(spans, "1929-12-31") == "in_force"
    assert listing.state_on(spans[:1], "1930-01-01") == "unknown"
    assert listing.state_on(spans, "") == "ended"


def test_what_binds_comes_first_and_what_was_not_there_is_set_apart(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answered(state: State) -> Answer:
        return Answer(
            instrument=state.value,
            label=state.value,
            state=state,
            viewpoint="",
            chain=(),
            weakest="",
            accounts=(),
        )

    states = (State.UNSIGNED, State.ENDED, State.IN_FORCE, State.SIGNED)
    monkeypatch.setattr(record, "in_force", lambda **_: tuple(map(answered, states)))
    page = force_page.gather(record, force_page.Asked(on="1932-01-01", b="Arcadia"), 1)

    assert [one.answer.instrument for one in page.answers.items] == ["in_force", "signed", "ended"]
    assert [one.instrument for one in page.absent] == ["unsigned"]
    assert page.count_in_force == 1


def passage(start: int, end: int, kind: str) -> StoredPassage:
    return StoredPassage(
        number=start,
        witness=PAGE,
        entry=0,
        kind=kind,
        start=start,
        end=end,
        label="",
        title="",
        language="en",
        safe=True,
        instrument=None,
    )


def test_a_block_never_begins_in_the_middle_of_a_line(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = record.witness(PAGE).text
    inside = text.index("Ratifications") + 5
    monkeypatch.setattr(record, "passages", lambda _="": (passage(inside, inside + 9, "prose"),))
    page = document_page.gather(record, PAGE, start=None, end=None, claim=None)

    begun = [one.block.start for one in page.paragraphs]
    assert text.index("Ratifications") in begun
    assert all(at == 0 or text[at - 1] == "\n" for at in begun)


def test_an_instrument_is_named_once_where_the_margin_goes_on_about_it(record: Readable) -> None:
    page = document_page.gather(record, PAGE, start=None, end=None, claim=None)

    noted = [one for one in page.paragraphs if one.notes]
    assert [one.is_continued for one in noted] == [False] + [True] * (len(noted) - 1)


def test_the_same_problem_is_said_once_with_every_place(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = [Problem(code="damage", message="Lost.", start=at, end=at + 2) for at in (4, 9, 4)]
    known = replace(
        record.witness(PAGE),
        problems=(*lost, Problem(code="encoding", message="Guessed.")),
        marks=(Mark(MarkKind.BOILERPLATE, 0, 18), Mark(MarkKind.BOILERPLATE, 10, 20)),
    )
    monkeypatch.setattr(record, "witness", lambda _: known)
    page = document_page.gather(record, PAGE, start=None, end=None, claim=None)

    assert [(one.code, one.places) for one in page.troubles] == [
        ("damage", ((4, 6), (9, 11))),
        ("encoding", ()),
    ]
    dim = "".join(s.text for p in page.paragraphs for s in p.block.segments if s.is_dim)
    assert dim.startswith("Skip to navigation\n\n")


def test_half_an_address_asks_for_no_words_and_a_wrong_one_is_refused(record: Readable) -> None:
    assert document_page.gather(record, PAGE, start=3, end=None, claim=None).asked is None
    for start, end in ((9, 9), (9, 3), (0, 10**9)):
        with pytest.raises(UnknownNameError, match="has no words at"):
            document_page.gather(record, PAGE, start=start, end=end, claim=None)


def test_a_find_is_cut_to_the_words_around_the_match(
    record: Readable, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = f"{'before ' * 60}at Zenda{' after' * 60}"
    hits = (
        Hit(witness="w", start=1000, end=2000, text=words, instrument=None),
        Hit(witness="w", start=5, end=10, text="Žendà", instrument=None),
    )
    monkeypatch.setattr(record, "search", lambda _: hits)
    cut, plain = search_page.gather(record, "zenda (")

    assert (cut.match, cut.start, cut.end) == ("Zenda", 1000 + 423, 1000 + 428)
    assert cut.before.startswith("… before")
    assert cut.after.endswith("after …")
    assert (plain.match, plain.after, plain.start, plain.end) == ("", "Žendà", 5, 10)
