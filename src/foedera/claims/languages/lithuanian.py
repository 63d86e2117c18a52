"""How Lithuanian encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)

RULES: tuple[Rule, ...] = (
    Rule(
        name="lt.signature.between-on",
        anchor="tarp",
        pattern="(pasirašyta|pasirašytas|pasirašyti|sudaryta|sudarytas) [{place>signature.place}] {date>signature.date} [{place>signature.place}] [,] tarp {party} ir {party}",
        example="Sutartis pasirašyta 1920 m. rugpjūčio 11 d. tarp Latvijos ir Sovietų Rusijos.",
        counterexample="Derybos 1920 m. rugpjūčio 11 d. tarp Latvijos ir Estijos buvo trumpos.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="lt.signature.between",
        anchor="tarp",
        pattern="{it} [,] [buvo] [(pasirašyta|pasirašytas|sudaryta|sudarytas)] tarp {party} ir {party} [,] [(pasirašyta|pasirašytas|sudaryta)] [{date>signature.date}] [{place>signature.place}]",
        example="Ji sudaryta tarp Latvijos ir Estijos 1923 m. lapkričio 1 d.",
        counterexample="Siena tarp Latvijos ir Estijos uždaryta 1923 m. lapkričio 1 d.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="lt.signature.was-signed-on",
        anchor="pasiraš|sudaryt",
        pattern="{it} [,] [(buvo|yra)] (pasirašyta|pasirašytas|sudaryta|sudarytas) [{place>signature.place}] {date>signature.date} [{place>signature.place}]",
        example="Sutartis buvo pasirašyta 1920 m. rugpjūčio 11 d. Rygoje.",
        counterexample="Sutartis buvo atmesta 1920 m. rugpjūčio 11 d. Rygoje.",
    ),
    Rule(
        name="lt.signature.on-it-was-signed",
        anchor="pasiraš|sudaryt",
        pattern="{date>signature.date} [,] [{place>signature.place}] [buvo] (pasirašyta|pasirašytas|sudaryta|sudarytas|pasirašė) {it} [{place>signature.place}]",
        example="1920 m. rugpjūčio 11 d. Rygoje buvo pasirašyta sutartis.",
        counterexample="1920 m. rugpjūčio 11 d. Rygoje buvo atidaryta mugė.",
    ),
    Rule(
        name="lt.signature.on-states-signed",
        anchor="pasirašė|sudarė",
        pattern="{date>signature.date} [,] [{place>signature.place}] {party} ir {party} (pasirašė|sudarė) [{place>signature.place}] {it}",
        example="1931 m. gegužės 7 d. Latvija ir Estija pasirašė sutartį.",
        counterexample="1931 m. gegužės 7 d. Latvija ir Estija pasirašė atsišaukimą.",
    ),
    Rule(
        name="lt.ratification.was-ratified",
        anchor="ratifikuot",
        pattern="(ratifikuota|ratifikuotas) [({body>ratification.by.body}|{state>ratification.by.state})] {date>ratification.date}",
        example="Sutartis buvo ratifikuota 1920 m. rugsėjo 2 d.",
        counterexample="Sutartis taip ir nebuvo svarstyta 1920 m. rugsėjo 2 d.",
    ),
    Rule(
        name="lt.ratification.body-ratified",
        anchor="ratifikavo",
        pattern="[{date>ratification.date}] ({body>ratification.by.body}|{state>ratification.by.state}) ratifikavo {it} [{date>ratification.date}]",
        example="Seimas ratifikavo sutartį 1920 m. rugsėjo 2 d.",
        counterexample="Seimas atmetė sutartį 1920 m. rugsėjo 2 d.",
    ),
    Rule(
        name="lt.exchange.took-place",
        anchor="ratifikacin|ratifikavimo|ratifikacijos",
        pattern="(ratifikaciniais raštais|ratifikavimo raštais|ratifikaciniais dokumentais|ratifikacijos dokumentais|ratifikacijos raštais) (apsikeista|pasikeista|buvo apsikeista|buvo pasikeista) [{place>exchange.place}] {date>exchange.date} [{place>exchange.place}]",
        example="Ratifikaciniais raštais apsikeista 1922 m. spalio 4 d. Maskvoje.",
        counterexample="Belaisviais apsikeista 1922 m. spalio 4 d. Maskvoje.",
    ),
    Rule(
        name="lt.force.entered",
        anchor="įsigaliojo",
        pattern="įsigaliojo [nuo] {date>entry_into_force.date}",
        example="Sutartis įsigaliojo 1922 m. spalio 4 d.",
        counterexample="Sutartis įsigalios po ratifikavimo.",
    ),
    Rule(
        name="lt.end.in-force-until",
        anchor="galio",
        pattern="{it} (galiojo iki|neteko galios|nustojo galioti|baigė galioti|baigėsi) {date>end.date}",
        example="Sutartis galiojo iki 1940 m. spalio 5 d.",
        counterexample="Sutartis buvo slapta iki 1940 m. spalio 5 d.",
    ),
    Rule(
        name="lt.term.concluded-for",
        anchor="laikotarpiui|metams|metų",
        pattern="(sudaryta|sudarytas|pasirašyta|pasirašytas) {duration>term} [laikotarpiui]",
        example="Sutartis sudaryta 5 metų laikotarpiui.",
        counterexample="Sutartis svarstyta 5 metų laikotarpiu.",
    ),
    Rule(
        name="lt.prolongation.was-extended",
        anchor="pratęst",
        pattern="{it} [,] [buvo] (pratęsta|pratęstas) {date>prolongation.date} [{duration>prolongation.term}] [iki {date>prolongation.until}]",
        example="Sutartis buvo pratęsta 1934 m. balandžio 4 d. iki 1945 m. gruodžio 31 d.",
        counterexample="Paroda buvo pratęsta 1935 m. balandžio 4 d.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="lt.prolongation.on-it-was-extended",
        anchor="pratęst",
        pattern="{date>prolongation.date} [,] {it} [buvo] (pratęsta|pratęstas) [{duration>prolongation.term}] [iki {date>prolongation.until}]",
        example="1934 m. kovo 8 d. sutartis pratęsta iki 1945 m. gruodžio 9 d.",
        counterexample="1934 m. kovo 8 d. paroda pratęsta iki 1945 m. gruodžio 9 d.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="lt.denunciation.state-denounced",
        anchor="denonsav|nutrauk",
        pattern="[{date>denunciation.date}] {party>denunciation.by} (denonsavo|nutraukė) {it} [{date>denunciation.date}]",
        example="Vokietija denonsavo sutartį 1939 m. balandžio 28 d.",
        counterexample="Vokietija paneigė gandą 1939 m. balandžio 28 d.",
    ),
    Rule(
        name="lt.registration.was-registered",
        anchor="registruot",
        pattern="[{date>registration.date}] (įregistruota|įregistruotas|užregistruota|užregistruotas) [{words}] [{date>registration.date}]",
        example="Sutartis 1922 m. liepos 26 d. įregistruota Tautų Sąjungoje.",
        counterexample="Sutartis 1922 m. liepos 26 d. skaityta Tautų Sąjungoje.",
    ),
    Rule(
        name="lt.prolongation.extended-by",
        anchor="pratęst",
        pattern="{date>prolongation.date} [(buvo|ji|jis)] (pratęsta|pratęstas) {duration>prolongation.term} [iki {date>prolongation.until}]",
        example="1932 m. birželio 3 d. pratęsta penkeriems metams.",
        counterexample="1932 m. birželio 3 d. pratęsta paroda.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="lt.text.exchange-at",
        where=_ARTICLES,
        anchor="pasikeista|apsikeista",
        pattern="(ratifikacijos|ratifikaciniais|ratifikavimo) (dokumentais|raštais) bus (pasikeista|apsikeista) [kuo greičiau] {place>exchange.place}",
        example="2 straipsnis. Ratifikacijos dokumentais bus pasikeista Rygoje.",
        counterexample="2 straipsnis. Belaisviais bus pasikeista Rygoje.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="lt.text.force-on-exchange",
        where=_ARTICLES,
        anchor="įsigalio",
        pattern="(įsigalioja|įsigalios) (nuo|kai) ... (pasikeitimo|apsikeitimo|pasikeista|apsikeista)",
        example="2 straipsnis. Sutartis įsigalioja nuo ratifikacijos dokumentų pasikeitimo dienos.",
        counterexample="2 straipsnis. Sutartis įsigalioja nuo kitos šventės dienos.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "exchange"),),
    ),
    Rule(
        name="lt.text.term",
        where=_ARTICLES,
        anchor="sudaroma|sudaryta|galioja",
        pattern="(sudaroma|sudaryta|galioja|galios) {duration>term}",
        example="2 straipsnis. Ši sutartis sudaroma trejiems metams.",
        counterexample="2 straipsnis. Ši paroda ruošiama trejus metus.",
        modality=Modality.PROVIDED,
    ),
)

_PASSING: tuple[tuple[str, str, str, str, str], ...] = (
    ("force.on-it-entered", "įsigaliojo", "{date>entry_into_force.date} [,] ({it} įsigaliojo|įsigaliojo {it})",
     "1922 m. spalio 4 d. sutartis įsigaliojo.",
     "1922 m. spalio 4 d. sutartis sudegė; taisyklės įsigaliojo."),
    ("ratification.state-it-ratified", "ratifikavo", "({body>ratification.by.body}|{state>ratification.by.state}) {it} ratifikavo {date>ratification.date}",
     "Lietuva sutartį ratifikavo 1920 m. rugsėjo 2 d.",
     "Lietuva plakatą ratifikavo 1920 m. rugsėjo 2 d."),
    ("denunciation.state-it-denounced", "denonsavo|nutraukė", "{party>denunciation.by} {it} (denonsavo|nutraukė) {date>denunciation.date}",
     "Latvija sutartį denonsavo 1933 m. balandžio 4 d.",
     "Latvija šventę nutraukė 1933 m. balandžio 4 d."),
    ("signature.both-signed-it", "pasirašė", "{it} {date>signature.date} [{place>signature.place}] pasirašė",
     "Sutartį 1920 m. rugpjūčio 11 d. pasirašė abi šalys.",
     "Plakatą 1920 m. rugpjūčio 11 d. pasirašė abi šalys."),
    ("end.its-force-ended", "galiojim", "(sutarties|pakto|susitarimo|konvencijos|jos|jo) galiojimas (baigėsi|pasibaigė) {date>end.date}",
     "Sutarties galiojimas baigėsi 1938 m. vasario 5 d.",
     "Bilieto galiojimas baigėsi 1938 m. vasario 5 d."),
    ("accession.state-joined", "prisijung", "{state>accession.by} prisijungė prie {it} {date>accession.date}",
     "Lietuva prisijungė prie sutarties 1934 m. gegužės 7 d.",
     "Lietuva prisijungė prie šventės 1934 m. gegužės 7 d."),
    ("signature.on-state-made-with", "pasirašė|sudarė", "{date>signature.date} [,] {party} [{place>signature.place}] (pasirašė|sudarė) [{place>signature.place}] [(taikos|nepuolimo|prekybos|draugystės)] {it} su {party}",
     "1920 m. rugpjūčio 11 d. Lietuva Maskvoje pasirašė taikos sutartį su Latvija.",
     "1920 m. rugpjūčio 11 d. Lietuva Maskvoje pasirašė plakatą su Latvija."),
    ("signature.on-states-made-a", "pasirašė|sudarė", "{date>signature.date} [,] [{place>signature.place}] {party} ir {party} (pasirašė|sudarė) [{place>signature.place}] (taikos|nepuolimo|prekybos|draugystės) {it}",
     "1934 m. sausio 26 d. Latvija ir Estija pasirašė nepuolimo paktą.",
     "1934 m. sausio 26 d. Latvija ir Estija pasirašė nepuolimo šūkį."),
)  # fmt: skip

RULES += rules_of("lt.", _PASSING)
