from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from foedera.claims.from_passages import read as read_claims
from foedera.families.from_passages import prints, trace
from foedera.identity.from_claims import file_claims, link
from foedera.passages.from_witness import cut
from foedera.readers.from_bytes import read
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.model import Finding, FindingStatus, Reconciled
from foedera.sources.model import Witness


def witnesses(shared: Path) -> list[Witness]:
    paths = sorted((shared / "seeds").iterdir())
    return [one for path in paths for one in read(path.name, path.read_bytes())]


def settled(documents: Sequence[Witness]) -> Reconciled:
    cuts = [cut(one) for one in documents]
    readings = [read_claims(one) for one in cuts]
    sources = {one.name: one.source for one in documents}
    identity = link(readings)
    families = trace([prints(one) for one in cuts], sources)
    return reconcile(file_claims(readings, identity), identity, families, sources)


def of_the_pact(result: Reconciled, name: str) -> list[Finding]:
    (pact,) = {
        finding.instrument
        for finding in result.findings
        if (finding.property, finding.value) == ("signature.date", "1926-09-28")
    }
    return [f for f in result.findings if (f.instrument, f.property) == (pact, name)]


@pytest.fixture(scope="module")
def documents(shared: Path) -> list[Witness]:
    return witnesses(shared)


@pytest.fixture(scope="module")
def result(documents: list[Witness]) -> Reconciled:
    return settled(documents)


def test_the_signature_is_agreed_by_two_voices_not_four(result: Reconciled) -> None:
    (signed,) = of_the_pact(result, "signature.date")

    assert (signed.status, signed.voices) == (FindingStatus.AGREED, 2)
    assert {each.witness[:3] for each in signed.support} == {"000", "001", "002", "003"}


def test_the_end_is_disputed_and_the_breach_is_no_end(result: Reconciled) -> None:
    (end,) = of_the_pact(result, "end.date")

    values = {str(end.value), *(str(rival.value) for rival in end.dissent)}
    assert end.status is FindingStatus.DISPUTED
    assert values == {"1939-10-10", "1944-12-31"}


def test_what_only_varies_is_no_discrepancy(result: Reconciled) -> None:
    asked = {each.property for each in result.discrepancies}

    assert not asked & {"title", "signatory", "signatory.office", "signature.date", "kind"}


@pytest.mark.parametrize("which", range(4))
def test_a_copy_of_a_document_changes_no_outcome(
    documents: list[Witness], result: Reconciled, which: int
) -> None:
    copied = replace(documents[which], name=f"copy of {documents[which].name}")

    again = settled([*documents, copied])

    assert [outcome(each) for each in again.findings] == [outcome(each) for each in result.findings]


def outcome(finding: Finding) -> tuple[object, ...]:
    return (
        finding.instrument,
        finding.property,
        finding.slot,
        str(finding.value),
        finding.status,
        finding.margin,
        finding.voices,
        [str(rival.value) for rival in finding.dissent],
    )
