"""The duties that English treaty texts lay on their parties, by what they are about.

These rules read articles only. `foedera.claims.norm_parts` takes what they find apart:
who is bound, if, unless and until when. "The Contracting Parties" are each party, and what is
told in the passive ("hostilities shall cease") binds each.
"""

from foedera.claims.duties import duty_rules
from foedera.claims.grammar import Rule

_PARTY = "[high] [contracting] (parties|party|states?|powers?|governments?)"
_WHO = (
    f"([the] [(two|said)] high contracting (parties|party)|[the] [(two|said)] contracting (parties|party|states?|powers?|governments?)|the parties"
    f"|(each|either|both|every|all) [of] [the] [(two|other)] {_PARTY}|the (other|two|latter|remaining) {_PARTY}"
    "|{state>norm.bearer})"
)
_SHALL = "(shall|will) [,] [(always|mutually|reciprocally|immediately|likewise|forthwith|at once|also|then)]"

_DUTIES = (
    ("consult", "consult|concert| confer ", f"{_WHO} {_SHALL} (consult|concert|confer) {{clause}}", "must",
     "The Contracting Parties shall consult each other whenever the peace is threatened.",
     "The doctor shall consult each patient whenever it rains."),
    ("assist", "assistance| aid", f"{_WHO} {_SHALL} (assist|aid|come to|go to|lend|give|render|afford) ... (assistance|aid|help) [{{clause}}]", "must",
     "If one of them is attacked, the other Party shall come to its assistance with all its forces.",
     "The schools shall come to no assistance."),
    ("assist-it", " assist | aid ", f"{_WHO} {_SHALL} (assist|aid) {{clause}}", "must",
     "The other Contracting Party shall assist the Party attacked until peace is made.",
     "The clerk shall assist the treasurer until noon."),
    ("remain-neutral", "neutral", f"{_WHO} {_SHALL} (remain|observe|maintain|preserve|keep|be) ... (neutral|neutrality) [{{clause}}]", "must",
     "In such a case the other Contracting Party shall observe neutrality for the duration of the conflict.",
     "The paint shall remain neutral in colour."),
    ("respect", "shall respect|will respect|always respect|mutually respect", f"{_WHO} {_SHALL} respect {{clause}}", "must",
     "The Contracting Parties shall respect each other's territorial integrity.",
     "The pupils shall respect each other's books."),
    ("settle", "dispute|difference|conflict", f"{_WHO} {_SHALL} (settle|submit|refer|resolve) ... (disputes?|differences?|conflicts?) {{clause}}", "must",
     "The Contracting Parties shall settle all disputes between them by peaceful means.",
     "The Contracting Parties shall settle the accounts by peaceful means."),
    ("disputes-settled", "dispute|difference|conflict", "(disputes?|differences?|conflicts?) ... shall [always] [only] be (settled|submitted|referred|resolved) {clause}", "must",
     "Disputes between them shall be settled only by peaceful means.",
     "Invoices between them shall be settled by peaceful means."),
    ("limit", "shall limit|shall reduce|dismantle|demolish|disarm|demilitari|demobili|evacuate|shall withdraw|will withdraw", f"{_WHO} {_SHALL} (limit|reduce|dismantle|demolish|disarm|demilitarise|demilitarize|demobilise|demobilize|evacuate|withdraw) {{clause}}", "must",
     "Finland shall dismantle the batteries on the island within six months.",
     "The builder shall dismantle the batteries within six months."),
    ("demilitarised", "demilitari|disarmed|unfortified", "{rest} shall be [and remain] (demilitarised|demilitarized|disarmed|unfortified)", "must",
     "The islands shall be demilitarised and neutral.",
     "The islands are said to be demilitarised."),
    ("warn", "warning|shall notify|will notify|shall give", f"{_WHO} {_SHALL} (warn|notify|give) ... (warning|notice|other party|other contracting party|opening hostilities|recourse) [{{clause}}]", "must",
     "Each Contracting Party shall give the other a warning before opening hostilities.",
     "Each ship shall give a whistle before leaving port."),
    ("guarantee", "guarant", f"{_WHO} [(mutually|reciprocally|solemnly|jointly|hereby)] (guarantee|guarantees|guaranty) {{clause}}", "must",
     "Sweden guarantees the integrity of Finland.",
     "The firm guarantees the quality of the cloth."),
    ("renounce", "renounce|relinquish", f"{_WHO} [(mutually|reciprocally|solemnly|hereby|finally|definitively)] (renounce|renounces|relinquish|relinquishes) {{clause}}", "must",
     "Finland renounces all claims to the island.",
     "The heir renounces all claims to the house."),
    ("recognise", "recognise|recognize|acknowledge", f"{_WHO} [(mutually|reciprocally|solemnly|hereby|unreservedly)] (recognise|recognize|recognises|recognizes|acknowledge|acknowledges) {{clause}}", "must",
     "Sweden recognises the independence of Finland.",
     "The dog recognises the voice of its master."),
    ("neither-shall", "neither|none of the", f"(neither|none) [of] [the] [two] {_PARTY} (shall|will) [,] {{clause}}", "must-not",
     "Neither Party shall fortify its side of the river.",
     "Neither of the lamps shall burn."),
    ("state-shall-not", "shall not|will not", "{state>norm.bearer} (shall|will) not {clause}", "must-not",
     "Finland shall not keep armed forces on the islands until the end of the war.",
     "The ferry shall not keep goods on the islands."),
    ("neither-nor", "neither", "neither [the] {state>norm.bearer} nor [the] {state>norm.bearer} (shall|will|may) {clause}", "must-not",
     "Neither the Republic of Estonia nor the Republic of Latvia shall make peace alone.",
     "Neither the Republic of Estonia nor its ports shall be closed."),
    ("inform", "shall tell|shall inform|shall notify|shall advise|shall communicate|shall keep|will inform|will notify|will keep", f"{_WHO} (shall|will) (tell|inform|notify|advise|communicate to|keep) ... (each other|one another|the other|informed) {{clause}}", "must",
     "The two Governments shall tell each other of every treaty that they mean to conclude.",
     "The two clerks shall tell each other of every treaty that they mean to copy."),
    ("set-up", "shall name|shall appoint|shall set up|shall establish|shall constitute|shall create|shall form|shall nominate", f"{_WHO} shall (name|appoint|set up|establish|constitute|create|form|nominate) ... (commission|commissions|committee|tribunal|court|commissioners?|arbitrators?|umpire) [{{clause}}]", "must",
     "Should a dispute arise, the Parties shall name a conciliation commission.",
     "Should a dispute arise, the players shall name a conciliation commission."),
    ("no-support", "no support|no aid|no assistance|no help", f"({_WHO}|the others?|the latter|the former) {_SHALL} (give|lend|afford|render|grant|offer) ... no (support|aid|assistance|help) [{{clause}}]", "must-not",
     "If one of them is attacked by a third Power, the other shall give that Power no support.",
     "If one of them is attacked by a third Power, the other shall give that Power a warning."),
    ("may-denounce", "may denounce|may terminate|may withdraw|may at any time", f"[(thereafter|afterwards|after that [(term|period|time)]) [,]] {_WHO} may [at any time] [,] (denounce|terminate|withdraw from) {{it}} [{{clause}}]", "may",
     "After that term each Party may denounce it on one year's notice.",
     "After that term each Party may repaint it on one year's notice."),
)  # fmt: skip

