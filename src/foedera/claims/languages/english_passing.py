"""How English prose tells in passing that a treaty took effect, was ratified, exchanged, left, ended.

    On 5 July 1921, after long debates, it came into force. Not until 1922 did it take effect.
    Latvia's denunciation of the treaty on 2 May 1930 · the treaty was allowed to lapse

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality

_RATIFICATIONS = "(ratifications|instruments of ratification|ratification (documents|instruments))"
_LATE = "[(only|finally|at last|eventually|duly|formally|not until)]"
_HOW = "(unanimously|overwhelmingly|without [(a|any)] (debate|division|opposition)|by (a|an) [(large|narrow|overwhelming|great|small)] majority|by {number} [votes] (to|against) {number} [votes])"
_FORCE = "(entered into force|came into force|went into force|came into effect|went into effect|took effect|came into operation|became effective)"
_WHY = "[(upon|on|with|after|following|when|as|once|by|through) ... ,]"

_PASSING: tuple[tuple[str, str, str, str, str], ...] = (
    ("force.had-entered", "force|effect", "(had|has) [(already|meanwhile|finally)] (entered|come|gone) into (force|effect|operation) [(on|in|from)] {date>entry_into_force.date}",
     "The treaty had come into force on 5 July 1921.",
     "The troops had come into Forest on 5 July 1921; the treaty had no force."),
    ("force.on-it-entered", "force|effect|operation", f"(on|in) {{date>entry_into_force.date}} [,] {_WHY} {{it}} {_LATE} {_FORCE}",
     "On 5 July 1921, after the exchange of ratifications, the treaty came into force.",
     "On 5 July 1921, after the exchange of ratifications, the treaty came into disuse."),
    ("force.not-before", "force|effect|operation", "(not (before|until|till)|only (on|in|after)) {date>entry_into_force.date} did {it} (enter into force|come into force|take effect|come into effect|go into effect)",
     "Not until 5 July 1921 did the treaty enter into force.",
     "Not until 5 July 1921 did the treaty enter into debate."),
    ("force.did-not-until", "force|effect|operation", "{it} (did not (enter into force|come into force|take effect|come into effect)|(entered|came) into force only) (until|before|till|on|in) {date>entry_into_force.date}",
     "The treaty did not come into force until 5 July 1921.",
     "The treaty did not come into question until 5 July 1921."),
    ("exchange.on-when-they-were", "exchanged", f"(on|in) {{date>exchange.date}} [,] when [the] {_RATIFICATIONS} were exchanged [(at|in) {{place>exchange.place}}]",
     "The treaty became law on 5 July 1921, when the ratifications were exchanged at Tallinn.",
     "The treaty became law on 5 July 1921, when the presents were exchanged at Tallinn."),
    ("signature.initialled-and-signed", "initialled|initialed", "{it} was (initialled|initialed) ... and [(formally|finally|officially)] signed [(at|in) {place>signature.place}] [(on|in)] {date>signature.date}",
     "The treaty was initialled on 15 April 1922 and formally signed the next day.",
     "The treaty was initialled on 15 April 1922 and formally shelved the next day."),
    ("exchange.had-been", "exchanged", f"{_RATIFICATIONS} [of {{it}}] (were|had been|having been) {_LATE} exchanged {_LATE} [(at|in) {{place>exchange.place}}] [,] [(on|in)] {{date>exchange.date}} [,] [(at|in) {{place>exchange.place}}]",
     "The ratifications were exchanged only on 5 July 1921, in Tallinn.",
     "The presents were exchanged only on 5 July 1921, in Tallinn."),
    ("ratification.approval-of", "approval|assent|consent", "{it} (received|obtained|was given|won) the (approval|assent|consent) of [the] {body>ratification.by.body} (on|in) {date>ratification.date}",
     "The treaty received the approval of the Saeima on 4 June 1921.",
     "The player received the approval of the Saeima on 4 June 1921."),
    ("ratification.body-how-on", "ratified|approved", f"{{body>ratification.by.body}} [(had|duly|formally)] (ratified|approved) {{it}} {_HOW} (on|in) {{date>ratification.date}}",
     "The Saeima ratified the treaty unanimously on 4 June 1921.",
     "The Saeima ratified the choice unanimously on 4 June 1921."),
    ("ratification.state-how-on", "ratified", f"{{state>ratification.by.state}} [(had|duly|formally)] ratified {{it}} [{_HOW}] (on|in) {{date>ratification.date}}",
     "Latvia ratified the treaty without debate on 4 June 1921.",
     "Latvia ratified the choice without debate on 4 June 1921."),
    ("ratification.ratified-on-it", "ratified", "ratified [by [the] ({state>ratification.by.state}|{body>ratification.by.body})] (on|in) {date>ratification.date} [,] {it}",
     "Ratified by Latvia on 4 June 1921, the treaty was soon forgotten.",
     "Gratified by Latvia on 4 June 1921, the treaty party was soon forgotten."),
    ("ratification.and-ratified", "ratified", "(signed|concluded) ... and ratified [by [the] ({state>ratification.by.state}|{body>ratification.by.body})] (on|in) {date>ratification.date}",
     "The treaty, signed in Riga and ratified by the Saeima on 4 June 1921, was short.",
     "The treaty, signed in Riga and printed by the Saeima on 4 June 1921, was short."),
    ("ratification.on-ratifying", "ratifying", "(on|upon|when|while|in) ratifying {it} (on|in) {date>ratification.date} [,] [the] {state>ratification.by.state}",
     "On ratifying the treaty on 4 June 1921, Latvia made a reservation.",
     "On beautifying the treaty hall on 4 June 1921, Latvia made a reservation."),
    ("accession.its-to-it-on", "accession", "{state>accession.by}['s|'] accession to {it} [,] (on|in) {date>accession.date}",
     "Sweden's accession to the treaty on 4 June 1925 was welcomed.",
     "Sweden's accession to the throne on 4 June 1925 was welcomed."),
    ("accession.by-passive", "joined|acceded", "{it} [,] ... was [(also|later)] (joined|acceded to|adhered to) by [the] {state>accession.by} (on|in) {date>accession.date}",
     "The treaty was joined by Sweden on 4 June 1925.",
     "The fair was joined by Sweden on 4 June 1925."),
    ("denunciation.its-of-it", "denunciation|repudiation|withdrawal", "{state>denunciation.by}['s|'] (denunciation of|repudiation of|withdrawal from) {it} (on|in) {date>denunciation.date}",
     "Sweden's denunciation of the treaty on 2 May 1930 was no surprise.",
     "Sweden's denunciation of the rumour on 2 May 1930 was no surprise."),
    ("denunciation.notice-that", "notice", "{state>denunciation.by} (gave notice|had given notice|notified ...) [(on|in) {date>denunciation.date}] (that it (would|intended to|was going to) (terminate|denounce|withdraw from|abrogate)|of its intention to (terminate|denounce|withdraw from)) {it} [(on|in) {date>denunciation.date}]",
     "Sweden gave notice on 2 May 1930 that it would terminate the treaty.",
     "Sweden gave notice on 2 May 1930 that it would terminate the search."),
    ("denunciation.notice-was-given", "notice of", "(on|in) {date>denunciation.date} [,] notice of (denunciation|termination|withdrawal) was given by [the] {state>denunciation.by}",
     "On 2 May 1930 notice of denunciation was given by Sweden.",
     "On 2 May 1930 notice of absence was given by Sweden."),
    ("accession.on-it-was-joined", "joined|acceded", "(on|in) {date>accession.date} [,] {it} was [(also|later)] (joined|acceded to|adhered to) by [the] {state>accession.by}",
     "In 1925 the treaty was joined by Sweden.",
     "In 1925 the fair was joined by Sweden."),
    ("registration.at-place", "registered", "{it} [,] (was|were) registered (at|in) {words} on {date>registration.date}",
     "The treaty was registered at Geneva on 9 August 1921.",
     "The guest was registered at Geneva on 9 August 1921."),
    ("ratification.head-ratified", "ratified", "(president|king|queen|emperor|tsar|regent|prince|sultan|shah) [{state}] [(had|formally|duly)] ratified {it} (on|in) {date>ratification.date}",
     "The president ratified the treaty on 9 June 1921.",
     "The president ratified the choice on 9 June 1921."),
    ("denunciation.with-effect", "denounced|terminated", "{it} was (denounced|terminated) by [the] {state>denunciation.by} (on|in) {date>denunciation.date} [,] with effect from {date>end.date}",
     "The treaty was denounced by Sweden on 2 May 1930, with effect from 2 May 1931.",
     "The lease was denounced by Sweden on 2 May 1930, with effect from 2 May 1931."),
    ("end.had-lapsed", "lapsed|expired", "{it} (had|has) (lapsed|expired) (on|in) {date>end.date}",
     "The treaty had lapsed on 3 May 1931.",
     "The guest had lapsed on 3 May 1931."),
    ("end.allowed-to-expire", "allowed to", "{it} was allowed to (expire|lapse|run out) (on|in) {date>end.date}",
     "The treaty was allowed to expire on 3 May 1931.",
     "The parrot was allowed to expire on 3 May 1931."),
)  # fmt: skip

_BY_ONE = "[(a|an|the)] [(further|additional|new|second|special|supplementary)] (protocol|agreement|convention|exchange of notes)"

_PROLONGED: tuple[tuple[str, str, str, str, str], ...] = (
    ("by-one-of", "prolonged|extended|renewed", f"{{it}} was [(further|again|later)] (prolonged|extended|renewed) by {_BY_ONE} of {{date>prolongation.date}} [for [(another|a further)] {{duration>prolongation.term}}] [(until|till|to) {{date>prolongation.until}}]",
     "The treaty was prolonged by a protocol of 4 April 1926 until 1931.",
     "The evening was prolonged by a drink of 4 April 1926 until dawn."),
    ("one-of-day-did", "prolonged|extended|renewed", "(a|an|the) [(further|additional|new|second|supplementary)] (protocol|agreement|exchange of notes) of {date>prolongation.date} (prolonged|extended|renewed) {it} [(by|for) [(another|a further)] {duration>prolongation.term}] [(until|till|to) {date>prolongation.until}]",
     "A protocol of 2 April 1926 prolonged the treaty until 1931.",
     "A drink of 2 April 1926 prolonged the treaty party until 1931."),
    ("named-prolonged-on", "prolonged|extended|renewed", "{treaty>subject} , (prolonged|extended|renewed) (on|in) {date>prolongation.date} [for [(another|a further)] {duration>prolongation.term}] [(until|till|to) {date>prolongation.until}]",
     "The Treaty of Tartu, renewed on 4 April 1926, lasted.",
     "The hall of the Treaty of Tartu, painted on 4 April 1926, lasted."),
    ("first-on", "prolonged|extended|renewed", "{it} was first (prolonged|extended|renewed) (on|in) {date>prolongation.date} [for {duration>prolongation.term}]",
     "The treaty was first prolonged on 4 April 1926.",
     "The railway was first prolonged on 4 April 1926."),
)  # fmt: skip

_PLACES = "(at|in) {place} (on|in) {date>ratification.date}"

_IN_PLACES: tuple[tuple[str, str, str, str, str], ...] = (
    ("ratification.in-two-capitals", "ratified", f"{{it}} was ratified {_PLACES} [,] and {_PLACES}",
     "The treaty was ratified in Riga on 4 June 1921 and in Tallinn on 9 June 1921.",
     "The treaty was debated in Riga on 4 June 1921 and in Tallinn on 9 June 1921."),
)  # fmt: skip

_DENIED = Rule(
    name="en.denied.but-never-ratified",
    anchor="ratified",
    pattern="(but|and|yet) [it] never ratified {it}",
    example="Latvia signed the treaty, but never ratified it.",
    counterexample="Latvia signed the treaty, but never praised it.",
    modality=Modality.DENIED,
    fixed=(("ratification.manner", "{match}"),),
)

RULES: tuple[Rule, ...] = (
    *rules_of("en.", _PASSING + _IN_PLACES),
    *rules_of("en.prolongation.", _PROLONGED, creates="protocol", relation="relation.prolongs"),
    _DENIED,
)  # fmt: skip
