"""What the pages of treaty series print around a text: its entry into force, its registration.

The League's and the United Nations' series print these as notes below the page and on
the sheet before the text; without the page's layout they stand among the articles.
"""

from foedera.claims.grammar import Rule
from foedera.passages.model import PassageKind

_PAGES = (
    PassageKind.ARTICLE,
    PassageKind.PREAMBLE,
    PassageKind.CLOSING,
    PassageKind.SIGNATURES,
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.page.note-in-force",
        where=_PAGES,
        anchor="came into force",
        pattern="[(1|2|3|i|l|*|')] [in accordance with article {words} ,] [the (convention|agreement|treaty|protocol|accord)] came into force on {date>entry_into_force.date}",
        at_head=True,
        example="1 Came into force on 4 October 1922, by the exchange of the instruments of ratification.",
        counterexample="The Convention that came into force on 4 October 1922 remains.",
    ),
    Rule(
        name="en.page.marked-note-in-force",
        where=_PAGES,
        anchor="came into force",
        pattern="(1|2|3|i|l|*) [in accordance with article {words} ,] [the (convention|agreement|treaty|protocol|accord)] came into force on {date>entry_into_force.date}",
        example="Article 3. Books, between 1 Came into force on 4 October 1922, as agreed, the two countries.",
        counterexample="Article 3. The Convention that came into force on 4 October 1922 remains.",
    ),
    Rule(
        name="en.page.note-provisionally",
        where=_PAGES,
        anchor="came into force provisionally",
        pattern="came into force provisionally on {date>provisional_application.date} [, the date of [its] signature] [,] [by signature] [,] [in accordance with article {words}] [,] [and [came into force] definitively on {date>entry_into_force.date}]",
        example="1 Came into force provisionally on 4 October 1922, the date of signature, and definitively on 9 May 1923 by the exchange of the instruments of ratification.",
        counterexample="1 Came into force provisionally in the schools.",
    ),
    Rule(
        name="en.page.exchange-took-place",
        where=_PAGES,
        anchor="exchange",
        pattern="exchange of [the] [instruments of] ratifications? [,] [which] took place (at|in) {place>exchange.place} [,] [on] {date>exchange.date}",
        example="1 By the exchange of the instruments of ratification, which took place at Riga on 4 October 1922.",
        counterexample="1 By the exchange of prisoners, which took place at Riga on 4 October 1922.",
    ),
    Rule(
        name="en.page.registered",
        where=_PAGES,
        anchor="registered",
        pattern="registered [(by|with|at|ex officio)] [the] {words} on {date>registration.date}",
        example="Official texts: Latvian and Russian. Registered by Latvia on 4 October 1922.",
        counterexample="Students registered by the faculty pay no fee.",
    ),
    Rule(
        name="en.page.ratifications-exchanged",
        where=_PAGES,
        anchor="ratifications exchanged",
        pattern="ratifications exchanged [(at|in) {place>exchange.place}] [,] [on] {date>exchange.date}",
        example="54 In English and Latvian; ratifications exchanged at Riga, July 2, 1924; proclaimed, July 3, 1924.",
        counterexample="54 In English and Latvian; the ratifications exchanged at Riga are lost.",
    ),
    Rule(
        name="en.page.ratified-by-state",
        where=_PAGES,
        anchor="ratified by",
        pattern="ratified by [the] {state>ratification.by.state} [,] [on] {date>ratification.date}",
        example="54 In English and Latvian; ratified by Latvia, June 20, 1924; proclaimed, July 3, 1924.",
        counterexample="54 In English and Latvian; carried by Latvia, June 20, 1924.",
    ),
    Rule(
        name="en.page.ratified-by-president",
        where=_PAGES,
        anchor="ratified by the president",
        pattern="ratified by the president [of the {state}] [,] [on] {date>ratification.date}",
        example="54 Ratification advised by the Senate, June 3, 1924; ratified by the President, June 20, 1924.",
        counterexample="54 Signed by the President, June 20, 1924.",
        fixed=(("ratification.by.body", "President"),),
    ),
)
