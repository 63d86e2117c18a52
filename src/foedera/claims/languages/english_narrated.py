"""How an English narrative tells in passing that a treaty was made.

    On 3 May 1925 the Treaty of Moscow was signed. He signed the Treaty of Moscow
    on 3 May 1925. Lithuania signed a treaty of friendship with Latvia in 1931.

A treaty without a name ("a non-aggression pact with …") is told by its kind, its
parties and its day, and is an instrument of its own until it is known as one that has
a name.
"""

from foedera.claims.grammar import Rule, rules_of

_MADE = "[(formally|jointly|finally|also|then|both)] (signed|concluded|made|entered into|agreed to|agreed on)"
_WAS = "(was|were) [(formally|finally|solemnly|duly|also)] (signed|concluded|made|entered into|initialled and signed)"
_AT = "[,] [(at|in) [the] [(city|town) of] {place>signature.place}]"
_LAST = "[,] (on|in) [the night of] {date>signature.date}"
_FIRST = "(on|in) [the night of] {date>signature.date} [,]"
_SIGNER = "({person>signatory}|{surname})"
_WHO = f"({_SIGNER} [and {_SIGNER}]|he|she|they|both|the two (states|countries|governments|ministers|powers|sides)|the ministers)"

_NAMED: tuple[tuple[str, str, str, str, str], ...] = (
    ("on-it-was-signed", "signed|concluded|made", f"{_FIRST} [(a|an|another)] {{it}} {_WAS} {_AT}",
     "On 3 May 1925 the treaty was signed in Riga.",
     "On 3 May 1925 the guest book was signed in Riga."),
    ("who-signed-on", "signed|concluded", f"{_WHO} {_MADE} [the] {{treaty>subject}} {_AT} {_LAST} {_AT}",
     "Karl Pusta signed the Treaty of Riga in Tallinn on 12 June 1923.",
     "Karl Pusta described the Treaty of Riga in Tallinn on 12 June 1923."),
    ("on-who-signed", "signed|concluded|made", f"{_FIRST} {_AT} [,] {_WHO} {_MADE} [the] {{treaty>subject}} {_AT}",
     "On 12 June 1923 he signed the Treaty of Riga.",
     "On 12 June 1923 he read the Treaty of Riga."),
    ("in-on-two-signed", "signed|concluded", f"(at|in) {{place>signature.place}} [,] {_LAST} [,] ... {_MADE} [the] {{treaty>subject}}",
     "In Tallinn on 12 June 1923, Pusta and Seya signed the Treaty of Riga.",
     "In Tallinn on 12 June 1923, Pusta and Seya discussed the Treaty of Riga."),
    ("that-two-signed", "signed|concluded", f"[the] {{treaty>subject}} [,] (that|which) [the] {{party}} and [the] {{party}} {_MADE} [with each other] {_AT} {_LAST} {_AT}",
     "It rested on the Treaty of Riga, which Latvia and Estonia signed in Tallinn on 7 May 1931.",
     "It rested on the Treaty of Riga, which Latvia and Estonia forgot in Tallinn on 7 May 1931."),
    ("state-signed-with", "signed|concluded", f"[the] {{party}} {_MADE} [the] {{treaty>subject}} {_AT} {_LAST}",
     "Estonia concluded the Treaty of Tartu with Russia on 3 August 1921.",
     "Estonia celebrated the Treaty of Tartu with Russia on 3 August 1921."),
)  # fmt: skip

_MATTER = "[of (friendship|alliance|neutrality|non-aggression|peace|guarantee|commerce|arbitration|mutual assistance|defence) [and (friendship|alliance|neutrality|non-aggression|commerce|navigation|arbitration|cooperation)]]"
_A = (
    f"(a|an|another|its first|a new|a similar|a secret) [{{duration>term}}] {{kind>kind}} {_MATTER}"
)
_TWO = "[the] {party} [, [the] {party}] [,] and [the] {party}"

_UNNAMED: tuple[tuple[str, str, str, str, str], ...] = (
    ("signed-a-with-on", "with", f"[[the] {{party}} and] [the] {{party}} {_MADE} {_A} {_AT} with [the] {{party}} {_AT} {_LAST} {_AT}",
     "Latvia signed a non-aggression treaty with Estonia in Riga on 7 May 1931.",
     "Latvia bought a printing press with Estonia in Riga on 7 May 1931."),
    ("on-signed-a-with", "with", f"{_FIRST} [[the] {{party}} and] [the] {{party}} {_MADE} {_A} {_AT} with [the] {{party}} {_AT}",
     "On 7 May 1931 Latvia concluded a non-aggression pact with Estonia.",
     "On 7 May 1931 Latvia concluded a long quarrel with Estonia."),
    ("two-signed-a-on", "signed|concluded|made|entered into|agreed to|agreed on", f"{_TWO} {_MADE} {_A} {_AT} {_LAST} {_AT}",
     "Estonia and Latvia signed a defensive alliance in Tallinn on 12 June 1923.",
     "Estonia and Latvia opened a defensive position in Tallinn on 12 June 1923."),
    ("on-two-signed-a", "signed|concluded|made|entered into|agreed to|agreed on", f"{_FIRST} {_AT} [,] {_TWO} {_MADE} {_A} {_AT}",
     "On 12 June 1923 Estonia and Latvia signed a treaty of alliance in Tallinn.",
     "On 12 June 1923 Estonia and Latvia opened a road in Tallinn."),
    ("a-between-was-signed", "between", f"{_A} between {_TWO} {_WAS} {_AT} {_LAST} {_AT}",
     "A non-aggression treaty between Latvia and Estonia was signed on 7 May 1931 in Riga.",
     "A football match between Latvia and Estonia was cancelled on 7 May 1931 in Riga."),
    ("a-was-signed-between", "between", f"{_A} {_WAS} {_AT} between {_TWO} {_AT} {_LAST} {_AT}",
     "A similar treaty was entered into between Latvia and Estonia in 1927.",
     "A similar road was opened between Latvia and Estonia in 1927."),
    ("on-a-between-was-signed", "between", f"{_FIRST} {_A} {_AT} {_WAS} {_AT} between {_TWO}",
     "On 7 May 1931 a pact was signed in Riga between Latvia and Estonia.",
     "On 7 May 1931 a match was played in Riga between Latvia and Estonia."),
)  # fmt: skip

RULES: tuple[Rule, ...] = (
    *rules_of("en.signature.", _NAMED),
    *rules_of(
        "en.signature.",
        _UNNAMED,
        about="world",
        creates="{kind}",
        of_new=True,
        granted="a treaty told by its kind, parties and day is one of its own until it is known",
    ),
)
