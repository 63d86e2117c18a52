"""How English prose tells of deposits, exchanges, accessions, registrations, and of force.

    Latvia deposited its instrument of ratification at Geneva on 4 June 1922.
    The accession of Lithuania to the treaty on 4 June 1925 was welcomed.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of

_INSTRUMENTS = "[(their|its|the)] (ratifications|instruments? of ratification|ratification (documents|instruments)|documents of ratification)"
_WHEN = "[,] (on|in) {date>%s.date} [(at|in) {place>%s.place}]"


def _on(act: str) -> str:
    return _WHEN % (act, act)


_CONSENT: tuple[tuple[str, str, str, str, str], ...] = (
    ("deposit.state-deposited", "deposited", "{state>deposit.by} [(formally|later|then)] deposited " + _INSTRUMENTS + " [of {it}] [(with|at) the ...] [(at|in) {place>deposit.place}] " + _on("deposit"),
     "Latvia deposited its instrument of ratification at Geneva on 4 June 1922.",
     "Latvia deposited its gold at Geneva on 4 June 1922."),
    ("deposit.were-deposited", "deposited", "(ratifications|instruments? of ratification|ratification documents) (was|were) [(duly|formally)] deposited [(with|by) the ...] [(at|in) {place>deposit.place}] " + _on("deposit"),
     "The ratifications were deposited at Paris on 4 June 1922.",
     "The records were deposited at Paris on 4 June 1922."),
    ("deposit.noun", "deposit of", "deposit of [the] [instruments of] ratifications? took place [(at|in) {place>deposit.place}] " + _on("deposit"),
     "The deposit of ratifications took place at Paris on 4 June 1922.",
     "The deposit of gold took place at Paris on 4 June 1922."),
    ("exchange.they-exchanged", "exchanged", "exchanged " + _INSTRUMENTS + " [of {it}] [(at|in) {place>exchange.place}] " + _on("exchange"),
     "The two sides exchanged instruments of ratification in Tallinn on 4 June 1922.",
     "The two sides exchanged instruments of music in Tallinn on 4 June 1922."),
    ("exchange.of-instruments", "exchange of", "exchange of [the] (ratification (instruments|documents)|ratifications) (was held|was carried out|took place|occurred|followed) [(at|in) {place>exchange.place}] " + _on("exchange"),
     "The exchange of the ratification documents was held in Tallinn on 4 June 1922.",
     "The exchange of the students was held in Tallinn on 4 June 1922."),
    ("ratification.state-has-ratified", "ratified", "({state>ratification.by.state}|{body>ratification.by.body}) (had|has) [(already|since|duly|formally|finally)] ratified {it} [(on|in) {date>ratification.date}]",
     "Latvia had ratified the treaty on 4 June 1922.",
     "Latvia had ratified the appointment on 4 June 1922."),
    ("ratification.of-it-on", "ratification of", "ratification of {it} [by [the] ({body>ratification.by.body}|{state>ratification.by.state})] (on|in) {date>ratification.date}",
     "The ratification of the treaty by the Saeima on 4 June 1922 caused protests.",
     "The notice of ratification of the budget on 4 June 1922 caused protests."),
    ("ratification.followed", "ratification", "ratification [by [the] {body>ratification.by.body}] (followed|came|took place) (on|in) {date>ratification.date}",
     "Ratification followed on 4 June 1922.",
     "Ratification followed a debate on 4 June 1922."),
    ("ratification.was-ratified-how", "ratified", "{it} was ratified (unanimously|overwhelmingly|by (a large|an overwhelming) majority|without (a|any) debate) [by [the] {body>ratification.by.body}] (on|in) {date>ratification.date}",
     "The treaty was ratified unanimously on 4 June 1922.",
     "The treaty was praised unanimously on 4 June 1922."),
    ("accession.two-joined", "acceded|adhered|joined", "{state>accession.by} and [the] {state>accession.by} [(also|later|formally)] (acceded to|adhered to|joined) {it} (on|in) {date>accession.date}",
     "Poland and Romania acceded to the treaty in 1929.",
     "Poland and Romania acceded to the request in 1929."),
    ("accession.noun", "accession", "accession of [the] {state>accession.by} to {it} [(took place|was notified|was registered|followed)] (on|in) {date>accession.date}",
     "The accession of Lithuania to the treaty on 4 June 1925 was welcomed.",
     "The accession of Lithuania to the throne on 4 June 1925 was welcomed."),
    ("accession.its-took-place", "accession", "{state>accession.by}['s] accession [to {it}] (took place|took effect|followed|was notified|was registered|came) (on|in) {date>accession.date}",
     "Lithuania's accession took place on 4 June 1925.",
     "Lithuania's procession took place on 4 June 1925."),
    ("accession.deposited", "accession", "{state>accession.by} deposited [(its|an|the)] instruments? of (accession|adhesion) [to {it}] [(with|at) the ...] (on|in) {date>accession.date}",
     "Lithuania deposited its instrument of accession on 4 June 1925.",
     "Lithuania deposited its books of accession on 4 June 1925."),
    ("registration.under-number", "registered", "registered under (no.|number|the number) {number} (on|in) {date>registration.date}",
     "It was registered under No. 245 on 3 March 1922.",
     "It was sold under No. 245 on 3 March 1922."),
    ("registration.state-registered", "registered", "{state} registered {it} (with|at) [the] {words} (on|in) {date>registration.date}",
     "Estonia registered the treaty with the League of Nations on 3 March 1922.",
     "Estonia registered the yacht with the League of Nations on 3 March 1922."),
    ("registration.noun", "registration of", "registration of {it} [(with|by) ...] [took place] on {date>registration.date}",
     "The registration of the treaty took place on 3 March 1922.",
     "The registration of the guests took place on 3 March 1922."),
    ("force.between", "force", "{it} (entered|came|went) into force (between|for) [the] {state} [, [the] {state}] [and [the] {state}] (on|in) {date>entry_into_force.date}",
     "The treaty entered into force between Latvia and Estonia on 4 June 1922.",
     "The treaty brought a force between Latvia and Estonia on 4 June 1922."),
    ("force.on-the-exchange", "force", "{it} (entered|came|went) into force (on|upon|with|by) the (exchange|deposit) of [the] [instruments of] ratifications? [,] (on|in) {date>entry_into_force.date}",
     "The treaty came into force on the exchange of ratifications on 4 June 1922.",
     "The treaty came into sight on the exchange of ratifications on 4 June 1922."),
    ("force.became-operative", "operative|operation", "{it} (became operative|came into operation|went into operation) (on|from|in) {date>entry_into_force.date}",
     "The treaty became operative on 4 June 1922.",
     "The telephone became operative on 4 June 1922."),
    ("provisional.was-applied", "provisionally", "{it} (was|has been) (provisionally applied|applied provisionally) (from|since|as of|as from) {date>provisional_application.date}",
     "The treaty was applied provisionally from 3 May 1921.",
     "The paint was applied provisionally from 3 May 1921."),
)  # fmt: skip

RULES: tuple[Rule, ...] = rules_of("en.", _CONSENT)
