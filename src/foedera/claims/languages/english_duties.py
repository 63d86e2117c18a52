"""How English prose tells what a treaty laid on its parties.

    The pact bound the two states not to attack each other. In Article 2 Latvia recognised
    the independence of Estonia. Under Article 4 neither side might keep troops there.

`foedera.claims.norm_parts` takes what these rules find apart.
"""

from foedera.claims.grammar import Rule

_STATE = "{state>norm.bearer}"
_ACT = "{rest>norm.act}"
_BOTH = "(the|both|each|these) [two] [high] [contracting] (states|countries|governments|parties|party|sides|powers|signatories)"
_AGREED_TO = "|".join(
    f"agreed to {verb}"
    for verb in ("remain neutral", "observe neutrality", "respect", "refrain", "abstain", "consult",
                 "assist", "come to", "settle", "submit", "guarantee", "defend", "warn")
)  # fmt: skip
"""Of what states agree to do, what binds them afterwards; to agree to meet is no obligation."""

_TOGETHER = "what the parties undertook together binds each of them"
_BOUND = "(bound|tied|obliged|obligated|committed)"

_ARTICLE = "(in|under|by) article {article>norm.article} [of {it}] [,]"
_SIDE = "[of] [the] [two] [high] [contracting] (side|party|parties|state|states|power|powers|country|government|of them)"

_TOLD: tuple[tuple[str, str, str, str, bool, str, str], ...] = (
    ("agreed-not-to", "agreed not to", f"{_STATE} (agreed|undertook|promised) not to {_ACT}", "must-not", False,
     "In exchange Latvia agreed not to join any alliances directed against Estonia.", "In exchange Latvia agreed to the border."),
    ("promised-to", "promised to", f"{_STATE} [also] promised to {_ACT}", "must", False,
     "The Bolsheviks also promised to pay reparations of three million rubles.", "The Bolsheviks were promised a reply."),
    ("was-to", "was to", f"{_STATE} was to {_ACT}", "must", False,
     "Latvia was to stop the activities of hostile groups on its territory.", "The reason for Latvia was to be found elsewhere."),
    ("would-allow", "would allow", f"{_STATE} would ... would {{allowing>norm.act}}", "must", False,
     "Latvia would receive arms, and in exchange would allow four bases to be built.", "Latvia would allow four bases to be built."),
    ("both-undertook-not-to", "not to", f"{_BOTH} [also] (agreed|undertook|pledged|promised) not to {_ACT}", "must-not", True,
     "The two countries undertook not to attack each other.", "The two countries saw that it was better not to answer."),
    ("both-undertook-to", "undertook to|pledged to|promised to", f"{_BOTH} [also] (undertook|pledged|promised) to {_ACT}", "must", True,
     "Both parties undertook to remain neutral if either was attacked.", "The promised letter came to both parties."),
    ("both-promised-each-other", "promised each other|pledged each other|promised one another|pledged one another",
     f"{_BOTH} [also] (promised|pledged) (each other|one another) {_ACT}", "must", True,
     "The two parties promised each other help against an attack by a great power.", "The two men promised each other help."),
    ("both-agreed-to", _AGREED_TO, f"{_BOTH} [also] agreed to {_ACT}", "must", True,
     "Each party agreed to respect the territory of the other.", "Both parties agreed to meet and to respect the dead."),
    ("bound-both-not-to", "not to", f"{_BOUND} {_BOTH} [mutually] not to {_ACT}", "must-not", True,
     "The pact bound the two states not to attack each other.", "The rope bound the two boats, and it was better not to pull."),
    ("obliged-both-to", "obliged|obligated|committed", f"(obliged|obligated|committed) {_BOTH} [mutually] to {_ACT}", "must", True,
     "The pact obliged both parties to consult each other.", "The pact was committed to paper by both parties to it."),
    ("in-article-did", "article", f"{_ARTICLE} [the] {_STATE} [also] {{standing>norm.act}}", "must", False,
     "In Article 2 Latvia recognised the independence of Estonia.", "In Article 2 Latvia is called a republic."),
    ("article-stipulated", "stipulated that|provided that|provides that|stipulates that",
     "article {article>norm.article} (stipulated|provided|stipulates|provides) that [the] " + _STATE + " [also] {standing>norm.act}", "must", False,
     "Article 2 stipulated that Latvia recognised the independence of Estonia.", "Article 2 stipulated that Latvia is called a republic."),
    ("in-article-undertook-to", "article", f"{_ARTICLE} [the] {_STATE} (undertook|agreed|promised|pledged) to {_ACT}", "must", False,
     "Under Article 5, Latvia undertook to pay two million roubles.", "Under Article 5, Latvia took two million roubles."),
    ("in-article-undertook-not-to", "article", f"{_ARTICLE} [the] {_STATE} (undertook|agreed|promised|pledged) not to {_ACT}", "must-not", False,
     "Under Article 5, Latvia undertook not to fortify the island.", "Under Article 5, Latvia did not fortify the island."),
    ("in-article-neither", "article", f"{_ARTICLE} neither {_SIDE} (might|could|may|was to|were to|should|would|shall) {_ACT}", "must-not", True,
     "Under Article 4 neither side might join a coalition against the other.", "Under Article 4 neither side is named first."),
)  # fmt: skip

_AT_HEAD = frozenset({"was-to"})
"""Ways that mean a duty only where they begin the sentence."""

RULES: tuple[Rule, ...] = tuple(
    Rule(
        name=f"en.norm.{name}",
        anchor=anchor,
        pattern=pattern,
        example=example,
        counterexample=counterexample,
        at_head=name in _AT_HEAD,
        fixed=(("norm.duty", duty), *((("norm.bearer", "each"),) if both else ())),
        about="entry",
        granted=_TOGETHER if both else "",
    )
    for name, anchor, pattern, duty, both, example, counterexample in _TOLD
)
