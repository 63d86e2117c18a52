"""The plain English sentences of who recognised, held, claimed, won and gave up what, and of talks.

    Polish troops captured Vilnius on 9 July 1921. The town was returned to Estonia.
    Latvia recognised Estonia de jure in 1921. Lithuania claimed Vilnius as its capital.

To occupy or annex is to control; to recognise, to claim and to be given are other
things. Each rule stands with a sentence that it must read and one that it must leave
alone; both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of

_FORCES = "[(forces|troops|army|armies|soldiers|units|cavalry|navy)]"
_TOWN = "[the] [(city|town|village|port|region|district|province|area|island) of]"

_OF_KIND = "(city|town|village|port|region|district|province|area|island)"
_GIVEN_LAND = f"({{town>territory.transfer.territory}}|the {_OF_KIND} of {{region>territory.transfer.territory}})"
_OVER = f"(over|to) {_TOWN} {{region>territory.recognition.territory}} [, {_TOWN} {{region>territory.recognition.territory}}] [[,] and {_TOWN} {{region>territory.recognition.territory}}]"
_ACCEPTED = "[(fully|also|likewise)] (recognised|recognized|acknowledged|accepted)"
_REGARDED = (
    "[(still|always|also|now)] (regarded|considered|viewed|treated) {town>territory.recognition.territory}"
    " [(as|to be)] [(a|an)] [integral] [part of [the]] {state>territory.recognition.of} [(territory|soil|land|city|town)]"
)
_HELD = "(had been|has been|was|is) [(already|still)] (held|occupied|controlled|governed|administered|ruled)"

_LANDS: tuple[tuple[str, str, str, str, str], ...] = (
    ("control.on-took-it", "occupied|captured|seized|annexed|retook|conquered|overran|reoccupied", f"(on|in) {{date>territory.control.from}} [,] [when] [the] {{state>territory.control.by}} {_FORCES} (occupied|captured|seized|annexed|retook|conquered|overran|reoccupied) {_TOWN} ({{region>territory.control.territory}}|{{state>territory.control.territory}})",
     "On 9 July 1921 Polish troops occupied Vilnius.",
     "On 9 July 1921 Polish troops admired Vilnius."),
    ("control.took-it", "occupied|captured|seized|annexed|retook|conquered|overran|reoccupied", f"{{state>territory.control.by}} {_FORCES} [(formally|unilaterally|briefly)] (occupied|captured|seized|annexed|retook|conquered|overran|reoccupied) {_TOWN} ({{region>territory.control.territory}}|{{state>territory.control.territory}}) [(on|in) {{date>territory.control.from}}]",
     "Polish troops captured Vilnius on 9 July 1921.",
     "Polish troops admired Vilnius on 9 July 1921."),
    ("control.was-taken-by", "occupied|captured|seized|taken|annexed|conquered|overrun", f"{_TOWN} {{region>territory.control.territory}} (was|were) (occupied|captured|seized|taken|annexed|conquered|overrun) by [the] {{state>territory.control.by}} {_FORCES} [(on|in) {{date>territory.control.from}}]",
     "Vilnius was occupied by Polish forces on 9 July 1921.",
     "Vilnius was admired by Polish forces on 9 July 1921."),
    ("control.stayed-under", "under", f"{_TOWN} {{region>territory.control.territory}} (remained|stayed|was|were|came|passed|fell|was placed) under [the] {{state>territory.control.by}} (control|rule|administration|occupation|sovereignty) [(from|since|in) {{date>territory.control.from}}] [(until|till|to) {{date>territory.control.until}}]",
     "Vilnius remained under Polish administration until 1937.",
     "Vilnius remained under Polish snow until 1937."),
    ("control.lost-it", "lost|evacuated|abandoned", f"{{state>territory.control.by}} {_FORCES} (lost|evacuated|abandoned) {_TOWN} {{region>territory.control.territory}} (on|in) {{date>territory.control.until}}",
     "Polish troops evacuated Vilnius on 14 August 1921.",
     "Polish troops painted Vilnius on 14 August 1921."),
    ("transfer.was-given-to", "returned|awarded|assigned|granted|given|restored|allotted|allocated", f"{_TOWN} {{region>territory.transfer.territory}} (was|were) (returned|awarded|assigned|granted|given|restored|allotted|allocated) [by ...] to [the] {{state>territory.transfer.to}} [(in|on) {{date>territory.transfer.from}}]",
     "The town of Valga was awarded to Estonia in 1920.",
     "The town of Valga was described to Estonia in 1920."),
    ("transfer.got-it-back", "regained|recovered|got back|received back|obtained", f"{{state>territory.transfer.to}} (regained|recovered|got back|received back|obtained) {_TOWN} {{region>territory.transfer.territory}} [from [the] {{state>territory.transfer.by}}] [(in|on) {{date>territory.transfer.from}}]",
     "Lithuania regained Vilnius on 11 July 1921.",
     "Lithuania missed Vilnius on 11 July 1921."),
    ("transfer.renounced", "renounced|gave up|relinquished", f"{{state>territory.transfer.by}} (renounced|gave up|relinquished) [(all|its|any)] [(rights|claims?|title|sovereignty)] [(to|over|of)] {_TOWN} [territory of] {{region>territory.transfer.territory}} [in favou?r of [the] {{state>territory.transfer.to}}] [(in|on) {{date>territory.transfer.from}}]",
     "Latvia renounced its claims to Ruhnu in favour of Estonia.",
     "Latvia renounced its interest in Ruhnu songs."),
    ("transfer.gave-to-state", "gave|returned|restored|handed", f"{{state>territory.transfer.by}} (gave|gave back|returned|restored|handed|handed back) {_GIVEN_LAND} to [the] {{country>territory.transfer.to}} [(in|on) {{date>territory.transfer.from}}]",
     "Latvia returned the town of Valga to Estonia in 1931.",
     "Latvia returned the keys of the town to Estonia in 1931."),
    ("transfer.gave-state-land", "gave|ceded|handed|granted", f"{{state>territory.transfer.by}} (gave|ceded|handed|granted) [the] {{country>territory.transfer.to}} [back] {_GIVEN_LAND} [(in|on) {{date>territory.transfer.from}}]",
     "Latvia gave Estonia the island of Ruhnu.",
     "Latvia gave Estonia the use of the port."),
    ("transfer.got-it-back-again", " back", f"{{state>territory.transfer.to}} (received|got|won) {_GIVEN_LAND} back [from [the] {{state>territory.transfer.by}}] [(in|on) {{date>territory.transfer.from}}]",
     "Lithuania received Vilnius back in 1921.",
     "Lithuania received Vilnius cathedral's bells back in 1921."),
    ("transfer.got-a-town", "received|gained|obtained|acquired", f"{{state>territory.transfer.to}} (received|gained|obtained|acquired) {_TOWN} {{town>territory.transfer.territory}}",
     "Lithuania received Palanga, while Latvia kept the rest.",
     "Lithuania received guests from Palanga."),
    ("claim.claimed-as", "claimed", f"{{state>territory.claim.by}} [(also|still)] claimed {_TOWN} {{region>territory.claim.territory}} (as its|for itself|as part)",
     "Lithuania claimed Vilnius as its capital.",
     "Lithuania praised Vilnius as its capital."),
    ("claim.was-claimed-by", "claimed by", f"{_TOWN} {{region>territory.claim.territory}} (was|were|is) [(also|still)] claimed by [the] {{state>territory.claim.by}}",
     "Vilnius was claimed by Lithuania.",
     "Vilnius was praised by Lithuania."),
    ("state.recognised-in-law", "de jure|de facto|independent|sovereign", "{state>state.recognition.by} (recognised|recognized) [the] {state>state.recognition.of} (de jure|de facto|as [(an|a)] (independent|sovereign)) [(in|on) {date>state.recognition.from}]",
     "Latvia recognised Estonia de jure in 1921.",
     "Latvia welcomed Estonia de jure in 1921."),
    ("state.on-recognised", "recognised|recognized", "(in|on) {date>state.recognition.from} [,] [the] {state>state.recognition.by} (recognised|recognized) [the] {state>state.recognition.of} [(de jure|de facto|as (an|a) (independent|sovereign))]",
     "On 27 January 1922 France recognised Latvia.",
     "On 27 January 1922 France praised Latvia."),
    ("territory.recognised-as-part", "recognised|recognized|acknowledged", f"{{state>territory.recognition.by}} (recognised|recognized|acknowledged) {_TOWN} {{region>territory.recognition.territory}} as [(a|an)] [integral] (part of|belonging to|territory of) [the] {{state>territory.recognition.of}} [(in|on) {{date>territory.recognition.from}}]",
     "Latvia recognised Valga as part of Estonia.",
     "Latvia recognised Valga as a rival of Estonia."),
    ("territory.recognised-sovereignty-over", "sovereignty|authority|title", f"{{state>territory.recognition.by}} {_ACCEPTED} [the independence of [the] {{state}} and] {{state>territory.recognition.of}}['s|’s] (sovereignty|authority|title|rights?) {_OVER}",
     "Latvia recognised the independence of Estonia and Estonian sovereignty over Valga.",
     "Latvia recognised the independence of Estonia and Estonian songs over Valga."),
    ("territory.recognised-sovereignty-of", "sovereignty of|authority of|title of|rights of", f"{{state>territory.recognition.by}} {_ACCEPTED} the (sovereignty|authority|title|rights) of [the] {{state>territory.recognition.of}} {_OVER}",
     "Latvia recognised the sovereignty of Estonia over Valga and Ruhnu.",
     "Latvia recognised the rights of Estonia's sailors over Valga."),
    ("territory.regarded-as", "regarded|considered|viewed|treated", f"{{state>territory.recognition.by}} [(side|government|delegation|republic)] {_REGARDED}",
     "Latvia still regarded Vilnius as Lithuanian, as before.",
     "Latvia still regarded Vilnius as Lithuanian business."),
    ("territory.said-it-regarded", "regarded|considered|viewed|treated", f"{{state>territory.recognition.by}} [(side|government|delegation|republic)] ... that (it|they) {_REGARDED}",
     "The Latvian side repeated in a note that it regarded Vilnius as part of Lithuania.",
     "The Latvian side repeated in a note that it regarded Vilnius as a centre of Lithuanian music."),
    ("control.held-since", "held by|occupied by|controlled by|governed by|administered by|ruled by", f"{_TOWN} {{town>territory.control.territory}} {_HELD} by [the] {{state>territory.control.by}} {_FORCES} (since|from) {{date>territory.control.from}}",
     "Vilnius had been held by Poland since October 1921.",
     "Vilnius had been held by Poland's friends since October 1921."),
    ("control.which-it-had-taken", "had taken|had seized|had captured|had occupied|had annexed|had wrested", f"{_TOWN} {{region>territory.control.territory}} , which [the] {{state>territory.control.by}} {_FORCES} had (taken|seized|captured|occupied|annexed|wrested) (from [the] {{state}} [(in|on) {{date>territory.control.from}}]|(in|on) {{date>territory.control.from}})",
     "It spoke of Vilnius, which Polish troops had taken from Lithuania in October 1921.",
     "It spoke of Vilnius, which Polish troops had taken to their hearts by October 1921."),
)  # fmt: skip

_GIVEN: tuple[tuple[str, str, str, str, str], ...] = (
    ("transfer.it-gave", "returned|awarded|assigned|granted|gave|restored|allotted|transferred|ceded", f"{{it}} [of {{date}}] (returned|awarded|assigned|granted|gave|restored|allotted|transferred|ceded) {_TOWN} {{region>territory.transfer.territory}} to [the] {{state>territory.transfer.to}}",
     "The treaty assigned Valga to Estonia.",
     "The treaty compared Valga to Estonia."),
    ("transfer.it-gave-state-land", "gave|returned|restored|awarded|assigned|granted", f"{{it}} [of {{date}}] (gave|returned|restored|awarded|assigned|granted) [the] {{country>territory.transfer.to}} {_GIVEN_LAND}",
     "It gave Lithuania Vilnius and a port.",
     "It gave Lithuania time, and Vilnius hope."),
)  # fmt: skip

_TALKS: tuple[tuple[str, str, str, str, str], ...] = (
    ("began-at", "negotiations|talks|conversations", "(negotiations|talks|conversations) [(between|with) ...] (began|started|commenced|resumed|opened|were (opened|begun|started|resumed)) [(in|at) {place>negotiation.place}] [,] (on|in) {date>negotiation.date} [(in|at) {place>negotiation.place}]",
     "Talks between Latvia and Estonia started on 2 March 1931 in Tallinn.",
     "Walks between Latvia and Estonia started on 2 March 1931 in Tallinn."),
    ("broke-down", "negotiations|talks|conversations", "(negotiations|talks|conversations) [(between|with) ...] (ended|broke down|collapsed|failed|were (broken off|suspended|concluded)) [(in|at) {place>negotiation.place}] [,] (on|in) {date>negotiation.until}",
     "The talks broke down on 4 September 1922.",
     "The engine broke down on 4 September 1922 after the talks."),
)  # fmt: skip

_HELD_SINCE = Rule(
    name="en.control.the-town-held-since",
    about="world",
    anchor="held by|occupied by|controlled by|governed by|administered by|ruled by",
    pattern=f"the {_OF_KIND} {_HELD} by [the] {{state>territory.control.by}} {_FORCES} (since|from) {{date>territory.control.from}}",
    example="It spoke of Vilnius, though the city had been held by Poland since October 1921.",
    counterexample="It spoke of Vilnius, though the city had been praised by Poland since October 1921.",
    fixed=(("territory.control.territory", "{place here}"),),
    granted="the city is the place named last in the same sentence",
)

RULES: tuple[Rule, ...] = (
    *rules_of("en.", _LANDS, about="world"),
    _HELD_SINCE,
    *rules_of("en.", _GIVEN),
    *rules_of("en.negotiation.", _TALKS),
)
