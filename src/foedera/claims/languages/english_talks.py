"""How English prose tells of negotiations, of what a treaty is called, confirms and contains."""

from foedera.claims.grammar import Rule
from foedera.claims.model import Modality

TALKS = (
    Rule(
        name="en.talks.started-on",
        anchor="negotiation",
        pattern="(negotiations|talks) (started|began|opened|resumed) [only] [again] (on|in) {date>negotiation.date}",
        example="The negotiations started on 16 April 1920.",
        counterexample="The negotiations were hard; on 16 April 1920 they failed.",
    ),
    Rule(
        name="en.talks.began",
        anchor="talks",
        pattern="talks [(at|in) {place>negotiation.place}] (did not begin until|began [only] (on|in)|opened (on|in)|started (on|in)|resumed (on|in)) {date>negotiation.date}",
        example="The talks in Moscow did not begin until 16 April 1920.",
        counterexample="The talks were secret until 16 April 1920.",
    ),
    Rule(
        name="en.talks.begin-on",
        anchor="begin",
        pattern="(negotiations|talks) [would] begin on {date>negotiation.date}",
        example="They suggested that talks begin on 16 April 1920.",
        counterexample="They suggested that lessons begin on 16 April 1920.",
    ),
    Rule(
        name="en.talks.attempt-on",
        anchor="negotiation",
        pattern="(attempt at negotiations?|round of (talks|negotiations)|negotiations) took place on {date>negotiation.date}",
        example="The first attempt at negotiation took place on 16 April 1920.",
        counterexample="The election took place on 16 April 1920 after negotiation.",
    ),
    Rule(
        name="en.talks.met-to-agree-on-talks",
        anchor="talks",
        pattern="on {date>negotiation.date} [,] ... (meeting|conference) in {place>negotiation.place} ... (peace talks|talks|negotiations)",
        example="On 16 April 1920, the envoys held a meeting in Tartu and agreed to begin talks.",
        counterexample="On 16 April 1920, the envoys held a meeting in Tartu on fishing.",
    ),
    Rule(
        name="en.talks.offered",
        anchor="talks",
        pattern="on {date>negotiation.date} {words} (informed|told|notified|offered) ... (open the talks|open talks|begin talks|negotiate)",
        example="On 31 March 1921 the minister informed Moscow that he was ready to open the talks.",
        counterexample="On 31 March 1921 the minister informed Moscow that he was ill.",
    ),
    Rule(
        name="en.talks.threatened-to-withdraw",
        anchor="talks",
        pattern="on {date>negotiation.date} [,] {words} (withdraw from|leave|break off|walk out of) the (peace talks|talks|negotiations)",
        example="On 22 May 1921, the delegation threatened to withdraw from the peace talks.",
        counterexample="On 22 May 1921, the delegation threatened to leave the hotel.",
    ),
    Rule(
        name="en.talks.as-early-as-offered",
        anchor="negotiate",
        pattern="(as early as|in|on) {date>negotiation.date} [,] [the] {words} (offered|proposed|agreed) to negotiate",
        example="As early as May 1921, the Finns offered to negotiate an armistice.",
        counterexample="As early as May 1921, the Finns offered to pay.",
    ),
    Rule(
        name="en.talks.met-to-negotiate",
        anchor="negotiate",
        pattern="in {date>negotiation.date} [the] {words} met in {place>negotiation.place} to negotiate",
        example="In late August 1920 the missions met in Tartu to negotiate the border.",
        counterexample="In late August 1920 the missions met in Tartu to dance.",
    ),
    Rule(
        name="en.talks.stopped-in",
        anchor="stopped",
        pattern="negotiations started on {date>negotiation.date} when {words} stopped in {place>negotiation.place}",
        example="The negotiations started on 16 April 1920 when the envoy stopped in Riga.",
        counterexample="The negotiations started on 16 April 1920 when the snow melted in Riga.",
    ),
)

_CONFIRMED = "({treaty>target}|{kind>target} of {date})"

