"""How English prose says that an act did not happen, or that a treaty was denounced or tied.

What is denied is a claim too: "the treaty was never ratified" denies the act, and its
value is the witness's own words. A denunciation names who made it where the words do.
"""

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality

_DENIED = (
    ("never-ratified", "ratified", "{it} (was|were|has been|had been) (never|not|not yet) ratified [by ({body}|[the] {state})]", "ratification.manner",
     "The treaty was never ratified.", "The treaty was ratified; the minister never replied."),
    ("never-ratified-by", "ratified|ratify", "({body}|{state}) [signed (but|and)] (never|did not|refused to|failed to|declined to) (ratified|ratify) {it}", "ratification.manner",
     "Latvia never ratified the treaty.", "Latvia ratified the treaty."),
    ("never-in-force", "force|effect", "{it} (never|did not|failed to) (entered|enter|came|come|went|go|took|take) (into force|into effect|effect)", "entry_into_force.manner",
     "The treaty never entered into force.", "The treaty entered into force."),
    ("never-signed", "signed", "{it} (was|were|has been) (never|not) signed", "signature.manner",
     "The treaty was never signed.", "The treaty was signed in haste."),
    ("never-registered", "registered", "{it} (was|were|has been) (never|not) registered", "registration.manner",
     "The treaty was never registered with the League.", "The treaty was registered with the League."),
)  # fmt: skip

DENIED = tuple(
    Rule(
        name=f"en.denied.{name}",
        anchor=anchor,
        pattern=pattern,
        example=example,
        counterexample=counterexample,
        modality=Modality.DENIED,
        fixed=((prop, "{match}"),),
    )
    for name, anchor, pattern, prop, example, counterexample in _DENIED
)

_DENOUNCED = (
    ("was-denounced-by", "denounced", "{it} (was|had been) (denounced|renounced) by [the] {state>denunciation.by} [(on|in) {date>denunciation.date}]",
     "The treaty was denounced by Sweden on 2 March 1939.", "The rumour was denounced by Sweden on 2 March 1939."),
    ("was-denounced-on", "denounced", "{it} was denounced (on|in) {date>denunciation.date}",
     "The treaty was denounced on 2 March 1939.", "The rumour was denounced on 2 March 1939."),
    ("on-denounced", "denounced", "on {date>denunciation.date} [,] [the] {state>denunciation.by} [(had|has)] [(formally|unilaterally)] denounced {it}",
     "On 2 March 1939 Sweden denounced the treaty.", "On 2 March 1939 Sweden denounced the rumour."),
    ("state-denounced-it", "denounced", "{state>denunciation.by} [government] [(had|has)] [(formally|unilaterally)] denounced {it} [(on|in) {date>denunciation.date}]",
     "Sweden denounced the treaty on 2 March 1939.", "Sweden denounced the rumour on 2 March 1939."),
    ("gave-notice", "notice", "{state>denunciation.by} gave notice of (denunciation|withdrawal|termination) ... on {date>denunciation.date}",
     "Sweden gave notice of denunciation on 2 March 1939.", "Sweden gave notice of a party on 2 March 1939."),
)  # fmt: skip

DENOUNCED = rules_of("en.denunciation.", _DENOUNCED)

_TIES = (
    ("replaced", "replaced|superseded", "{it} (replaced|superseded) [the] {treaty>target}", "relation.replaces",
     "The treaty replaced the Tartu Convention of 1920.", "The minister replaced the author of the Tartu Convention of 1920."),
    ("amended", "amended", "{it} amended [the] {treaty>target}", "relation.amends",
     "The treaty amended the Tartu Convention of 1920.", "The treaty amended the map; the Tartu Convention of 1920 stood."),
    ("supplemented", "supplemented", "{it} supplemented [the] {treaty>target}", "relation.supplements",
     "The treaty supplemented the Tartu Convention of 1920.", "The tax supplemented the toll of the Tartu Convention of 1920."),
    ("implemented", "implemented", "{it} implemented [the] {treaty>target}", "relation.implements",
     "The treaty implemented the Tartu Convention of 1920.", "The town implemented the plan of the Tartu Convention of 1920."),
)  # fmt: skip

TIES = tuple(
    Rule(
        name=f"en.relation.{name}",
        anchor=anchor,
        pattern=pattern,
        example=example,
        counterexample=counterexample,
        about="entry",
        relation=relation,
    )
    for name, anchor, pattern, relation, example, counterexample in _TIES
)

_ULTIMATA = (
    ("delivered", "ultimatum", "on {date>ultimatum.delivered} [,] [when] [the] {state>ultimatum.by} (presented|delivered|issued|sent|gave|handed) ... ultimatum to [the] {state>ultimatum.to}",
     "On 20 March 1939 Germany presented an ultimatum to Lithuania.", "On 20 March 1939 Germany spoke of an ultimatum."),
    ("presented-with", "ultimatum", "{state>ultimatum.by} (presented|delivered|issued|sent) [an|its|another] ultimatum to [the] {state>ultimatum.to} on {date>ultimatum.delivered}",
     "Germany presented an ultimatum to Lithuania on 20 March 1939.", "Germany received an ultimatum on 20 March 1939."),
    ("demanding", "ultimatum", "ultimatum [to {state}] [,] (demanding|demanded) {rest>ultimatum.demand} within {duration>ultimatum.deadline}",
     "It received an ultimatum demanding the return of the port within 48 hours.", "It received an ultimatum demanding nothing."),
)  # fmt: skip

ULTIMATA = rules_of("en.ultimatum.", _ULTIMATA)

RULES: tuple[Rule, ...] = DENIED + DENOUNCED + TIES + ULTIMATA
