"""How English prose tells of terms, renewals, breaches, cessions and those who signed.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims import signs
from foedera.claims.grammar import Rule

_TREATY = "(treaty|pact|agreement|convention|alliance|truce|accord)"
_PROLONGED = "(extended|prolonged|renewed)"
_BY_PROTOCOL = (
    "[by [(a|an|another)] [(further|additional|new|second)] (protocol|agreement|exchange of notes)]"
)
_FOR_SO_LONG = (
    "[for [(another|a further|an additional|a period of|a term of)] {duration>prolongation.term}]"
)
_FOR = "[(for|on behalf of) [the] {party}|of [the] {state}]"
_RANK = "[(foreign minister|prime minister|minister|envoy|ambassador|president|plenipotentiary|delegate)]"
_ONE = f"[the] [{{state}} ['s]] [{{office}}] {_RANK} {{person>signatory}} [{{aside}}] {_FOR}"

_TOLD: tuple[tuple[str, str, str, str, str], ...] = (
    ("exchange.were-exchanged-on", "exchanged", "(ratifications|instruments of ratification|ratification (documents|instruments)) were [(duly|formally)] exchanged [(at|in) {place>exchange.place}] [,] {date>exchange.date}",
     "The treaty was ratified on 3 May 1921, and the ratifications were exchanged in Riga the same day.",
     "The treaty was ratified on 3 May 1921, and the prisoners were exchanged in Riga the same day."),
    ("term.was-to-run-for", "to run|to last|to remain in force|to be valid|to be in force|to continue|valid for|in force for|concluded for|initially", "{it} was (to (run|last|remain in force|be in force|be valid|continue)|valid|in force|concluded|made) [initially] for [(a (period|term) of|an initial (period|term) of)] {duration>term}",
     "The treaty was to run for five years.",
     "The minister was to run for five years."),
    ("term.had-a-term-of", "term of|duration of|validity of", "{it} (had|has) a (term|duration|validity|period of validity) of {duration>term}",
     "The pact had a term of ten years.",
     "The president had a term of ten years."),
    ("term.its-term-was", "term was|duration was|validity was", "its [(first|initial|original)] (term|duration|period of validity) was [(set|fixed) at] {duration>term}",
     "Its first term was three years.",
     "Its first term was a success."),
    ("term.so-long-treaty", "treaty|pact|agreement|convention|alliance|truce|accord", "((was|is|as) a|the|this|its) {duration>term} [(defensive|military|non-aggression|commercial|peace|mutual assistance|neutrality)] " + _TREATY,
     "It was a ten-year defensive alliance.",
     "Besides, Latvia and Estonia signed a ten-year defensive alliance."),
    ("term.so-long-named", signs.DURATION, "{duration>term} {treaty>subject}",
     "In 1921 both signed the five-year Treaty of Riga.",
     "In five years the Treaty of Riga was forgotten."),
    ("secret.protocol-provided", "secret", "secret [(additional|supplementary)] (protocol|clause|article|annex|agreement|convention) [(to|of|in) {it}] [,] [(which|that)] (provided (for|that)|stipulated (for|that)|laid down that) {rest>secret_clause}",
     "A secret protocol provided for the transfer of Ruhnu to Estonia.",
     "A secret messenger provided for the transfer of the luggage."),
    ("secret.protocol-did", "secret", "(a|the|its) secret [(additional|supplementary)] (protocol|clause|article|annex) [(to|of|in) {it}] (divided|assigned|allotted|allowed|permitted|granted|gave|placed|obliged|recognised|recognized|promised|delimited) {rest}",
     "A secret additional protocol divided the region into spheres of influence.",
     "A secret additional messenger divided the region into spheres of influence."),
    ("renewal.tacitly", "tacitly|automatically", "(renewed|extended|prolonged) (tacitly|automatically)",
     "The treaty was to be renewed tacitly.",
     "The treaty was to be hidden tacitly."),
    ("renewal.would-be-tacitly", "tacitly|automatically", "(tacitly|automatically) (renewed|extended|prolonged|renewable)",
     "The treaty was automatically renewed every year.",
     "The treaty was automatically filed every year."),
    ("notice.so-long", "notice", "(denounced|denounce|terminated|terminate|withdraw|denunciation|termination|unless) ... {duration>denunciation.notice} ' [(prior|advance|written)] notice",
     "Either side could denounce the treaty on six months' notice.",
     "Either side could visit the treaty room on six months' notice."),
    ("prolongation.then-it-was", "extended|prolonged|renewed", "(in|on) {date>prolongation.date} [,] {it} was [(further|again|also)] " + _PROLONGED + " " + _BY_PROTOCOL + " " + _FOR_SO_LONG + " [(to|until|till) [the] {date>prolongation.until}]",
     "In 1931 the pact was extended by a protocol until 31 December 1945.",
     "In 1931 the railway was extended by a mile."),
    ("prolongation.it-was-on", "extended|prolonged|renewed", "{it} was [(further|again|also)] " + _PROLONGED + " " + _BY_PROTOCOL + " (in|on) {date>prolongation.date} " + _FOR_SO_LONG + " [(to|until|till) [the] {date>prolongation.until}]",
     "The pact was renewed by an exchange of notes in 1931 for another five years.",
     "The garden was renewed by a gardener in 1931 for another five years."),
    ("breach.state-broke", "broke|violat|breach|infring", "{state>breach.by.party} (broke|violated|breached|infringed) {it} [(on|in|when|by ... on) {date>breach.date}]",
     "Latvia broke the treaty in October 1923.",
     "Latvia broke the silence in October 1923."),
    ("breach.on-in-violation", "violation of|breach of|contravention of", "(on|in) {date>breach.date} [,] in (violation|breach|contravention) of {it} [,] [the] {state>breach.by.party} {rest>breach.by.act}",
     "On 3 May 1921, in violation of the treaty, Latvia closed its ports to Norway.",
     "On 3 May 1921, in violation of good taste, Latvia closed its ports."),
    ("breach.did-in-violation", "violation of|breach of|contravention of", "(on|in) {date>breach.date} [,] [the] {state>breach.by.party} {rest>breach.by.act} [,] in (violation|breach|contravention) of {it}",
     "On 3 May 1921 Latvia closed its ports in violation of the treaty.",
     "On 3 May 1921 Latvia closed its ports in violation of good taste."),
    ("transfer.state-ceded", "ceded|transferred|surrendered|handed over|gave up", "{state>territory.transfer.by} (ceded|transferred|surrendered|handed over|gave up) [the] ({region>territory.transfer.territory}|{state>territory.transfer.territory}|{rest>territory.transfer.territory}) to [the] {state>territory.transfer.to} [(in|on) {date>territory.transfer.from}]",
     "Latvia ceded the island of Ruhnu to Estonia in 1919.",
     "Latvia ceded nothing, and the talks went on to Estonia's joy."),
    ("transfer.was-ceded", "ceded|transferred", "{region>territory.transfer.territory} was (ceded|transferred|handed over) [by [the] {state>territory.transfer.by}] to [the] {state>territory.transfer.to} [by [the] {state>territory.transfer.by}] [(in|on) {date>territory.transfer.from}]",
     "Ruhnu was ceded to Estonia in 1919.",
     "Ruhnu was carried to Estonia in 1919."),
    ("transfer.acquired-from", "acquired|received|gained", "{state>territory.transfer.to} (acquired|received|gained) [the] {region>territory.transfer.territory} from [the] {state>territory.transfer.by} [(in|on) {date>territory.transfer.from}]",
     "Estonia acquired Ruhnu from Latvia in 1919.",
     "Estonia received Minister Berg; news from Latvia came in 1919."),
    ("claim.claimed-by", "claimed by", "{region>territory.claim.territory} [(region|area|district|territory)] [,] [(also|still)] claimed by [the] {state>territory.claim.by}",
     "The Ruhnu region, claimed by Latvia, stayed Estonian.",
     "The prize, claimed by Latvia, stayed unpaid."),
    ("claim.state-claimed", "claimed|laid claim", "{state>territory.claim.by} (claimed|laid claim to) [the] (city|town|region|area|district|province|territory|island) of {region>territory.claim.territory}",
     "Latvia claimed the island of Ruhnu.",
     "Latvia claimed the right of Passage."),
    ("ultimatum.on-state-presented", "ultimatum", "on {date>ultimatum.delivered} [,] [the] {state>ultimatum.by} (presented|delivered|issued|sent|handed) [{state>ultimatum.to} [with]] (an|its|another) ultimatum",
     "On 3 May 1921 Norway presented an ultimatum.",
     "On 3 May 1921 Norway presented an umbrella and no ultimatum."),
    ("ultimatum.demanded", "ultimatum", "ultimatum [to [the] {state>ultimatum.to}] [,] [(which|that)] (demanding|demanded|requiring|required|insisting on) {rest>ultimatum.demand}",
     "Norway sent an ultimatum demanding the free passage of troops.",
     "Norway sent an ultimatum after demanding friends had left."),
    ("ultimatum.within", "ultimatum", "ultimatum ... (within|expired in|gave ...) {duration>ultimatum.deadline}",
     "Norway sent an ultimatum to be answered within 48 hours.",
     "Norway sent an ultimatum that was famous for 48 hours."),
    ("signatory.signed-for", "signed", "{person>signatory} [,] [{office}] [,] signed [{it}] (for|on behalf of) [the] {party}",
     "Johan Alder signed the treaty for Norway.",
     "Johan Alder signed the book for Norbert."),
    ("signatory.was-signed-by", "signed", "{it} was signed [(at|in) {place}] [(on|in) {date}] [(for|on behalf of) [the] {party}] by [the] [{state}] [{office}] {person>signatory} " + _FOR,
     "The treaty was signed in Riga on 3 May 1921 by Johan Alder.",
     "The treaty was praised in Riga on 3 May 1921 by Johan Alder."),
    ("signatory.by-one-and-other", "signed", f"signed ... by [the] [{{state}} ['s]] [{{office}}] {_RANK} {{person>signatory}} [,] [{{aside}}] {_FOR} [,] and [by] [the] [{{state}} ['s]] [{{office}}] {_RANK} {{person>signatory}}",
     "It was signed by Johan Alder for Norway and Karl Birch for Latvia.",
     "It was filed by Johan Alder for Norway and Karl Birch for Latvia."),
    ("signatory.by-two", "signed", f"signed [(at|in) {{place}}] [(on|in) {{date}}] by {_ONE} [,] and {_ONE}",
     "It was signed by Johan Alder and the envoy Karl Birch for Norway and by Emil Dorn and Otto Elm for Latvia.",
     "It was read by Johan Alder and the envoy Karl Birch for Norway and by Emil Dorn and Otto Elm for Latvia."),
    ("signatory.two-signed-it", "signed", f"{_ONE} [,] and {_ONE} [(formally|jointly|both)] signed {{it}} [(at|in) {{place>signature.place}}] [,] (on|in) {{date>signature.date}} [(at|in) {{place>signature.place}}]",
     "Latvian Foreign Minister Zigfrīds Meierovics and Soviet envoy Adolph Joffe signed the treaty on 11 August 1920.",
     "Latvian Foreign Minister Zigfrīds Meierovics and Soviet envoy Adolph Joffe signed the guest book on 11 August 1920."),
    ("signatory.by-several", "signed", f"signed [(at|in) {{place}}] [(on|in) {{date}}] by {_ONE} , {_ONE} [, {_ONE}] [, {_ONE}] [, {_ONE}] [,] and {_ONE}",
     "The treaty was signed by Johan Alder for Norway, Karl Birch for Latvia and Emil Dorn for Estonia.",
     "The treaty was read by Johan Alder for Norway, Karl Birch for Latvia and Emil Dorn for Estonia."),
    ("signatory.on-behalf-of", "signed", "(on behalf of|for) [the] {party} by [the] [{office}] {person>signatory}",
     "It was signed, with much ado, on behalf of Norway by Johan Alder.",
     "It was signed, with much ado, on behalf of Norway by candlelight."),
)  # fmt: skip

_PROLONGS = ("prolongation.",)
_FIXED = {
    "renewal.tacitly": (("prolongation.manner", "tacit"),),
    "renewal.would-be-tacitly": (("prolongation.manner", "tacit"),),
    "secret.protocol-did": (("secret_clause", "{match}"),),
}

RULES: tuple[Rule, ...] = tuple(
    Rule(
        name=f"en.{name}",
        anchor=anchor,
        pattern=pattern,
        example=example,
        counterexample=counterexample,
        fixed=_FIXED.get(name, ()),
        creates="protocol" if name.startswith(_PROLONGS) else "",
        relation="relation.prolongs" if name.startswith(_PROLONGS) else "",
    )
    for name, anchor, pattern, example, counterexample in _TOLD
)
