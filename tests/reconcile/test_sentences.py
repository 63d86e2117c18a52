"""What a finding says of itself, sentence by sentence, as a reader would check it."""

from collections.abc import Sequence

import pytest

from foedera.claims.model import Value
from foedera.families.model import Family, FamilyKind
from foedera.identity.model import FiledClaim, Identity, Instrument
from foedera.reconcile.from_claims import reconcile
from foedera.reconcile.model import Finding
from foedera.reconcile.sentences import why
from foedera.reconcile.voting import Option, Said
from foedera.sources.model import Place, Source, SourceClass

PACT = "arcadia-ruritania-1926"
ARCADIA: Value = {"id": "arcadia", "name": "Arcadia", "iso3": None, "cow": None}
RURITANIA: Value = {"id": "ruritania", "name": "Ruritania", "iso3": None, "cow": None}
LNTS: Value = {"series": "LNTS", "volume": 3, "pages": [105, 137]}
ENVOY: Value = {"person": "Karl Birch", "office": "Envoy Extraordinary"}
ATTACK: dict[str, Value] = {
    "duty": "must-not",
    "bearer": "each",
    "article": "3",
    "kind": "abstain-from-force",
    "act": "resort to any attack upon the other",
}
SOURCES = {
    "article": Source(kind=SourceClass.ENCYCLOPEDIA),
    "entry": Source(kind=SourceClass.ENCYCLOPEDIA),
    "mirror": Source(kind=SourceClass.PAGE),
    "handbook": Source(kind=SourceClass.HANDBOOK),
    "table": Source(kind=SourceClass.DATASET),
    "file": Source(kind=SourceClass.SCHOLARSHIP),
    "lexicon": Source(kind=SourceClass.ENCYCLOPEDIA),
    "note": Source(kind=SourceClass.ARCHIVE),
    "text": Source(kind=SourceClass.AUTHENTIC_TEXT),
}
MIRRORED = Family(
    id="narrative:article@100",
    kind=FamilyKind.NARRATIVE,
    members=(Place("article", 100, 5000), Place("mirror", 100, 5000)),
)
"""The article's prose, from its hundredth character on, is copied; its infobox is not."""
DECLARED = Family(
    id="declared:handbook@0",
    kind=FamilyKind.DECLARED,
    members=(Place("handbook", 0, 5000), Place("table", 0, 5000)),
)
LEXICON = Family(
    id="declared:entry@0",
    kind=FamilyKind.DECLARED,
    members=(Place("entry", 0, 5000), Place("lexicon", 0, 5000)),
)
"""The entry is part of one work with the lexicon's others; its prose stands in a note too."""
NOTED = Family(
    id="narrative:entry@100",
    kind=FamilyKind.NARRATIVE,
    members=(Place("entry", 100, 5000), Place("note", 100, 5000)),
)


def said(  # noqa: PLR0917 - one parameter per column of a claim
    witness: str,
    name: str,
    value: Value,
    modality: str = "asserted",
    holder: str = "",
    start: int = 200,
    *,
    safe: bool = True,
    rule: str = "",
    quote: str = "",
) -> FiledClaim:
    return FiledClaim(
        number=start,
        witness=witness,
        start=start,
        end=start + 10,
        quote=quote or (f"the {value}" if isinstance(value, str) else "ten points"),
        property=name,
        value=value,
        modality=modality,
        rule=rule or ("en.text.test" if modality == "provided" else "test"),
        instrument=PACT,
        holder=holder,
        safe=safe,
    )


def all_told(*claims: FiledClaim) -> Sequence[Finding]:
    identity = Identity(instruments=(Instrument(id=PACT, label="Pact"),), links=())
    return reconcile(claims, identity, (MIRRORED, DECLARED, LEXICON, NOTED), SOURCES).findings


def told(*claims: FiledClaim) -> Finding:
    """The finding on what the first claim tells."""
    return next(each for each in all_told(*claims) if each.property == claims[0].property)


ZENDA: Value = {"by": {"name": "Ruritania"}, "territory": "Zenda", "of": {"name": "Arcadia"}}

