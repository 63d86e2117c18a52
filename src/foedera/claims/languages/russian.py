"""How Russian encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality
from foedera.passages.model import PassageKind

_ARTICLES = (PassageKind.ARTICLE,)

RULES: tuple[Rule, ...] = (
    Rule(
        name="ru.signature.between-on",
        anchor="между",
        pattern="(подписан|подписана|подписано|подписанный|подписанная|заключён|заключен|заключена|заключённый|заключенный|заключённая) [в {place>signature.place}] [,] {date>signature.date} [(года|г.)] [в {place>signature.place}] [,] между {party} и {party}",
        example="Договор подписан 11 августа 1920 года в Риге между Латвией и Советской Россией.",
        counterexample="Переговоры 11 августа 1920 года между Латвией и Эстонией были кратки.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="ru.signature.between",
        anchor="между",
        pattern="(подписан|подписана|подписанный|заключён|заключен|заключена|заключённый|заключенный|заключённая) между {party} и {party} [,] [в {place>signature.place}] [,] [{date>signature.date} [(года|г.)]] [в {place>signature.place}]",
        example="Договор был заключён между Латвией и Эстонией 1 ноября 1923 года.",
        counterexample="Граница между Латвией и Эстонией закрыта 1 ноября 1923 года.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="ru.signature.was-signed-on",
        anchor="подписан|заключ",
        pattern="{it} [,] [(был|была|было|были)] (подписан|подписана|подписано|подписанный|подписанная|заключён|заключен|заключена|заключённый|заключенный) [в {place>signature.place}] [,] {date>signature.date} [(года|г.)] [в {place>signature.place}]",
        example="Договор был подписан в Риге 11 августа 1920 года.",
        counterexample="Договор был отвергнут в Риге 11 августа 1920 года.",
    ),
    Rule(
        name="ru.signature.on-it-was-signed",
        anchor="подпис|заключ",
        pattern="{date>signature.date} [(года|г.)] [в {place>signature.place}] [(был|была|было|были)] (подписан|подписана|подписано|подписали|заключён|заключен|заключили) {it} [в {place>signature.place}]",
        example="11 августа 1920 года в Риге был подписан договор.",
        counterexample="11 августа 1920 года в Риге была открыта ярмарка.",
    ),
    Rule(
        name="ru.signature.on-states-signed",
        anchor="подпис|заключ",
        pattern="{date>signature.date} [(года|г.)] [,] {party} и {party} (подписали|заключили) [в {place>signature.place}] {it} [в {place>signature.place}]",
        example="7 мая 1931 года Латвия и Эстония подписали договор.",
        counterexample="7 мая 1931 года Латвия и Эстония подписали воззвание.",
    ),
    Rule(
        name="ru.signature.states-signed",
        anchor="подпис|заключ",
        pattern="{party} и {party} (подписали|заключили) [в {place>signature.place}] {it} [в {place>signature.place}]",
        example="Латвия и Эстония подписали договор.",
        counterexample="Латвия и Эстония подписали воззвание.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="ru.prolongation.on-it-was-extended",
        anchor="продл|пролонг",
        pattern="{date>prolongation.date} [(года|г.)] [,] {it} (был|была|было) (продлён|продлен|продлена|продлено|пролонгирован) [на {duration>prolongation.term}] [до {date>prolongation.until}]",
        example="8 марта 1934 года договор был продлён до 9 декабря 1945 года.",
        counterexample="8 марта 1934 года забор был продлён до 9 декабря 1945 года.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="ru.ratification.was-ratified",
        anchor="ратифицир",
        pattern="[(был|была|было|были)] (ратифицирован|ратифицирована|ратифицировано) [({body>ratification.by.body}|{state>ratification.by.state})] {date>ratification.date} [(года|г.)]",
        example="Договор был ратифицирован Сеймом 2 сентября 1920 года.",
        counterexample="Договор не был ратифицирован; он отпал 2 сентября 1920 года.",
    ),
    Rule(
        name="ru.ratification.body-ratified",
        anchor="ратифицир",
        pattern="({body>ratification.by.body}|{state>ratification.by.state}) (ратифицировал|ратифицировала|ратифицировало) {it} {date>ratification.date} [(года|г.)]",
        example="Сейм ратифицировал договор 2 сентября 1920 года.",
        counterexample="Сейм отверг договор 2 сентября 1920 года.",
    ),
    Rule(
        name="ru.exchange.took-place",
        anchor="ратификационн",
        pattern="обмен ратификационными грамотами [(состоялся|произошёл|произошел|произведён|произведен|был произведён)] [в {place>exchange.place}] {date>exchange.date} [(года|г.)] [в {place>exchange.place}]",
        example="Обмен ратификационными грамотами состоялся в Москве 4 октября 1922 года.",
        counterexample="Обмен пленными состоялся в Москве 4 октября 1922 года.",
    ),
    Rule(
        name="ru.force.entered",
        anchor="в силу",
        pattern="(вступил|вступила|вступило|вступивший) в силу [с] {date>entry_into_force.date} [(года|г.)]",
        example="Договор вступил в силу 4 октября 1922 года.",
        counterexample="Договор вступит в силу после ратификации.",
    ),
    Rule(
        name="ru.end.lost-force",
        anchor="силу|истёк|истек",
        pattern="{it} (утратил силу|утратила силу|истёк|истек|прекратил действие|прекратил своё действие) {date>end.date} [(года|г.)]",
        example="Договор утратил силу 5 февраля 1938 года.",
        counterexample="Договор должен был истечь через пять лет.",
    ),
    Rule(
        name="ru.end.in-force-until",
        anchor="действ",
        pattern="(действовал|действовала|действует|действовавший) до {date>end.date} [(года|г.)]",
        example="Пакт действовал до 5 октября 1940 года.",
        counterexample="Пакт обсуждали до 5 октября 1940 года.",
    ),
    Rule(
        name="ru.term.concluded-for",
        anchor="сроком",
        pattern="сроком на {duration>term}",
        example="Договор был заключён сроком на три года.",
        counterexample="Посол ждал ответа на письмо три года.",
    ),
    Rule(
        name="ru.prolongation.was-extended",
        anchor="продл",
        pattern="{it} [,] [(был|была|было|были)] (продлён|продлен|продлена|продлено) {date>prolongation.date} [(года|г.)] [(на|ещё на) {duration>prolongation.term}] [до {date>prolongation.until} [(года|г.)]]",
        example="Пакт был продлён 4 апреля 1935 года до 31 декабря 1945 года.",
        counterexample="Отпуск был продлён 4 апреля 1935 года.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="ru.denunciation.state-denounced",
        anchor="денонсир|расторг",
        pattern="{party>denunciation.by} (денонсировал|денонсировала|денонсировали|расторгла|расторг) {it} {date>denunciation.date} [(года|г.)]",
        example="Германия денонсировала договор 28 апреля 1939 года.",
        counterexample="Германия отвергла слухи 28 апреля 1939 года.",
    ),
    Rule(
        name="ru.denunciation.was-denounced",
        anchor="денонсирован|расторгнут",
        pattern="{it} (был|была|было|были) (денонсирован|денонсирована|расторгнут) [{party>denunciation.by}] {date>denunciation.date} [(года|г.)]",
        example="Договор был денонсирован Германией 28 апреля 1939 года.",
        counterexample="Контракт певца был денонсирован в театре 28 апреля 1939 года.",
    ),
    Rule(
        name="ru.registration.was-registered",
        anchor="зарегистрир",
        pattern="[(был|была|было)] (зарегистрирован|зарегистрирована|зарегистрировано) [(в|во) {words}] {date>registration.date} [(года|г.)]",
        example="Договор был зарегистрирован в Лиге Наций 26 июля 1922 года.",
        counterexample="Договор был прочитан в Лиге Наций 26 июля 1922 года.",
    ),
    Rule(
        name="ru.exchange.were-exchanged",
        anchor="ратификационн",
        pattern="ратификационные грамоты были обменены [в {place>exchange.place}] {date>exchange.date} [(года|г.)] [в {place>exchange.place}]",
        example="Ратификационные грамоты были обменены в Москве 4 октября 1922 года.",
        counterexample="Ратификационные грамоты были прочитаны в Москве 4 октября 1922 года.",
    ),
    Rule(
        name="ru.prolongation.extended-by",
        anchor="продл",
        pattern="{date>prolongation.date} [(года|г.)] [(был|была)] (продлён|продлен|продлена|продлили) [ещё|еще] на {duration>prolongation.term} [до {date>prolongation.until}]",
        example="3 июня 1932 года продлён ещё на пять лет.",
        counterexample="3 июня 1932 года продлён ещё на версту.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="ru.term.concluded-for-so-long",
        anchor="на",
        pattern="(заключён|заключен|заключена|подписан|подписана) на {duration>term}",
        example="Договор заключён на три года.",
        counterexample="Посол назначен на три года.",
    ),
    Rule(
        name="ru.text.exchange-at",
        where=_ARTICLES,
        anchor="обмен",
        pattern="обмен ратификационными грамотами (состоится|будет произведён|произойдёт|будет иметь место) [в возможно короткий срок] в {place>exchange.place}",
        example="Статья 9. Обмен ратификационными грамотами состоится в Риге.",
        counterexample="Статья 9. Обмен пленными состоится в Риге.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="ru.text.force-on-exchange",
        where=_ARTICLES,
        anchor="в силу",
        pattern="(вступает|вступит) в силу [(со дня|в день|с момента|после|с)] обмена ратификационными грамотами",
        example="Статья 9. Договор вступает в силу со дня обмена ратификационными грамотами.",
        counterexample="Статья 9. Договор вступает в силу со дня праздника.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "exchange"),),
    ),
    Rule(
        name="ru.text.force-on-signing",
        where=_ARTICLES,
        anchor="в силу",
        pattern="(вступает|вступит) в силу [(немедленно|тотчас)] (со дня|в день|с момента|по|после) [его] (подписания|подписании)",
        example="Статья 9. Договор вступает в силу со дня его подписания.",
        counterexample="Статья 9. Договор вступает в силу со дня праздника.",
        modality=Modality.PROVIDED,
        fixed=(("entry_into_force.manner.by", "signature"),),
    ),
    Rule(
        name="ru.text.term",
        where=_ARTICLES,
        anchor="на",
        pattern="(заключён|заключен|заключается|остаётся в силе|будет действовать|сохраняет силу) [сроком] (на|в течение) {duration>term}",
        example="Статья 9. Настоящий договор заключён на три года.",
        counterexample="Статья 9. Настоящий посол назначен на три года.",
        modality=Modality.PROVIDED,
    ),
    Rule(
        name="ru.text.notice",
        where=_ARTICLES,
        anchor="денонсирован",
        pattern="денонсирован ... за {duration>denunciation.notice} до",
        example="Статья 9. Если он не будет денонсирован за шесть месяцев до истечения срока, он остаётся в силе.",
        counterexample="Статья 9. Если он не будет покрашен за шесть месяцев до праздника, он остаётся.",
        modality=Modality.PROVIDED,
    ),
)

_DATED = r"{partner} \({date>signature.date} [(года|г.)]\)"

_PASSING: tuple[tuple[str, str, str, str, str], ...] = (
    ("force.on-it-entered", "в силу", "{date>entry_into_force.date} [(года|г.)] [,] ({it} (вступил|вступила|вступило) в силу|(вступил|вступила|вступило) в силу {it})",
     "4 октября 1922 года договор вступил в силу.",
     "4 октября 1922 года договор вступил в моду."),
    ("force.entered-it-on", "в силу", "(вступил|вступила|вступило) в силу {it} [с] {date>entry_into_force.date} [(года|г.)]",
     "Вступил в силу договор 4 октября 1922 года.",
     "Вступил в моду договор 4 октября 1922 года."),
    ("denunciation.on-state-did", "денонсир|расторг", "{date>denunciation.date} [(года|г.)] [,] {party>denunciation.by} (денонсировал|денонсировала|денонсировало|расторгла|расторг) {it}",
     "28 апреля 1939 года Латвия денонсировала договор.",
     "28 апреля 1939 года Латвия осудила договор."),
    ("signature.states-made-on", "подпис|заключ", "{party} и {party} (подписали|заключили) [в {place>signature.place}] {it} [(о ненападении|о дружбе|о взаимопомощи|о границе|о мире|о торговле)] [в {place>signature.place}] {date>signature.date} [(года|г.)]",
     "Латвия и Эстония заключили договор о ненападении 26 января 1936 года.",
     "Латвия и Эстония заключили спор о ненападении 26 января 1936 года."),
    ("accession.state-joined", "присоединил", "{state>accession.by} (присоединился|присоединилась|присоединилось) к {it} {date>accession.date} [(года|г.)]",
     "Литва присоединилась к договору 7 мая 1934 года.",
     "Литва присоединилась к празднику 7 мая 1934 года."),
    ("signature.on-state-made-with", "подпис|заключ", "{date>signature.date} [(года|г.)] [,] {party} (подписал|подписала|подписало|заключил|заключила|заключило) [в {place>signature.place}] {it} с {party} [в {place>signature.place}]",
     "11 августа 1920 года Латвия подписала договор с Эстонией.",
     "11 августа 1920 года Латвия подписала афишу с Эстонией."),
    ("signature.named-signed", "подписанн|заключ", "{treaty>subject} [,] (подписанным|подписанного|подписанному|подписанном|заключённым|заключенным|заключённого|заключенного) [в {place>signature.place}] {date>signature.date} [(года|г.)]",
     "Война завершилась Рижским договором, подписанным 18 марта 1721 года.",
     "Война завершилась Рижским договором, забытым 18 марта 1721 года."),
)  # fmt: skip

_SEVERAL: tuple[tuple[str, str, str, str, str], ...] = (
    ("several-with", "с", "{party} (подписал|подписала|подписало|заключил|заключила|заключило) {kinds} (с|со) " + _DATED + f" [, [(с|со)] {_DATED}] [, [(с|со)] {_DATED}] и [(с|со)] {_DATED}",
     "Латвия заключила пакты о ненападении с Эстонией (4 мая 1932 года) и Литвой (5 июля 1932 года).",
     "Латвия потеряла пакты о ненападении с Эстонией (4 мая 1932 года) и Литвой (5 июля 1932 года)."),
)  # fmt: skip

RULES += rules_of("ru.", _PASSING)
RULES += rules_of(
    "ru.signature.", _SEVERAL, about="world", creates="{kind}", of_new=True, each="partner",
)  # fmt: skip

_REPLACED: tuple[tuple[str, str, str, str, str], ...] = (
    ("replaced.by", "замен", "{it} (был|была|было) (заменён|заменен|заменена|заменено) [{date} [(года|г.)]] {treaty>target}",
     "Договор был заменён Рижским договором.",
     "Договор был отменён Рижским договором."),
)  # fmt: skip

RULES += rules_of("ru.", _REPLACED, about="entry", relation="relation.replaced_by")
