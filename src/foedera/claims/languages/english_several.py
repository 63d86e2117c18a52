"""How English prose tells several treaties, or the acts of several states, in one sentence.

    Latvia concluded pacts with Estonia (4 May 1932), Lithuania and, on 5 July 1932, Norway
    Sweden joined the treaty in 1925, Denmark in 1926 and Norway in 1927

Each treaty is an instrument of its own, with its day and the state that all have in common
(`foedera.claims.several`). Each rule stands with a sentence that it must read and one that
it must leave alone; both are tests.
"""

from foedera.claims.grammar import Rule, rules_of

_MADE = "[(had|has)] [(also|then|later|soon|successively)] (signed|concluded|made|reached|entered into|negotiated and signed)"
_MATTER = "[{matter}]"
_MANY = f"[(two|three|four|five|similar|several|bilateral|its first|new|secret|separate)] {{kinds>kind}} {_MATTER}"
_DAY = "{date>signature.date}"
_DATED = rf"[(\({_DAY}\)|\((signed|concluded) [on] {_DAY}\)|[,] (on|in) {_DAY})]"
_NEXT = f"[(, and|,|and) [with] [the] {{partner}} {_DATED}]"
_LAST = f"[,] (and|then|and then|as well as) [then] [with] [the] {{partner}} {_DATED}"
_LIST = f"[the] {{partner}} {_DATED} {_NEXT} {_NEXT} {_NEXT} {_NEXT} {_LAST}"
_A = f"(a|an) [{{duration}}] {{kind>kind}} {_MATTER}"
_ONE = "[(a similar one|a similar (treaty|pact|agreement|convention)|another|another one|one)]"

_SEVERAL: tuple[tuple[str, str, str, str, str], ...] = (
    ("several-with", "treaties|pacts|agreements|conventions|protocols|alliances|armistices|accords", f"[the] {{party}} {_MADE} {_MANY} with {_LIST}",
     "Latvia concluded non-aggression pacts with Estonia (4 May 1932), Lithuania (5 July 1932) and Norway.",
     "Latvia discussed non-aggression pacts with Estonia (4 May 1932), Lithuania (5 July 1932) and Norway."),
    ("on-several-with", "treaties|pacts|agreements|conventions|protocols|alliances|armistices|accords", f"(on|in) {_DAY} [,] [the] {{party}} {_MADE} {_MANY} with {_LIST}",
     "In May 1932 Latvia signed treaties of friendship with Estonia and Norway.",
     "In May 1932 Latvia signed posters of friendship with Estonia and Norway."),
    ("several-which", "signed with|concluded with|made with|reached with|entered into with", f"({{kinds>kind}}|(a|the) {{kind>kind}}) {_MATTER} [,] [(that|which)] [the] {{party}} {_MADE} with [the] {{partner}} (on|in) {_DAY} [, [and] with [the] {{partner}} (on|in) {_DAY}] [[,] and with [the] {{partner}} (on|in) {_DAY}]",
     "It rests on treaties which Latvia concluded with Estonia on 4 May 1932 and with Norway on 5 July 1932.",
     "It rests on treaties which Latvia compared with Estonia on 4 May 1932 and with Norway on 5 July 1932."),
    ("had-several-with", "with", f"{{party}} (had|maintained|was bound by|was linked by) {{kinds>kind}} {_MATTER} with [the] {{partner}} \\({_DAY}\\) [, [the] {{partner}} \\({_DAY}\\)] [, [the] {{partner}} \\({_DAY}\\)] [,] and [with] [the] {{partner}} \\({_DAY}\\)",
     "Latvia had defensive alliances with Estonia (1923) and Norway (1925).",
     "Latvia had clashes with Estonia (1923); and Norway (1925) was far."),
    ("peace-with-several", "peace", f"[the] {{party}} [(had|then)] (made|concluded|signed) {{peace>kind}} with {_LIST}",
     "Latvia made peace with Estonia on 4 May 1926 and Norway on 5 July 1926.",
     "Latvia sought peace with Estonia on 4 May 1926 and Norway on 5 July 1926."),
    ("several-with-by", "were signed|were concluded|were made|had been signed|had been concluded|had been made", f"{_MANY} [,] (were|had been) (signed|concluded|made) [by [the] {{party}}] with {_LIST}",
     "Peace treaties were signed by Latvia with Estonia on 4 May 1932 and with Norway on 5 July 1932.",
     "Peace treaties were praised by Latvia with Estonia on 4 May 1932 and with Norway on 5 July 1932."),
    ("a-with-and-with", "with", f"[(on|in) {{date}} [,]] [the] {{party}} {_MADE} {_A} with [the] {{partner}} [,] (on|in) {_DAY} [,] and {_ONE} with [the] {{partner}} [,] (on|in) {_DAY}",
     "Latvia signed a peace treaty with Estonia on 4 May 1932 and another with Norway on 5 July 1932.",
     "Latvia signed a peace treaty with Estonia on 4 May 1932 and quarrelled with Norway on 5 July 1932."),
)  # fmt: skip