REASONS = {
    "one witness": (
        [said("article", "signature.date", "1926-09-28")],
        "One voice says so: “article” (encyclopedia).",
    ),
    "copies are one voice, and it is said why": (
        [
            said("article", "signature.date", "1926-09-28"),
            said("mirror", "signature.date", "1926-09-28"),
        ],
        (
            "One voice says so: “article” and “mirror” (encyclopedia and page; one voice, since "
            "they share their wording)."
        ),
    ),
    "a declared dependence is not called a shared text": (
        [
            said("handbook", "end.date", "1939-10-10"),
            said("table", "end.date", "1939-10-10"),
        ],
        (
            "One voice says so: “handbook” and “table” (handbook and dataset; one voice, since they "
            "are declared one in the sources file)."
        ),
    ),
    "a witness that says it in its box and in copied prose has one voice": (
        [
            said("article", "signature.date", "1926-09-28", start=10),
            said("article", "signature.date", "1926-09-28", start=300),
            said("mirror", "signature.date", "1926-09-28", start=300),
        ],
        (
            "One voice says so: “article” and “mirror” (encyclopedia and page; one voice, since "
            "they share their wording)."
        ),
    ),
    "a tie to a witness that says nothing here is no reason": (
        [
            said("entry", "signature.date", "1926-09-28", start=10),
            said("entry", "signature.date", "1926-09-28"),
            said("note", "signature.date", "1926-09-28"),
        ],
        (
            "One voice says so: “entry” and “note” (archive and encyclopedia; one voice, since they "
            "share their wording)."
        ),
    ),
    "two ties among three witnesses": (
        [
            said("entry", "signature.date", "1926-09-28"),
            said("note", "signature.date", "1926-09-28"),
            said("entry", "signature.date", "1926-09-28", start=10),
            said("lexicon", "signature.date", "1926-09-28", start=10),
        ],
        (
            "One voice says so: “entry”, “lexicon” and “note” (archive and encyclopedia; one voice, "
            "since some are declared one in the sources file and some share their wording)."
        ),
    ),
    "a voice that says less is said to say less": (
        [
            said("article", "signature.date", "1926"),
            said("handbook", "signature.date", "1926-09-28"),
        ],
        (
            "Two voices, between which no dependence is found, agree: “handbook” (handbook); less "
            "exactly, “article” (encyclopedia): 1926."
        ),
    ),
    "a first page says less than a stretch of pages": (
        [
            said("table", "citation", {"series": "LNTS", "volume": 3, "pages": [105, 105]}),
            said("article", "citation", {"series": "LNTS", "volume": 3, "pages": [105, 137]}),
        ],
        (
            "Two voices, between which no dependence is found, agree: “article” (encyclopedia); less "
            "exactly, “table” (dataset): LNTS 3 p. 105."
        ),
    ),
    "the treaty's own words": (
        [said("text", "term", "P5Y", "provided")],
        "The treaty's own words say so, as printed in “text” (authentic text).",
    ),
    "the treaty's own words, and one who tells them": (
        [said("handbook", "term", "P5Y", "provided"), said("article", "term", "P5Y")],
        (
            "The treaty's own words say so, as printed in “handbook” (handbook); besides, one voice, "
            "between which and the text no dependence is found, says so: “article” (encyclopedia)."
        ),
    ),
    "a party that the treaty's own words name": (
        [
            said("text", "party", ARCADIA, rule="any.text.party"),
            said("article", "party", ARCADIA, rule="any.party.in-name"),
        ],
        (
            "The treaty's own words say so, as printed in “text” (authentic text); besides, one voice, "
            "between which and the text no dependence is found, has it in the treaty's name: “article” "
            "(encyclopedia)."
        ),
    ),
    "a party that a name alone tells": (
        [said("article", "party", ARCADIA, rule="any.party.in-name")],
        "One voice has it in the treaty's name: “article” (encyclopedia).",
    ),
    "a party that some state and others name": (
        [
            said("handbook", "party", ARCADIA),
            said("article", "party", ARCADIA, rule="any.party.in-name"),
        ],
        (
            "Two voices, between which no dependence is found, agree: “handbook” (handbook); in the "
            "treaty's name, “article” (encyclopedia): Arcadia."
        ),
    ),
    "an office that the text gives in full": (
        [
            said("text", "signatory.office", ENVOY, rule="any.text.office-in-preamble"),
            said("article", "signatory.office", {"person": "Karl Birch", "office": "envoy"}),
        ],
        (
            "The treaty's own words say so, as printed in “text” (authentic text); besides, one voice, "
            "between which and the text no dependence is found, says so less exactly: “article” "
            "(encyclopedia): Karl Birch, envoy."
        ),
    ),
    "a title with the parties, and one without": (
        [
            said("handbook", "title", "Treaty of Amity between Arcadia and Ruritania"),
            said("article", "title", "Treaty of Amity"),
        ],
        (
            "Two voices, between which no dependence is found, agree: “handbook” (handbook); less "
            "exactly, “article” (encyclopedia): Treaty of Amity."
        ),
    ),
    "an obligation that prose tells in other words": (
        [
            said("text", "norm", ATTACK, "provided"),
            said("article", "norm", {**ATTACK, "act": "attack each other"}),
        ],
        (
            "The treaty's own words say so, as printed in “text” (authentic text); besides, one voice, "
            "between which and the text no dependence is found, tells it in other words: “article” "
            "(encyclopedia)."
        ),
    ),
    "two kinds of end on two days": (
        [
            said("handbook", "end.date", "1939-10-10"),
            said("article", "prolongation.until", "1944-12-31"),
        ],
        (
            "The voices contradict one another: “handbook” ends its force on 1939-10-10; "
            "“article” carries the term as prolonged to 1944-12-31 and names no end of force. "
            "These are rival endings of different kinds: neither stands in for the other, and "
            "the end of a term weighs half of a stated end of force. Weighed by the class of "
            "source, on what happened to it later: 1.00 against 0.40."
        ),
    ),
    "several witnesses of an end that are one voice": (
        [
            said("handbook", "end.date", "1939-10-10"),
            said("table", "end.date", "1939-10-10"),
            said("article", "prolongation.until", "1944-12-31"),
        ],
        (
            "The voices contradict one another: “handbook” and “table” (one voice) end its force on "
            "1939-10-10; “article” carries the term as prolonged to 1944-12-31 and names no end of "
            "force. These are rival endings of different kinds: neither stands in for the other, "
            "and the end of a term weighs half of a stated end of force. Weighed by the class of "
            "source, on what happened to it later: 1.00 against 0.40."
        ),
    ),
    "an end of force on the day on which the term runs out": (
        [
            said("handbook", "end.date", "1944-12-31"),
            said("article", "prolongation.until", "1944-12-31"),
        ],
        (
            "Two voices, between which no dependence is found, say so: “handbook” (handbook); "
            "“article” (encyclopedia). “article” carries the term as prolonged to that day and "
            "names no end of force."
        ),
    ),
    "a length of time": (
        [said("handbook", "term", "P5Y"), said("article", "term", "P3Y")],
        (
            "The voices contradict one another: 5 years according to “handbook” (handbook); "
            "against it, 3 years according to “article” (encyclopedia). Weighed by the class of "
            "source, on what the instrument provides: 1.00 against 0.80."
        ),
    ),
    "an article": (
        [said("handbook", "article", "4", rule="any.article")],
        "The text printed in “handbook” (handbook) has this article.",
    ),
    "an article of which words are lost": (
        [said("handbook", "article", "4", rule="any.article", safe=False)],
        "The text printed in “handbook” (handbook) has this article. Words are missing from it.",
    ),
    "an article that prose tells of is not printed there": (
        [said("article", "article", "4")],
        "One voice says so: “article” (encyclopedia).",
    ),
    "a notice is a term of the treaty, not an act to be done": (
        [said("handbook", "denunciation.notice", "P6M", "provided")],
        "The treaty's own words say so, as printed in “handbook” (handbook).",
    ),
    "a territory": (
        [
            said("handbook", "territory.recognition", ZENDA),
            said("article", "territory.recognition", ZENDA, "denied"),
        ],
        (
            "The voices contradict one another: Zenda, of Arcadia, by Ruritania according to "
            "“handbook” (handbook); against it, a denial by “article” (encyclopedia): “ten points”. Weighed by "
            "the class of source, on states, territory and events: 0.90 against 0.80."
        ),
    ),
    "what a text foresees is not said to have been done": (
        [said("text", "exchange.place", "Zenda", "provided")],
        (
            "The treaty's text provides for it, as printed in “text” (authentic text); no witness "
            "says that it was done."
        ),
    ),
    "what a text foresaw is no second voice on what was done": (
        [
            said("text", "exchange.place", "Zenda", "provided"),
            said("article", "exchange.place", "Zenda"),
        ],
        (
            "One voice says so: “article” (encyclopedia). The treaty's text, in “text” (authentic "
            "text), had provided for it."
        ),
    ),
    "who is reported to say it": (
        [said("article", "breach.date", "1940-06-16", "reported", "Arcadian diplomats")],
        "One voice says so: “article” (encyclopedia), as said by Arcadian diplomats.",
    ),
    "words that are lost": (
        [said("article", "signature.date", "1926-09-28", safe=False)],
        (
            "One voice says so: “article” (encyclopedia). Words are missing from the sentence that "
            "says so."
        ),
    ),
    "rivals are weighed in figures": (
        [
            said("handbook", "entry_into_force.date", "1926-11-09"),
            said("article", "entry_into_force.date", "1926-11-08"),
        ],
        (
            "The voices contradict one another: 1926-11-09 according to “handbook” (handbook); "
            "against it, 1926-11-08 according to “article” (encyclopedia). Weighed by the class of "
            "source, on what happened to it later: 1.00 against 0.80."
        ),
    ),
    "neither outweighs the other": (
        [
            said("entry", "signature.date", "1926-09-28"),
            said("article", "signature.date", "1926-09-26"),
        ],
        (
            "The voices contradict one another: 1926-09-26 according to “article” (encyclopedia); "
            "against it, 1926-09-28 according to “entry” (encyclopedia). Weighed by the class of "
            "source, on what was done at its making, neither outweighs the other (0.80 each)."
        ),
    ),
    "a coarser form in a voice that has spoken": (
        [
            said("handbook", "signature.date", "1926-09-28"),
            said("table", "signature.date", "1926"),
        ],
        (
            "One voice says so: “handbook” (handbook); less exactly, “table” (dataset; one voice with "
            "“handbook”): 1926."
        ),
    ),
    "an exception to a term": (
        [
            said(
                "text",
                "term",
                "P5Y",
                "provided",
                quote="in force for five years, except Articles 1 and 2,\nwhich have no limit",
            )
        ],
        (
            "The treaty's own words say so, as printed in “text” (authentic text). The words in "
            "“text” make an exception: “Articles 1 and 2, which have no limit”."
        ),
    ),
    "a prolongation of which no paper is told": (
        [said("article", "relation.prolongs", PACT, quote="it was extended in 1931")],
        (
            "One voice says so: “article” (encyclopedia). These words tell of the prolongation; that "
            "an instrument of its own made it is inferred."
        ),
    ),
    "a prolongation by a paper that another names": (
        [
            said("article", "relation.prolongs", PACT, quote="it was extended in 1931"),
            said("entry", "citation", {"series": "LNTS", "volume": 3, "pages": [105, 137]}),
        ],
        (
            "One voice says so: “article” (encyclopedia). These words tell of the prolongation; “entry” "
            "cites the instrument that made it: “ten points”."
        ),
    ),
    "a prolongation by a protocol": (
        [said("article", "relation.prolongs", PACT, quote="it was extended by a protocol")],
        "One voice says so: “article” (encyclopedia).",
    ),
    "a tie that the text itself makes": (
        [
            said("text", "relation.confirms", "arcadia-ruritania-1920", "provided"),
            said("article", "relation.confirms", "arcadia-ruritania-1920"),
        ],
        (
            "The treaty's own words say so, as printed in “text” (authentic text); besides, one voice, "
            "between which and the text no dependence is found, says so: “article” (encyclopedia)."
        ),
    ),
    "the treaty's own words, and who is one voice with their print": (
        [
            said("handbook", "signature.place", "Strelsau", rule="any.text.signed-in-closing"),
            said("table", "signature.place", "Strelsau"),
        ],
        (
            "The treaty's own words say so, as printed in “handbook” (handbook); so says “table” (dataset; "
            "one voice with “handbook”)."
        ),
    ),
    "what another treaty's words say of it": (
        [said("text", "signature.place", "Strelsau", rule="en.another.concluded-at-on")],
        "One voice says so: “text” (authentic text).",
    ),
    "a note behind words about it": (
        [
            said("article", "citation", LNTS, rule="any.citation.in-note"),
            said(
                "article", "signature.date", "1926-09-28", quote="signed on 28 September", start=90
            ),
        ],
        (
            "One voice says so: “article” (encyclopedia). The note's mark ties it to "
            "this instrument, of which “article” tells: “signed on 28 September”."
        ),
    ),
    "an article, and who tells what it provides": (
        [
            said("text", "article", "3", rule="any.article"),
            said("article", "norm", ATTACK, quote="in Article 3 they renounced war"),
        ],
        (
            "The text printed in “text” (authentic text) has this article. “article” tells what it "
            "provides: “in Article 3 they renounced war”."
        ),
    ),
    "an instrument that the words do not name": (
        [said("article", "relation.replaced_by", "x", quote="another treaty took its place")],
        (
            "One voice says so: “article” (encyclopedia). Which instrument these words mean is inferred "
            "from its parties, kind and day."
        ),
    ),
    "an instrument that the words name": (
        [
            said(
                "article", "relation.replaced_by", "x", quote="a pact of 10 May 1939 took its place"
            )
        ],
        "One voice says so: “article” (encyclopedia).",
    ),
    "an act that is told of with who contests it": (
        [
            said("handbook", "denunciation.by", RURITANIA),
            said("file", "denunciation.by", RURITANIA, "denied", "Arcadia"),
        ],
        (
            "It is contested: Ruritania according to “handbook” (handbook); against it, Arcadia contests "
            "it, according to “file” (scholarship). Weighed by the class of source, on what happened to it "
            "later, less what is told as said by others: 1.00 against 0.66."
        ),
    ),
    "kinds of which one is narrower, and one in other words": (
        [
            said("handbook", "kind", "Alliance (Type I)"),
            said("article", "kind", "alliance"),
            said("lexicon", "kind", "mutual assistance pact"),
        ],
        (
            "Three voices, between which no dependence is found, agree: “handbook” (handbook); less "
            "exactly, “article” (encyclopedia): alliance; in other words, “lexicon” (encyclopedia): mutual "
            "assistance pact."
        ),
    ),
    "kinds in other words": (
        [
            said("handbook", "kind", "defensive alliance"),
            said("article", "kind", "mutual assistance treaty"),
        ],
        (
            "Two voices, between which no dependence is found, agree: “handbook” (handbook); in other "
            "words, “article” (encyclopedia): mutual assistance treaty."
        ),
    ),
    "what somebody tells that was provided for": (
        [
            said(
                "article", "entry_into_force.date", "1926-10-10", "provided", rule="en.force.was-to"
            )
        ],
        (
            "It was provided for, as told in “article” (encyclopedia); no witness says that it was done."
        ),
    ),
    "what another treaty's text provides for": (
        [said("text", "kind", "arbitration convention", "provided", rule="en.another.to-be")],
        "Another text provides for it, as printed in “text” (authentic text).",
    ),
    "a date whose words leave out the year": (
        [said("article", "signature.date", "1926-09-28", quote="signed on 28 September")],
        (
            "One voice says so: “article” (encyclopedia). Its date is completed from one that the text "
            "tells elsewhere."
        ),
    ),
    "a text whose title is lost": (
        [
            said("text", "term", "P5Y", "provided"),
            said(
                "text",
                "signature.date",
                "1926-09-28",
                rule="en.text.done",
                quote="Done on 28 September 1926",
                start=900,
            ),
        ],
        (
            "The treaty's own words say so, as printed in “text” (authentic text). The text's title is lost "
            "in “text”; it closes: “Done on 28 September 1926”."
        ),
    ),
    "a text under its title": (
        [
            said("text", "term", "P5Y", "provided"),
            said("text", "title", "Pact of Strelsau", start=0),
            said("text", "signature.date", "1926-09-28", rule="en.text.done", start=900),
        ],
        "The treaty's own words say so, as printed in “text” (authentic text).",
    ),
    "a page that faces another": (
        [
            said("table", "citation", {"series": "LNTS", "volume": 3, "pages": [104, 104]}),
            said("article", "citation", {"series": "LNTS", "volume": 3, "pages": [105, 137]}),
        ],
        (
            "Two voices, between which no dependence is found, agree: “article” (encyclopedia); a page "
            "apart, “table” (dataset): LNTS 3 p. 104."
        ),
    ),
    "a day in an act that is contested": (
        [
            said("handbook", "denunciation.date", "1939-11-28"),
            said("file", "denunciation.by", {"name": "Ruritania"}, "denied", "Arcadia"),
        ],
        "One voice says so: “handbook” (handbook). Arcadia contests the act, according to “file”.",
    ),
    "an act that two contest": (
        [
            said("handbook", "denunciation.date", "1939-11-28"),
            said("file", "denunciation.by", {"name": "Ruritania"}, "denied", "Arcadia"),
            said("file", "denunciation.by", {"name": "Ruritania"}, "denied", "Zenda", start=300),
        ],
        (
            "One voice says so: “handbook” (handbook). Arcadia and Zenda contest the act, according to "
            "“file”."
        ),
    ),
    "a date that is told elsewhere in part": (
        [said("article", "event", {"name": "War of the Oxen", "date": "1921-05"})],
        (
            "One voice tells of it: “article” (encyclopedia). Its date is completed from one that the "
            "text tells elsewhere."
        ),
    ),
    "an event is told of, not said": (
        [said("article", "event", {"name": "War of the Oxen"})],
        "One voice tells of it: “article” (encyclopedia).",
    ),
    "what its text had it wait for": (
        [
            said("article", "entry_into_force.date", "1926-11-09"),
            said("text", "entry_into_force.manner", {"by": "exchange", "after": "P1M"}, "provided"),
        ],
        (
            "One voice says so: “article” (encyclopedia). The treaty's text, in “text”, provides for "
            "its entry into force 1 month after the exchange of ratifications: “ten points”."
        ),
    ),
    "three endings": (
        [
            said("handbook", "end.date", "1939-10-10"),
            said("article", "prolongation.until", "1944-12-31"),
            said("entry", "prolongation.until", "1945-12-31"),
        ],
        (
            "The voices contradict one another: “handbook” ends its force on 1939-10-10; “article” "
            "carries the term as prolonged to 1944-12-31 and names no end of force; “entry” carries "
            "the term as prolonged to 1945-12-31 and names no end of force. These are rival endings "
            "of different kinds: none stands in for another, and the end of a term weighs half of a "
            "stated end of force. Weighed by the class of source, on what happened to it later: "
            "1.00 against 0.40 against 0.40."
        ),
    ),
    "who holds it and who contests it": (
        [
            said("file", "denunciation.date", "1939-11-28", "reported", "Ruritania"),
            said("file", "denunciation.date", "1939-11-28", "denied", "Arcadia"),
        ],
        (
            "It is contested: 1939-11-28 according to “file” (scholarship), as said "
            "by Ruritania; against it, Arcadia contests it, according to “file” (scholarship). Weighed "
            "by the class of source, on what happened to it later, less what is told as said by "
            "others, neither outweighs the other (0.66 each)."
        ),
    ),
}


