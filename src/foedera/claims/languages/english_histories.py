"""How English articles tell who worked on a treaty, who joined and left it, and what took its place.

    It was negotiated by Zigfrīds Meierovics. Portugal acceded on 4 June 1926.
    The treaty was superseded by the convention of 18 January 1931.
    A secret article bound Denmark to supply eight thousand men.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from dataclasses import replace

from foedera.claims.grammar import Rule, rules_of

_NUMBER = "(two|three|four|five|six|seven|eight|nine|ten|both)"
_STATES = f"(the {_NUMBER}|both|all {_NUMBER}|all the) (states|countries|nations|governments|powers|parties|sides|kings|monarchs|republics|ministers|delegations|plenipotentiaries)"
_AT = "[(at|in) {place>signature.place}]"
_NEGOTIATOR = "[the] [{state} ['s]] [{office}] [{rank}] {person>negotiation.by}"
_LEFT = "(no longer considered itself (bound by|a party to)|considered itself no longer bound by|would no longer be bound by|was no longer bound by|withdrew from|was withdrawing from|would withdraw from|was leaving|would leave|renounced|denounced|had denounced)"
_PAPER = "(a|an|the|its|another) [(separate|additional|supplementary|further|separate and)] secret [(additional|supplementary|separate|and separate)] (protocol|clause|article|annex|convention)"
_DID = "(bound|committed|pledged|required|allowed|entitled|guaranteed|defined|named|fixed|settled|left|reserved|transferred|ceded|confirmed|set|regulated|stipulated|obliged|concerned)"
_OLD = "(superseded|replaced|succeeded|supplanted)"
_DAYED = "[{matter}] (of|dated|(signed|concluded) [(at|in) {place>signature.place}] on) {date>signature.date}"

_HISTORIES: tuple[tuple[str, str, str, str, str], ...] = (
    ("signature.states-signed-it", "signed", f"{_STATES} [(then|finally|formally)] signed {{it}} {_AT} [,] (on|in) {{date>signature.date}} {_AT}",
     "The four states signed the treaty on 17 March 1922 in Riga.",
     "The four states signed the guest book on 17 March 1922 in Riga."),
    ("signature.on-states-signed-it", "signed", f"(on|in) {{date>signature.date}} [,] {_STATES} [(then|finally|formally)] signed [the] {{it}} {_AT}",
     "On 17 March 1922 the four states signed the treaty at Riga.",
     "On 17 March 1922 the four states signed the guest book at Riga."),
    ("signature.and-signed-it", "signed", f"and [(finally|then|formally|both)] signed {{it}} {_AT} [,] (on|in) {{date>signature.date}} {_AT}",
     "Envoys met in Moscow and signed the treaty on 25 June 1922.",
     "Envoys met in Moscow and signed the guest book on 25 June 1922."),
    ("breach.and-broken-by-on", "broken|violated|breached", "and was [(unilaterally|finally|then|soon)] (broken|violated|breached|infringed) by [the] {state>breach.by.party} (on|in) {date>breach.date}",
     "The treaty forbade attacks and was unilaterally broken by Norway on 17 March 1929.",
     "The treaty forbade attacks and was unilaterally drafted by Norway on 17 March 1929."),
    ("ratification.on-it-was", "ratified", "(on|in) {date>ratification.date} [,] {it} was [(finally|duly|formally)] ratified [by [the] ({body>ratification.by.body}|{country>ratification.by.state})]",
     "On 23 December 1922, the treaty was ratified.",
     "On 23 December 1922, the treaty party was gratified."),
    ("prolongation.until-on", "prolonged|extended|renewed", "{it} was [(further|again|later)] (prolonged|extended|renewed) (until|till|to) {date>prolongation.until} on {date>prolongation.date}",
     "The treaty was prolonged until 31 December 1937 on 6 March 1929.",
     "The railway was prolonged until 31 December 1937 on 6 March 1929."),
    ("prolongation.so-long-in", "prolonged|extended|renewed", "{it} was [(further|again|later|then)] (prolonged|extended|renewed) for [(another|a further)] {duration>prolongation.term} (on|in) {date>prolongation.date}",
     "The treaty was prolonged for three years in 1926.",
     "The visit was prolonged for three years in 1926."),
    ("denunciation.gave-notice-of-its", "notice of", "{state>denunciation.by} (gave|had given) notice of its (withdrawal|denunciation|intention to (withdraw|denounce it|terminate it)) [from {it}] (on|in) {date>denunciation.date}",
     "Sweden gave notice of its withdrawal on 4 April 1933.",
     "Sweden gave notice of its festival on 4 April 1933."),
    ("term.in-force-for", "period of|term of|effective for|in force for", "(in force|into force|effective|effect) [(on|from) {date}] [,] for (a|the) (period|term) of {duration>term}",
     "It entered into force on 18 March 1932 for the period of three years.",
     "It entered into debate on 18 March 1932 for the period of three years."),
    ("term.so-long-period", "period|term", "(effective|valid|in force|concluded|signed) for a {duration>term} (period|term)",
     "The treaty was signed on 25 June 1922, effective for a three-year period.",
     "The treaty was signed on 25 June 1922, after a three-year period."),
    ("negotiation.was-by", "negotiated", f"{{it}} (was|had been|were) negotiated [(chiefly|mainly|largely|in secret|secretly)] by {_NEGOTIATOR} [(for|on behalf of) {{state}}] [,] [and [by] {_NEGOTIATOR}]",
     "The treaty was negotiated by Zigfrīds Meierovics.",
     "The curve was negotiated by Zigfrīds Meierovics."),
    ("negotiation.talks-were-led-by", "conducted|were led|headed|were held", f"(talks|negotiations) were (conducted|led|headed|held) [(for|on behalf of) [the] {{state}}] by {_NEGOTIATOR} [(for|on behalf of) [the] {{state}}] [,] [and [(for|on behalf of) [the] {{state}}] [by] {_NEGOTIATOR}]",
     "The talks were conducted for Latvia by Zigfrīds Meierovics.",
     "The tours were conducted for Latvia by Zigfrīds Meierovics."),
    ("negotiation.by-it", "negotiated by", f"negotiated by ({_NEGOTIATOR}|{{surname>negotiation.by}}) [,] {{it}} was",
     "Negotiated by Zigfrīds Meierovics, the treaty was short.",
     "Negotiated by Zigfrīds Meierovics, the bend was short."),
    ("ratification.gave-consent", "ratification", "{body>ratification.by.body} [(had|formally|unanimously)] (gave|given|granted) its (consent|assent|approval) to [the] ratification [of {it}] (on|in) {date>ratification.date}",
     "The Saeima gave its consent to ratification on 13 May 1922.",
     "The Saeima gave its consent to gratification on 13 May 1922."),
    ("ratification.was-nth-to", "to ratify", "{state>ratification.by.state} (was|became|had been) the (first|second|third|fourth|fifth|last|only) [(state|country|power|party|signatory|nation|government)] to ratify [{it}] [,] [doing so] (on|in) {date>ratification.date}",
     "Belgium was the first state to ratify the treaty, on 3 April 1925.",
     "Belgium was the first state to gratify the treaty party, on 3 April 1925."),
    ("ratification.state-ratified-on", "ratified", "{state>ratification.by.state} [(had|formally|duly|also)] ratified (on|in) {date>ratification.date}",
     "Estonia ratified on 4 June 1931.",
     "Estonia gratified on 4 June 1931."),
    ("ratification.second-body", "approved|ratified", "(approved|ratified) {it} (on|in) {date} , the {body>ratification.by.body} (on|in) {date>ratification.date}",
     "The Saeima approved the treaty on 20 October 1921, the Riigikogu on 25 October.",
     "The Saeima approved the budget on 20 October 1921, the Riigikogu on 25 October."),
    ("deposit.nth-ratification", "deposited", "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|required|necessary) (ratification|instrument of ratification) was deposited [(at|in) {place>deposit.place}] (on|in) {date>deposit.date}",
     "The tenth ratification was deposited on 30 June 1926.",
     "The tenth grievance was deposited on 30 June 1926."),
    ("deposit.its-ratification", "deposited", "{state>deposit.by} [(formally|later|then)] deposited its ratification [of {it}] [(at|in) {place>deposit.place}] (on|in) {date>deposit.date}",
     "Sweden deposited its ratification on 12 August 1926.",
     "Sweden deposited its silver on 12 August 1926."),
    ("accession.state-acceded", "acceded|adhered", "{state>accession.by} [(also|later|formally)] (acceded|adhered) (on|in) {date>accession.date}",
     "Portugal acceded on 4 June 1926.",
     "Portugal receded on 4 June 1926."),
    ("accession.two-acceded", "acceded|adhered", "{state>accession.by} and [the] {state>accession.by} [(also|both|later)] (acceded|adhered) (on|in) {date>accession.date}",
     "Spain and Greece acceded in 1927.",
     "Spain and Greece receded in 1927."),
    ("accession.three-joined", "acceded to|adhered to|joined", "{state>accession.by} , [the] {state>accession.by} [, [the] {state>accession.by}] [,] and [the] {state>accession.by} [(also|both|all|later)] (acceded to|adhered to|joined) {it} [(on|in) {date>accession.date}]",
     "Sweden, Norway and Denmark also acceded to the treaty.",
     "Sweden, Norway and Denmark also acceded to the request."),
    ("accession.became-a-party", "became", "{state>accession.by} [(also|later)] became (a|another|the first|the last) [full] (party|member) (to|of) {it} (on|in) {date>accession.date}",
     "Norway became a party to the treaty on 7 May 1928.",
     "Norway became a party to the quarrel on 7 May 1928."),
    ("denunciation.said-no-longer", "bound by|withdrawing|withdraw|withdrew|leav|a party to|denounced|renounced", f"{{state>denunciation.by}} [(had|formally)] (announced|declared|stated|proclaimed|notified ...) [(on|in) {{date>denunciation.date}}] that (it|he|she|they) {_LEFT} {{it}}",
     "Sweden announced in 1934 that it no longer considered itself bound by the treaty.",
     "Sweden announced in 1934 that it no longer considered itself bound by the custom."),
    ("denunciation.state-left-it", "left", "{state>denunciation.by} [(formally|finally)] left {it} (on|in) {date>denunciation.date}",
     "Finland left the pact in 1936.",
     "Finland left the room in 1936."),
    ("denunciation.on-state-left-it", "left", "(on|in) {date>denunciation.date} [,] [the] {state>denunciation.by} left {it}",
     "In 1936 Finland left the pact.",
     "In 1936 Finland left the room."),
    ("suspension.so-long-in", "suspended", "{state>suspension.by} suspended {it} for {duration>suspension.term} (on|in|from) {date>suspension.date}",
     "Latvia suspended the treaty for two years in 1925.",
     "Latvia suspended the player for two years in 1925."),
    ("suspension.its-operation", "suspended", "(its|the) (operation|application|execution) [of {it}] was suspended [by [the] {state>suspension.by}] (on|in|from) {date>suspension.date}",
     "Its operation was suspended from 1 March 1925.",
     "His operation was suspended from 1 March 1925."),
    ("breach.by-doing-in", "broke|violat|breach|infring", "{state>breach.by.party} (broke|violated|breached|infringed) {it} by {words>breach.by.act} (on|in) {date>breach.date}",
     "Denmark broke the treaty by invading Scania in November 1709.",
     "Denmark broke the silence by invading Scania in November 1709."),
    ("end.with-a-death", "death of|fall of|abdication of|accession of", "{it} (lapsed|expired|ended|ceased|came to an end) (on|upon|with|at|after) the (death|fall|abdication|accession) of [the] {words} in {date>end.date}",
     "It lapsed on the death of the king in 1719.",
     "He fainted on the death of the king in 1719."),
    ("end.broke-down", "broke down|collapsed|fell apart|fell into abeyance", "{it} [(finally|soon)] (broke down|collapsed|fell apart|fell into abeyance) (on|in) {date>end.date}",
     "The alliance broke down in 1709.",
     "The carriage broke down in 1709."),
    ("registration.entered-in-series", "treaty series", "{it} was (entered|recorded|included|filed) in the {words>registration.series} (on|in) {date>registration.date}",
     "It was entered in the League of Nations Treaty Series on 2 September 1922.",
     "It was quoted in the League of Nations Treaty Series on 2 September 1922."),
    ("registration.organ-registered", "registered", "(secretariat|secretary-general|league|{state}) [of the league] [of nations] registered {it} (on|in) {date>registration.date}",
     "The Secretariat of the League registered the treaty on 2 September 1922.",
     "The Secretariat of the League registered the guests on 2 September 1922."),
)  # fmt: skip

_SECRET: tuple[tuple[str, str, str, str, str], ...] = (
    ("article-did", "secret", f"{_PAPER} [(to|of|in) {{it}}] {_DID} {{rest}}",
     "A secret article bound Denmark to supply eight thousand men.",
     "A secret messenger bound Denmark to supply eight thousand men."),
    ("in-an-article", "secret", f"(in|under|by) {_PAPER} [(to|of) {{it}}] [,] ({_STATES}|[the] {{state}}|the two kings|they) {{rest}}",
     "In a secret protocol the two kings divided the toll of the Sound.",
     "In a secret meeting the two kings divided the toll of the Sound."),
)  # fmt: skip

_REPLACED: tuple[tuple[str, str, str, str, str], ...] = (
    ("succeeded-by-named", "succeeded by|supplanted by|annulled by|abrogated by|cancelled by", "{it} (was|were|had been) [(later|finally|formally)] (succeeded|supplanted|annulled|abrogated|cancelled) by [the] {treaty>target}",
     "The treaty was succeeded by the Tartu Convention of 1920.",
     "The minister was succeeded by the author of the Tartu Convention of 1920."),
)  # fmt: skip

_BY_ONE_OF_DAY: tuple[tuple[str, str, str, str, str], ...] = (
    ("replaced-by-one-of-day", "superseded|replaced|succeeded|supplanted", f"{{it}} (was|were|had been) [(later|soon|formally)] {_OLD} by (a|an|the) [new] {{kind>kind}} {_DAYED}",
     "The treaty was superseded by the convention of 18 January 1931.",
     "The minister was superseded by the conductor of 18 January 1931."),
)  # fmt: skip

_FOR_ONE_OF_DAY: tuple[tuple[str, str, str, str, str], ...] = (
    ("replaced-one-of-day", "superseded|replaced|supplanted", f"{{it}} (superseded|replaced|supplanted) (a|an|the) [old] {{kind>kind}} {_DAYED}",
     "The treaty replaced the provisional agreement of 1 March 1919.",
     "The minister replaced the provisional aide of 1 March 1919."),
)  # fmt: skip

_SUPPLEMENTED: tuple[tuple[str, str, str, str, str], ...] = (
    ("supplemented-by-one", "supplemented|completed", "{it} was [(later|further)] (supplemented|completed) [(in|on) {date}] by (a|an) [(additional|further|secret|new|second|special)] {kind} (signed|concluded|done) [(at|in) {place}] (on|in) {date}",
     "It was supplemented by a protocol signed in Tallinn on 4 June 1925.",
     "It was supplemented by a poem sung in Tallinn on 4 June 1925."),
)  # fmt: skip

_BY_PERSON: tuple[tuple[str, str, str, str, str], ...] = (
    ("on-someone-signed-a-with", "signed a|signed the|concluded a|concluded the", "(on|in) {date>signature.date} [,] " + _AT + " [,] (he|she|they|{person}) [(also|then)] (signed|concluded) (a|an|the) {kind>kind} [{matter}] with [the] {party} " + _AT,
     "On 27 June 1938 he signed a mutual assistance treaty with Latvia in Moscow.",
     "On 27 June 1938 he signed a birthday card with Latvia in mind."),
    ("someone-signed-a-with-on", "signed a|signed the|concluded a|concluded the", "(he|she|they|{person}) [(also|then)] (signed|concluded) (a|an|the) {kind>kind} [{matter}] with [the] {party} " + _AT + " (on|in) {date>signature.date} " + _AT,
     "He signed a mutual assistance treaty with Latvia in Moscow on 27 June 1938.",
     "He signed a birthday card with Latvian friends in Moscow on 27 June 1938."),
)  # fmt: skip


_PLAIN: tuple[Rule, ...] = rules_of("en.", _HISTORIES)

RULES: tuple[Rule, ...] = (
    *rules_of("en.relation.", _BY_ONE_OF_DAY, about="entry", creates="{kind}", of_new=True, relation="relation.replaced_by"),
    *rules_of("en.relation.", _FOR_ONE_OF_DAY, about="entry", creates="{kind}", of_new=True, relation="relation.replaces"),
    *rules_of("en.relation.", _REPLACED, about="entry", relation="relation.replaced_by"),
    *rules_of("en.relation.", _SUPPLEMENTED, about="entry", creates="{kind}", relation="relation.supplements"),
    *(
        replace(rule, creates="protocol", relation="relation.prolongs")
        if rule.name.startswith("en.prolongation.")
        else rule
        for rule in _PLAIN
    ),
    *(
        replace(rule, fixed=(("secret_clause", "{match}"),))
        for rule in rules_of("en.secret.", _SECRET)
    ),
    *rules_of(
        "en.signature.", _BY_PERSON, about="world", creates="{kind}", of_new=True,
        granted="a treaty told by its kind, a party and its day is one of its own until it is known",
    ),
)  # fmt: skip
