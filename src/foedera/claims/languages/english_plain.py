"""The plain English sentences: who signed, ratified, joined, left, suspended or ended a treaty.

    On 7 May 1931 Latvia and Estonia signed the treaty at Riga.
    The treaty was signed between Latvia and Estonia at Riga on 7 May 1931.
    Latvia ratified it on 3 June 1931. Lithuania acceded to it in 1934.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from dataclasses import replace

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality

_FOR = "[[the] (governments?|representatives|delegates|delegations|ministers|foreign ministers|prime ministers|presidents|plenipotentiaries|envoys|leaders|heads of state) of]"
_MORE = " [, [the] {party}]" * 6
_TWO = f"{_FOR} [the] {{party}}{_MORE} [,] and [the] {{party}}"
_MADE = "[(had|have)] [(formally|jointly|finally|officially)] (signed|concluded|agreed to|entered into|sealed)"
_WAS = "(was|were) [(formally|jointly|finally|officially)] (signed|concluded|agreed)"
_AT = "[,] [(at|in) [the] [(city|town) of] {place>signature.place} [, [the] {state}]]"
_ON = "[,] (on|in) {date>signature.date}"

_PLAIN: tuple[tuple[str, str, str, str, str], ...] = (
    ("signature.on-states-made", "signed|concluded|agreed to|entered into|sealed", f"(on|in) {{date>signature.date}} {_AT} [,] {_TWO} [,] {_MADE} [(a|an)] {{it}} {_AT}",
     "On 7 May 1931 representatives of Latvia and Estonia signed the treaty at Riga.",
     "On 7 May 1931 representatives of Latvia and Estonia signed the visitors' book at Riga."),
    ("signature.states-made-on", "signed|concluded|agreed to|entered into|sealed", f"{_TWO} {_MADE} [(a|an)] {{it}} {_AT} {_ON} {_AT}",
     "Latvia and Estonia concluded the treaty at Riga on 7 May 1931.",
     "Latvia and Estonia concluded the hearing at Riga on 7 May 1931."),
    ("signature.state-made-with", "signed|concluded|entered into|agreed to", f"[the] {{party}} {_MADE} [(a|an)] {{it}} with [the] {{party}} {_AT} {_ON} {_AT}",
     "Latvia signed the treaty with Estonia on 7 May 1931.",
     "Latvia signed the poster with Estonia on 7 May 1931."),
    ("signature.was-made-between-at-on", "signed|concluded|agreed", f"{{it}} [,] {_WAS} {_AT} (between|by) {_TWO} {_AT} {_ON} {_AT}",
     "The treaty was signed between Latvia and Estonia at Riga on 7 May 1931.",
     "The treaty was translated by Latvia and Estonia at Riga on 7 May 1931."),
    ("signature.was-made-at-on-between", "signed|concluded|agreed", f"{{it}} [,] {_WAS} {_AT} {_ON} [,] (between|by) {_TWO}",
     "The treaty was signed in Riga, Latvia, on 7 May 1931, by Latvia and Estonia.",
     "The treaty was printed in Riga, Latvia, on 7 May 1931, by Latvia and Estonia."),
    ("signature.made-on-between", "signed|concluded|agreed", f"{{it}} [,] [which was] (signed|concluded) {_AT} {_ON} {_AT} [,] (between|by) {_TWO}",
     "The treaty, signed on 7 May 1931 by Latvia and Estonia, was short.",
     "The treaty, printed on 7 May 1931 by Latvia and Estonia, was short."),
    ("signature.was-made-at-state-on", "signed|concluded", f"{{it}} [,] {_WAS} (at|in) [the] [(city|town) of] {{place>signature.place}} , [the] {{state}} {_ON}",
     "The treaty was signed in Riga, Latvia, on 7 May 1931.",
     "The treaty was printed in Riga, Latvia, on 7 May 1931."),
    ("signature.state-signed", "signed", f"{{state>signature.by}} [(formally|finally|also|later)] signed {{it}} {_AT.replace('>signature.place', '')} {_ON.replace('>signature.date', '')}",
     "Estonia signed the convention at Geneva on 4 May 1932.",
     "Latvia and Estonia signed the convention at Geneva on 4 May 1932."),
    ("signature.on-state-signed", "signed", f"{_ON.removeprefix('[,] ').replace('>signature.date', '')} [,] [the] {{state>signature.by}} [(formally|finally|also)] signed {{it}}",
     "On 4 May 1932 Estonia signed the convention.",
     "On 4 May 1932 Latvia and Estonia signed the convention."),
    ("signature.was-signed-by-state", "signed", f"{{it}} was [also] signed by [the] {{state>signature.by}} {_AT.replace('>signature.place', '')} {_ON.replace('>signature.date', '')}",
     "The convention was signed by Estonia on 4 May 1932.",
     "The convention was signed by Latvia and Estonia on 4 May 1932."),
    ("ratification.state-ratified", "ratified", "{state>ratification.by.state} [(formally|duly|finally)] ratified {it} [(on|in) {date>ratification.date}]",
     "Latvia ratified the treaty on 3 June 1931.",
     "Latvia ratified the appointment on 3 June 1931."),
    ("ratification.on-state-ratified", "ratified", "(on|in) {date>ratification.date} [,] [the] {state>ratification.by.state} [(formally|duly|finally)] ratified {it}",
     "On 3 June 1931 Latvia ratified the treaty.",
     "On 3 June 1931 Latvia ratified the appointment."),
    ("ratification.body-ratified", "ratified|approved", "{body>ratification.by.body} [(formally|duly|unanimously|finally)] (ratified|approved) {it} [(on|in) {date>ratification.date}]",
     "The Saeima approved the treaty in June 1931.",
     "The Saeima approved the budget in June 1931."),
    ("exchange.of-it", "exchanged", "(ratifications|instruments of ratification|ratification documents) (of|for|to) {it} were [(duly|formally)] exchanged [(at|in) {place>exchange.place}] [,] [on] {date>exchange.date} [(at|in) {place>exchange.place}]",
     "The ratifications of the treaty were exchanged at Tallinn on 9 August 1931.",
     "The readings of the treaty were exchanged at Tallinn on 9 August 1931."),
    ("accession.state-joined", "acceded|adhered|joined|accession", "{state>accession.by} [(had|has)] [(formally|also|later|subsequently)] (acceded to|adhered to|joined) {it} [(on|in) {date>accession.date}]",
     "Lithuania acceded to the treaty on 8 March 1934.",
     "Lithuania acceded to the request on 8 March 1934."),
    ("accession.on-state-joined", "acceded|adhered|joined", "(on|in) {date>accession.date} [,] [the] {state>accession.by} [(formally|also)] (acceded to|adhered to|joined) {it}",
     "On 8 March 1934 Lithuania joined the pact.",
     "On 8 March 1934 Lithuania joined the fair."),
    ("denunciation.state-left", "withdr|abrogat|renounc|repudiat|cancel|terminat", "{state>denunciation.by} [(formally|unilaterally|later)] (withdrew from|abrogated|renounced|repudiated|cancelled|canceled|terminated) {it} [(on|in) {date>denunciation.date}]",
     "Latvia withdrew from the treaty on 2 March 1935.",
     "Latvia withdrew from the tournament on 2 March 1935."),
    ("denunciation.on-state-left", "withdr|abrogat|renounc|repudiat|cancel|terminat", "(on|in) {date>denunciation.date} [,] [the] {state>denunciation.by} [(formally|unilaterally)] (withdrew from|abrogated|renounced|repudiated|cancelled|canceled|terminated) {it}",
     "On 2 March 1935 Latvia repudiated the treaty.",
     "On 2 March 1935 Latvia repudiated the charge."),
    ("denunciation.was-ended-by", "abrogat|repudiat|cancel|annul|terminat", "{it} (was|had been) [(formally|unilaterally)] (abrogated|repudiated|cancelled|canceled|annulled|terminated) by [the] {state>denunciation.by} [(on|in) {date>denunciation.date}]",
     "The treaty was abrogated by Latvia on 2 March 1935.",
     "The licence was abrogated by Latvia on 2 March 1935."),
    ("denunciation.notice-of-it", "notice of", "{state>denunciation.by} gave notice of (denunciation|withdrawal|termination) of {it} [(on|in) {date>denunciation.date}]",
     "Latvia gave notice of termination of the treaty in March 1935.",
     "Latvia gave notice of termination of the lease in March 1935."),
    ("suspension.was-suspended", "suspended", "{it} was suspended [by [the] {state>suspension.by}] (on|in) {date>suspension.date}",
     "The treaty was suspended by Latvia in 1934.",
     "The member was suspended by Latvia in 1934."),
    ("suspension.state-suspended", "suspended", "{state>suspension.by} suspended [(the (operation|application|execution) of|its obligations under)] {it} [(on|in) {date>suspension.date}]",
     "Latvia suspended the treaty on 8 March 1934.",
     "Latvia suspended the mayor on 8 March 1934."),
    ("breach.on-state-broke", "broke|violat|breach|infring", "(on|in) {date>breach.date} [,] [the] {state>breach.by.party} (broke|violated|breached|infringed) {it} [by {rest>breach.by.act}]",
     "On 9 July 1940 Latvia broke the treaty by closing its ports.",
     "On 9 July 1940 Latvia broke the silence by closing its ports."),
    ("breach.was-a-breach", "breach of|violation of|infringement of", "of {date>breach.date} (was|constituted|amounted to) (a|an) [(clear|flagrant|direct|gross)] (breach|violation|infringement) of {it}",
     "The invasion of 9 July 1940 was a breach of the treaty.",
     "The concert of 9 July 1940 was a breach of good manners."),
)  # fmt: skip

_AT_HEAD = frozenset({"en.signature.state-signed", "en.signature.on-state-signed"})
"""Rules that would else take one of several states for the only one."""

PLAIN: tuple[Rule, ...] = tuple(
    replace(rule, at_head=rule.name in _AT_HEAD) for rule in rules_of("en.", _PLAIN)
)

_HELD: tuple[tuple[str, str, str, str, str], ...] = (
    ("claimed-that", "claim|alleg|maintain|complain|declar|protest", "{state>holder} (claimed|alleged|maintained|complained|declared|protested) that [the] {state>breach.by.party} (had|has) (broken|violated|breached|infringed) {it} [(on|in) {date>breach.date}]",
     "Estonia claimed that Latvia had violated the treaty in 1939.",
     "Estonia claimed that Latvia had hosted the games in 1939."),
    ("accused-of", "accused", "{state>holder} accused [the] {state>breach.by.party} of (breaking|violating|breaching|infringing|having violated|having broken) {it} [(on|in) {date>breach.date}]",
     "Estonia accused Latvia of violating the treaty in 1939.",
     "Estonia accused Latvia of missing the train in 1939."),
)  # fmt: skip

HELD: tuple[Rule, ...] = rules_of("en.breach.", _HELD, modality=Modality.REPORTED)

RULES: tuple[Rule, ...] = HELD + PLAIN
