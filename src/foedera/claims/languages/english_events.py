"""How English prose tells of events, of how long states lasted, and of ultimata.

An event is named in the witness's own words: a name it has ("the Kapp Putsch"), or the
deed and its date. These rules may speak of no treaty at all.
"""

from foedera.claims.grammar import Rule

_EVENT_WORDS = "war|mutiny|uprising|revolt|revolution|offensive|putsch|rebellion|campaign|battle|siege|coup|annexation of"

_DEEDS = (
    "invaded|attacked|crossed|captured|seized|retook|took|defeated|reached|held|stopped|merged|proclaimed|declared|surrendered|retreated|"
    "enter|pushed|launched|staged|began|convened|occurred|incorporated|annexed|occupied|election|uprising|revolt|clashes|"
    "offensive|rebellion|coup|went|fought|fighting"
)

PERIODS = (
    Rule(
        name="en.period.merged-to-form",
        about="world",
        anchor="merged with",
        pattern="in {date>state.period.from} [the] {state} was merged with [the] {state} [,] to form [the] {state>state.period.state}",
        example="In February 1919 the Lithuanian SSR was merged with the Byelorussian SSR, to form Litbel.",
        counterexample="In February 1919 the office was merged with the post.",
    ),
    Rule(
        name="en.period.ceased-to-exist",
        about="world",
        anchor="ceased to exist",
        pattern="it ceased to exist on {date>state.period.to}",
        example="It ceased to exist on 27 February 1920.",
        counterexample="It ceased to exist on paper.",
        fixed=(("state.period.state", "{entry}"),),
    ),
    Rule(
        name="en.period.taken-and-ceased",
        about="world",
        anchor="ceased to exist",
        pattern="territory of [the] {state>state.period.state} was taken by {date>state.period.to} and it ceased to exist",
        example="The entire territory of Litbel was taken by August 1919 and it ceased to exist.",
        counterexample="The entire territory of Litbel was mapped and the post ceased to exist.",
    ),
    Rule(
        name="en.period.existed-during",
        about="world",
        anchor="existed",
        pattern="existed ... [approximately] {duration>state.period.duration} during {date>state.period.from}",
        example="It was a republic that existed on this land for about five months during 1919.",
        counterexample="It was a hope that existed during the war.",
        fixed=(("state.period.state", "{entry}"),),
    ),
    Rule(
        name="en.period.short-lived-declared",
        about="world",
        anchor="declared on",
        pattern="was a short-lived {words} declared on {date>state.period.from}",
        example="It was a short-lived Soviet republic declared on 16 December 1919.",
        counterexample="It was a short-lived holiday declared by decree.",
        fixed=(("state.period.state", "{entry}"),),
    ),
    Rule(
        name="en.period.was-created-in",
        about="world",
        anchor="created in",
        at_head=True,
        pattern="the (republic|state|country|entity) was (created|founded|established|proclaimed) in {date>state.period.from}",
        example="The republic was created in 1920 after the raid.",
        counterexample="The stamp of the republic was created in 1920.",
        fixed=(("state.period.state", "{entry}"),),
    ),
)

