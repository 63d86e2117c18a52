"""From claims to findings: one vote per voice, rivals kept, a reason for each.

Claims about one instrument are sorted by question; `questions` says which questions
have one answer and which add up, `slots` tells apart acts of one kind, `voting`
counts, `settling` makes the finding; `dense` looks whether voices answer enough
questions of a kind to learn how good they are. Endings, names of parties and paraphrases of
obligations need a look across questions and have a module each. People's judgements
come last and outrank any vote. The result depends on neither the order of claims nor
the number of copies of a witness.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from foedera.families.model import Family
from foedera.families.voices import Voices, voice_of
from foedera.identity.model import FiledClaim, Identity
from foedera.reconcile.besides import told_besides
from foedera.reconcile.counterparties import counterparty_names
from foedera.reconcile.dense import NOTHING, Learned, Questions, answers_of, learned
from foedera.reconcile.disagreements import disputes, ranked
from foedera.reconcile.endings import END, explained, with_terms
from foedera.reconcile.judgements import Judgement, apply
from foedera.reconcile.model import Discrepancy, Finding, Reconciled, Support
from foedera.reconcile.obligations import as_the_text_has_them
from foedera.reconcile.paraphrases import NORM, wider_than_the_text
from foedera.reconcile.questions import asked
from foedera.reconcile.settling import settle
from foedera.reconcile.slots import slotted
from foedera.reconcile.voting import Said
from foedera.reconcile.weights import WEIGHTS, Weights, weight
from foedera.reconcile.world import contradictions
from foedera.sources.model import Source

__all__ = ["reconcile"]


def reconcile(  # noqa: PLR0917 - what the earlier stages give, and what people add
    claims: Sequence[FiledClaim],
    identity: Identity,
    families: Sequence[Family],
    sources: Mapping[str, Source],
    judgements: Sequence[Judgement] = (),
    weights: Weights = WEIGHTS,
    *,
    world: Sequence[FiledClaim] | None = None,
    is_sparse: bool = False,
) -> Reconciled:
    """The findings on every question that the claims answer, and what cannot all be true.

    Args:
        claims: filed claims, in any order.
        identity: for the labels of instruments.
        families: which passages are one voice.
        sources: class of each witness, by name; one that is missing counts as a page.
        judgements: people's decisions, in the order in which they were taken.
        weights: of voices, by class of source and what is asked.
        world: the claims among which facts about no instrument are compared, where `claims`
            are all claims about some instruments only; by default `claims`.
        is_sparse: that there is nothing to learn from, though `claims` alone might look so.
    """
    voice = voice_of(families)
    said = _heard(claims, voice, sources, weights)
    at_large = said if world is None else _heard(world, voice, sources, weights)
    labels = {instrument.id: instrument.label for instrument in identity.instruments}
    by_instrument: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        by_instrument[each.claim.instrument or ""].append(each)
    found: list[Discrepancy] = list(contradictions(at_large))
    about = {name: slotted(by_instrument[name]) for name in sorted(by_instrument.keys() - {""})}
    questions = {name: _questions(told) for name, told in about.items()}
    dense = NOTHING if is_sparse else learned(questions)
    findings: list[Finding] = []
    for instrument, told in about.items():
        findings += _findings(instrument, told, questions[instrument], dense, labels)
        found += counterparty_names(instrument, told)
        found += wider_than_the_text(instrument, told)
    decided, problems = apply(findings, judgements)
    return Reconciled(
        findings=tuple(decided),
        discrepancies=ranked([*found, *disputes(decided)]),
        problems=tuple(problems),
        answers={name: answers_of(asked_of) for name, asked_of in questions.items()},
    )


def _heard(
    claims: Iterable[FiledClaim],
    voices: Voices,
    sources: Mapping[str, Source],
    weights: Weights,
) -> list[Said]:
    """Every claim with its voice and its weight, in an order of its own."""
    heard: list[Said] = []
    for claim in claims:
        kind = sources.get(claim.witness, _UNKNOWN).kind
        voice, tie = voices.at(claim.witness, claim.start, claim.end)
        heard.append(
            Said(
                claim=claim,
                voice=voice,
                weight=weight(
                    kind,
                    asked(claim.property),
                    modality=claim.modality,
                    safe=claim.safe,
                    ascribed=bool(claim.holder),
                    weights=weights,
                ),
                kind=kind.value,
                tie=tie,
            )
        )
    return sorted(heard, key=lambda each: (each.claim.witness, each.claim.start, each.claim.number))


_UNKNOWN = Source()


def _questions(said: Sequence[Said]) -> Questions:
    """The claims about one instrument by question: property and slot."""
    questions: dict[tuple[str, str], list[Said]] = defaultdict(list)
    for each in said:
        questions[each.claim.property, each.slot].append(each)
    if (NORM, "") in questions:
        questions[NORM, ""] = as_the_text_has_them(questions[NORM, ""])
    ends = with_terms(said)
    if ends:
        questions[END, ""] = ends
    return questions


def _findings(
    instrument: str,
    said: Sequence[Said],
    questions: Questions,
    dense: Learned,
    labels: dict[str, str],
) -> list[Finding]:
    """The findings about one instrument, in order of property and slot."""
    findings: list[Finding] = []
    for name, slot in sorted(questions):
        hearing = dense.hearing(name, instrument, slot)
        settled = settle(instrument, name, slot, questions[name, slot], hearing)
        findings += dense.doubting(settled)
    return [_in_full(finding, said, labels) for finding in _told_once(findings)]


def _in_full(finding: Finding, said: Sequence[Said], labels: dict[str, str]) -> Finding:
    """A finding whose reason takes in what the claims on other questions say to it."""
    if finding.property == END:
        return explained(finding, said, labels)
    return told_besides(finding, said)


_FULLER = {
    "person.office": ("signatory.office",),
    "event": ("territory.control", "ultimatum.delivered"),
}
"""What tells the same words in more parts: someone's office as a signatory's, an occupation, an ultimatum."""


def _told_once(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, without those whose words all stand behind one that tells them in more parts."""
    fuller = {
        name: [each for one in findings if one.property in above for each in one.support]
        for name, above in _FULLER.items()
    }
    return [
        finding
        for finding in findings
        if not all(
            any(_overlap(each, other) for other in fuller.get(finding.property, ()))
            for each in finding.support
        )
    ]


def _overlap(one: Support, other: Support) -> bool:
    return one.witness == other.witness and one.start < other.end and other.start < one.end
