"""The closed vocabularies: acts, facts, relations, kinds, with where each comes from.

VCLT is the Vienna Convention on the Law of Treaties, 1969 (1155 UNTS 331). Words
are those of `contract`: scripts outside the project rely on them.
"""

ACTS: dict[str, str] = {
    "signature": "VCLT 10-12",
    "negotiation": "VCLT 9",
    "ratification": "VCLT 2(1)(b), 14",
    "exchange": "VCLT 13, 16(a)",
    "deposit": "VCLT 16(b)",
    "accession": "VCLT 15",
    "entry_into_force": "VCLT 24",
    "provisional_application": "VCLT 25",
    "registration": "League Covenant 18; UN Charter 102; VCLT 80",
    "prolongation": "VCLT 39, 54",
    "denunciation": "VCLT 56",
    "suspension": "VCLT 57-60",
    "breach": "VCLT 60",
    "end": "VCLT 54-64",
    "ultimatum": "no article: a demand with a deadline",
}
"""Every act, with the article that governs it."""

ACT_PARTS = (
    "date", "place", "by", "to", "until", "term", "after", "notice",
    "series", "manner", "demand", "deadline", "delivered",
)  # fmt: skip
"""What an act may have: `signature.date`, `prolongation.until`."""

FACTS = (
    "title", "kind", "party", "signatory", "signatory.office", "person.office",
    "language", "term", "citation", "catalogue", "article", "article.count",
    "norm", "secret_clause",
)  # fmt: skip
"""What a witness says of an instrument besides acts."""

RELATIONS = (
    "confirms", "replaces", "replaced_by", "amends", "prolongs",
    "supplements", "implements", "contradicts",
)  # fmt: skip
"""Between instruments; `relation.prolongs` ties a protocol to its parent."""

WORLD = (
    "territory.recognition", "territory.control", "territory.claim",
    "territory.transfer", "state.recognition", "state.period", "event",
)  # fmt: skip
"""What a witness says of states, territory and events."""

REFERENCE_PARTS = (
    "author", "title", "date", "pages", "volume",
    "isbn", "issn", "oclc", "lccn", "doi", "jstor",
)  # fmt: skip
"""What a bibliography says of a work cited."""

PROPERTIES: frozenset[str] = frozenset(
    [f"{act}.{part}" for act in ACTS for part in ACT_PARTS]
    + list(FACTS)
    + [f"relation.{name}" for name in RELATIONS]
    + list(WORLD)
    + [f"reference.{part}" for part in REFERENCE_PARTS]
)
"""Every property a claim may have."""