EVENTS = (
    Rule(
        name="en.event.named-in",
        about="world",
        anchor=_EVENT_WORDS,
        pattern="{event>event.name} ((in|of|on) {date>event.date}|between {date>event.date})",
        example="It was held since the Kapp Putsch in March 1920.",
        counterexample="It was held since the summer.",
    ),
    Rule(
        name="en.event.declared-independence",
        about="world",
        anchor="independence",
        pattern="{state>event.by} declared independence ... on {date>event.date}",
        example="Latvia declared independence on 18 November 1918.",
        counterexample="Latvia declared its wishes on 18 November 1918.",
        fixed=(("event.name", "declaration of independence"),),
    ),
    Rule(
        name="en.event.war-included",
        about="world",
        anchor="war included|war comprised",
        pattern="the war (included|comprised) ... (in|from) {date>event.date}",
        example="According to Latvia, the war included only the fights in May 1919.",
        counterexample="The war included no sea; in May 1919 it ended.",
        fixed=(("event.name", "{entry}"),),
    ),
    Rule(
        name="en.event.marked-the-beginning",
        about="world",
        anchor="beginning of",
        pattern="(that|this|it) marked the beginning of [the] {event>event.name}",
        example="They crossed the river on 3 March 1919. That marked the beginning of the Latvian War.",
        counterexample="The beginning of the Latvian War was quiet.",
        fixed=(("event.date", "{last}"), ("event.kind", "beginning")),
    ),
    Rule(
        name="en.event.marked-the-beginning-of-two",
        about="world",
        anchor="beginning of",
        pattern="(that|this|it) marked the beginning of [the] {event} and [the] {event>event.name}",
        example="They crossed the river on 3 March 1919. That marked the beginning of the Latvian War and the Polish–Soviet War.",
        counterexample="The beginning of the Latvian War and the Polish–Soviet War was quiet.",
        fixed=(("event.date", "{last}"), ("event.kind", "beginning")),
    ),
    Rule(
        name="en.event.was-an-operation",
        about="world",
        anchor="was a",
        at_head=True,
        pattern="[the] {event>event.name} was (a|an) {words} (in|on|from) {date>event.date}",
        example="The Kapp Putsch was an attempt on the state in March 1920.",
        counterexample="The poem was an attempt on the state in March 1920.",
    ),
    Rule(
        name="en.event.spanned",
        about="world",
        anchor="spanned|lasted",
        pattern="(it|{event}|the [(same|whole|second|first)] (war|conflict|uprising|campaign|battle|offensive|siege|revolt|mutiny|rebellion|revolution|blockade|crisis|occupation|fighting)) [was part of [the] {event} and] (spanned|lasted) from {date>event.date}",
        example="The war lasted from spring 1919 to November 1920.",
        counterexample="The negotiations lasted from spring 1919 to November 1920.",
        fixed=(("event.name", "{entry}"),),
    ),
    Rule(
        name="en.event.date-then-deed",
        about="world",
        anchor=_DEEDS,
        pattern="(in|on|by|from|at|during|until) [the] {date>event.date} [,] ... {deed}",
        example="On 3 March 1919, Polish troops crossed the river.",
        counterexample="On 3 March 1919, the minister was ill.",
        fixed=(("event.name", "{match}"),),
    ),
    Rule(
        name="en.event.deed-then-date",
        about="world",
        anchor=_DEEDS,
        pattern="{deed} ... (in|on|by|at|until|during) [the] [end of] {date>event.date}",
        example="Polish troops crossed the river on 3 March 1919.",
        counterexample="The minister was ill on 3 March 1919.",
        fixed=(("event.name", "{match}"),),
    ),
    Rule(
        name="en.event.later-deed",
        about="world",
        anchor=_DEEDS,
        at_head=True,
        pattern="[(but|and|only|then|already)] {date>event.date} [,] ... {deed}",
        example="The fighting stopped on 7 March 1919; two days later Polish troops crossed the river.",
        counterexample="The fighting stopped on 7 March 1919; two days later the minister was ill.",
        fixed=(("event.name", "{match}"),),
    ),
    Rule(
        name="en.event.named",
        about="world",
        anchor=_EVENT_WORDS,
        pattern="{event>event.name}",
        example="This was the beginning of the Polish–Soviet War.",
        counterexample="This was the beginning of the end.",
    ),
)

ULTIMATA = (
    Rule(
        name="en.ultimatum.delivered-to-by-on",
        anchor="delivered to",
        pattern="{it} was an ultimatum delivered to {state>ultimatum.to} by {state>ultimatum.by} on {date>ultimatum.delivered}",
        example="The 1939 German ultimatum to Lithuania was an ultimatum delivered to Lithuania by Germany on 20 March 1939.",
        counterexample="The 1939 German ultimatum to Lithuania was a letter.",
    ),
    Rule(
        name="en.ultimatum.demand-deadline",
        anchor="ultimatum",
        pattern="ultimatum demanded that [the] {words} (unconditionally agree|agree|accept) {words>ultimatum.demand} within {duration>ultimatum.deadline}",
        example="The ultimatum demanded that the government agree to open the border within 24 hours.",
        counterexample="The ultimatum demanded nothing within 24 hours.",
        about="entry",
    ),
)

RULES: tuple[Rule, ...] = PERIODS + ULTIMATA + EVENTS
