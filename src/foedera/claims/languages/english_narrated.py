"""How an English narrative tells in passing that a treaty was made.

    On 3 May 1925 the Treaty of Moscow was signed. He signed the Treaty of Moscow
    on 3 May 1925. The war ended with the Treaty of Moscow on 3 May 1925.

Treaties without a name are told by the rules of `english_unnamed`.
"""

from foedera.claims.grammar import Rule, rules_of

_MADE = "[(had|has|have)] [(formally|jointly|finally|also|then|both)] (signed|concluded|made|entered into|agreed to|agreed on)"
_WAS = "(was|were|had been|has been) [(formally|finally|solemnly|duly|also)] (signed|concluded|made|entered into|initialled and signed)"
_AT = "[,] [(at|in) [the] [(city|town) of] {place>signature.place}]"
_LAST = "[,] (on|in) [the night of] {date>signature.date}"
_FIRST = "(on|in) [the night of] {date>signature.date} [,]"
_SIGNER = "({person>signatory}|{surname})"
_WHO = f"({_SIGNER} [and {_SIGNER}]|he|she|they|both|the two (states|countries|governments|ministers|powers|sides)|the ministers)"

_TWO = "[the] {party} [, [the] {party}] [, [the] {party}] [, [the] {party}] [,] and [the] {party}"
_THEN = f"[,] [(signed|concluded|made)] {_LAST.removeprefix('[,] ')}"

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
    ("that-two-signed", "signed|concluded", f"[the] {{treaty>subject}} [,] (that|which) {_TWO} {_MADE} [with each other] {_AT} {_LAST} {_AT}",
     "It rested on the Treaty of Riga, which Latvia and Estonia signed in Tallinn on 7 May 1931.",
     "It rested on the Treaty of Riga, which Latvia and Estonia forgot in Tallinn on 7 May 1931."),
    ("state-signed-with", "signed|concluded", f"[the] {{party}} {_MADE} [the] {{treaty>subject}} {_AT} {_LAST}",
     "Estonia concluded the Treaty of Tartu with Russia on 3 August 1921.",
     "Estonia celebrated the Treaty of Tartu with Russia on 3 August 1921."),
    ("was-signed-with-by", "signed with|concluded with|made with|into with", f"{{it}} {_WAS} with [the] {{party}} by [the] {{party}} {_AT} {_LAST} {_AT}",
     "The Treaty of Tartu was concluded with Russia by Estonia on 3 August 1921.",
     "The Treaty of Tartu was celebrated with Russia by Estonia on 3 August 1921."),
    ("signed-by-on-it", "signed|concluded", f"(signed|concluded) {_AT.removeprefix('[,] ')} by {_TWO} {_AT} {_LAST} [,] [the] {{treaty>subject}}",
     "Signed in Tallinn by Latvia and Estonia on 7 May 1931, the Treaty of Riga was short.",
     "Printed in Tallinn by Latvia and Estonia on 7 May 1931, the Treaty of Riga was short."),
    ("and-on-signed", "signed|concluded", f"and [then] {_FIRST} {_AT} {_MADE} [the] {{treaty>subject}}",
     "Envoys met in Tallinn and on 7 May 1931 signed the Treaty of Riga.",
     "Envoys met in Tallinn and on 7 May 1931 burnt the Treaty of Riga."),
    ("was-reached-on", "reached|agreed", f"{{it}} (was|were) (reached|agreed upon|agreed on) {_AT} {_LAST} {_AT}",
     "The Suwałki Agreement was reached on 7 October 1922.",
     "The town was reached on 7 October 1922, without an agreement."),
    ("war-ended-with", "end|settled|close|concluded|terminated", f"(ended|(was|were) (settled|concluded|terminated|ended|brought to an end)|came to an end|came to a close|drew to a close) [(formally|officially|only|finally)] (with|by) [the] {{treaty>subject}} {_THEN}",
     "The war ended with the Treaty of Riga on 3 May 1721.",
     "The war ended with the Treaty of Riga in tatters; on 3 May 1721 it broke out again."),
    ("ceded-by-it-in", "ceded|obtained|acquired|gained|received|lost|recovered|regained|annexed", "(ceded|obtained|acquired|gained|received|lost|recovered|regained|annexed) ... (by|with|through) [the] {treaty>subject} (in|on) {date>signature.date}",
     "Russia obtained Narva from Sweden by the Treaty of Riga in 1812.",
     "Russia obtained Narva from Sweden by the terms of the Treaty of Riga in 1812."),
)  # fmt: skip

RULES: tuple[Rule, ...] = rules_of("en.signature.", _NAMED)
