"""How Polish encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="pl.signature.between-on",
        anchor="między",
        pattern="(podpisany|podpisana|podpisano|podpisane|zawarty|zawarta|zawarto|zawarte) [(w|we) {place>signature.place}] [(w dniu|dnia)] {date>signature.date} [(roku|r.)] [(w|we) {place>signature.place}] [,] (między|pomiędzy) {party} (a|i|oraz) {party}",
        example="Traktat podpisano w Rydze 11 sierpnia 1920 między Łotwą a Rosją Radziecką.",
        counterexample="Rozmowy 11 sierpnia 1920 między Łotwą a Estonią trwały krótko.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="pl.signature.between",
        anchor="między",
        pattern="(podpisany|podpisana|podpisano|zawarty|zawarta|zawarto|zawarte) (między|pomiędzy) {party} (a|i|oraz) {party} [,] [(w|we) {place>signature.place}] [,] [(w dniu|dnia)] [{date>signature.date} [(roku|r.)]] [(w|we) {place>signature.place}]",
        example="Układ zawarty między Łotwą a Estonią 1 listopada 1923.",
        counterexample="Granica między Łotwą a Estonią zamknięta 1 listopada 1923.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="pl.signature.was-signed-on",
        anchor="podpis|zawar",
        pattern="{it} [,] [(został|została|zostało|zostały|był|była)] (podpisany|podpisana|podpisano|zawarty|zawarta|zawarto) [(w|we) {place>signature.place}] [przez ...] [(w dniu|dnia)] {date>signature.date} [(roku|r.)] [(w|we) {place>signature.place}]",
        example="Traktat został podpisany 11 sierpnia 1920 w Rydze.",
        counterexample="Traktat został odrzucony 11 sierpnia 1920 w Rydze.",
    ),
    Rule(
        name="pl.signature.on-it-was-signed",
        anchor="podpis|zawar",
        pattern="{date>signature.date} [(roku|r.)] [(w|we) {place>signature.place}] (podpisano|zawarto|podpisały|podpisali) {it} [(w|we) {place>signature.place}]",
        example="11 sierpnia 1920 w Rydze podpisano traktat.",
        counterexample="11 sierpnia 1920 w Rydze otwarto targi.",
    ),
    Rule(
        name="pl.ratification.was-ratified",
        anchor="ratyfikowan",
        pattern="{it} [,] [(został|została|zostało|zostały|był|była)] (ratyfikowany|ratyfikowana|ratyfikowano) [przez ({body>ratification.by.body}|{state})] [(w dniu|dnia)] {date>ratification.date} [(roku|r.)]",
        example="Traktat został ratyfikowany przez Sejm 2 września 1920.",
        counterexample="Traktat został odrzucony przez Sejm 2 września 1920.",
    ),
    Rule(
        name="pl.ratification.body-ratified",
        anchor="ratyfikował",
        pattern="{body>ratification.by.body} (ratyfikował|ratyfikowała) {it} [(w dniu|dnia)] {date>ratification.date} [(roku|r.)]",
        example="Sejm ratyfikował traktat 2 września 1920.",
        counterexample="Sejm odrzucił traktat 2 września 1920.",
    ),
    Rule(
        name="pl.exchange.took-place",
        anchor="ratyfikacyjn",
        pattern="(wymiana|wymiany) dokumentów ratyfikacyjnych [(nastąpiła|odbyła się|miała miejsce|dokonano)] [(w|we) {place>exchange.place}] [(w dniu|dnia)] {date>exchange.date} [(roku|r.)] [(w|we) {place>exchange.place}]",
        example="Wymiana dokumentów ratyfikacyjnych nastąpiła w Moskwie 4 października 1922.",
        counterexample="Wymiana jeńców nastąpiła w Moskwie 4 października 1922.",
    ),
    Rule(
        name="pl.force.entered",
        anchor="w życie",
        pattern="(wszedł|weszła|weszło|wszedłszy|wejście) w życie [(z dniem|w dniu|dnia|od)] {date>entry_into_force.date} [(roku|r.)]",
        example="Traktat wszedł w życie 4 października 1922.",
        counterexample="Traktat wejdzie w życie po ratyfikacji.",
    ),
    Rule(
        name="pl.end.expired",
        anchor="wygas|obowiązyw",
        pattern="{it} (wygasł|wygasła|przestał obowiązywać|przestała obowiązywać) [(z dniem|w dniu|dnia)] {date>end.date} [(roku|r.)]",
        example="Traktat wygasł 5 lutego 1938.",
        counterexample="Traktat miał wygasnąć po pięciu latach.",
    ),
    Rule(
        name="pl.end.in-force-until",
        anchor="obowiązyw|mocy",
        pattern="(obowiązywał|obowiązywała|obowiązujący|w mocy) do [dnia] {date>end.date} [(roku|r.)]",
        example="Pakt obowiązywał do 5 października 1940.",
        counterexample="Pakt czekał do 5 października 1940.",
    ),
    Rule(
        name="pl.term.concluded-for",
        anchor="okres|lat",
        pattern="(zawarty|zawarta|zawarto|podpisany|ważny) na [okres] {duration>term}",
        example="Układ zawarty na okres trzech lat.",
        counterexample="Poseł czekał na okres trzech lat.",
    ),
    Rule(
        name="pl.prolongation.was-extended",
        anchor="przedłuż",
        pattern="{it} [,] [(został|została|zostało|zostały|był|była)] (przedłużony|przedłużona|przedłużono) [(w dniu|dnia)] {date>prolongation.date} [(roku|r.)] [(o|na) {duration>prolongation.term}] [do [dnia] {date>prolongation.until} [(roku|r.)]]",
        example="Pakt został przedłużony 4 kwietnia 1934 do 31 grudnia 1945.",
        counterexample="Linia została przedłużona 4 kwietnia 1935 do portu.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="pl.denunciation.state-denounced",
        anchor="wypowiedzia",
        pattern="{party>denunciation.by} (wypowiedział|wypowiedziała|wypowiedziały) {it} [(w dniu|dnia)] {date>denunciation.date} [(roku|r.)]",
        example="Niemcy wypowiedziały układ 28 kwietnia 1939.",
        counterexample="Niemcy wypowiedziały wojnę 28 kwietnia 1939.",
    ),
)