_PASSIVE = (
    ("hostilities-cease", "hostilities|fighting|state of war|military operations|acts of war", "[all] (hostilities|fighting|[the] state of war|military operations|acts of war) [(between|on|along|by) ...] shall [(at once|immediately|forthwith)] (cease|stop|end|be suspended|be brought to an end) [{clause}]", "must",
     "Hostilities shall cease along the whole of that line.",
     "Rain shall cease along the whole of that line."),
    ("prisoners", "prisoners|hostages|internees|interned|refugees", "[(all|the)] [...] (prisoners|hostages|internees|interned|refugees) ... shall [(at once|immediately|forthwith|also)] be (exchanged|released|repatriated|returned|set free|liberated|sent home|handed over|sent back) [{clause}]", "must",
     "The prisoners of both sides shall be exchanged.",
     "The stamps of both sides shall be exchanged."),
    ("not-hindered", "hindered|impeded|obstructed|interfered|molested|disturbed", "{words} shall not be (hindered|impeded|obstructed|interfered with|molested|disturbed) [{clause}]", "must-not",
     "Trains between the two sides shall not be hindered.",
     "Trains between the two sides were not hindered."),
    ("line-drawn", "be drawn|be fixed|be established|be laid down|be traced|be marked out|be demarcated|shall follow|shall run", "[(a|the)] [(common|provisional|state)] (line of demarcation|demarcation line|armistice line|frontier|boundary|border|neutral zone|demilitarised zone) [(between|from|on|in|along|of) ...] (shall be|shall) [hereby] (drawn|fixed|established|laid down|traced|marked out|demarcated|follow|run) [{clause}]", "must",
     "The frontier between Estonia and Latvia shall be drawn by a mixed commission.",
     "The portrait between Estonia and Latvia shall be drawn by a mixed commission."),
    ("forces-withdrawn", "be withdrawn|be demolished|be dismantled|be disarmed|be demobili|be evacuated|be razed|be destroyed|be disbanded", "[(all|the)] [{state}] [(armed|military|naval)] (troops|forces|armies|garrisons|fortifications|fortresses|batteries) ... shall [(at once|immediately|forthwith)] be (withdrawn|demolished|dismantled|disarmed|demobilised|demobilized|evacuated|razed|destroyed|disbanded) [{clause}]", "must",
     "The troops of both sides shall be withdrawn behind the river.",
     "The troops of both sides shall be praised behind the river."),
    ("given-back", "be returned|be restored|be given back|be handed over|be restituted", "[(all|the)] (archives|documents|rolling stock|vessels|works of art) ... shall be (returned|restored|given back|handed over|restituted) [{clause}]", "must",
     "The archives of the towns named above shall be given back within a year.",
     "The archives of the towns named above shall be described within a year."),
    ("traffic-free", "shall be free|be entirely free|be always free", "[the] (navigation|transit|passage|traffic|commerce|trade) [(of|on|between|through|across|by|with) ...] shall be [(entirely|always)] free [{clause}]", "must",
     "Navigation on the river shall be free to both Parties.",
     "Admission on the river shall be free to both Parties."),
)  # fmt: skip

_UNDERTAKINGS = (
    ("undertake-not-to", "undertake", "(undertakes|undertake) [each] not to {obligation>norm.act}", "must-not",
     "Each Contracting Party undertakes not to support the said Power.", "The Parties undertake to consult together."),
    ("refrain-from", "refrain", "(undertakes|undertake|agree) to (refrain|abstain) from {obligation>norm.act}", "must-not",
     "Each Party undertakes to refrain from any act of aggression.", "The crowd was asked to refrain from smoking."),
    ("undertake-to", "undertake", "(undertakes|undertake) [,] [in [the] (case|event) of {case>norm.if} ,] to {obligation>norm.act}", "must",
     "The two Governments undertake to consult together.", "The Parties undertake nothing."),
    ("shall-not", "shall not", "(party|parties|power|powers|states?|governments?) shall not {obligation>norm.act}", "must-not",
     "The Contracting Parties shall not enter hostile coalitions.", "The treaty shall not be renewed."),
)  # fmt: skip

RULES: tuple[Rule, ...] = (
    duty_rules("en.text.norm-", _DUTIES)
    + duty_rules("en.text.", _UNDERTAKINGS, bearer="each")
    + duty_rules("en.text.passive-", _PASSIVE)
)
