"""How English prose tells that treaties ended, were replaced, amended and broken, and who was recognised.

    The treaty came to an end on 3 May 1931. In 1930 the Treaty of Tartu superseded it.
    Lithuania was recognised de facto by Sweden on 12 December 1927.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of

_BY_PROTOCOL = "[(a|an|another)] [(further|additional|new|second|supplementary|special)] (protocol|agreement|convention|exchange of (notes|letters))"

_ENDS: tuple[tuple[str, str, str, str, str], ...] = (
    ("end.with-the-war", "outbreak of", "{it} (lapsed|expired|ended|terminated|ceased to have effect|ceased to apply) (with|on|upon|at|after) the outbreak of [the] (war|hostilities|fighting|{event}) [,] (on|in) {date>end.date}",
     "The treaty lapsed with the outbreak of war in September 1927.",
     "The treaty lasted until the outbreak of war in September 1927."),
    ("end.came-to-an-end", "an end|null and void|lapse|cease", "{it} (came to an end|was allowed to lapse|ceased to be in force|was declared null and void|became null and void|was rendered null and void) (on|in) {date>end.date}",
     "The treaty was allowed to lapse in 1931.",
     "The rumour came to an end in 1931."),
    ("end.not-renewed", "expired|lapsed", "{it} was not (renewed|extended|prolonged) and (expired|lapsed|ended) (on|in) {date>end.date}",
     "The treaty was not renewed and expired on 3 May 1931.",
     "The lease was not renewed and expired on 3 May 1931."),
    ("end.state-ended-it-from", "with effect from", "{state>denunciation.by} (terminated|denounced|abrogated) {it} with effect from {date>end.date}",
     "Estonia terminated the treaty with effect from 3 May 1931.",
     "Estonia painted the treaty hall with effect from 3 May 1931."),
    ("denunciation.with-notice-on", "notice", "{it} was (denounced|terminated) by [the] {state>denunciation.by} (with|giving|at|on) {duration>denunciation.notice}['s|'] notice on {date>denunciation.date}",
     "The treaty was denounced by Estonia with one year's notice on 3 May 1930.",
     "The rent was denounced by Estonia with one year's notice on 3 May 1930."),
    ("prolongation.so-long", "prolonged|extended|renewed", "{it} was [(further|tacitly|automatically|repeatedly|then|later)] (prolonged|extended|renewed) (by|for) [(another|a further)] {duration>prolongation.term}",
     "The treaty was prolonged by five years.",
     "The holiday was prolonged by five years."),
    ("prolongation.until", "prolonged|extended|renewed", "{it} was [(further|then|later)] (prolonged|extended|renewed) (until|till) {date>prolongation.until}",
     "The pact was renewed until 1945.",
     "The poster was renewed until 1945."),
    ("breach.was-broken-by", "broken|violated|breached", "{it} was [(unilaterally|finally|then|soon|openly)] (broken|violated|breached|infringed) by [the] {state>breach.by.party} [(on|in) {date>breach.date}]",
     "The treaty was broken by Estonia on 9 July 1925.",
     "The vase was broken by Estonia on 9 July 1925."),
    ("breach.article-of-it", "broke|violat|breach|infring", "{state>breach.by.party} (broke|violated|breached|infringed) (article|articles) {number} [(and|to) {number}] of {it} [(on|in) {date>breach.date}]",
     "Estonia violated Article 3 of the treaty on 9 July 1925.",
     "Estonia violated Article 3 of the statute on 9 July 1925."),
)  # fmt: skip

_REPLACED: tuple[tuple[str, str, str, str, str], ...] = (
    ("superseded-by", "superseded|replaced", "{it} was (superseded|replaced) (by|with) [the] {treaty>target}",
     "The treaty was superseded by the Tartu Convention of 1920.",
     "The minister was superseded by the author of the Tartu Convention of 1920."),
    ("superseded-in-by", "superseded|replaced", "{it} was (superseded|replaced) (in|on) {date} (by|with) [the] {treaty>target}",
     "It was superseded in 1930 by the Tartu Convention.",
     "The minister was superseded in 1930 by the author of the Tartu Convention."),
    ("named-superseded-it", "superseded|replaced|took the place", "{treaty>target} (superseded|replaced|took the place of) (it|the treaty|the pact|the agreement|the convention|the protocol|this treaty|this agreement)",
     "In 1930 the Tartu Convention superseded it.",
     "In 1930 the Tartu Convention ignored it."),
)  # fmt: skip

_TAKEN: tuple[tuple[str, str, str, str, str], ...] = (
    ("recognised.passive", "recognised|recognized", "{state>state.recognition.of} was [(formally|officially)] (recognised|recognized) [(de jure|de facto|as (an|a) (independent|sovereign) (state|republic|country|nation))] by [the] {state>state.recognition.by} (on|in) {date>state.recognition.from}",
     "Lithuania was recognised de facto by Sweden on 12 December 1927.",
     "Lithuania was praised de facto by Sweden on 12 December 1927."),
    ("recognised.received-from", "recognition", "{state>state.recognition.of} (received|obtained|gained|won|secured) (de jure|de facto|full|formal|diplomatic) recognition (from|by) [the] {state>state.recognition.by} [(on|in) {date>state.recognition.from}]",
     "Lithuania received de jure recognition from Germany on 23 March 1927.",
     "Lithuania received public applause from Germany on 23 March 1927."),
    ("recognised.extended-to", "recognition", "{state>state.recognition.by} (extended|granted|accorded|gave) [(de jure|de facto|full|formal|diplomatic)] recognition to [the] {state>state.recognition.of} [(on|in) {date>state.recognition.from}]",
     "Germany extended de jure recognition to Lithuania in 1927.",
     "Germany extended its railway to Lithuania in 1927."),
    ("recognised.granted-it", "recognition", "{state>state.recognition.by} (granted|accorded|gave) [the] {state>state.recognition.of} (de jure|de facto|full|formal|diplomatic) recognition [(on|in) {date>state.recognition.from}]",
     "Britain granted Estonia de jure recognition on 26 January 1927.",
     "Britain granted Estonia a loan and de jure relief on 26 January 1927."),
    ("recognised.on-a-day", "recognised|recognized", "{state>state.recognition.by} [(formally|officially)] (recognised|recognized) [the] {state>state.recognition.of} (on|in) {date>state.recognition.from}",
     "Sweden recognised Lithuania on 28 May 1927.",
     "Sweden recognised Lithuania's claim on 28 May 1927."),
    ("control.state-was-taken", "occupied|annexed|invaded", "{state>territory.control.territory} was [(formally|illegally|forcibly)] (occupied|annexed) by [the] {state>territory.control.by} [(forces|troops)] (on|in) {date>territory.control.from}",
     "Lithuania was occupied by the Soviet Union on 15 May 1927.",
     "Lithuania was admired by the Soviet Union on 15 May 1927."),
    ("transfer.passed-to", "passed to|reverted to", "(sovereignty over|control of|control over|possession of) [the] {region>territory.transfer.territory} (passed|reverted) to [the] {state>territory.transfer.to} (on|in) {date>territory.transfer.from}",
     "Control of Ruhnu passed to Estonia in October 1927.",
     "Books of Ruhnu passed to Estonia in October 1927."),
)  # fmt: skip

_ULTIMATA: tuple[tuple[str, str, str, str, str], ...] = (
    ("received", "ultimatum", "{state>ultimatum.to} received [(an|a new|the)] ultimatum from [the] {state>ultimatum.by} on {date>ultimatum.delivered}",
     "Lithuania received an ultimatum from Poland on 17 May 1927.",
     "Lithuania received an envoy from Poland on 17 May 1927, not an ultimatum."),
)  # fmt: skip

AMENDED = (
    Rule(
        name="en.relation.amended-by-a-protocol",
        anchor="amended|modified|revised|supplemented",
        pattern="{it} was (amended|modified|revised) [(in|on) {date}] by "
        + _BY_PROTOCOL
        + " (signed|concluded|done) [(at|in) {place}] (on|in) {date}",
        example="The treaty was amended by a protocol signed at Tallinn on 4 June 1925.",
        counterexample="The poem was amended by a poet born at Tallinn on 4 June 1925.",
        creates="protocol",
        relation="relation.amends",
        about="entry",
    ),
)

PROLONGED = (
    Rule(
        name="en.prolongation.by-a-protocol-signed",
        anchor="prolonged|extended|renewed",
        pattern="{it} was [(further|again|then|later)] (prolonged|extended|renewed) [(for|by) [(another|a further)] {duration>prolongation.term}] [(until|till|to) {date>prolongation.until}] by "
        + _BY_PROTOCOL
        + " (signed|concluded|done) [(at|in) {place>prolongation.place}] (on|in) {date>prolongation.date} [(until|till|to) {date>prolongation.until}] [for [(another|a further)] {duration>prolongation.term}]",
        example="The treaty was prolonged by a protocol signed in Tallinn on 6 May 1927 for five years.",
        counterexample="The evening was prolonged by a band that played in Tallinn on 6 May 1927 for hours.",
        creates="protocol",
        relation="relation.prolongs",
    ),
)

RULES: tuple[Rule, ...] = (
    rules_of("en.", _ENDS)
    + rules_of("en.relation.", _REPLACED, about="entry", relation="relation.replaced_by")
    + AMENDED
    + PROLONGED
    + rules_of("en.state.", _TAKEN[:5], about="world")
    + rules_of("en.", _TAKEN[5:], about="world")
    + rules_of("en.ultimatum.", _ULTIMATA)
)
