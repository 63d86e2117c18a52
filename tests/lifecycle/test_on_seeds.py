"""What must be known of the four documents beside the checkout, read by all stages."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.families.from_passages import prints, trace
from foedera.identity.from_claims import file_claims, link
from foedera.lifecycle.between import answers
from foedera.lifecycle.case import Case, cases
from foedera.lifecycle.model import Answer, State
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read
from foedera.reconcile.from_claims import reconcile


@pytest.fixture(scope="module")
def known(shared: Path) -> Sequence[Case]:
    paths = sorted((shared / "seeds").glob("*.txt"))
    if not paths:
        pytest.skip("there are no seed documents beside the checkout")
    witnesses = [witness for path in paths for witness in read(path.name, path.read_bytes())]
    sources = {witness.name: witness.source for witness in witnesses}
    cuts = [cut(witness) for witness in witnesses]
    readings = [read_claims(one) for one in cuts]
    identity = link(readings)
    families = trace([prints(one) for one in cuts], sources)
    found = reconcile(file_claims(readings, identity), identity, families, sources)
    return cases(identity.instruments, found.findings)


def asked(known: Sequence[Case], on: str) -> dict[str, Answer]:
    """Answer for the day by the year in which each instrument was signed."""
    given = answers(known, on=on, between=("lithuania", "soviet-union"))
    dates = {case.instrument.id: case.instrument.date[:4] for case in known}
    return {dates[it.instrument]: it for it in given if it.state is not State.UNSIGNED}


def test_a_peace_signed_and_not_ratified_is_not_in_force(known: Sequence[Case]) -> None:
    assert {year: it.state for year, it in asked(known, "1920-08-01").items()} == {
        "1920": State.SIGNED
    }


def test_the_day_after_the_exchange_the_peace_is_in_force_by_inference(
    known: Sequence[Case],
) -> None:
    it = asked(known, "1920-10-15")["1920"]

    assert it.state is State.IN_FORCE
    assert "inferred from the exchange of ratifications of 1920-10-14" in it.weakest


def test_between_signature_and_exchange_the_pact_is_signed(known: Sequence[Case]) -> None:
    assert asked(known, "1926-10-15")["1926"].state is State.SIGNED


def test_the_pact_is_in_force_by_a_prolongation_whose_own_force_is_not_stated(
    known: Sequence[Case],
) -> None:
    it = asked(known, "1932-01-01")["1926"]

    assert it.state is State.IN_FORCE
    assert it.weakest == (
        "the entry into force of the protocol of 1931-05-06 is stated by no document"
    )


def test_the_peace_is_in_force_through_a_step_and_an_article_of_the_pact(
    known: Sequence[Case],
) -> None:
    it = asked(known, "1932-01-01")["1920"]

    assert it.state is State.IN_FORCE
    assert [link.date for link in it.chain if link.act == "succession"] == ["1922-12-30"]
    assert any("article 1" in link.note for link in it.chain if link.act == "confirmation")


def test_after_the_treaty_of_october_the_pact_is_disputed_and_both_sides_are_quoted(
    known: Sequence[Case],
) -> None:
    given = asked(known, "1939-12-01")

    assert given["1926"].state is State.DISPUTED
    assert {account.state for account in given["1926"].accounts} == {State.IN_FORCE, State.ENDED}
    assert all(account.support for account in given["1926"].accounts)
    assert given["1920"].state is State.IN_FORCE
    assert "presumed: no witness states an end" in given["1920"].weakest
    assert given["1939"].state is State.UNKNOWN
    assert given["1939"].chain[0].act == "signature"


def test_after_every_term_the_pact_has_ended_on_days_that_differ(known: Sequence[Case]) -> None:
    it = asked(known, "1945-06-01")["1926"]

    assert it.state is State.ENDED
    assert "1939-10-10" in it.weakest
    assert "1944-12-31" in it.weakest
    assert "1940-06-15" not in it.weakest
