"""How English prose tells treaties that it does not name: by kind, parties, place and day.

    Lithuania signed a treaty of friendship with Latvia in 1931. Peace was made at Riga.
    The armistice signed at Tallinn on 3 May 1925 held. A truce was agreed on 3 May 1925.

Such a treaty is an instrument of its own until it is known as one that has a name
(`foedera.claims.introduced`). Where no party is told, its kind must be one that only states
make. Each rule stands with a sentence that it must read and one that it must leave alone.
"""

from dataclasses import replace

from foedera.claims.grammar import Rule, rules_of

_MADE = "[(had|has|have)] [(formally|jointly|finally|also|then|both)] (signed|concluded|made|entered into|agreed to|agreed on|reached)"
_WAS = "(was|were|had been|has been) [(formally|finally|solemnly|duly|also)] (signed|concluded|made|entered into|initialled and signed)"
_AT = "[,] [(at|in) [the] [(city|town) of] {place>signature.place}]"
_IN = "(at|in) [the] [(city|town|village|fortress|castle) of] {place>signature.place}"
_LAST = "[,] (on|in) [the night of] {date>signature.date}"
_FIRST = "(on|in) [the night of] {date>signature.date} [,]"
_ON = "(on|in) {date>signature.date}"
_A = "(a|an|another|its first|their first|a new|a similar|a secret) [{duration>term}] {kind>kind} [{matter}]"
_TWO = "[the] {party} [, [the] {party}] [, [the] {party}] [,] and [the] {party}"
_WITH = "with [the] {party} [, [the] {party}] [[,] and [with] [the] {party}]"

_BETWEEN_STATES: tuple[tuple[str, str, str, str, str], ...] = (
    ("signed-a-with-on", "signed|concluded|made|entered into|agreed to|agreed on|reached", f"[[the] {{party}} and] [the] {{party}} {_MADE} {_A} {_AT} {_WITH} {_AT} {_LAST} {_AT}",
     "Latvia signed a non-aggression treaty with Estonia in Riga on 7 May 1931.",
     "Latvia bought a printing press with Estonia in Riga on 7 May 1931."),
    ("on-signed-a-with", "signed|concluded|made|entered into|agreed to|agreed on|reached", f"[{_IN} [,]] {_FIRST} [[the] {{party}} and] [the] {{party}} {_MADE} {_A} {_AT} {_WITH} {_AT}",
     "On 7 May 1931 Latvia concluded a non-aggression pact with Estonia.",
     "On 7 May 1931 Latvia concluded a long quarrel with Estonia."),
    ("two-signed-a-on", "signed|concluded|made|entered into|agreed to|agreed on|reached", f"{_TWO} {_MADE} {_A} {_AT} {_LAST} {_AT}",
     "Estonia and Latvia signed a defensive alliance in Tallinn on 12 June 1923.",
     "Estonia and Latvia opened a defensive position in Tallinn on 12 June 1923."),
    ("on-two-signed-a", "signed|concluded|made|entered into|agreed to|agreed on|reached", f"{_FIRST} {_AT} [,] {_TWO} {_MADE} {_A} {_AT}",
     "On 12 June 1923 Estonia and Latvia signed a treaty of alliance in Tallinn.",
     "On 12 June 1923 Estonia and Latvia opened a road in Tallinn."),
    ("a-between-was-signed", "between", f"{_A} between {_TWO} {_WAS} {_AT} {_LAST} {_AT}",
     "A non-aggression treaty between Latvia and Estonia was signed on 7 May 1931 in Riga.",
     "A football match between Latvia and Estonia was cancelled on 7 May 1931 in Riga."),
    ("a-was-signed-between", "between|by", f"{_A} {_WAS} {_AT} (between|by) {_TWO} {_AT} {_LAST} {_AT}",
     "A similar treaty was entered into between Latvia and Estonia in 1927.",
     "A similar road was opened between Latvia and Estonia in 1927."),
    ("on-a-between-was-signed", "between", f"{_FIRST} {_A} {_AT} {_WAS} {_AT} between {_TWO}",
     "On 7 May 1931 a pact was signed in Riga between Latvia and Estonia.",
     "On 7 May 1931 a match was played in Riga between Latvia and Estonia."),
    ("a-with-was-signed-by", "signed by|concluded by|made by|into by", f"{_A} with [the] {{party}} {_WAS} by [the] {{party}} {_AT} {_LAST} {_AT}",
     "A commercial treaty with Latvia was signed by Estonia on 7 May 1931.",
     "A commercial rivalry with Latvia was noted by Estonia on 7 May 1931."),
    ("a-with-was-signed", "signed|concluded|made|entered into", f"{_A} with [the] {{party}} {_WAS} {_AT} {_LAST} {_AT}",
     "A commercial treaty with Latvia was signed in Tallinn on 7 May 1931.",
     "A commercial rivalry with Latvia was noted in Tallinn on 7 May 1931."),
    ("its-with-made-on", "signed|concluded|made|agreed", f"[the] {{party}}['s|'] {{kind>kind}} [{{matter}}] with [the] {{party}} [,] [(was|had been)] (signed|concluded|made|agreed) {_AT} {_LAST} {_AT}",
     "Estonia's alliance with Latvia, concluded in Tallinn on 7 May 1931, was popular.",
     "Estonia's match with Latvia, concluded in Tallinn on 7 May 1931, was popular."),
    ("its-of-with", "with", "[the] {party}['s|'] {kind>kind} [{matter}] of {date>signature.date} with [the] {party}",
     "Estonia's trade agreement of 7 May 1931 with Latvia was popular.",
     "Estonia's football match of 7 May 1931 with Latvia was popular."),
    ("of-between", "between|with", f"(a|an|the) {{kind>kind}} [{{matter}}] of {{date>signature.date}} (between|with) {_TWO}",
     "The alliance of 7 May 1931 between Estonia and Latvia was secret.",
     "The rivalry of 7 May 1931 between Estonia and Latvia was secret."),
    ("between-made-on", "between", f"(a|an|the) {{kind>kind}} [{{matter}}] between {_TWO} [,] (signed|concluded|reached|agreed) {_AT} {_LAST} {_AT}",
     "The trade agreement between Estonia and Latvia, concluded at Riga on 7 May 1931, was short.",
     "The football match between Estonia and Latvia, concluded at Riga on 7 May 1931, was short."),
    ("allied-by-one-of", "allied", "{party} (allied|had allied) itself (with|to) [the] {party} [(by|in|through) (a|an|the) {kind>kind} [{matter}] of {date>signature.date}]",
     "Estonia allied itself with Latvia by a treaty of 7 May 1931.",
     "Estonia amused itself with Latvia by a treaty of 7 May 1931."),
)  # fmt: skip

