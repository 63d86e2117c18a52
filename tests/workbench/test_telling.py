"""What is told of one instrument, and in which order: findings as a record gives them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from foedera.claims.model import Value
from foedera.identity.model import Instrument
from foedera.lifecycle.model import Answer, ChainLink, State
from foedera.reconcile.model import Finding, FindingStatus, Support
from foedera.workbench.telling import (
    acts,
    belonging,
    later,
    signatories,
    still_to_come,
    titles,
    with_protocols,
)

PACT = Instrument(id="pact", label="Pact of Strelsau", date="1926-05-03")
FIRST = Instrument(id="pact--1931", label="protocol of 1931", parent="pact", date="1931-05-06")
SECOND = Instrument(id="pact--1934", label="protocol of 1934", parent="pact", date="1934-04-04")
ANNEX = Instrument(id="annex", label="Annexed notes", parent="pact", date="1926-05-03")
OTHER = Instrument(id="other", label="Peace of Zenda", date="1920")


def finding(
    name: str, value: Value, *quotes: str, slot: str = "", voices: int = 1, about: str = "pact"
) -> Finding:
    support = tuple(
        Support(witness="w", start=0, end=len(quote), quote=quote, voice="w", modality="asserted")
        for quote in quotes
    )
    return Finding(
        instrument=about,
        property=name,
        value=value,
        status=FindingStatus.SINGLE,
        margin=100,
        support=support,
        slot=slot,
        voices=voices,
    )


PRINTED = finding(
    "citation", {"series": "LNTS", "volume": 99, "pages": [3, 7]}, "99 LNTS 3", about=FIRST.id
)


@dataclass
class Known:
    """A record of these instruments and findings."""

    known: tuple[Instrument, ...] = (ANNEX, OTHER, PACT, FIRST, SECOND)
    found: tuple[Finding, ...] = (
        finding("prolongation.date", "1931-05-06", slot="1931-05-06"),
        finding("prolongation.date", "1934-04-04", slot="1934-04-04"),
        PRINTED,
    )

    def instruments(self) -> tuple[Instrument, ...]:
        """All of them."""
        return self.known

    def findings(self, instrument_id: str = "") -> tuple[Finding, ...]:
        """Those of one."""
        return tuple(one for one in self.found if one.instrument == instrument_id)


def answers(*instruments: Instrument) -> list[Answer]:
    return [
        Answer(
            instrument=one.id, label=one.label, state=State.UNKNOWN,
            viewpoint="", chain=(), weakest="", accounts=(),
        )
        for one in instruments
    ]  # fmt: skip


def values(findings: Sequence[Finding]) -> list[Value]:
    return [one.value for one in findings]


def test_the_best_known_title_comes_first_and_then_the_most_used() -> None:
    found = (
        finding("title", "A Pact", "a"),
        finding("title", "Pact of Strelsau", "b"),
        finding("title", "The Pact", "c", "d"),
        finding("title", "Zenda Pact", "e", voices=2),
    )

    assert values(titles(PACT, found)) == ["Pact of Strelsau", "Zenda Pact", "The Pact", "A Pact"]


def test_an_office_stands_under_its_holder_whatever_the_transliteration() -> None:
    found = (
        finding("signatory", "Serge Jarinsky", "Serge Jarinsky", "Sergey Yarinski"),
        finding("signatory", "Tomas Kalvis", "Tomas Kal ˇvis"),
        finding("signatory.office", {"person": "Sergei Yarinsky", "office": "Envoy"}, "Envoy"),
        finding("signatory.office", {"person": "Thomas Kalvis", "office": "Minister"}, "M."),
        finding("person.office", {"person": "Sergey Yarinski", "office": "Envoy"}, "Envoy"),
        finding("person.office", {"person": "A. Nother", "office": "Consul"}, "Consul"),
    )

    signed, elsewhere = signatories(found)

    assert [[one.value["office"] for one in who.offices] for who in signed] == [  # type: ignore[index,call-overload]  # offices are pairs
        ["Envoy"],
        ["Minister"],
    ]
    assert [one.value["person"] for one in elsewhere] == ["Sergey Yarinski", "A. Nother"]  # type: ignore[index,call-overload]  # likewise


def test_a_prolongation_comes_with_its_protocol_and_where_that_is_printed() -> None:
    record = Known()
    mine = later(belonging(record.instruments())["pact"], record.findings)

    told = acts((*record.findings("pact"), finding("prolongation.place", "Zenda")), mine)

    assert [one.instrument for one in mine] == [ANNEX, FIRST, SECOND]
    assert [[one.instrument for one in act.agreed_by] for act in told] == [[FIRST], [SECOND], []]
    assert told[0].agreed_by[0].citations == (PRINTED,)


def provided(name: str, value: Value) -> Finding:
    told = finding(name, value, "shall be")
    return replace(told, support=tuple(replace(s, modality="provided") for s in told.support))


def test_an_act_that_a_text_only_provides_for_is_told_as_that() -> None:
    told = acts([
        provided("denunciation.notice", "P1Y"),
        provided("entry_into_force.manner", {"by": "exchange"}),
        finding("entry_into_force.date", "1926-11-09", "came into force"),
    ])  # fmt: skip

    assert [(act.act, act.is_provided) for act in told] == [
        ("entry_into_force", False),
        ("denunciation", True),
    ]


def test_an_ultimatum_has_the_day_on_which_it_was_delivered() -> None:
    (told,) = acts([finding("ultimatum.delivered", "1940-06-14", "delivered")])

    assert told.day == "1940-06-14"


def test_a_protocol_is_told_once_with_the_treaty_that_it_prolongs() -> None:
    told = with_protocols(Known(), answers(OTHER, PACT, ANNEX, FIRST, SECOND))

    assert [one.answer.instrument for one in told] == ["other", "pact", "annex"]
    assert [[p.instrument for p in one.protocols] for one in told] == [
        [],
        ["pact--1931", "pact--1934"],
        [],
    ]


def test_a_protocol_without_its_treaty_stands_by_itself() -> None:
    told = with_protocols(Known(), answers(FIRST, SECOND))

    assert [one.answer.instrument for one in told] == ["pact--1931", "pact--1934"]


def test_what_lies_after_the_day_asked_about_is_still_to_come() -> None:
    month = ChainLink(act="exchange", date="1920-10")
    undated = ChainLink(act="exchange", date="")

    assert still_to_come(month, "1920-09-30")
    assert not still_to_come(month, "1920-10-01")
    assert not still_to_come(undated, "1920-10-01")