NAMES = (
    Rule(
        name="en.kind.was-a",
        anchor="was a",
        pattern="{treaty>subject} [{aside}] [, [(also|sometimes|better|usually)] (called|known as) ... ,] was (a|an) {kind>kind}",
        example="The Riga Pact was a non-aggression pact, signed in 1932.",
        counterexample="The Riga Pact was a failure.",
    ),
    Rule(
        name="en.relation.confirmed-one-of-a-day",
        anchor="confirmed|reaffirmed|upheld",
        pattern=f"{{it}} [(also|expressly)] (confirmed|reaffirmed|upheld) [the] {_CONFIRMED} [[,] and [the] {_CONFIRMED}]",
        example="The pact confirmed the peace treaty of 11 August 1921 and the trade agreement of 2 May 1928.",
        counterexample="The pact confirmed the peace of the treaty's makers, signed on 11 August 1921.",
        about="entry",
        relation="relation.confirms",
    ),
    Rule(
        name="en.relation.confirmed",
        anchor="confirmed",
        pattern="{it} (confirmed|reaffirmed|upheld) ... {treaty>target}",
        example="The pact confirmed all basic provisions of the Latvian–Soviet Peace Treaty of 1920.",
        counterexample="The press confirmed the news of the Latvian–Soviet Peace Treaty of 1920.",
        about="entry",
        relation="relation.confirms",
    ),
    Rule(
        name="en.relation.left-in-force",
        anchor="in force|intact",
        pattern="{it} [(also|expressly)] (left|kept|maintained|retained|preserved|upheld) (in [full] force|intact) [the] {treaty>target}",
        example="It left in force the Latvian–Soviet Peace Treaty of 1920.",
        counterexample="It left in force nothing of the Latvian–Soviet Peace Treaty of 1920.",
        about="entry",
        relation="relation.confirms",
        granted="a treaty that a later one leaves in force is confirmed by it",
    ),
    Rule(
        name="en.relation.left-it-in-force",
        anchor="in force|in full force|intact",
        pattern="{it} [(also|expressly)] (left|kept|maintained|retained|preserved|upheld) [the] {treaty>target} (in [full] force|intact)",
        example="The pact left the Latvian–Soviet Peace Treaty of 1920 in force.",
        counterexample="The pact left the Latvian–Soviet Peace Treaty of 1920 unsigned, but in force.",
        about="entry",
        relation="relation.confirms",
        granted="a treaty that a later one leaves in force is confirmed by it",
    ),
    Rule(
        name="en.relation.claimed-to-violate",
        anchor="violated",
        pattern="{state>holder} (claimed|argued|maintained|protested) that {it} violated [the] {treaty>target}",
        example="Estonia claimed that the agreement violated the Peace of Tartu.",
        counterexample="Estonia claimed that the driver violated the rules of Tartu.",
        modality=Modality.REPORTED,
        about="entry",
        relation="relation.contradicts",
    ),
    Rule(
        name="en.kind.separate-convention-signed",
        anchor="separate",
        pattern="a separate {kind>kind} was signed ... on {date>signature.date}",
        example="A separate protocol was signed to fix the border on 5 July 1934.",
        counterexample="A separate room was kept to store the maps on 5 July 1934.",
        creates="{kind}",
        of_new=True,
    ),
    Rule(
        name="en.relation.until-replaced",
        anchor="until",
        pattern="(lasted|remained|applied|was in force) until a {kind>kind} was signed in {date>signature.date}",
        example="It was a policy that lasted until a bilateral trade agreement was signed in October 1939.",
        counterexample="It was a calm that lasted until a storm was sighted in October 1939.",
        creates="{kind}",
        of_new=True,
        about="entry",
        relation="relation.replaced_by",
        granted="a treaty said to last until another was signed is replaced by it",
    ),
    Rule(
        name="en.relation.another-took-its-place",
        anchor="took its place|replaced it|superseded it",
        pattern="(a|an|another) [new] {kind>kind} [signed [(at|in) {place>signature.place}] (on|in) {date>signature.date}] (took its place|replaced it|superseded it)",
        example="The pact ran for twelve years. Then a treaty of alliance took its place.",
        counterexample="The pact ran for twelve years. Then an envoy took its place at the table.",
        creates="{kind}",
        of_new=True,
        same_parties=True,
        about="entry",
        relation="relation.replaced_by",
        granted="a treaty that takes another's place has its parties",
    ),
    Rule(
        name="en.signature.treaties-signed-with",
        anchor="signed with",
        pattern="(treaties|treaty|pacts|pact|agreements|agreement) [that] [the] {party} signed with {party} on {date>signature.date}",
        example="It resembled the treaties that the Soviet Union signed with Latvia on 5 October 1940.",
        counterexample="It resembled the letters that the Soviet Union signed with ink on 5 October 1940.",
        creates="treaty",
        of_new=True,
    ),
    Rule(
        name="en.signature.and-with",
        anchor="and with",
        pattern="(treaties|pacts|agreements) [that] [the] {party} signed with {state} on {date} [,] and with {party} on {date>signature.date}",
        example="It resembled the treaties that the Soviet Union signed with Latvia on 5 October 1940, and with Estonia on 28 September 1940.",
        counterexample="It resembled the treaties that were signed with Latvia on 5 October 1940, and with care.",
        creates="treaty",
        of_new=True,
    ),
    Rule(
        name="en.articles.had-so-many",
        anchor="articles",
        pattern="{it} (had|has|contained|contains|consists of|consisted of|comprises|comprised|is made up of|was made up of) [a preamble and] {number>article.count} articles",
        example="The treaty had 23 articles.",
        counterexample="The shop had 23 articles of clothing.",
    ),
    Rule(
        name="en.article.said-what",
        anchor="article",
        pattern="article {number>article} [of {it}] (stipulated|described|provided|stated|required|obliged|forbade|defined|declared|laid down)",
        example="Article 2 described the border.",
        counterexample="Article 2 of the constitution was old.",
    ),
    Rule(
        name="en.secret-clause",
        anchor="secret",
        pattern="{it} [also] (contained|had|included) a secret (clause|protocol|article|annex) {rest>secret_clause}",
        example="The treaty also contained a secret clause allowing troops to pass.",
        counterexample="The treaty contained a clause allowing troops to pass in secret.",
    ),
)

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

