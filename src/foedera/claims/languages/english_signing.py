"""More ways in which English articles say that a treaty was concluded, and took effect.

Adoption and opening for signature count as signing where nothing else is told: the
text is settled on that day (VCLT arts. 9 and 10).
"""

from foedera.claims.grammar import Rule

_MORE = " [, [the] {party}]" * 6

CONCLUSION = (
    Rule(
        name="en.signature.adopted",
        anchor="adopted",
        pattern="{it} (was|were) [(unanimously|formally|finally)] adopted [(at|in) [the] {place>signature.place} [[,] (in|by) ...] [, {state}]] [by ...] [,] (on|in) {date>signature.date}",
        example="The convention was adopted in Riga on 11 December 1927.",
        counterexample="The flag was adopted in Riga on 11 December 1927.",
        granted="a text adopted on a day is that day's",
    ),
    Rule(
        name="en.signature.opened-for-signature",
        anchor="opened for signature",
        pattern="opened for signature [(at|in) {place>signature.place}] [,] (on|in) {date>signature.date}",
        example="The convention was opened for signature at Riga on 31 October 1928.",
        counterexample="The road was opened for traffic at Riga on 31 October 1928.",
    ),
    Rule(
        name="en.signature.was-concluded",
        anchor="concluded|agreed|made|sealed",
        pattern="{it} (was|were) [(finally|formally|solemnly|duly)] (concluded|agreed|made|sealed|finalised|finalized) [(at|in) {place>signature.place}] [,] [between ...] [,] (on|in) {date>signature.date} [(at|in) {place>signature.place}]",
        example="The treaty was concluded on 19 September 1650 in Riga.",
        counterexample="The hearings were concluded on 19 September 1650 in Riga.",
    ),
    Rule(
        name="en.signature.named-concluded-on",
        anchor="concluded|signed|agreed",
        pattern="{treaty>subject} [,] [which was] (concluded|signed|agreed) [(at|in) {place>signature.place}] [,] (on|in) {date>signature.date}",
        example="The first of these, the Treaty of Riga, concluded on 29 July 1829, named the river.",
        counterexample="The Treaty of Riga named the river that froze on 29 July 1829.",
    ),
    Rule(
        name="en.signature.is-a-treaty-signed",
        anchor="signed|concluded|agreed|made|negotiated",
        pattern="(is|was) (a|an|the|one of) {kind} ... (signed|concluded|agreed|made|agreed upon) [(at|in) {place>signature.place}] ... (on|in) {date>signature.date} [(at|in) {place>signature.place}]",
        example="The Peace of Riga was a treaty concluded between two powers on 19 September 1650 in Riga.",
        counterexample="The Peace of Riga is a treaty of which a copy was found on 19 September 1650.",
        about="entry",
    ),
    Rule(
        name="en.signature.signed-a-treaty-known-as",
        anchor="known as|called",
        pattern="signed (a|the) (treaty|agreement|convention|pact) ... (on|in) {date>signature.date} [,] (known as|called) [the] {treaty>subject}",
        example="The two powers signed a treaty with the league in 1857 known as the Treaty of Riga.",
        counterexample="They signed a treaty in a hall known as the Treaty of Riga room.",
    ),
    Rule(
        name="en.signature.named-signed-day",
        anchor="signed|concluded",
        pattern="{treaty>subject} [{aside}] [,] [which was] (signed|concluded) [(at|in) {place>signature.place}] [,] {date>signature.date}",
        example="The Treaty of Riga, signed August 11, 1920, settled the frontier.",
        counterexample="The Treaty of Riga, printed August 11, 1920, settled the frontier.",
    ),
    Rule(
        name="en.signature.was-signed-day",
        anchor="signed|concluded",
        pattern="{it} [,] (was|were) [(formally|finally|officially)] (signed|concluded) [(at|in) {place>signature.place}] [,] {date>signature.date} [[,] (at|in) {place>signature.place}]",
        example="The treaty was signed February 3, 1931, in Riga.",
        counterexample="The treaty was printed February 3, 1931, in Riga.",
    ),
    Rule(
        name="en.signature.was-signed-in-a-house",
        anchor="signed",
        pattern="signed (at|in) the {words} (,|in|at|of) {place>signature.place} [, [the] {state}] [,] on {date>signature.date}",
        example="The treaty was signed in the House of the Blackheads, Riga, Latvia, on 18 March 1921.",
        counterexample="The visitors signed in the House of the Blackheads, Riga, Latvia, last spring.",
    ),
    Rule(
        name="en.signature.the-signing-of-on",
        anchor="signing of|signature of|conclusion of",
        pattern="(signing|signature|conclusion) of {it} [took place] [(at|in) {place>signature.place}] (on|in) {date>signature.date}",
        example="With the signing of the treaty at Riga on 18 March 1921 the war was over.",
        counterexample="With the signing of the visitors' book on 18 March 1921 the tour began.",
    ),
)

