"""How Polish encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)

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
        name="pl.signature.on-states-signed",
        anchor="podpisa|zawar",
        pattern="{date>signature.date} [(roku|r.)] [,] {party} i {party} (podpisały|zawarły) [(w|we) {place>signature.place}] {it} [(w|we) {place>signature.place}]",
        example="7 maja 1931 Łotwa i Estonia podpisały traktat.",
        counterexample="7 maja 1931 Łotwa i Estonia podpisały odezwę.",
    ),
    Rule(
        name="pl.ratification.was-ratified",
        anchor="ratyfikowan",
        pattern="{it} [,] [(został|została|zostało|zostały|był|była)] (ratyfikowany|ratyfikowana|ratyfikowano) [przez ({body>ratification.by.body}|{state>ratification.by.state})] [(w dniu|dnia)] {date>ratification.date} [(roku|r.)]",
        example="Traktat został ratyfikowany przez Sejm 2 września 1920.",
        counterexample="Traktat został odrzucony przez Sejm 2 września 1920.",
    ),
    Rule(
        name="pl.ratification.body-ratified",
        anchor="ratyfikował",
        pattern="({body>ratification.by.body}|{state>ratification.by.state}) (ratyfikował|ratyfikowała) {it} [(w dniu|dnia)] {date>ratification.date} [(roku|r.)]",
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
    Rule(
        name="pl.signature.signed-at-on",
        anchor="podpisan|zawart",
        pattern="{it} ... (podpisany|podpisana|podpisane|podpisano|zawarty|zawarta|zawarto) [(w dniu|dnia)] {date>signature.date} [(roku|r.)] (w|we) {place>signature.place}",
        example="Układ gwarancyjny między Łotwą a Estonią został podpisany 1 listopada 1923 roku w Tallinnie.",
        counterexample="Układ gwarancyjny był czytany 1 listopada 1923 roku w Tallinnie.",
    ),
    Rule(
        name="pl.exchange.were-exchanged",
        anchor="wymieni|wymian",
        pattern="dokumenty ratyfikacyjne (wymieniono|zostały wymienione) [(w|we) {place>exchange.place}] [(w dniu|dnia)] {date>exchange.date} [(roku|r.)] [(w|we) {place>exchange.place}]",
        example="Dokumenty ratyfikacyjne wymieniono 4 października 1922 roku w Moskwie.",
        counterexample="Jeńców wymieniono 4 października 1922 roku w Moskwie.",
    ),
    Rule(
        name="pl.registration.was-registered",
        anchor="zarejestrowan",
        pattern="[(w dniu|dnia)] {date>registration.date} [(roku|r.)] [(został|została|zostało)] (zarejestrowany|zarejestrowana|zarejestrowano)",
        example="Traktat 26 lipca 1922 roku został zarejestrowany w Lidze Narodów.",
        counterexample="Traktat 26 lipca 1922 roku został wydany w Lidze Narodów.",
    ),
    Rule(
        name="pl.registration.registered-on",
        anchor="zarejestrowan",
        pattern="(zarejestrowany|zarejestrowana|zarejestrowano) [(w|we|przez) {words}] [(w dniu|dnia)] {date>registration.date} [(roku|r.)]",
        example="Traktat zarejestrowano w Sekretariacie Ligi Narodów 26 lipca 1922 roku.",
        counterexample="Traktat wydano w Sekretariacie Ligi Narodów 26 lipca 1922 roku.",
    ),
    Rule(
        name="pl.ratification.ratified-it-on",
        anchor="ratyfikował",
        pattern="({body>ratification.by.body}|{state>ratification.by.state}) (ratyfikował|ratyfikowała) (go|ją|je) [(w dniu|dnia)] {date>ratification.date} [(roku|r.)]",
        example="Sejm ratyfikował go 2 września 1920.",
        counterexample="Sejm odrzucił go 2 września 1920.",
    ),
    Rule(
        name="pl.term.for-so-long",
        anchor="na",
        pattern="(zawarto|zawarty|zawarta|podpisano) (go|ją|je|został|jest|był) [na okres] [na] {duration>term}",
        example="Zawarto go na okres pięciu lat.",
        counterexample="Trzymano go na zamku pięć lat.",
    ),
    Rule(
        name="pl.prolongation.extended-by",
        anchor="przedłuż",
        pattern="[(w dniu|dnia)] {date>prolongation.date} [(roku|r.)] [(został|została|go|ją|zostało)] (przedłużony|przedłużona|przedłużono) (o|na) [(kolejne|dalsze)] {duration>prolongation.term} [do [dnia] {date>prolongation.until}]",
        example="W dniu 3 czerwca 1932 roku został przedłużony o pięć lat.",
        counterexample="W dniu 3 czerwca 1932 roku został przedłużony most.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="pl.text.exchange-at",
        where=_ARTICLES,
        anchor="wymian",
        pattern="wymiana dokumentów ratyfikacyjnych (nastąpi|odbędzie się) [(jak najprędzej|możliwie szybko)] (w|we) {place>exchange.place}",
        example="Artykuł 9. Wymiana dokumentów ratyfikacyjnych nastąpi w Moskwie.",
        counterexample="Artykuł 9. Wymiana jeńców nastąpi w Moskwie.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="pl.text.force-on-exchange",
        where=_ARTICLES,
        anchor="w życie",
        pattern="(wejdzie|wchodzi) w życie [(z dniem|w dniu|po)] [{duration} po] (wymiany|wymianie) dokumentów ratyfikacyjnych",
        example="Artykuł 9. Układ wejdzie w życie z dniem wymiany dokumentów ratyfikacyjnych.",
        counterexample="Artykuł 9. Układ wejdzie w życie z dniem święta.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "exchange"),),
    ),
    Rule(
        name="pl.text.term",
        where=_ARTICLES,
        anchor="zawart|obowiązyw|w mocy",
        pattern="(zawarty jest|zawiera się|jest zawarty|będzie obowiązywał|pozostaje w mocy|pozostanie w mocy|zostaje zawarty) (na|przez) [okres] {duration>term}",
        example="Artykuł 9. Układ niniejszy zawarty jest na trzy lata.",
        counterexample="Artykuł 9. Urzędnik niniejszy wybrany jest na trzy lata.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="pl.text.notice",
        where=_ARTICLES,
        anchor="wypowiedzian",
        pattern="wypowiedziany na {duration>denunciation.notice} przed",
        example="Artykuł 9. Jeżeli nie zostanie wypowiedziany na sześć miesięcy przed upływem tego terminu, trwa dalej.",
        counterexample="Artykuł 9. Jeżeli nie zostanie pomalowany na sześć miesięcy przed upływem tego terminu, trwa dalej.",
        modality=Modality.PROVIDED,
    ),
)

_DATED = r"{partner} \({date>signature.date} [(roku|r.)]\)"

_PASSING: tuple[tuple[str, str, str, str, str], ...] = (
    ("force.on-it-entered", "w życie", "[(w dniu|dnia)] {date>entry_into_force.date} [(roku|r.)] [,] ({it} (wszedł|weszła|weszło) w życie|(wszedł|weszła|weszło) w życie {it})",
     "4 października 1922 roku traktat wszedł w życie.",
     "4 października 1922 roku traktat wszedł w modę."),
    ("denunciation.on-state-did", "wypowiedzia", "{date>denunciation.date} [(roku|r.)] [,] {party>denunciation.by} (wypowiedział|wypowiedziała|wypowiedziały|wypowiedziało) {it}",
     "28 kwietnia 1939 Łotwa wypowiedziała traktat.",
     "28 kwietnia 1939 Łotwa wypowiedziała zdanie."),
    ("signature.state-with-made", "podpisa|zawar", "{party} (podpisał|podpisała|podpisało|zawarł|zawarła|zawarło) (z|ze) {party} {it} [(w|we) {place>signature.place}] [(w dniu|dnia)] {date>signature.date} [(roku|r.)]",
     "Łotwa podpisała z Estonią sojusz 1 listopada 1923.",
     "Łotwa podpisała z Estonią afisz 1 listopada 1923."),
    ("accession.state-joined", "przystąpi", "{state>accession.by} (przystąpił|przystąpiła|przystąpiło|przystąpiły) do {it} [(w dniu|dnia)] {date>accession.date} [(roku|r.)]",
     "Litwa przystąpiła do traktatu 7 maja 1934.",
     "Litwa przystąpiła do pracy 7 maja 1934."),
    ("signature.states-signed-on", "podpisa|zawar", "{party} i {party} (podpisały|zawarły) [(w|we) {place>signature.place}] {it} [(handlową|handlowy|pokojowy|celną|graniczną|graniczny|obronny|o nieagresji|o przyjaźni|o wzajemnej pomocy)] [(w|we) {place>signature.place}] [(w dniu|dnia)] {date>signature.date} [(roku|r.)]",
     "Łotwa i Estonia podpisały traktat 1 listopada 1923.",
     "Łotwa i Estonia podpisały afisz 1 listopada 1923."),
    ("signature.on-state-made-with", "podpisa|zawar", "{date>signature.date} [(roku|r.)] [,] {party} (podpisał|podpisała|podpisało|zawarł|zawarła|zawarło) [(w|we) {place>signature.place}] {it} [(z|ze) {party}] [(w|we) {place>signature.place}]",
     "1 listopada 1923 Łotwa podpisała traktat z Estonią.",
     "1 listopada 1923 Łotwa podpisała afisz z Estonią."),
)  # fmt: skip

_SEVERAL: tuple[tuple[str, str, str, str, str], ...] = (
    ("several-with", "z", "{party} (podpisał|podpisała|podpisało|zawarł|zawarła|zawarło) {kinds} (z|ze) " + _DATED + f" [, [(z|ze)] {_DATED}] [, [(z|ze)] {_DATED}] i [(z|ze)] {_DATED}",
     "Łotwa zawarła pakty o nieagresji z Estonią (4 maja 1932) i Litwą (5 lipca 1932).",
     "Łotwa zgubiła pakty o nieagresji z Estonią (4 maja 1932) i Litwą (5 lipca 1932)."),
)  # fmt: skip

RULES += rules_of("pl.", _PASSING)
RULES += rules_of(
    "pl.signature.", _SEVERAL, about="world", creates="{kind}", of_new=True, each="partner",
)  # fmt: skip

_REPLACED: tuple[tuple[str, str, str, str, str], ...] = (
    ("replaced.by", "zastąpion", "{it} (został|została|zostało) (zastąpiony|zastąpiona|zastąpione) [{date} [(roku|r.)]] przez {treaty>target}",
     "Traktat został zastąpiony przez Układ w Wilnie.",
     "Traktat został poprzedzony przez Układ w Wilnie."),
)  # fmt: skip

RULES += rules_of("pl.", _REPLACED, about="entry", relation="relation.replaced_by")