BINDING_BOTH = tuple(
    Rule(
        name=f"en.norm.both-{name}",
        anchor=anchor,
        pattern=f"{_BOTH} {pattern} {{rest>norm.act}}",
        example=example,
        counterexample=counterexample,
        fixed=(("norm.duty", duty), ("norm.bearer", "each")),
        about="entry",
        granted="what the parties undertook together binds each of them",
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

PEOPLE = (
    Rule(
        name="en.office.before-name",
        anchor="minister",
        pattern="{office>person.office.office} [of {state}] [,] {person>person.office.person}",
        example="The note of Prime Minister Kārlis Ulmanis was read.",
        counterexample="The minister read the note.",
        about="world",
    ),
    Rule(
        name="en.office.commissar-before-name",
        anchor="commissar",
        pattern="{office>person.office.office} [of {state}] [,] {person>person.office.person}",
        example="The People's Commissar of Foreign Affairs Maxim Litvinov sent a note.",
        counterexample="The commissar sent a note.",
        about="world",
    ),
    Rule(
        name="en.office.rank-before-name",
        anchor="envoy|ambassador|minister|plenipotentiary|delegate|commissar|chancellor|president",
        pattern="the [{state}] {rank>person.office.office} {person>person.office.person}",
        example="It was signed by Kārlis Ulmanis and the foreign minister Zigfrīds Meierovics for Latvia.",
        counterexample="It was signed by Kārlis Ulmanis and the foreign ministers of both states.",
        about="world",
    ),
    Rule(
        name="en.office.after-name",
        anchor="minister",
        pattern="{person>person.office.person} [,] {state}['s|’s] {office>person.office.office}",
        example="Zigfrīds Meierovics, Latvia's Minister of Foreign Affairs, replied.",
        counterexample="The reply of Latvia's ministers came late.",
        about="world",
    ),
)

RULES: tuple[Rule, ...] = NAMES + TALKS + DUTIES + BINDING_BOTH + PEOPLE
