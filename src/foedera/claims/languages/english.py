"""How English prose says what happened to a treaty.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`. The
more telling rule stands first: of two that read the same words the first is kept.
"""

from foedera.claims.grammar import Rule
from foedera.claims.languages import english_denials
from foedera.claims.model import Modality

ANOTHER = (
    Rule(
        name="en.prolongation.a-protocol-extended-it",
        anchor="extended|prolonged|renewed",
        at_head=True,
        pattern="(a|an|another) [(separate|additional|further|new|second|special)] (protocol|agreement|convention|treaty) [,] signed [(at|in) {place>prolongation.place}] on {date>prolongation.date} [,] (extended|prolonged|renewed) {it} [(until|till|to) {date>prolongation.until}] [for [another|a further] {duration>prolongation.term}]",
        example="A protocol signed in Riga on 4 April 1935 extended it until 31 December 1945.",
        counterexample="A railway opened in Riga on 4 April 1935 extended it until the sea.",
        about="entry",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="en.signature.another-was-signed",
        anchor="signed|concluded",
        at_head=True,
        pattern="(a|an|another) [(separate|additional|further|new|second|special)] {kind>kind} ... (signed|concluded) [(at|in) {place>signature.place}] on {date>signature.date}",
        example="A separate convention on the meaning of aggression was signed in London on 5 July 1934.",
        counterexample="A separate room was kept in London until 5 July 1934.",
        creates="{kind}",
        of_new=True,
        granted="a sentence that begins with 'a treaty' speaks of another one",
    ),
)

SIGNATURE = (
    Rule(
        name="en.signature.between-parties-on",
        anchor="between",
        pattern="(signed|concluded|agreed) [in [the] [(town|city) of] {place>signature.place}] [,] between [the] {party} and [the] {party} (on|in) {date>signature.date}",
        example="The pact was signed between Latvia and Estonia on 1 November 1923.",
        counterexample="Talks between Latvia and Estonia began on 1 November 1923.",
        granted="the two states after 'between' are the parties",
    ),
    Rule(
        name="en.signature.on-between-parties",
        anchor="between",
        pattern="(signed|concluded|agreed) [(at|in) {place>signature.place}] on {date>signature.date} [,] between [the] [new] [{state} [government] of] {party} and [the] {party}",
        example="The treaty was signed on 2 February 1920 between Estonia and Soviet Russia.",
        counterexample="The line was drawn on 2 February 1920 between Narva and the lake.",
    ),
    Rule(
        name="en.signature.passive-on",
        anchor="signed",
        pattern="{it} [,] (was|were|being) [(formally|finally|officially)] signed [(at|in) {place>signature.place}] [by ...] [,] (on|in) {date>signature.date} [[,] (at|in) {place>signature.place}]",
        example="The treaty was signed in Riga on 11 August 1920.",
        counterexample="The treaty was never signed; talks ended on 11 August 1920.",
    ),
    Rule(
        name="en.signature.sign-on",
        anchor="sign",
        pattern="forced to sign [{it}] on {date>signature.date}",
        example="It was a peace that the government was forced to sign on 18 March 1921.",
        counterexample="The government was forced to resign on 18 March 1921.",
    ),
    Rule(
        name="en.signature.made-on-it",
        anchor="signed|concluded",
        at_head=True,
        pattern="(signed|concluded) [(at|in) {place>signature.place}] (on|in) {date>signature.date} [by ...] [,] [the] {treaty>subject}",
        example="Signed at Paris on 8 May 1924, the Treaty of Tartu was short.",
        counterexample="Printed at Paris on 8 May 1924, the Treaty of Tartu was short.",
    ),
    Rule(
        name="en.signature.participle-on",
        anchor="signed",
        pattern="signed [(at|in) [{state}-controlled] {place>signature.place}] [by ...] [,] on {date>signature.date} [[,] at {place>signature.place}]",
        example="The convention, signed at Paris on 8 May 1924, settled the status of the port.",
        counterexample="The minister resigned at Paris on 8 May 1924.",
    ),
    Rule(
        name="en.signature.at-place",
        anchor="signed",
        pattern="{it} (was|were) signed (at|in) [{state}-controlled] {place>signature.place}",
        example="The treaty was signed at Tartu, after long talks.",
        counterexample="The treaty was signed at last.",
    ),
    Rule(
        name="en.signature.concluded-at-on",
        anchor="concluded",
        pattern="{treaty>subject} [,] (concluded|signed|done) (at|in) {place>signature.place} on {date>signature.date}",
        example="Relations rest on the Treaty of Peace between Latvia and Russia, concluded at Riga on August 11, 1920.",
        counterexample="The Treaty of Peace between Latvia and Russia is kept at Riga.",
    ),
    Rule(
        name="en.signature.state-signed-treaty",
        anchor="signed",
        pattern="{date>signature.date} [,] [the] {state} signed [the] {treaty>subject}",
        example="In March 1921 the Poles signed the Peace of Riga.",
        counterexample="In March 1921 the Poles denounced the Peace of Riga.",
    ),
    Rule(
        name="en.signature.signing-it",
        anchor="signing",
        pattern="signing {it} on {date>signature.date}",
        example="They were pressed into signing the treaty on 11 August 1920.",
        counterexample="They spoke of signing the treaty; on 11 August 1920 they left.",
    ),
    Rule(
        name="en.signature.brokered",
        anchor="brokered",
        pattern="(brokered|mediated|negotiated) [the] {treaty>subject} on {date>signature.date}",
        example="The League brokered the Valka Agreement on 3 July 1920.",
        counterexample="The League discussed the Valka Agreement on 3 July 1920.",
        granted="an agreement brokered on a day is signed that day",
    ),
)

