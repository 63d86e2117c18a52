"""The final clauses of English treaty texts: force, renewal, deposit, accession, relations.

How an instrument enters into force is a structured value: `entry_into_force.manner` is
`{"by": "deposit", "count": 20, "after": "P30D"}`, where `by` is what it waits for
(signature, exchange, deposit, notification, ratification, date), `count` how many
deposits, and `after` how long after them. `foedera.claims.manners` makes numbers of the
words that these rules find. All of it is provided for, not done.
"""

from foedera.claims.grammar import Rule
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)
_FORCE = "(enter into force|come into force|be brought into force|take effect|enter into effect|come into effect|become effective|become operative|enter into operation|come into operation|go into effect) [(immediately|forthwith|provisionally)] [,]"
_LATER = "[(on|upon)] [the] [(first day of the {number>entry_into_force.manner.months} month|{number>entry_into_force.manner.days}[(st|nd|rd|th)] day|{duration>entry_into_force.manner.after})] [(on|upon|after|following|from|as from|with)] [the] [(date|day|time|moment) (of|on which|when)]"
_INSTRUMENTS = "instruments? of (ratification|acceptance|approval|accession)"

_MANNERS = (
    ("on-exchange", "exchange", "exchange", f"{_FORCE} {_LATER} [the] exchange of [the] [(instruments|acts) of] ratifications?",
     "It shall enter into force one month after the exchange of the instruments of ratification.",
     "It shall enter into force one month after the exchange of views."),
    ("on-the-exchange", "exchange", "exchange", f"{_FORCE} {_LATER} [(such|this|said)] (exchange thereof|exchange and|exchange.|exchange;)",
     "It shall enter into force on the thirtieth day after the exchange and shall last.",
     "It shall enter into force on the thirtieth day after the exchange of views."),
    ("ratifications-exchanged", "exchanged", "exchange", f"{_FORCE} {_LATER} [on which] [the] [instruments of] ratifications? (are|have been|shall be|is) exchanged",
     "It shall come into force on the day on which ratifications are exchanged.",
     "It shall come into force on the day on which prisoners are exchanged."),
    ("on-nth-deposit", "deposit", "deposit", f"{_FORCE} {_LATER} [the] deposit [with ...] of [the] [{{number>entry_into_force.manner.count}}[(st|nd|rd|th)]] {_INSTRUMENTS}",
     "This Convention shall enter into force on the thirtieth day following the date of deposit of the twentieth instrument of ratification.",
     "This Convention shall enter into force on the thirtieth day following the deposit of the funds."),
    ("when-so-many-deposited", "deposited", "deposit", f"{_FORCE} [{{duration>entry_into_force.manner.after}}] (when|as soon as|once|after) [the] {{number>entry_into_force.manner.count}} ({_INSTRUMENTS}|ratifications) have been deposited",
     "It shall come into force as soon as three ratifications have been deposited.",
     "It shall come into force as soon as three coins have been deposited."),
    ("on-notification", "notif", "notification", f"{_FORCE} {_LATER} [receipt of] [the] ... (notifications?|notified|notify|notifies)",
     "This Agreement shall enter into force two months after the date of the last notification that it has been approved.",
     "This Agreement shall enter the book two months after the last notification."),
    ("on-telling", "informed|inform ", "notification", f"{_FORCE} {_LATER} [the] ... (informed|have informed|shall have informed|inform) (each other|the other|one another)",
     "It shall enter into force on the first day of the second month following the date on which the Parties have informed each other that it is approved.",
     "It shall enter the book on the date on which the Parties have informed each other."),
    ("on-signature", "signature|signing|signed", "signature", f"{_FORCE} (on|upon|from|at|as from|after|with) [the] [(date|day|moment|time) of] [(its|the|this)] (signature|signing|being signed)",
     "The present Agreement shall enter into force on the date of its signature.",
     "The present Agreement shall enter the archives on the date of its signature."),
    ("on-ratification", "ratified|ratification", "ratification", f"{_FORCE} (on|upon|at|after|as soon as|when|with) [it (has been|is|shall have been)] [(its|the)] [(date|day|moment|time) of] [its] (ratification|ratified)",
     "It shall come into force as soon as it has been ratified.",
     "It shall come into view as soon as it has been ratified."),
    ("on-date", "into force|take effect|into effect|effective on|effective from|operative|into operation", "date", f"{_FORCE} [at (noon|midnight) [of]] [(on|from|as from)] {{date}}",
     "It shall enter into force on 1 March 1933.",
     "It shall be printed on 1 March 1933."),
)  # fmt: skip

