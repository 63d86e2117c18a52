"""How English prose tells of territory, states and events around a treaty.

Recognition of title, control, claim and transfer are different things, and recognising
an "interest" in a territory is none of them: no rule here reads it as recognition.
These rules may speak of no treaty at all; where their entry is about one they are
filed with it.
"""

from foedera.claims.grammar import Rule
from foedera.claims.model import Modality

_EVENT_WORDS = "war|mutiny|uprising|revolt|revolution|offensive|putsch|rebellion|campaign|battle|siege|coup|annexation of"

_DEEDS = (
    "invaded|crossed|captured|seized|retook|took|defeated|reached|held|stopped|merged|proclaimed|declared|surrendered|retreated|"
    "enter|pushed|launched|staged|began|convened|occurred|incorporated|annexed|occupied|election|uprising|revolt|clashes|"
    "offensive|rebellion|coup|went|fought|fighting"
)

RECOGNITION = (
    Rule(
        name="en.territory.recognised-to",
        about="world",
        anchor="recogni",
        pattern="{state>territory.recognition.by} [continued to] (recognize|recognise|recognized|recognised) {region>territory.recognition.territory} [and {region>territory.recognition.territory}] (to|as) {state>territory.recognition.of}",
        example="Finland continued to recognize Vilnius and Vilnius Region as Lithuanian.",
        counterexample="Finland recognized Lithuania's interests in Vilnius.",
    ),
    Rule(
        name="en.territory.recognised-borders-of",
        about="world",
        anchor="recogni",
        pattern="(recognized|recognised) {state>territory.recognition.of}['s|’s] {border>territory.recognition.territory}",
        example="The treaty also recognised Latvia's eastern borders.",
        counterexample="The treaty also recognised Latvia's wishes.",
        fixed=(("territory.recognition.by", "{other}"),),
    ),
    Rule(
        name="en.territory.border-recognised-by-treaty",
        about="world",
        anchor="recogni",
        pattern="{border>territory.recognition.territory} of {state>territory.recognition.of} [,] (recognized|recognised) by {it}",
        example="The map shows the eastern border of Latvia, recognised by the treaty.",
        counterexample="The map shows the eastern border of Latvia, disputed by the treaty's critics.",
    ),
    Rule(
        name="en.territory.acknowledged-authority",
        about="world",
        anchor="authority over",
        pattern="{state>territory.recognition.by} (acknowledged|recognized|recognised|accepted) {state>territory.recognition.of} authority over [the] {region>territory.recognition.territory} [, including {region>territory.recognition.territory} [, {region>territory.recognition.territory}] [, {region>territory.recognition.territory}] [, {region>territory.recognition.territory}] [and {region>territory.recognition.territory}]]",
        example="Germany acknowledged Lithuanian authority over the Klaipėda Region.",
        counterexample="Germany had Lithuanian authority over the phone.",
    ),
    Rule(
        name="en.territory.recognised-as-states",
        about="world",
        anchor="recogni",
        pattern="internationally (recognized|recognised) as {state>territory.recognition.of} territory [in {date>territory.recognition.from}]",
        example="The area was internationally recognised as Latvian territory in 1923.",
        counterexample="The song was internationally recognised as Latvian in 1923.",
        fixed=(("territory.recognition.by", "international"),),
    ),
    Rule(
        name="en.state.recognised-independence-of",
        about="world",
        anchor="recogni",
        pattern="{state>state.recognition.by} [fully] (recognized|recognised) [the] (sovereignty|independence|independent|independent state) [of] {state>state.recognition.of}",
        example="Soviet Russia recognized the independence of Latvia.",
        counterexample="Soviet Russia recognized the handwriting.",
    ),
    Rule(
        name="en.state.recognised-states-independence",
        about="world",
        anchor="recogni",
        pattern="{state>state.recognition.by} (recognized|recognised) {state>state.recognition.of}['s|’s] (sovereignty|independence)",
        example="Article 1 said that Russia recognized Latvia's independence without reservations.",
        counterexample="Russia recognised Latvia's flag.",
    ),
    Rule(
        name="en.state.recognised-young-republic",
        about="world",
        anchor="recogni",
        pattern="{state>state.recognition.by} (recognized|recognised) (a|the) [young] [new] {state>state.recognition.of}",
        example="The Government of Soviet Russia recognised a young Latvian Republic.",
        counterexample="Soviet Russia recognised a mistake.",
    ),
    Rule(
        name="en.state.de-facto-recognition",
        about="world",
        anchor="recognition of",
        pattern="(de facto|de jure) recognition of the {state>state.recognition.of} (state|government|republic)",
        example="The note was a de facto recognition of the Latvian state.",
        counterexample="The note was a recognition of the Latvian poet.",
        fixed=(("state.recognition.by", "{other}"),),
    ),
    Rule(
        name="en.state.recognised-countrys-independence",
        about="world",
        anchor="recogni",
        pattern="{state>state.recognition.by} (recognized|recognised) the country['s|’s] independence in {date>state.recognition.from}",
        example="The Soviet Union recognised the country's independence in September 1991.",
        counterexample="The Soviet Union recognised the country's needs in September 1991.",
        fixed=(("state.recognition.of", "{other}"),),
    ),
)