def test_witnesses_of_one_voice_whose_own_sentences_differ_are_tied_elsewhere() -> None:
    tied = [
        Said(claim=said(name, "term", "P3Y"), voice="work", weight=80, tie=tie)
        for name, tie in (("entry", "declared"), ("note", "narrative"))
    ]
    option = Option(value="P3Y", key="P3Y", said=tied, backing=tied)

    assert why("term", option, ()) == (
        "One voice says so: “entry” and “note” (page; one voice, since some share their wording with "
        "witnesses that are declared one with the others in the sources file)."
    )


@pytest.mark.parametrize("case", REASONS)
def test_a_reason_says_what_its_claims_say(case: str) -> None:
    claims, reason = REASONS[case]

    assert told(*claims).reason == reason


def test_a_term_that_runs_on_is_told_with_the_breach_that_its_voice_tells() -> None:
    found = all_told(
        said("handbook", "end.date", "1939-10-10"),
        said("article", "prolongation.until", "1944-12-31"),
        said("article", "breach.date", "1940-06-15"),
    )

    end = next(each for each in found if each.property == "end.date")
    assert (
        "“article” carries the term as prolonged to 1944-12-31 and names no end of force, only a "
        "breach on 1940-06-15, which by the law of treaties (Vienna Convention, article 60) ends nothing "
        "by itself." in end.reason
    )