RATIFICATION = (
    Rule(
        name="en.exchange.instruments-in-on",
        anchor="exchanged",
        pattern="(ratifications|instruments of ratification|ratification (documents|instruments)|ratifying documents) (were|having been|have been) [(duly|formally)] exchanged (at|in) {place>exchange.place} on {date>exchange.date}",
        example="Ratifications were exchanged in Berlin on 4 October 1922.",
        counterexample="Notes were exchanged in Berlin on 4 October 1922.",
    ),
    Rule(
        name="en.exchange.instruments-on",
        anchor="exchange",
        pattern="(ratifications|instruments of ratification|ratification documents) were exchanged on {date>exchange.date} [(at|in) {place>exchange.place}]",
        example="The instruments of ratification were exchanged on 4 October 1922 at Moscow.",
        counterexample="The instruments of ratification were lost on 4 October 1922 at Moscow.",
    ),
    Rule(
        name="en.exchange.noun",
        anchor="exchange",
        pattern="exchange of [the] [instruments of] ratifications? [took place] [(at|in) {place>exchange.place}] [,] [on] {date>exchange.date}",
        example="The exchange of ratifications took place at Riga on 4 October 1922.",
        counterexample="The exchange of ratifications was delayed.",
    ),
    Rule(
        name="en.ratification.by-body-on",
        anchor="ratification",
        pattern="ratification by [the] {body>ratification.by.body} on {date>ratification.date}",
        example="Its ratification by the Saeima on 2 September 1920 was hurried.",
        counterexample="Its approval by the press on 2 September 1920 was hurried.",
    ),
    Rule(
        name="en.ratification.body-ratified-on",
        anchor="ratified",
        pattern="{body>ratification.by.body} ratified {it} on {date>ratification.date}",
        example="The Constituent Assembly of Latvia ratified it on 2 September 1920.",
        counterexample="The Constituent Assembly of Latvia rejected it on 2 September 1920.",
    ),
    Rule(
        name="en.ratification.and-so-did",
        anchor="ratified",
        pattern="and the {body>ratification.by.body} [did so] on {date>ratification.date}",
        example="The Saeima ratified the treaty on 2 September 1920 and the All-Russian Central Executive Committee on 9 September 1920.",
        counterexample="The treaty was ratified; the press praised it on 2 September 1920 and the Riigikogu on 9 September 1920.",
        granted="who follows upon 'ratified it on' with another day ratified it then",
    ),
    Rule(
        name="en.ratification.passive",
        anchor="ratified",
        pattern="(was|were|be) ratified [by [the] ({body>ratification.by.body}|{state>ratification.by.state})] (on|in) {date>ratification.date}",
        example="The treaty was ratified by the Saeima on 2 September 1920.",
        counterexample="The treaty was never ratified; on 2 September 1920 it lapsed.",
    ),
)

FORCE = (
    Rule(
        name="en.force.became-effective",
        anchor="effective",
        pattern="(became|becoming|was made) effective [(on|from)] {date>entry_into_force.date}",
        example="The pact became effective on 4 October 1922.",
        counterexample="The blockade became more effective after 4 October 1922.",
    ),
    Rule(
        name="en.force.entered",
        anchor="force",
        pattern="(entered|came|went|entering|coming) into force [(on|in|from)] {date>entry_into_force.date}",
        example="The treaty entered into force on 4 October 1922.",
        counterexample="The treaty shall enter into force on ratification.",
    ),
    Rule(
        name="en.force.in-force-since",
        anchor="force",
        pattern="in force (since|from|as from|as of) {date>entry_into_force.date}",
        example="The convention has been in force since 4 October 1922.",
        counterexample="The ministers met in force to debate on 4 October 1922.",
    ),
    Rule(
        name="en.force.took-effect",
        anchor="effect",
        pattern="(took effect|taking effect) [(on|from)] {date>entry_into_force.date}",
        example="The agreement took effect on 4 October 1922.",
        counterexample="It was to have taken effect on 4 October 1922.",
    ),
    Rule(
        name="en.force.was-to-have-taken-effect",
        anchor="taken effect",
        pattern="{it} was to (have taken effect|take effect|enter into force|have entered into force) on {date>entry_into_force.date}",
        example="The League brokered the Valka Agreement; it was to have taken effect on October 10, 1921.",
        counterexample="The medicine has taken effect on October 10, 1921.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.end.in-force-until",
        anchor="until",
        pattern="in force (until|till|to) [the] {date>end.date}",
        example="Signed on 5 February 1932. In force until 5 October 1940.",
        counterexample="In force until denounced by either party.",
    ),
    Rule(
        name="en.end.expired",
        anchor="expired|lapsed|terminated|ended|ceased|dissolved|void|ran out|lost",
        pattern="{it} (expired|lapsed|terminated|ended|ran out|lost (its|all) (force|validity)|ceased to (be in force|have effect|apply|exist)|was dissolved|became void) (on|in|at) [the] {date>end.date}",
        example="The treaty expired on 5 February 1938.",
        counterexample="The treaty was set to expire in five years.",
    ),
    Rule(
        name="en.end.terminated",
        anchor="terminated",
        pattern="{it} was (terminated|abrogated|annulled) (on|in) {date>end.date}",
        example="The treaty was terminated on 5 February 1938.",
        counterexample="The meeting was terminated on 5 February 1938.",
    ),
)