CONTROL = (
    Rule(
        name="en.control.under-control-since",
        about="world",
        anchor="control",
        pattern="{region>territory.control.territory} [and {region>territory.control.territory}] ... (were|was|remained|remain) under {state>territory.control.by} control [since the] ... {date>territory.control.from}",
        example="It recognised Vilnius as Lithuanian, though the city was under Polish control since a raid in 1920.",
        counterexample="It recognised Vilnius as Lithuanian, though the fire was under control in 1920.",
    ),
    Rule(
        name="en.control.remained-under-control",
        about="world",
        anchor="control",
        pattern="{region>territory.control.territory} [region|regions] (were|was|would remain|remained) under {state>territory.control.by} control",
        example="Klaipėda would remain under French control for years.",
        counterexample="Klaipėda would remain under control.",
    ),
    Rule(
        name="en.control.controlled-by",
        about="world",
        anchor="controlled by",
        pattern="{region>territory.control.territory} [,] (was|were) [in fact] [already] controlled by {state>territory.control.by}",
        example="The Vilnius Region, was in fact controlled by Poland.",
        counterexample="The engine was controlled by Poland's best pilot.",
    ),
    Rule(
        name="en.control.occupied-on",
        about="world",
        anchor="occupied",
        pattern="{date>territory.control.from} [,] [the] {state>territory.control.by} occupied {state>territory.control.territory}",
        example="On 17 June 1940 Soviet Union occupied Latvia.",
        counterexample="On 17 June 1940 Latvia was busy.",
    ),
    Rule(
        name="en.control.occupation-on",
        about="world",
        anchor="occupation of",
        pattern="{date>territory.control.from} with the {state>territory.control.by} occupation of {state>territory.control.territory}",
        example="The pact was broken on 17 June 1940 with the Soviet occupation of Latvia.",
        counterexample="On 17 June 1940 the occupation of Latvia was feared.",
    ),
    Rule(
        name="en.control.incorporated-in",
        about="world",
        anchor="incorporated",
        pattern="{state>territory.control.by} [invaded and] incorporated {state>territory.control.territory} into [the] {state} in {date>territory.control.from}",
        example="The Soviets invaded and incorporated Latvia into the Soviet Union in 1940.",
        counterexample="The Soviets incorporated the company in 1940.",
    ),
    Rule(
        name="en.control.seized-by-in",
        about="world",
        anchor="seized by",
        pattern="{region>territory.control.territory} ... was seized by [the] {state>territory.control.by} in {date>territory.control.from}",
        example="Vilnius, the old capital, was seized by the Poles in April 1919.",
        counterexample="Vilnius, the old capital, was seized by fear in April 1919.",
    ),
    Rule(
        name="en.control.annexed-by-in",
        about="world",
        anchor="annexed",
        pattern="[the] ({region>territory.control.territory}|{land>territory.control.territory}) was [formally] annexed (by|to) {state>territory.control.by} [in {date>territory.control.from}]",
        example="The area was formally annexed by Poland in 1922.",
        counterexample="The report was annexed by the clerk in 1922.",
    ),
    Rule(
        name="en.control.annexation-by",
        about="world",
        anchor="annexation of",
        pattern="annexation of [the] {region>territory.control.territory} by {state>territory.control.by}",
        example="It protested the annexation of the Vilnius Region by Poland.",
        counterexample="It protested the annexation of the file by the clerk.",
    ),
    Rule(
        name="en.control.foreign-controlled",
        about="world",
        anchor="controlled",
        pattern="{state>territory.control.by}-controlled {region>territory.control.territory}",
        example="It was signed at German-controlled Brest-Litovsk.",
        counterexample="It was signed at well-controlled Brest-Litovsk.",
    ),
    Rule(
        name="en.control.forces-controlled",
        about="world",
        anchor="controlled",
        pattern="[in|within|by] [{date>territory.control.from}] {state>territory.control.by} [forces] controlled {rest>territory.control.territory}",
        example="Soviet forces controlled large parts of northern Latvia.",
        counterexample="Soviet officers controlled themselves; it was late.",
    ),
    Rule(
        name="en.control.already-controlled-by",
        about="world",
        anchor="controlled by",
        pattern="{words>territory.control.territory} was [already] [then] controlled by {state>territory.control.by} [forces]",
        example="Most of the land was already controlled by Bolshevik forces.",
        counterexample="Most of the land was already controlled by dykes.",
    ),
    Rule(
        name="en.control.entered-on",
        about="world",
        anchor="enter",
        pattern="{state>territory.control.by} [forces|troops] ... (enter|entered) {region>territory.control.territory} on {date>territory.control.from}",
        example="The Bolshevik forces were the first to enter Vilnius on July 14, 1920.",
        counterexample="The Bolshevik forces were late; to enter Vilnius was hard on July 14, 1920.",
    ),
    Rule(
        name="en.control.transferred-to-control",
        about="world",
        anchor="control",
        pattern="on {date>territory.control.from} [,] ... [the] {state} ... transferred {region>territory.control.territory} to {state>territory.control.by} control",
        example="On August 26, 1920 the Soviets transferred Vilnius to Lithuanian control.",
        counterexample="On August 26, 1920 the Soviets transferred money to Lithuanian banks.",
    ),
    Rule(
        name="en.control.took-over",
        about="world",
        anchor="took over",
        pattern="on {date>territory.control.from} [,] {state>territory.control.by} ... took over {region>territory.control.territory}",
        example="On October 9, 1920, Polish troops staged a mutiny and took over Vilnius.",
        counterexample="On October 9, 1920, Polish troops took over an hour to reach Vilnius.",
    ),
)

