"""How Spanish encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from dataclasses import replace

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)

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
        pattern="(el|en) {date>signature.date} [,] (se firmó|fue firmado|fue firmada|firmaron) [en {place>signature.place}] [un] {it} [en {place>signature.place}]",
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
        pattern="(ratificado|ratificada) [por ({body>ratification.by.body}|{state>ratification.by.state})] [,] (el|en) {date>ratification.date}",
        example="El tratado fue ratificado por el Seimas el 2 de septiembre de 1920.",
        counterexample="El tratado nunca fue ratificado; caducó el 2 de septiembre de 1920.",
    ),
    Rule(
        name="es.ratification.body-ratified",
        anchor="ratificó",
        pattern="({body>ratification.by.body}|{state>ratification.by.state}) ratificó {it} (el|en) {date>ratification.date}",
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
    Rule(
        name="es.registration.was-registered",
        anchor="registrad",
        pattern="registrado [(en|ante|por) {words}] [,] (el|en) {date>registration.date}",
        example="El tratado fue registrado en la Sociedad de las Naciones el 26 de julio de 1922.",
        counterexample="El tratado fue comentado en la Sociedad de las Naciones el 26 de julio de 1922.",
    ),
    Rule(
        name="es.exchange.were-exchanged",
        anchor="canjead|canjearon|intercambiad|intercambiaron",
        pattern="(ratificaciones|ratificación) (fueron|se) (canjeados|canjeadas|canjearon|intercambiaron|intercambiados) [en {place>exchange.place}] [,] [el] {date>exchange.date} [en {place>exchange.place}]",
        example="Los instrumentos de ratificación fueron canjeados en Moscú el 4 de octubre de 1922.",
        counterexample="Los prisioneros fueron canjeados en Moscú el 4 de octubre de 1922.",
    ),
    Rule(
        name="es.prolongation.it-was-extended",
        anchor="prorrog|renov|prolong",
        pattern="(fue|ha sido|sería) [nuevamente] (prorrogado|renovado|prolongado|extendido) (el|en) {date>prolongation.date} (por|durante) [otros] {duration>prolongation.term} [hasta [el] {date>prolongation.until}]",
        example="Fue prorrogado el 4 de abril de 1935 por otros cinco años.",
        counterexample="Fue prorrogado por sus jefes el 4 de abril de 1935.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="es.end.was-ended",
        anchor="terminad|abrogad|anulad|denunciad",
        pattern="{it} fue (terminado|abrogado|anulado|derogado) [por ...] [,] (el|en) {date>end.date}",
        example="El tratado fue abrogado el 5 de febrero de 1938.",
        counterexample="El edicto fue leído el 5 de febrero de 1938.",
    ),
    Rule(
        name="es.denunciation.was-denounced",
        anchor="denunciad",
        pattern="{it} fue denunciado [por {party>denunciation.by}] [,] (el|en) {date>denunciation.date}",
        example="El tratado fue denunciado por Alemania el 28 de abril de 1939.",
        counterexample="El robo fue denunciado por Alemania el 28 de abril de 1939.",
    ),
    Rule(
        name="es.text.exchange-at",
        where=_ARTICLES,
        anchor="canje",
        pattern="(canjeadas|canjeados|canjearán|canje) ... en [la ciudad de] {place>exchange.place}",
        example="Artículo 9. Las ratificaciones serán canjeadas en Lima a la brevedad posible.",
        counterexample="Artículo 9. Las ratificaciones serán leídas en Lima a la brevedad posible.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="es.text.force-on-exchange",
        where=_ARTICLES,
        anchor="vigor|vigencia",
        pattern="entrará en (vigor|vigencia) [{duration>entry_into_force.manner.after} después] [(el día|en la fecha|a partir|desde)] [(del|de la fecha del)] canje",
        example="Artículo 9. Entrará en vigor treinta días después del canje de ratificaciones.",
        counterexample="Artículo 9. Entrará en escena treinta días después del canje de ratificaciones.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "exchange"),),
    ),
    Rule(
        name="es.text.term",
        where=_ARTICLES,
        anchor="regirá|vigor|vigencia|durará",
        pattern="(regirá|estará en vigor|permanecerá en vigor|tendrá vigencia|durará|tendrá una duración) (por|durante|de) [(un|el)] [(período|periodo|plazo|término) de] {duration>term}",
        example="Artículo 9. El presente Tratado regirá por cinco años.",
        counterexample="Artículo 9. El presente Consejo comerá por cinco años.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="es.text.notice",
        where=_ARTICLES,
        anchor="anticipación|antes",
        pattern="(denunciado|denuncia|aviso|denunciare) ... {duration>denunciation.notice} (de anticipación|antes)",
        example="Artículo 9. Seguirá si no fuere denunciado con seis meses de anticipación.",
        counterexample="Artículo 9. Seguirá si no fuere pintado con seis meses de anticipación.",
        modality=Modality.PROVIDED,
    ),
)

_DATED = r"{partner} \({date>signature.date}\)"

_PASSING: tuple[tuple[str, str, str, str, str], ...] = (
    ("force.on-it-entered", "vigor", "(el|en) {date>entry_into_force.date} [,] ({it} entró en vigor|entró en vigor {it})",
     "El 4 de octubre de 1922 entró en vigor el tratado.",
     "El 4 de octubre de 1922 entró en juego el tratado."),
    ("force.only-on", "vigor", "no entró en vigor (hasta|sino) [el] {date>entry_into_force.date}",
     "El tratado no entró en vigor hasta el 4 de octubre de 1922.",
     "El tratado no entró en juego hasta el 4 de octubre de 1922."),
    ("force.it-was-only", "vigor", "no fue [sino] hasta el {date>entry_into_force.date} (cuando|que) ({it} entró en vigor|entró en vigor {it})",
     "No fue hasta el 4 de octubre de 1922 cuando entró en vigor el tratado.",
     "No fue hasta el 4 de octubre de 1922 cuando entró en juego el tratado."),
    ("denunciation.on-state-did", "denunció", "(el|en) {date>denunciation.date} [,] {party>denunciation.by} denunció {it}",
     "El 28 de abril de 1939 Letonia denunció el tratado.",
     "El 28 de abril de 1939 Letonia denunció el rumor."),
    ("signature.states-made-a-of", "firmaron|concluyeron", "{party} y {party} (firmaron|concluyeron) [en {place>signature.place}] {it} de {words} [en {place>signature.place}] [,] (el|en) {date>signature.date}",
     "Letonia y Estonia firmaron un tratado de amistad el 1 de noviembre de 1923.",
     "Letonia y Estonia firmaron un cartel de amistad el 1 de noviembre de 1923."),
    ("end.on-it-expired", "expir|caduc|venc", "(el|en) {date>end.date} [,] ({it} (expiró|caducó|venció)|(expiró|caducó|venció) {it})",
     "El 5 de febrero de 1938 expiró el tratado.",
     "El 5 de febrero de 1938 apareció el tratado."),
    ("accession.state-joined", "adhir|adher", "{state>accession.by} se (adhirió|ha adherido|había adherido|adhiere) (a|al) {it} [(el|en) {date>accession.date}]",
     "Lituania se adhirió al tratado el 7 de mayo de 1934.",
     "Lituania se opuso al tratado el 7 de mayo de 1934."),
    ("signature.on-states-signed", "firmaron|concluyeron", "(el|en) {date>signature.date} [,] {party} y {party} (firmaron|concluyeron) [en {place>signature.place}] [un] {it} [en {place>signature.place}]",
     "El 11 de agosto de 1920 Letonia y Estonia firmaron el tratado.",
     "El 11 de agosto de 1920 Letonia y Estonia firmaron el cartel."),
    ("signature.state-made-with", "firmó|concluyó", "[(el|en) {date>signature.date} [,]] {party} (firmó|concluyó) [en {place>signature.place}] {it} con {party} [en {place>signature.place}] [,] [(el|en) {date>signature.date}]",
     "El 11 de agosto de 1920 Letonia firmó el tratado con Estonia.",
     "El 11 de agosto de 1920 Letonia firmó el cartel con Estonia."),
)  # fmt: skip

_SEVERAL: tuple[tuple[str, str, str, str, str], ...] = (
    ("several-with", "con", "{party} (firmó|concluyó) {kinds} con " + _DATED + f" [, [con] {_DATED}] [, [con] {_DATED}] y [con] {_DATED}",
     "Letonia firmó pactos de no agresión con Estonia (4 de mayo de 1932) y Lituania (5 de julio de 1932).",
     "Letonia perdió pactos de no agresión con Estonia (4 de mayo de 1932) y Lituania (5 de julio de 1932)."),
)  # fmt: skip

RULES += rules_of("es.", _PASSING)
RULES += rules_of(
    "es.signature.", _SEVERAL, about="world", creates="{kind}", of_new=True, each="partner",
)  # fmt: skip

_SUBJECTLESS: tuple[tuple[str, str, str, str, str], ...] = (
    ("signature.was-signed", "firmad|suscrit|concluid", "fue (firmado|firmada|suscrito|suscrita|concluido|concluida) [en {place>signature.place}] [,] (el|en) {date>signature.date} [en {place>signature.place}]",
     "Fue firmado en Riga el 11 de agosto de 1920.",
     "Fue pintado en Riga el 11 de agosto de 1920."),
)  # fmt: skip

_REPLACED: tuple[tuple[str, str, str, str, str], ...] = (
    ("replaced.by", "sustituid|reemplazad", "[{it}] fue (sustituido|sustituida|reemplazado|reemplazada) [en {date}] por {treaty>target}",
     "El tratado fue sustituido por el Tratado de Viena.",
     "El tratado fue precedido por el Tratado de Viena."),
)  # fmt: skip

RULES += tuple(replace(rule, at_head=True) for rule in rules_of("es.", _SUBJECTLESS))
RULES += rules_of("es.", _REPLACED, about="entry", relation="relation.replaced_by")