CHANGES = {
    "a day has one answer": (
        [said("article", "signature.date", "1926-09-28")],
        (
            "A second voice that says the same would make it agreed; one that says otherwise, "
            "disputed."
        ),
    ),
    "another title contradicts none": (
        [said("article", "title", "Pact of Strelsau")],
        "A second voice that says the same would make it agreed; one that denies it, disputed.",
    ),
    "a prolongation of another day is another prolongation": (
        [said("article", "prolongation.date", "1934-04-04")],
        "A second voice that says the same would make it agreed; one that denies it, disputed.",
    ),
    "what was only foreseen": (
        [said("text", "exchange.place", "Zenda", "provided")],
        "A witness that says what was done would take the place of what was foreseen.",
    ),
    "what it takes to turn a vote": (
        [
            said("handbook", "entry_into_force.date", "1926-11-09"),
            said("article", "entry_into_force.date", "1926-11-08"),
        ],
        (
            "For 1926-11-08 to stand first, voices that depend on none of these would have to add "
            "more than 0.20 to it. A notice of the depositary or of a treaty series would outweigh "
            "all others; a person's judgement would settle it."
        ),
    ),
    "no series decides what was done at the making": (
        [
            said("entry", "signature.date", "1926-09-28"),
            said("article", "signature.date", "1926-09-26"),
        ],
        (
            "One more voice on either side would put that side first. A person's judgement would "
            "settle it."
        ),
    ),
    "a denial that outweighs": (
        [
            said("file", "denunciation.date", "1939-11-28", "reported", "Ruritania"),
            said("handbook", "denunciation.date", "1939-11-28", "denied"),
        ],
        (
            "Voices would have to add more than 0.34 to it to outweigh the denial. A notice of the "
            "depositary or of a treaty series would outweigh all others; a person's judgement would "
            "settle it."
        ),
    ),
}