_AND_ONE: tuple[tuple[str, str, str, str, str], ...] = (
    ("named-and-a-with", "with", f"[the] {{party}} {_MADE} [the] {{treaty}} [with [the] {{state}}] [(on|in) {{date}}] [,] and {_A} with [the] {{party}} [,] (on|in) {_DAY}",
     "Latvia signed the Treaty of Tartu on 4 May 1926 and an armistice with Norway on 5 July 1926.",
     "Latvia signed the Treaty of Tartu on 4 May 1926 and an album with Norway on 5 July 1926."),
)  # fmt: skip

_BETWEEN = f"between [the] {{partner}} and [the] {{party}} [,] (on|in) {_DAY}"

_KINDS: tuple[tuple[str, str, str, str, str], ...] = (
    ("a-and-a-with", "with", f"[the] {{party}} {_MADE} {_A} with [the] {{party}} (on|in) {_DAY} [,] and {_A} with [the] {{party}} (on|in) {_DAY}",
     "Latvia signed a trade agreement with Estonia on 4 May 1932 and a convention on arbitration with Norway on 5 July 1932.",
     "Latvia signed a trade agreement with Estonia on 4 May 1932 and a book on arbitration with Norway on 5 July 1932."),
)  # fmt: skip

_PAIRS: tuple[tuple[str, str, str, str, str], ...] = (
    ("several-between", "were signed|were concluded|were made|had been signed|had been concluded|had been made", f"{_MANY} (were|had been) (signed|concluded|made) {_BETWEEN} [,] and {_BETWEEN}",
     "Pacts were signed between Latvia and Estonia on 4 May 1932 and between Latvia and Norway on 5 July 1932.",
     "Matches were played between Latvia and Estonia on 4 May 1932 and between Latvia and Norway on 5 July 1932."),
)  # fmt: skip


def _acts(act: str, state: str) -> str:
    """What more states did: the days of theirs, where only the first has the verb."""
    then = f"[the] {{state>{state}}} [(on|in)] {{date>{act}.date}}"
    return f"[, [and] {then}] [, [and] {then}] [, [and] {then}] [,] (and|then) {then}"


_BY = "[by] [the] ({state>ratification.by.state}|{body>ratification.by.body}) [(on|in)] {date>ratification.date}"

_STATES: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("accession.several-joined", "acceded|adhered|joined", "{state>accession.by} [(formally|also|later)] (acceded to|adhered to|joined) {it} (on|in) {date>accession.date} " + _acts("accession", "accession.by"), "accession.by",
     "Sweden joined the treaty in 1925, Denmark in 1926 and Norway in 1927.",
     "Sweden joined the fair in 1925, Denmark in 1926 and Norway in 1927."),
    ("ratification.several-ratified", "ratified", "{state>ratification.by.state} [(formally|had)] ratified {it} (on|in) {date>ratification.date} " + _acts("ratification", "ratification.by.state"), "ratification.by.state",
     "Sweden ratified the treaty on 4 June 1925, and Norway on 6 July 1925.",
     "Sweden ratified the choice on 4 June 1925, and Norway on 6 July 1925."),
    ("ratification.by-several", "ratified", f"(was|were|been) ratified {_BY} [, {_BY}] [, {_BY}] [,] and {_BY}", "ratification.by.state|ratification.by.body",
     "The treaty was ratified by Sweden on 4 June 1925, by Denmark in 1926 and by Norway in 1927.",
     "The treaty was edited by Sweden on 4 June 1925, by Denmark in 1926 and by Norway in 1927."),
    ("denunciation.several-left", "denounced|withdrew", "{state>denunciation.by} [(formally|had)] (denounced|withdrew from) {it} (on|in) {date>denunciation.date} " + _acts("denunciation", "denunciation.by"), "denunciation.by",
     "Sweden denounced the treaty in 1935 and Norway in 1936.",
     "Sweden denounced the rumour in 1935 and Norway in 1936."),
)  # fmt: skip

_AGAIN: tuple[tuple[str, str, str, str, str], ...] = (
    ("and-again-on", "again|once more", "{it} was [first] (prolonged|extended|renewed) [for {duration}] (on|in) {date>prolongation.date} [,] and [then] (again|once more) (on|in) {date>prolongation.date}",
     "The treaty was prolonged on 4 April 1926 and again on 5 April 1931.",
     "The treaty was praised on 4 April 1926 and again on 5 April 1931."),
)  # fmt: skip

_GRANTED = "treaties told together are one each"

RULES: tuple[Rule, ...] = (
    *rules_of("en.signature.", _SEVERAL, about="world", creates="{kind}", of_new=True, each="partner", granted=_GRANTED),
    *rules_of("en.signature.", _AND_ONE, about="world", creates="{kind}", of_new=True, granted=_GRANTED),
    *rules_of("en.signature.", _KINDS, about="world", creates="{kind}", of_new=True, each="kind", granted=_GRANTED),
    *rules_of("en.signature.", _PAIRS, about="world", creates="{kind}", of_new=True, each="partner", granted=_GRANTED),
    *(
        rule
        for name, anchor, pattern, each, example, counterexample in _STATES
        for rule in rules_of("en.", [(name, anchor, pattern, example, counterexample)], each=each)
    ),
    *rules_of("en.prolongation.", _AGAIN, creates="protocol", relation="relation.prolongs", each="prolongation.date"),
)  # fmt: skip