MORE_CONTROL = (
    Rule(
        name="en.control.by-date-controlled",
        about="world",
        anchor="controlled",
        pattern="{state>territory.control.by} ... [by the end of|in|by] {date>territory.control.from} controlled {rest>territory.control.territory}",
        example="The Soviets took one town after another and by the end of January 1919 controlled half of the land.",
        counterexample="The Soviets by the end of January 1919 held the bridge.",
    ),
    Rule(
        name="en.control.became-province",
        about="world",
        anchor="became",
        pattern="{date>territory.control.from} [,] {state>territory.control.territory} became {words} of [the] {state>territory.control.by}",
        example="At the end of March 1922, Central Lithuania became Wilno Voivodeship of the Second Polish Republic.",
        counterexample="At the end of March 1922, Central Lithuania became quiet.",
    ),
    Rule(
        name="en.control.secured",
        about="world",
        anchor="secured|securing",
        pattern="{state>territory.control.by} [forces|troops] ... (secured|securing) [the] {region>territory.control.territory}",
        example="In September 1920, Polish forces defeated the Soviets, thus militarily securing the Suwałki Region.",
        counterexample="Polish forces were secured by ropes near Sejny.",
    ),
    Rule(
        name="en.control.turned-over-administration",
        about="world",
        anchor="turned over",
        pattern="(in|from) {date>territory.control.from} [,] they turned over administration to [the] {state>territory.control.by}",
        example="When the troops left in May 1919, they turned over administration to the Lithuanians.",
        counterexample="In May 1919, they turned over the page.",
        fixed=(("territory.control.territory", "{last place}"),),
    ),
    Rule(
        name="en.control.retreated-from-area",
        about="world",
        anchor="retreated from|withdrew from|left",
        pattern="{state>territory.control.by} [forces|troops] [,] ... (retreated from|withdrew from|left) the {land} in {date>territory.control.until}",
        example="The town of Narva was lost. German forces, which had held it, retreated from the area in May 1919.",
        counterexample="German forces retreated from the bridge in May 1919.",
        fixed=(("territory.control.territory", "{last place}"),),
        granted="who retreats from an area controlled it until then",
    ),
    Rule(
        name="en.control.occupying-authority",
        about="world",
        anchor="occupying",
        pattern="the {state>territory.control.by} occupying (authority|power|forces) [,] did not allow {state>territory.control.territory}",
        example="The German occupying authority did not allow Latvia to arm.",
        counterexample="The German occupying authority did not allow noise.",
    ),
)

