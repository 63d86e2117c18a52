"""How Spanish encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="es.signature.between-on",
        anchor="entre",
        pattern="(firmado|firmada|suscrito|suscrita|concluido) [en {place>signature.place}] [,] [(el|en)] [{date>signature.date}] [en {place>signature.place}] [,] entre {party} y {party} [,] [(el|en) {date>signature.date}]",
        example="El pacto fue firmado el 1 de noviembre de 1923 entre Letonia y Estonia.",
        counterexample="Las charlas entre Letonia y Estonia empezaron el 1 de noviembre de 1923.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="es.signature.was-signed-on",
        anchor="firmad|firmó|suscri",
        pattern="{it} [,] [(fue|es|era|había sido|ha sido)] (firmado|firmada|suscrito|suscrita|se firmó) [en {place>signature.place}] [por ...] [,] (el|en) {date>signature.date} [en {place>signature.place}]",
        example="El tratado fue firmado en Riga el 11 de agosto de 1920.",
        counterexample="El tratado no gustó en Riga el 11 de agosto de 1920.",
    ),
    Rule(
        name="es.signature.on-it-was-signed",
        anchor="firm",
        pattern="(el|en) {date>signature.date} [,] (se firmó|fue firmado|fue firmada|firmaron) [en {place>signature.place}] {it} [en {place>signature.place}]",
        example="El 11 de agosto de 1920 se firmó en Riga el tratado.",
        counterexample="El 11 de agosto de 1920 se abrió en Riga la feria.",
    ),
    Rule(
        name="es.signature.states-signed",
        anchor="firmaron",
        pattern="[(el|en) {date>signature.date} ,] {party} y {party} firmaron [en {place>signature.place}] {it} [en {place>signature.place}] [(el|en) {date>signature.date}]",
        example="Letonia y Estonia firmaron el tratado el 1 de noviembre de 1923.",
        counterexample="Letonia y Estonia firmaron un manifiesto; el 1 de noviembre de 1923 llovió.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="es.signature.at-place",
        anchor="firmad",
        pattern="{it} (fue|es|era|había sido|ha sido) (firmado|firmada|suscrito|suscrita) en {place>signature.place}",
        example="El tratado fue firmado en Tartu.",
        counterexample="El tratado fue firmado en secreto.",
    ),
    Rule(
        name="es.ratification.was-ratified",
        anchor="ratificad",
        pattern="(ratificado|ratificada) [por ({body>ratification.by.body}|{state})] [,] (el|en) {date>ratification.date}",
        example="El tratado fue ratificado por el Seimas el 2 de septiembre de 1920.",
        counterexample="El tratado nunca fue ratificado; caducó el 2 de septiembre de 1920.",
    ),
    Rule(
        name="es.ratification.body-ratified",
        anchor="ratificó",
        pattern="{body>ratification.by.body} ratificó {it} (el|en) {date>ratification.date}",
        example="El Senado ratificó el tratado el 2 de septiembre de 1920.",
        counterexample="El Senado rechazó el tratado el 2 de septiembre de 1920.",
    ),
    Rule(
        name="es.exchange.took-place",
        anchor="canje",
        pattern="canje de [(los|las)] [instrumentos de] [(ratificaciones|ratificación)] (tuvo lugar|se realizó|se efectuó) [en {place>exchange.place}] [el] {date>exchange.date} [en {place>exchange.place}]",
        example="El canje de ratificaciones tuvo lugar en Moscú el 4 de octubre de 1922.",
        counterexample="El canje de billetes fue lento el 4 de octubre de 1922.",
    ),
    Rule(
        name="es.force.entered",
        anchor="vigor",
        pattern="(entró|entra|entrando|entrada) en (vigor|vigencia) [(el|en|desde el)] {date>entry_into_force.date}",
        example="El tratado entró en vigor el 4 de octubre de 1922.",
        counterexample="El tratado entrará en vigor tras su ratificación.",
    ),
    Rule(
        name="es.force.in-force-since",
        anchor="vigor",
        pattern="en vigor (desde|a partir de) [el] {date>entry_into_force.date}",
        example="El convenio está en vigor desde el 4 de octubre de 1922.",
        counterexample="El convenio perdió vigor pronto, el 4 de octubre de 1922.",
    ),
    Rule(
        name="es.end.expired",
        anchor="expir|caduc",
        pattern="{it} (expiró|caducó|expiraba|venció) (el|en) {date>end.date}",
        example="El tratado expiró el 5 de febrero de 1938.",
        counterexample="El tratado debía expirar en cinco años.",
    ),
    Rule(
        name="es.end.in-force-until",
        anchor="vigor",
        pattern="en (vigor|vigencia) hasta [el] {date>end.date}",
        example="El pacto siguió en vigor hasta el 5 de octubre de 1940.",
        counterexample="El pacto siguió en vigor hasta su denuncia.",
    ),
    Rule(
        name="es.term.concluded-for",
        anchor="por|duración",
        pattern="(firmado|firmada|concluido|válido|vigente|duración) (por|de|durante) [un (período|periodo|plazo) de] {duration>term}",
        example="El tratado fue concluido por un período de tres años.",
        counterexample="El enviado esperó por un período de tres años.",
    ),
    Rule(
        name="es.prolongation.was-extended",
        anchor="prorrog|renov|prolong",
        pattern="{it} [,] [(fue|ha sido)] (prorrogado|prorrogada|renovado|renovada|prolongado) (el|en) {date>prolongation.date} [por {duration>prolongation.term}] [hasta [el] {date>prolongation.until}]",
        example="El pacto fue prorrogado el 4 de abril de 1935 hasta el 31 de diciembre de 1945.",
        counterexample="El permiso fue prorrogado por sus jefes el 4 de abril de 1935.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="es.denunciation.state-denounced",
        anchor="denunció",
        pattern="{party>denunciation.by} denunció {it} [,] [(el|en) {date>denunciation.date}]",
        example="Alemania denunció el tratado el 28 de abril de 1939.",
        counterexample="Alemania denunció el rumor el 28 de abril de 1939.",
    ),
)
