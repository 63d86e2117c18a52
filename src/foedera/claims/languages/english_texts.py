"""What English treaty texts provide: term, notice, ratification, duties; and their closing.

These rules read articles, preambles and closing formulas only. Further final clauses stand
in `english_final_clauses`, duties by what they are about in `english_norms`.
"""

from foedera.claims.grammar import Rule
from foedera.claims.languages import english_final_clauses, english_norms
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)
_CLOSING = (PassageKind.CLOSING, PassageKind.PREAMBLE)

RECOGNITION = (
    Rule(
        name="en.text.state-recognises",
        where=_ARTICLES,
        anchor="recogni|acknowledge",
        pattern="{state>state.recognition.by} [(hereby|fully|solemnly)] (recognises|recognizes|recognise|recognize|acknowledges) [without (reserve|reservation|reservations|any reservation|conditions)] [the] [(full|complete)] [(sovereign|sovereign rights and)] (independence|sovereignty) [and (independence|sovereignty|self-determination)] of [the] [(State|Republic|Government) of] {state>state.recognition.of} [(State|Republic)]",
        example="Article 2. Russia recognises without reserve the independence and sovereignty of the State of Latvia.",
        counterexample="Article 2. Russia recognises the diplomas of the schools of Latvia.",
        granted="a text that recognises does so by being made",
    ),
)

FINAL_CLAUSES = (
    Rule(
        name="en.text.term-in-force-for",
        where=_ARTICLES,
        anchor="force",
        pattern="(remain|be|continue) in force (for|during) [(a|an)] [(initial|first)] [(period|term|duration) of] {duration>term} [[,] (except [for]|excepting|save for|with the exception of) {clause}]",
        example="Article 8. The present Treaty shall remain in force for a period of three years.",
        counterexample="Article 8. The present Treaty shall be displayed for a period of three years.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.term-concluded-for",
        where=_ARTICLES,
        anchor="concluded",
        pattern="(is|are) concluded for [a (period|term) of] {duration>term} [[,] (except [for]|excepting|save for|with the exception of) {clause}]",
        example="Article 8. The present Treaty is concluded for three years.",
        counterexample="Article 8. The debate is concluded for the day.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.denounce-after",
        where=_ARTICLES,
        anchor="denounce",
        pattern="denounce it after {duration>denunciation.after}",
        example="Article 8. Either Party may denounce it after two years.",
        counterexample="Article 8. The Parties shall denounce slavery.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.notice",
        where=_ARTICLES,
        anchor="notice",
        pattern="(giving|given|with|subject to|upon) [the other party] [a|an] {duration>denunciation.notice}['|’] notice",
        example="Article 8. Either Party may denounce it by giving the other Party six months' notice.",
        counterexample="Article 8. Each Party takes notice of the map.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.notice-of",
        where=_ARTICLES,
        anchor="notice",
        pattern="notice of {duration>denunciation.notice}",
        example="Article 8. It may be denounced at a notice of six months.",
        counterexample="Article 8. Notice of the meeting shall be given.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.exchanged-at",
        where=_ARTICLES,
        anchor="exchange",
        pattern="(ratification|ratifications) [shall] [be] [thereof] exchanged (at|in) {place>exchange.place}",
        example="Article 9. It shall be ratified and the instruments of ratification exchanged at Riga.",
        counterexample="Article 9. Views shall be exchanged at Riga.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.exchange-takes-place",
        where=_ARTICLES,
        anchor="exchange",
        pattern="exchange of [the] [instruments of] ratifications? [thereof] [,] [[which] (shall|will) (take place|be effected|be held)] (at|in) [the city of] {place>exchange.place}",
        example="Article 9. The exchange of the instruments of ratification shall take place at Riga.",
        counterexample="Article 9. The exchange of prisoners shall take place at Riga.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="en.text.based-on-treaty",
        where=_ARTICLES,
        anchor="based on|founded on|based upon|founded upon|rest on|rest upon|resting on|resting upon",
        pattern="(based|founded|rest|resting) (on|upon) the {treaty>target} [[,] [(that|which)] [[the] {state} and [the] {state}] (concluded|signed|made) {clause}]",
        modality=Modality.PROVIDED,
        example="Article 1. Relations shall continue to be based on the Treaty of Peace between Latvia and Russia, concluded at Riga on August 11, 1920.",
        counterexample="Article 1. Relations shall be based on trust.",
        about="entry",
        relation="relation.confirms",
        granted="a treaty on which relations continue to rest is confirmed",
    ),
    Rule(
        name="en.another.to-be-concluded",
        where=_ARTICLES,
        anchor="conclude",
        pattern="(undertake|undertakes|agree) to conclude ... (a|an) {kind>kind}",
        example="Article 4. The Parties undertake to conclude as soon as possible an Arbitration Convention.",
        counterexample="Article 4. The Parties undertake to conclude their work.",
        modality=Modality.PROVIDED,
        about="entry",
        creates="{kind}",
        of_new=True,
        same_parties=True,
        granted="a treaty still to be concluded is another instrument",
    ),
    Rule(
        name="en.another.concluded-at-on",
        where=_ARTICLES,
        anchor="concluded",
        pattern="{treaty>subject} [,] (concluded|signed|done) (at|in) {place>signature.place} on {date>signature.date}",
        example="Article 1. Relations rest on the Treaty of Peace between Latvia and Russia, concluded at Riga on August 11, 1920.",
        counterexample="Article 1. The Treaty of Peace between Latvia and Russia is kept at Riga.",
    ),
    Rule(
        name="en.another.that-two-concluded",
        where=_ARTICLES,
        anchor="concluded|signed",
        pattern="{treaty>subject} [,] (that|which) [the] {party} and [the] {party} (concluded|signed) [with each other] [,] (at|in) {place>signature.place} on {date>signature.date}",
        example="Article 1. Relations rest on the Treaty of Peace that Latvia and Russia concluded at Riga on August 11, 1921.",
        counterexample="Article 1. Relations rest on the Treaty of Peace that Latvia and Russia keep at Riga.",
    ),
    Rule(
        name="en.text.neither-party-shall",
        where=_ARTICLES,
        anchor="neither",
        pattern="neither [the] {party} nor [the] {party} (shall|will|may)",
        example="Article 4. Neither the Republic of Estonia nor the Republic of Latvia shall make peace alone.",
        counterexample="Article 4. Neither the Republic of Estonia nor its ports shall be closed.",
        granted="a text binds only those who made it",
    ),
)

CLOSING = (
    Rule(
        name="en.text.done-at-on",
        where=_CLOSING,
        anchor="done",
        pattern="(done|signed|given) [in duplicate [,]] (at|in) [the city of] {place>signature.place} [,] [in] ... [the] {date>signature.date}",
        example="Done at Riga, in duplicate, on September 28, 1927.",
        counterexample="What was done at Riga is past.",
    ),
    Rule(
        name="en.text.having-met-in",
        where=_CLOSING,
        anchor="having met",
        pattern="having met (at|in) {place>signature.place}",
        example="who having met in Riga and exchanged their full powers have agreed as follows",
        counterexample="who having met with approval have agreed as follows",
    ),
)

RULES: tuple[Rule, ...] = (
    RECOGNITION + FINAL_CLAUSES + english_final_clauses.RULES + CLOSING + english_norms.RULES
)