@pytest.mark.parametrize("case", CHANGES)
def test_it_is_said_what_would_change_the_outcome(case: str) -> None:
    claims, sentence = CHANGES[case]

    assert told(*claims).would_change == sentence


def test_a_text_that_foresees_weighs_nothing_where_something_was_done() -> None:
    foreseen = said("text", "exchange.place", "Zenda", "provided")
    done = said("article", "exchange.place", "Zenda")

    assert told(foreseen, done).margin == told(done).margin


def test_a_name_in_capitals_gives_way_to_one_written_out() -> None:
    signed = told(
        said("handbook", "signatory", "R. ELPHBERG"),
        said("article", "signatory", "Rudolf Elphberg"),
    )

    assert signed.value == "Rudolf Elphberg"


def test_the_voices_that_would_turn_a_vote_do_turn_it() -> None:
    rival = [
        said("handbook", "entry_into_force.date", "1926-11-09"),
        said("article", "entry_into_force.date", "1926-11-08"),
    ]

    turned = told(*rival, said("page", "entry_into_force.date", "1926-11-08"))

    assert (told(*rival).value, turned.value) == ("1926-11-09", "1926-11-08")


def test_an_article_is_borne_out_by_another_print_of_the_text() -> None:
    article = told(said("text", "article", "3", rule="any.article"))

    assert article.would_change.startswith("A second print of the text that has it")