PARTIES = (
    Rule(
        name="en.party.is-a-treaty-between",
        anchor="between",
        pattern="(is|was) (a|an|the|one of) [(first|second|third|last|only|series of)] [({date}|{number})] ({kind}|{kind} ...) between [(representatives|delegates|envoys) (of|from)] [the] {party}"
        + _MORE
        + " [,] and [the] {party}",
        example="The Convention of Riga was the first treaty between Latvia and Estonia.",
        counterexample="The Convention of Riga was the first walk between Latvia and Estonia.",
        about="entry",
    ),
    Rule(
        name="en.party.is-a-treaty-signed-by",
        anchor="by",
        pattern="(is|was) (a|an|the|one of) {kind} [,] [which was] (signed|concluded) [(at|in) {place}] [,] [(on|in) {date}] [,] by [the] {party}"
        + _MORE
        + " [,] and [the] {party}",
        example="The Convention of Riga was a peace treaty signed in Riga on 7 May 1931 by Latvia and Estonia.",
        counterexample="The Convention of Riga was a peace treaty printed in Riga on 7 May 1931 by Latvia and Estonia.",
        about="entry",
    ),
    Rule(
        name="en.party.named-concluded-between",
        anchor="between",
        pattern="{treaty>subject} [{aside}] [,] (signed|concluded|made|agreed) between [(representatives|delegates|envoys) (of|from)] [the] {party}"
        + _MORE
        + " [,] and [the] {party}",
        example="The Treaty of Riga, concluded between Latvia and Estonia, was short.",
        counterexample="The Treaty of Riga, lost between Latvia and Estonia, was short.",
    ),
    Rule(
        name="en.party.treaty-signed-between",
        anchor="between",
        pattern="{it} [,] (was|were) (signed|concluded|made|agreed) ... between [the] {party} [, [the] {party}] [,] and [the] {party}",
        example="The treaty was concluded in haste between Latvia and Estonia.",
        counterexample="The treaty was lost in haste between Latvia and Estonia.",
    ),
)

FORCE = (
    Rule(
        name="en.force.came-into-effect",
        anchor="effect|operation",
        pattern="{it} (came into effect|came into operation|went into effect|took effect|has been in effect since) [(on|in|from)] {date>entry_into_force.date}",
        example="The treaty came into effect on 4 October 1922.",
        counterexample="The medicine came into effect on 4 October 1922.",
    ),
    Rule(
        name="en.force.and-came-into-effect",
        anchor="effect",
        pattern="signed (on|in) {date>signature.date} [,] and (came into effect|went into effect|took effect|became effective|entered into force|came into force) [(on|in)] {date>entry_into_force.date}",
        example="It was signed on 4 May 1922 and went into effect on 4 October 1922.",
        counterexample="It was signed on 4 May 1922 and had an effect on 4 October 1922.",
    ),
)

RULES: tuple[Rule, ...] = CONCLUSION + PARTIES + FORCE