MANNERS = tuple(
    Rule(
        name=f"en.text.force-{name}",
        where=_ARTICLES,
        anchor=anchor,
        pattern=pattern,
        example=f"Article 9. {example}",
        counterexample=f"Article 9. {counterexample}",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", by),),
    )
    for name, anchor, by, pattern, example, counterexample in _MANNERS
)

_CLAUSES: tuple[tuple[str, str, str, str, str, tuple[tuple[str, str], ...]], ...] = (
    ("provisional-on-signature", "provisional", "(applied provisionally|be provisionally applied|be applied provisionally|provisional application) ... (signature|signing)",
     "It shall be applied provisionally from the date of signature.",
     "It shall be applied provisionally in the schools.",
     (("provisional_application.manner.by", "signature"),)),
    ("renewed-tacitly", "tacit|automatic", "(tacitly|automatically|by tacit (agreement|consent|reconduction|renewal)) [be] (renewed|prolonged|extended|continued|continue) [in force] [for (a|another) [(further|new|successive)] [(period|term) of]] [for] [(successive|further|additional|new)] [(periods|terms) of] [{duration>prolongation.term}]",
     "Unless denounced it shall be tacitly renewed for a further period of five years.",
     "Unless sold it shall be tacitly hidden for five years.",
     (("prolongation.manner", "tacit"),)),
    ("renewed-by-tacit-agreement", "tacit|automatic", "(renewed|prolonged|extended|continued) [(in|by)] (tacit agreement|tacit consent|tacit reconduction|tacit renewal|tacitly|automatically) [for] [(a|another)] [(further|new|successive|like|equal|additional)] [(period|term|periods|terms) of] [{duration>prolongation.term}]",
     "It shall be prolonged by tacit agreement for another period of five years.",
     "It shall be painted by tacit agreement for another period of five years.",
     (("prolongation.manner", "tacit"),)),
    ("considered-renewed", "renewed|prolonged|extended", "(be|is) (considered|deemed|regarded|held) [(as|to be|to have been)] [tacitly] (renewed|prolonged|extended) [for] [(a|another)] [(further|new|successive)] [(period|term) of] [{duration>prolongation.term}]",
     "It shall be considered as renewed for a further term of five years.",
     "It shall be considered as lost for a further term of five years.",
     (("prolongation.manner", "tacit"),)),
    ("remain-for-further", "in force for", "(remain|continue) in force for [(a|another)] (further|new|successive|additional) [(period|periods|term|terms)] [of] {duration>prolongation.term}",
     "Failing denunciation it shall continue in force for a further period of two years.",
     "Failing denunciation it shall continue in school for a further period of two years.",
     (("prolongation.manner", "tacit"),)),
    ("notice-before-expiry", "denounce|notice|notif", "(denounced|denounces|denounce|notice|notified|notifies|notify|given) ... [at least] {duration>denunciation.notice} (before|prior to|in advance of|previous to) [the] [(date|day) of] [(its|such|that|this|the said)] (expiry|expiration|termination|end|lapse)",
     "If it is not denounced six months before the expiry of that period it shall go on.",
     "If it is not painted six months before the expiry of that period it shall go on.",
     ()),
    ("denunciation-takes-effect", "shall take effect", "(denunciation|notice|termination|withdrawal) [of [(the|this)] [present] (treaty|pact|agreement|convention|protocol)] (shall|will) take effect {duration>denunciation.notice} after",
     "The denunciation shall take effect six months after the notice is received.",
     "The medicine shall take effect six months after the notice is received.",
     ()),
    ("ended-by-notice", "notice", "(terminate|terminated|denounce|denounced|withdraw|withdrawal|annul|rescind|cancel|discontinue) ... [(at least|not less than|a|an)] {duration>denunciation.notice} [('s|')] [(written|prior|previous|advance|formal)] [(written|prior|previous|advance)] notice",
     "Either Party may terminate it at any time by giving the other six months' written notice.",
     "Either Party may renew it at any time by giving the other six months' written notice.",
     ()),
    ("notice-in-advance", "in advance", "(denounced|denounces|denounce|denunciation|terminate|terminated|notice) ... {duration>denunciation.notice} in advance",
     "Either Party may denounce it by notifying the other one year in advance.",
     "The fare shall be paid one year in advance.",
     ()),
    ("ends-after-notice", "notice|notif|denunciation", "(terminate|expire|cease to be in force|cease to have effect|cease to apply|cease to be effective|lapse|be terminated|no longer be in force) {duration>denunciation.notice} (after|from) [the] [(date|day) (of|on which)] [(the|its|such)] [receipt (of|by ... of)] [(such|the|this|that|a)] (notice|notification|denunciation)",
     "This Agreement shall cease to be in force six months after the date of receipt of such notice.",
     "This Agreement shall be printed six months after the date of receipt of such notice.",
     ()),
    ("expires-after-telling", "communicat|inform|notif|given|gives", "(terminate|expire|lapse|cease to be in force|cease to have effect|be terminated) {duration>denunciation.notice} (after|from) [the] [(date|day)] [(on|upon) which] (one|either|any) [of the] [contracting] [high] [contracting] (party|parties|government|governments) ... (communicated|communicates|informed|informs|notified|notifies|given|gives)",
     "The validity of the Agreement shall expire one year after one of the Contracting Parties has communicated its wish to end it.",
     "The validity of the ticket shall expire one year after one of the Parties has used it.",
     ()),
    ("provisional-from-date", "provisional", "(applied provisionally|be provisionally applied|be applied provisionally|provisional application|provisionally enter into force|provisionally come into force|provisionally take effect) ... (from|on|as of|since|with effect from) [the] {date>provisional_application.date}",
     "Pending ratification it shall be applied provisionally from 1 June 1931.",
     "It shall be taught provisionally from 1 June 1931.",
     ()),
    ("until-expiry-of-notice", "until the exp|until the end", "until the (expiration|expiry|end) of {duration>denunciation.notice} (from|after) [the] [(day|date)] [on which] ... (denounced|notice|notified|denunciation)",
     "It shall remain in force until the expiration of one year from the day on which either Party gives notice.",
     "It shall remain in bloom until the expiration of one year from the day of sowing.",
     ()),
    ("deposited-with-government", "deposited", "(ratifications?|instruments|they) [of ratification] [of ...] (shall|will) be deposited with [the] [(government|ministry) of] [the] {state>deposit.to}",
     "The instruments of ratification shall be deposited with the Government of Sweden.",
     "The coal shall be deposited with the Government of Sweden.",
     ()),
    ("deposited-with-office", "deposited", "(ratifications?|instruments|they) [of ratification] (shall|will) be deposited (with|in the archives of) the {rest>deposit.to}",
     "The instruments of ratification shall be deposited with the Secretary-General.",
     "The instruments of the band shall be deposited with the Secretary-General.",
     ()),
    ("deposited-at", "deposited", "(ratifications?|instruments|they) [of ratification] (shall|will) be deposited (at|in) {place>deposit.place}",
     "The instruments of ratification shall be deposited at Riga.",
     "The instruments of the band shall be deposited at Riga.",
     ()),
    ("open-to-accession", "open to|open for", "open (to|for) [the] accession (by|of|to) {rest>accession.by}",
     "It shall remain open to the accession of any other State.",
     "It shall remain open to the public.",
     ()),
    ("registered-with", "shall be registered", "shall be registered (with|at|by) the {rest>registration.to}",
     "It shall be registered with the Secretariat of the League of Nations.",
     "Dogs shall be registered with care.",
     ()),
    ("in-force-until", "until | till |up to |through ", "({it} (shall|will) (remain|continue|be|stay) in (force|effect|operation)|(the|this) [present] (treaty|pact|agreement|convention|protocol|arrangement) (shall|will) (be|remain) (valid|applicable)) (until|till|up to|through) [and including] [the] {date>end.date} [inclusive](.|;)",
     "It shall remain in force until 31 December 1934.",
     "It shall remain in bloom until 31 December 1934 and longer.",
     ()),
    ("enters-and-remains-until", "until|till|up to|through", "(enter into force|come into force|take effect|be effective|become effective) ... and [(shall|will)] (remain|continue|be|stay) (in force|in effect|in operation|effective|valid) (until|till|up to|through) [and including] [the] {date>end.date} [inclusive](.|;)",
     "It shall enter into force on signature and shall remain in force until 31 December 1934.",
     "It shall enter into force on signature and shall remain in bloom until 31 December 1934.",
     ()),
    ("expires-on", "expire|terminate|lapse|cease", "{it} (shall|will) (expire|terminate|lapse|cease to have effect|cease to be in force|cease to apply) on [the] {date>end.date}",
     "This Convention shall expire on 28 February 1985.",
     "This Convention shall sparkle on 28 February 1985.",
     ()),
    ("expires-after-namely", "namely|that is to say", "{it} (shall|will) (expire|terminate|lapse|cease to have effect|cease to apply) ... [,] (namely|that is to say) [,] [on] [the] {date>end.date}",
     "This Convention shall expire after five years from the first day of March 1980, namely the 28th day of February 1985.",
     "This Convention shall sparkle after five years, namely the 28th day of February 1985.",
     ()),
    ("expires-after", "expire|terminate|lapse", "{it} (shall|will) (expire|terminate|lapse) (after|at the end of|on the expiry of) [a] [(period|term) of] {duration>term}",
     "This Convention shall expire after a period of five years.",
     "This Convention shall sparkle after a period of five years.",
     ()),
    ("applies-for", "apply for", "{it} ... (shall|will) apply for [a] [(period|term|duration) of] {duration>term}",
     "This Protocol and its Annex shall apply for a period of four years from its provisional application.",
     "This Protocol shall apply for a licence of four years.",
     ()),
    ("valid-for", "valid for|valid during|in effect for|in effect during|in operation for|effective for", "{it} (shall|will) (be|remain|continue) (valid|in effect|in operation|effective) (for|during) [(a|an)] [(initial|first)] [(period|term|duration) of] {duration>term}",
     "The present Agreement shall be valid for a term of five years.",
     "The present licence shall be valid for a term of five years.",
     ()),
    ("applied-until", "applied until|apply until|applied till|apply till|applied up to|apply up to", "{it} (shall|will) (be applied|apply|continue to apply|continue to be applied) (until|till|up to) [and including] [the] {date>end.date} [inclusive](.|;)",
     "The Agreement shall be applied until 31 March 1977.",
     "The tariff shall be applied until 31 March 1977.",
     ()),
    ("ratified-within", "exchanged within|exchanged not later", "ratifications? [(shall|will) be] exchanged (within|not later than) {duration>exchange.after}",
     "The instruments of ratification shall be exchanged within three months.",
     "The prisoners shall be exchanged within three months.",
     ()),
    ("to-be-ratified-within", "ratified within|ratified not later|ratified in", "shall be ratified (within|not later than|in) [a (period|term) of] {duration>ratification.deadline}",
     "The present Treaty shall be ratified within six weeks.",
     "The present Treaty shall be forgotten within six weeks.",
     ()),
    ("in-force-until-settled", "in force until|in force so long|in force as long", "(remain|be|continue|stay) in force (until|so long as|as long as) {condition>end.after}(.|;)",
     "It shall remain in force until all questions at issue are finally settled.",
     "It shall remain in bloom until all questions at issue are finally settled.",
     ()),
)  # fmt: skip