REGISTRATION = (
    Rule(
        name="en.registration.in-league-series-on",
        anchor="registered",
        pattern="registered in [the] {words>registration.series} on {date>registration.date}",
        example="It was registered in the League of Nations Treaty Series on 26 July 1922.",
        counterexample="The yacht was registered in Riga.",
    ),
    Rule(
        name="en.registration.with-secretariat-on",
        anchor="registered",
        pattern="registered (with|by) [the] {words} on {date>registration.date}",
        example="It was registered with the Secretariat of the League of Nations on 26 July 1922.",
        counterexample="It was registered with the Secretariat of the League of Nations.",
    ),
)

TERM = (
    Rule(
        name="en.term.set-to-expire",
        anchor="expire",
        pattern="(set|due) to expire (in|after) {duration>term}",
        example="The original pact was set to expire in three years.",
        counterexample="The visa was set to expire in March.",
    ),
    Rule(
        name="en.term.concluded-for",
        anchor="for",
        pattern="(concluded|signed|valid|binding) for [a (period|term) of] {duration>term}",
        example="The treaty was concluded for a period of three years.",
        counterexample="The envoy waited for a period of three years.",
    ),
    Rule(
        name="en.prolongation.on-it-was-extended-for",
        anchor="extended|prolonged|renewed",
        pattern="on {date>prolongation.date} [,] it was [further] (extended|prolonged|renewed) [for (another|a further|an additional)] {duration>prolongation.term}",
        example="On 4 April 1935, it was extended for another ten years.",
        counterexample="On 4 April 1935 the railway was extended for ten kilometres.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="en.prolongation.extended-to",
        anchor="extended|prolonged|renewed",
        pattern="on {date>prolongation.date} [,] it was [further] (extended|prolonged|renewed) (to|until|till) {date>prolongation.until}",
        example="On 4 April 1935 it was further extended to 31 December 1945.",
        counterexample="On 4 April 1935 the line was extended to Riga.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="en.prolongation.was-extended-on",
        anchor="extended|prolonged|renewed",
        pattern="{it} was [further] (extended|prolonged|renewed) on {date>prolongation.date} [(for [(another|a further)] {duration>prolongation.term}|(to|until) {date>prolongation.until})]",
        example="The pact was prolonged on 4 April 1935 until 31 December 1945.",
        counterexample="The leave was prolonged by his superiors on 4 April 1935.",
        creates="protocol",
        relation="relation.prolongs",
    ),
)

BREACH = (
    Rule(
        name="en.breach.broken-when-occupied",
        anchor="broken",
        pattern="{it} was (broken|violated|breached) (when|as) [on] {date>breach.date} [,] [the] {state>breach.by.party} {rest>breach.by.act}",
        example="The pact was broken when on 17 June 1940 Soviet Union occupied Latvia.",
        counterexample="The silence was broken when on 17 June 1940 a bell rang.",
    ),
    Rule(
        name="en.breach.broken-on-with",
        anchor="broken",
        pattern="{it} was (broken|violated|breached) on {date>breach.date} [with the {state>breach.by.party} {rest>breach.by.act}]",
        example="The pact was broken on 17 June 1940 with the Soviet occupation of Latvia.",
        counterexample="The bridge was broken on 17 June 1940.",
    ),
    Rule(
        name="en.denunciation.state-denounced",
        anchor="denounced",
        pattern="{party>denunciation.by} denounced [the] {treaty>subject} [on {date>denunciation.date}]",
        example="Germany denounced the Rapallo Treaty on 5 May 1930.",
        counterexample="Germany denounced the rumour on 5 May 1930.",
    ),
)

RULES: tuple[Rule, ...] = (
    ANOTHER
    + SIGNATURE
    + RATIFICATION
    + FORCE
    + REGISTRATION
    + TERM
    + BREACH
    + english_denials.RULES
)