_AT_HEAD: tuple[tuple[str, str, str, str, str], ...] = (
    ("a-signed-at-head", "signed|concluded|reached", f"[(by|under|through|according to|in)] (a|an) {{pact>kind}} (signed|concluded|reached) {_AT.removeprefix('[,] ')} {_LAST.removeprefix('[,] ')}",
     "By a treaty signed at Tallinn on 12 June 1923 the border was moved.",
     "By a decree signed at Tallinn on 12 June 1923 the border was moved."),
)  # fmt: skip

_PEACE: tuple[tuple[str, str, str, str, str], ...] = (
    ("peace-was-made-at", "peace", f"[(a|the)] {{peace>kind}} [between {_TWO}] (was|was finally) (signed|concluded|made) [(at|in) {{place>signature.place}}] {_LAST} {_AT}",
     "Peace was concluded at Tallinn on 12 June 1923.",
     "Peace was celebrated at Tallinn on 12 June 1923."),
    ("on-peace-was-made-at", "peace", f"{_FIRST} [(a|the)] {{peace>kind}} [between {_TWO}] (was|was finally) (signed|concluded|made) {_IN} [between {_TWO}]",
     "On 12 June 1923 peace was signed at Tallinn.",
     "On 12 June 1923 peace was toasted at Tallinn."),
    ("made-peace-with", "peace", f"[the] {{party}} [(had|finally|then)] (made|concluded|signed) [a] {{peace>kind}} with [the] {{party}} {_IN} {_LAST}",
     "Estonia made peace with Latvia at Tallinn on 12 June 1923.",
     "Estonia sought peace with Latvia at Tallinn on 12 June 1923."),
    ("two-made-peace", "peace", f"{_TWO} [(had|finally|then)] (made|concluded|signed) [a] {{peace>kind}} {_IN} {_LAST}",
     "Estonia and Latvia made peace at Tallinn on 12 June 1923.",
     "Estonia and Latvia kept peace at Tallinn on 12 June 1923."),
    ("on-made-peace-with", "peace", f"{_FIRST} [the] {{party}} [(finally|then)] (made|concluded|signed) [a] {{peace>kind}} with [the] {{party}} {_AT}",
     "On 12 June 1923 Estonia concluded peace with Latvia.",
     "On 12 June 1923 Estonia desired peace with Latvia."),
)  # fmt: skip

_AGREED = "(was|were|had been) [(finally|eventually|formally|duly)] (signed|concluded|reached|agreed|agreed upon|agreed on)"
_BOTH = "(the two|both|the) (sides|governments|states|countries|powers|belligerents|delegations|delegates|plenipotentiaries|negotiators|ministers|foreign ministers|emperors|kings|monarchs|commanders)"
_SIGNED = "[(had|finally|then|eventually)] (signed|concluded|reached|agreed on|agreed to)"
_SIGNING = "(signing|signature|conclusion)"