CLAUSES = tuple(
    Rule(
        name=f"en.text.{name}",
        where=_ARTICLES,
        anchor=anchor,
        pattern=pattern,
        example=f"Article 9. {example}",
        counterexample=f"Article 9. {counterexample}",
        modality=Modality.PROVIDED,
        fixed=fixed,
    )
    for name, anchor, pattern, example, counterexample, fixed in _CLAUSES
)

_THIS = "([the] [(present|this)] (treaty|pact|agreement|convention|protocol) [(shall|will)]|it [(shall|will)])"
_RELATIONS = (
    ("replaces", "replace|supersede|place of", f"{_THIS} (replaces?|supersedes?|take the place of|takes the place of) [the] {{treaty>target}}",
     "The present Treaty replaces the Treaty of Friendship between Latvia and Sweden of 3 May 1920.",
     "The present Minister replaces the author of the Treaty of Friendship between Latvia and Sweden."),
    ("amends", " amends |protocol amend|modifies", f"{_THIS} (amends|amend|modifies) ... [the] {{treaty>target}}",
     "The present Protocol amends Article 3 of the Treaty of Friendship between Latvia and Sweden.",
     "The present season amends the mood of the Treaty of Friendship between Latvia and Sweden."),
    ("supplements", "supplement|completes", f"{_THIS} (supplements?|is supplementary to|supplementing|completes) [the] {{treaty>target}}",
     "The present Convention supplements the Treaty of Friendship between Latvia and Sweden.",
     "The present tax supplements the Treaty of Friendship between Latvia and Sweden."),
    ("implements", "in implementation of|in execution of|in application of|in pursuance of", "in (implementation|execution|application|pursuance) of [(article|articles) {number} of] [the] {treaty>target}",
     "In execution of Article 4 of the Treaty of Friendship between Latvia and Sweden a commission is set up.",
     "In memory of the Treaty of Friendship between Latvia and Sweden a stone is set up."),
)  # fmt: skip

RELATIONS = tuple(
    Rule(
        name=f"en.text.{name}",
        where=_ARTICLES,
        anchor=anchor,
        pattern=pattern,
        example=f"Article 9. {example}",
        counterexample=f"Article 9. {counterexample}",
        about="entry",
        relation=f"relation.{name}",
    )
    for name, anchor, pattern, example, counterexample in _RELATIONS
)

RULES: tuple[Rule, ...] = MANNERS + CLAUSES + RELATIONS