CLAIMS = (
    Rule(
        name="en.claim.claims-to",
        about="world",
        anchor="claims to",
        pattern="{state>territory.claim.by} claims to [the] {region>territory.claim.territory}",
        example="Germany was wary of Lithuanian claims to the Klaipėda Region.",
        counterexample="Lithuanian claims to fame were few.",
    ),
    Rule(
        name="en.claim.continued-to-claim",
        about="world",
        anchor="claim",
        pattern="{state>territory.claim.by} continued to claim [the] {region>territory.claim.territory}",
        example="Lithuania continued to claim the Vilnius Region.",
        counterexample="Lithuania continued to claim victory.",
    ),
    Rule(
        name="en.claim.had-claims-over",
        about="world",
        anchor="claims over",
        pattern="{state>territory.claim.by} had territorial claims over {state} [, especially the {region>territory.claim.territory}]",
        example="Poland had territorial claims over Lithuania, especially the Vilnius Region.",
        counterexample="Poland had insurance claims over Lithuania's roads.",
    ),
    Rule(
        name="en.claim.demanded-territories",
        about="world",
        anchor="demanded",
        pattern="{state>territory.claim.by} demanded the territories of [former] {rest>territory.claim.territory}",
        example="Latvia demanded the territories of former Livonia and Courland.",
        counterexample="Latvia demanded the papers of former ministers.",
    ),
    Rule(
        name="en.transfer.would-acquire",
        about="world",
        anchor="would acquire",
        pattern="{state>territory.transfer.to} would acquire [about] {rest>territory.transfer.territory}",
        example="Lithuania would acquire about one fifth of the Vilnius Region.",
        counterexample="He would acquire a taste for travel.",
        modality=Modality.PROVIDED,
    ),
)

PERIODS = (
    Rule(
        name="en.period.ceased-to-exist",
        about="world",
        anchor="ceased to exist",
        pattern="it ceased to exist on {date>state.period.to}",
        example="It ceased to exist on 27 February 1919.",
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
        pattern="existed ... during {date>state.period.from}",
        example="It was a republic that existed on this land for about five months during 1919.",
        counterexample="It was a hope that existed during the war.",
        fixed=(("state.period.state", "{entry}"),),
    ),
    Rule(
        name="en.period.short-lived-declared",
        about="world",
        anchor="declared on",
        pattern="was a short-lived {words} declared on {date>state.period.from}",
        example="It was a short-lived Soviet republic declared on 16 December 1918.",
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
        name="en.event.marked-the-beginning",
        about="world",
        anchor="beginning of",
        pattern="(that|this|it) marked the beginning of [the] {event>event.name}",
        example="They crossed the river on 3 March 1919. That marked the beginning of the Latvian War.",
        counterexample="The beginning of the Latvian War was quiet.",
        fixed=(("event.date", "{last}"),),
    ),
    Rule(
        name="en.event.marked-the-beginning-of-two",
        about="world",
        anchor="beginning of",
        pattern="(that|this|it) marked the beginning of [the] {event} and [the] {event>event.name}",
        example="They crossed the river on 3 March 1919. That marked the beginning of the Latvian War and the Polish–Soviet War.",
        counterexample="The beginning of the Latvian War and the Polish–Soviet War was quiet.",
        fixed=(("event.date", "{last}"),),
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
        pattern="(spanned|lasted) from {date>event.date}",
        example="The war lasted from spring 1919 to November 1920.",
        counterexample="The bridge spanned from bank to bank.",
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

RULES: tuple[Rule, ...] = (
    RECOGNITION + CONTROL + MORE_CONTROL + CLAIMS + PERIODS + ULTIMATA + EVENTS
)
