"""How Russian encyclopedias say what happened to a treaty: its parties, dates, places and acts.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`.
"""

from foedera.claims.grammar import Rule

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
        name="ru.signature.states-signed",
        anchor="подпис|заключ",
        pattern="{party} и {party} (подписали|заключили) [в {place>signature.place}] {it} [в {place>signature.place}]",
        example="Латвия и Эстония подписали договор.",
        counterexample="Латвия и Эстония подписали воззвание.",
        granted="the two states named are the parties",
    ),
    Rule(
        name="ru.ratification.was-ratified",
        anchor="ратифицир",
        pattern="[(был|была|было|были)] (ратифицирован|ратифицирована|ратифицировано) [({body>ratification.by.body}|{state})] {date>ratification.date} [(года|г.)]",
        example="Договор был ратифицирован Сеймом 2 сентября 1920 года.",
        counterexample="Договор не был ратифицирован; он отпал 2 сентября 1920 года.",
    ),
    Rule(
        name="ru.ratification.body-ratified",
        anchor="ратифицир",
        pattern="{body>ratification.by.body} (ратифицировал|ратифицировала|ратифицировало) {it} {date>ratification.date} [(года|г.)]",
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
)
