"""How English prose tells what a treaty laid on its parties.

    The pact bound the two states not to attack each other. In Article 2 Latvia recognised
    the independence of Estonia. Under Article 4 neither side might keep troops there.

`foedera.claims.norm_parts` takes what these rules find apart.
"""

from foedera.claims.grammar import Rule

DUTIES = (
    Rule(
        name="en.norm.agreed-not-to",
        anchor="agreed not to",
        pattern="{state>norm.bearer} (agreed|undertook|promised) not to {rest>norm.act}",
        example="In exchange Latvia agreed not to join any alliances directed against Estonia.",
        counterexample="In exchange Latvia agreed to the border.",
        fixed=(("norm.duty", "must-not"),),
        about="entry",
    ),
    Rule(
        name="en.norm.promised-to",
        anchor="promised to",
        pattern="{state>norm.bearer} [also] promised to {rest>norm.act}",
        example="The Bolsheviks also promised to pay reparations of three million rubles.",
        counterexample="The Bolsheviks were promised a reply.",
        fixed=(("norm.duty", "must"),),
        about="entry",
    ),
    Rule(
        name="en.norm.was-to",
        anchor="was to",
        at_head=True,
        pattern="{state>norm.bearer} was to {rest>norm.act}",
        example="Latvia was to stop the activities of hostile groups on its territory.",
        counterexample="The reason for Latvia was to be found elsewhere.",
        fixed=(("norm.duty", "must"),),
        about="entry",
    ),
    Rule(
        name="en.norm.would-allow",
        anchor="would allow",
        pattern="{state>norm.bearer} would ... would allow {rest>norm.act}",
        example="Latvia would receive arms, and in exchange would allow four bases to be built.",
        counterexample="Latvia would allow four bases to be built.",
        fixed=(("norm.duty", "must"),),
        about="entry",
    ),
)

_BOTH = "(the|both|each|these) [two] [high] [contracting] (states|countries|governments|parties|party|sides|powers|signatories)"
_AGREED_TO = "|".join(
    f"agreed to {verb}"
    for verb in ("remain neutral", "observe neutrality", "respect", "refrain", "abstain", "consult",
                 "assist", "come to", "settle", "submit", "guarantee", "defend", "warn")
)  # fmt: skip
"""Of what states agree to do, what binds them afterwards; to agree to meet is no obligation."""

_TOGETHER = "what the parties undertook together binds each of them"
_BOUND = "(bound|tied|obliged|obligated|committed)"

BINDING_BOTH = tuple(
    Rule(
        name=f"en.norm.both-{name}",
        anchor=anchor,
        pattern=f"{_BOTH} {pattern} {{rest>norm.act}}",
        example=example,
        counterexample=counterexample,
        fixed=(("norm.duty", duty), ("norm.bearer", "each")),
        about="entry",
        granted=_TOGETHER,
    )
    for name, anchor, pattern, duty, example, counterexample in (
        ("undertook-not-to", "not to", "[also] (agreed|undertook|pledged|promised) not to", "must-not",
         "The two countries undertook not to attack each other.", "The two countries saw that it was better not to answer."),
        ("undertook-to", "undertook to|pledged to|promised to", "[also] (undertook|pledged|promised) to", "must",
         "Both parties undertook to remain neutral if either was attacked.", "The promised letter came to both parties."),
        ("agreed-to", _AGREED_TO, "[also] agreed to", "must",
         "Each party agreed to respect the territory of the other.", "Both parties agreed to meet and to respect the dead."),
    )
)  # fmt: skip

_ARTICLE = "(in|under|by) article {article>norm.article} [of {it}] [,]"
_SIDE = "[of] [the] [two] [high] [contracting] (side|party|parties|state|states|power|powers|country|government|of them)"

_TOLD: tuple[tuple[str, str, str, str, bool, str, str], ...] = (
    ("bound-both-not-to", "not to", f"{_BOUND} {_BOTH} [mutually] not to {{rest>norm.act}}", "must-not", True,
     "The pact bound the two states not to attack each other.", "The rope bound the two boats, and it was better not to pull."),
    ("obliged-both-to", "obliged|obligated|committed", f"(obliged|obligated|committed) {_BOTH} [mutually] to {{rest>norm.act}}", "must", True,
     "The pact obliged both parties to consult each other.", "The pact was committed to paper by both parties to it."),
    ("in-article-did", "article", f"{_ARTICLE} [the] {{state>norm.bearer}} [also] {{standing>norm.act}}", "must", False,
     "In Article 2 Latvia recognised the independence of Estonia.", "In Article 2 Latvia is called a republic."),
    ("in-article-undertook-to", "article", f"{_ARTICLE} [the] {{state>norm.bearer}} (undertook|agreed|promised|pledged) to {{rest>norm.act}}", "must", False,
     "Under Article 5, Latvia undertook to pay two million roubles.", "Under Article 5, Latvia took two million roubles."),
    ("in-article-undertook-not-to", "article", f"{_ARTICLE} [the] {{state>norm.bearer}} (undertook|agreed|promised|pledged) not to {{rest>norm.act}}", "must-not", False,
     "Under Article 5, Latvia undertook not to fortify the island.", "Under Article 5, Latvia did not fortify the island."),
    ("in-article-neither", "article", f"{_ARTICLE} neither {_SIDE} (might|could|may|was to|were to|should|would|shall) {{rest>norm.act}}", "must-not", True,
     "Under Article 4 neither side might join a coalition against the other.", "Under Article 4 neither side is named first."),
)  # fmt: skip

TOLD = tuple(
    Rule(
        name=f"en.norm.{name}",
        anchor=anchor,
        pattern=pattern,
        example=example,
        counterexample=counterexample,
        fixed=(("norm.duty", duty), *((("norm.bearer", "each"),) if both else ())),
        about="entry",
        granted=_TOGETHER if both else "",
    )
    for name, anchor, pattern, duty, both, example, counterexample in _TOLD
)

RULES: tuple[Rule, ...] = DUTIES + BINDING_BOTH + TOLD