_BARE: tuple[tuple[str, str, str, str, str], ...] = (
    ("a-was-reached-on", "signed|concluded|reached|agreed", f"(a|an|another) {{pact>kind}} [to this effect] {_AGREED} {_AT} {_LAST} {_AT}",
     "An armistice was reached at Tallinn on 12 June 1923.",
     "An impasse was reached at Tallinn on 12 June 1923."),
    ("on-a-was-reached", "signed|concluded|reached|agreed", f"[{_IN} [,]] {_FIRST} {_AT} [,] (a|an|another) {{pact>kind}} [to this effect] [(ceding|providing|concerning|regulating|establishing|fixing|granting|recognising|recognizing|renewing|ending|restoring) {{words}}] {_AGREED} {_AT}",
     "On 12 June 1923 an agreement was reached at Tallinn.",
     "On 12 June 1923 an iceberg was reached at Tallinn."),
    ("the-one-reached-on", "signed|concluded|reached|agreed", f"the {{pact>kind}} [(that|which) (was|had been)] (signed|concluded|reached|agreed|agreed upon) {_AT.removeprefix('[,] ')} {_LAST.removeprefix('[,] ')}",
     "The armistice signed at Tallinn on 12 June 1923 ended the fighting.",
     "The album signed at Tallinn on 12 June 1923 ended the quarrel."),
    ("two-came-to-one", "came to|arrived at", f"{_TWO} [(finally|then)] (came to|arrived at) (a|an) {{pact>kind}} {_AT} {_LAST} {_AT}",
     "Latvia and Estonia came to an agreement at Riga on 12 June 1923.",
     "Latvia and Estonia came to an impasse at Riga on 12 June 1923."),
    ("one-signed-a", "signed|concluded", f"[the] {{party}} [(had|finally|then)] (signed|concluded) (a|an) {{pact>kind}} {_AT} {_LAST} {_AT}",
     "Latvia signed an armistice on 12 June 1923.",
     "Latvia signed an album on 12 June 1923."),
    ("signing-of-one-on", "signing|signature|conclusion", f"{_SIGNING} of ((a|an) {{pact>kind}}|[the] {{peace>kind}}) {_AT} {_LAST} {_AT}",
     "The fighting ended with the signing of an armistice at Tallinn on 12 June 1923.",
     "The fighting ended with the signing of an album at Tallinn on 12 June 1923."),
    ("led-to-one-on", "produced|led to|resulted|ended|culminated", f"(talks|negotiations|conversations|mediation|conference) ... (produced|led to|resulted in|ended in|ended with|culminated in) (a|an) {{pact>kind}} {_AT} {_LAST}",
     "The talks produced an armistice on 12 June 1923.",
     "The talks produced an arrest on 12 June 1923."),
    ("one-of-the-day", "of", "(a|an|the) {pact>kind} of {date>signature.date}",
     "Under an agreement of 12 June 1923 the troops withdrew.",
     "Under an umbrella of 12 June 1923 the troops withdrew."),
    ("both-signed-a", "signed|concluded|reached|agreed", f"{_BOTH} {_SIGNED} (a|an|another) {{pact>kind}} {_AT} {_LAST} {_AT}",
     "The two governments concluded a trade agreement on 12 June 1923.",
     "The two governments concluded a debate on 12 June 1923."),
    ("on-both-signed-a", "signed|concluded|reached|agreed", f"{_FIRST} {_AT} [,] {_BOTH} {_SIGNED} (a|an|another) {{pact>kind}} {_AT}",
     "On 12 June 1923 the two sides signed an armistice at Tallinn.",
     "On 12 June 1923 the two sides signed an album at Tallinn."),
)  # fmt: skip

_GRANTED = "a treaty told by its kind and day is one of its own until it is known"

RULES: tuple[Rule, ...] = (
    *(
        replace(rule, at_head=True)
        for rule in rules_of(
            "en.signature.",
            _AT_HEAD,
            about="world",
            creates="{kind}",
            of_new=True,
            granted=_GRANTED,
        )
    ),
    *rules_of(
        "en.signature.",
        _BETWEEN_STATES + _PEACE,
        about="world",
        creates="{kind}",
        of_new=True,
        granted="a treaty told by its kind, parties and day is one of its own until it is known",
    ),
    *rules_of(
        "en.signature.",
        _BARE,
        about="world",
        creates="{kind}",
        of_new=True,
        granted=_GRANTED,
    ),
)
