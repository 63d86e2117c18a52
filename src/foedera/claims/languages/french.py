"""How French prose says what happened to a treaty.

Each rule stands with a sentence that it must read and one that it must leave alone;
both are tests. Slots and brackets are explained in `foedera.claims.grammar`; the slots
of states, places and treaties take their article with them ("la Lettonie", "l'Estonie"),
and "signée?" stands for both genders.
"""

from foedera.claims.grammar import Rule, rules_of
from foedera.claims.model import Modality

_IS = "(est|était|a été|fut|avait été|sont|furent|ont été)"

SIGNATURE = (
    Rule(
        name="fr.signature.between-parties-on",
        anchor="entre",
        pattern="(signée?|conclue?) [à {place>signature.place}] [,] entre {party} et {party} [,] [à {place>signature.place}] [,] [le|en] {date>signature.date}",
        example="Le pacte fut signé entre la Lettonie et l'Estonie le 1er novembre 1923.",
        counterexample="Les pourparlers entre la Lettonie et l'Estonie s'ouvrirent le 1er novembre 1923.",
        granted="the two states after 'entre' are the parties",
    ),
    Rule(
        name="fr.signature.on-between-parties",
        anchor="entre",
        pattern="(signée?|conclue?) [à {place>signature.place}] [,] [le|en] {date>signature.date} [à {place>signature.place}] [,] entre {party} et {party}",
        example="Le traité, signé à Riga le 11 août 1920 entre la Lettonie et la Russie soviétique, est bref.",
        counterexample="La ligne fut tracée le 11 août 1920 entre la Lettonie et le lac.",
    ),
    Rule(
        name="fr.signature.between-parties",
        anchor="entre",
        pattern="{it} [,] [" + _IS + "] (signée?|conclue?) entre {party} et {party}",
        example="Il est conclu entre la Lettonie et l'Estonie.",
        counterexample="La frontière court entre la Lettonie et l'Estonie.",
    ),
    Rule(
        name="fr.signature.passive-on",
        anchor="sign|conclu",
        pattern="{it} [,] "
        + _IS
        + " [(ensuite|finalement|officiellement|définitivement)] (signée?|conclue?) [à {place>signature.place}] [par ...] [,] [le|en] {date>signature.date}",
        example="Le traité fut signé à Riga le 11 août 1920.",
        counterexample="Le traité ne fut pas signé; les pourparlers cessèrent le 11 août 1920.",
    ),
    Rule(
        name="fr.signature.on-it-was-signed",
        anchor="sign|conclu",
        pattern="(le|en) {date>signature.date} [,] {it} "
        + _IS
        + " (signée?|conclue?) [à {place>signature.place}]",
        example="Le 11 août 1920, le traité fut signé à Riga.",
        counterexample="Le 11 août 1920, le traité resta sans suite.",
    ),
    Rule(
        name="fr.signature.states-sign-on",
        anchor="sign|conclu",
        pattern="[(le|en) {date>signature.date} ,] {party} et {party} (signent|signèrent|ont signé|concluent|conclurent|ont conclu) [(le|un|leur)] {it} [à {place>signature.place}] [,] [(le|en) {date>signature.date}]",
        example="Le 11 août 1920, la Lettonie et la Russie soviétique signent le traité de Riga.",
        counterexample="Le 11 août 1920, la Lettonie et l'Estonie signent la fin des débats.",
    ),
    Rule(
        name="fr.signature.participle-on",
        anchor="sign|conclu",
        pattern="(signée?|conclue?) [à {place>signature.place}] [par ...] [,] (le|en) {date>signature.date} [à {place>signature.place}]",
        example="La convention, signée à Paris, le 8 mai 1924, régla le statut du port.",
        counterexample="Le ministre désigné à Paris le 8 mai 1924 parla.",
    ),
    Rule(
        name="fr.signature.at-place",
        anchor="sign|conclu",
        pattern="{it} " + _IS + " (signée?|conclue?) à {place>signature.place}",
        example="Le traité fut signé à Tartu après de longs débats.",
        counterexample="Le traité fut signé à la hâte.",
    ),
    Rule(
        name="fr.signature.of-it-on",
        anchor="signature",
        pattern="signature [de] {it} [à {place>signature.place}] [,] (le|en) {date>signature.date}",
        example="La signature du traité à Riga, le 11 août 1920, mit fin à la guerre.",
        counterexample="La signature du peintre date, dit-on, du 11 août 1920.",
    ),
)

RATIFICATION = (
    Rule(
        name="fr.accession.state-joined",
        anchor="adhér",
        pattern="{state>accession.by} [(a|avait)] (adhéra|adhéré|adhère) (à|au) {it} [(le|en) {date>accession.date}]",
        example="La Lituanie a adhéré au traité de Riga le 7 mai 1934.",
        counterexample="La Lituanie a adhéré au marché de Riga le 7 mai 1934.",
    ),
    Rule(
        name="fr.breach.state-broke",
        anchor="viol|romp|rompit|enfrei",
        pattern="{state>breach.by.party} [(a|avait)] (viola|violé|viole|rompit|rompu|enfreignit|enfreint) {it} [(le|en) {date>breach.date}]",
        example="La Lettonie viola le traité de Riga le 9 juillet 1940.",
        counterexample="La Lettonie visita le traité de Riga le 9 juillet 1940.",
    ),
    Rule(
        name="fr.ratification.passive",
        anchor="ratifi",
        pattern=_IS
        + " ratifiée? [par ({body>ratification.by.body}|{country>ratification.by.state}|le ...)] [,] (le|en) {date>ratification.date}",
        example="Le traité fut ratifié par la Saeima le 2 septembre 1920.",
        counterexample="Le traité ne fut jamais ratifié; il devint caduc le 2 septembre 1920.",
    ),
    Rule(
        name="fr.ratification.body-ratified",
        anchor="ratifi",
        pattern="({body>ratification.by.body}|{state>ratification.by.state}) [a|avait] (ratifie|ratifia|ratifié) {it} (le|en) {date>ratification.date}",
        example="La Saeima a ratifié le traité le 2 septembre 1920.",
        counterexample="La Saeima a rejeté le traité le 2 septembre 1920.",
    ),
    Rule(
        name="fr.ratification.by-body-on",
        anchor="ratification",
        pattern="ratification [[de] {it}] par ({body>ratification.by.body}|{country>ratification.by.state}) [,] [le|en] {date>ratification.date}",
        example="La ratification du traité par la Saeima, le 2 septembre 1920, fut rapide.",
        counterexample="La ratification du traité par la presse, le 2 septembre 1920, fut saluée.",
    ),
    Rule(
        name="fr.exchange.took-place",
        anchor="échange",
        pattern="échange des [instruments de] ratifications? (a eu lieu|eut lieu|se fit|s'est fait) [à {place>exchange.place}] [,] [le] {date>exchange.date} [à {place>exchange.place}]",
        example="L'échange des ratifications eut lieu à Moscou le 4 octobre 1922.",
        counterexample="L'échange des prisonniers eut lieu à Moscou le 4 octobre 1922.",
    ),
    Rule(
        name="fr.exchange.were-exchanged",
        anchor="échang",
        pattern="ratifications? [(du|de la|de l'|de) {it}] (ont été|furent|étaient) échangée?s? [à {place>exchange.place}] [,] [le] {date>exchange.date}",
        example="Les instruments de ratification furent échangés à Moscou le 4 octobre 1922.",
        counterexample="Les notes furent échangées à Moscou le 4 octobre 1922.",
    ),
)

FORCE = (
    Rule(
        name="fr.force.entered",
        anchor="vigueur",
        pattern="(entrée?|entre|entra|entraient|entrait|entrent|entrèrent) en (vigueur|application) [à {place}] [,] [(le|en|dès|depuis|à partir du|à compter du)] {date>entry_into_force.date}",
        example="Le traité est entré en vigueur le 4 octobre 1922.",
        counterexample="Le traité entrera en vigueur après sa ratification.",
    ),
    Rule(
        name="fr.force.in-force-since",
        anchor="vigueur",
        pattern="en vigueur (depuis|à partir du|à compter du|dès) [le] {date>entry_into_force.date}",
        example="La convention est en vigueur depuis le 4 octobre 1922.",
        counterexample="Le débat reprit vigueur depuis le 4 octobre 1922.",
    ),
    Rule(
        name="fr.force.took-effect",
        anchor="effet",
        pattern="(prit|prend|a pris) effet [(le|en|dès)] {date>entry_into_force.date}",
        example="L'accord prit effet le 4 octobre 1922.",
        counterexample="L'accord fit grand effet le 4 octobre 1922.",
    ),
    Rule(
        name="fr.end.in-force-until",
        anchor="vigueur",
        pattern="en vigueur (jusqu'au|jusqu'en|jusqu'à) [la fin de|fin] {date>end.date}",
        example="Le pacte resta en vigueur jusqu'au 5 octobre 1940.",
        counterexample="Le pacte resta en vigueur jusqu'à sa dénonciation.",
    ),
    Rule(
        name="fr.end.expired",
        anchor="expir|prend fin|prit fin|cess",
        pattern="{it} (expire|expira|a expiré|arriva à expiration|prend fin|prit fin|cesse d'être en vigueur|cessa d'être en vigueur|cesse ses effets) [(le|en)] {date>end.date}",
        example="Le traité expira le 5 février 1938.",
        counterexample="Le traité devait expirer cinq ans après.",
    ),
    Rule(
        name="fr.end.terminated",
        anchor="abrog|annul|résili",
        pattern="{it} "
        + _IS
        + " (abrogée?|annulée?|résiliée?) [par ...] [,] (le|en) {date>end.date}",
        example="Le traité fut abrogé le 5 février 1938.",
        counterexample="La réunion fut annulée le 5 février 1938.",
    ),
)

REGISTRATION = (
    Rule(
        name="fr.registration.with-secretariat",
        anchor="enregistr",
        pattern="enregistrée? [(au|auprès du|auprès de la|par le|dans le|dans la) {words}] [,] [(le|en)] {date>registration.date}",
        example="Il fut enregistré au Secrétariat de la Société des Nations le 26 juillet 1922.",
        counterexample="Il fut enregistré au Secrétariat de la Société des Nations.",
    ),
    Rule(
        name="fr.registration.took-place",
        anchor="enregistrement",
        pattern="enregistrement [officiel] [,] [(n°|no|sous le) {number}] ... [(le|en)] {date>registration.date}",
        example="Enregistrement officiel: le 26 juillet 1922.",
        counterexample="L'enregistrement du disque fut un succès.",
    ),
)

TERM = (
    Rule(
        name="fr.term.concluded-for",
        anchor="pour|durée",
        pattern="(conclue?|signée?|valable|valide) (pour|pendant) [une (durée|période) de] {duration>term}",
        example="Le traité fut conclu pour une durée de trois ans.",
        counterexample="Le délégué resta pour une durée de trois ans.",
    ),
    Rule(
        name="fr.term.of-so-long",
        anchor="durée",
        pattern="{it} [,] [(est|était|fut)] [conclue?] d' une durée de {duration>term}",
        example="Le pacte, d'une durée de trois ans, fut bien reçu.",
        counterexample="Le voyage fut d'une durée de trois ans.",
    ),
    Rule(
        name="fr.prolongation.on-it-was-extended",
        anchor="prolong|prorog|renouvel|recondui",
        pattern="(le|en) {date>prolongation.date} [,] {it} "
        + _IS
        + " (prolongée?|prorogée?|renouvelée?|reconduite?) [(pour|de) [une (durée|période) de] {duration>prolongation.term}] [jusqu'(au|en|à la fin de) {date>prolongation.until}]",
        example="Le 4 avril 1935, il fut prorogé pour dix ans.",
        counterexample="Le 4 avril 1935, la ligne fut prolongée de dix kilomètres.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="fr.prolongation.was-extended-on",
        anchor="prolong|prorog|renouvel|recondui",
        pattern="{it} "
        + _IS
        + " (prolongée?|prorogée?|renouvelée?|reconduite?) (le|en) {date>prolongation.date} [(pour|de) [une (durée|période) de] {duration>prolongation.term}] [jusqu'(au|en|à la fin de) {date>prolongation.until}]",
        example="Le pacte fut prorogé le 4 avril 1935 jusqu'au 31 décembre 1945.",
        counterexample="Le congé fut prolongé par ses chefs le 4 avril 1935.",
        creates="protocol",
        relation="relation.prolongs",
    ),
    Rule(
        name="fr.prolongation.was-extended-until",
        anchor="prolong|prorog|renouvel|recondui",
        pattern="{it} "
        + _IS
        + " (prolongée?|prorogée?|renouvelée?|reconduite?) jusqu'(au|en|à la fin de) {date>prolongation.until}",
        example="Le pacte fut prorogé jusqu'au 31 décembre 1945.",
        counterexample="La séance fut prolongée jusqu'au 31 décembre 1945.",
    ),
)

BREACH = (
    Rule(
        name="fr.breach.broken-when",
        anchor="viol|romp|rompu",
        pattern="{it} "
        + _IS
        + " (violée?|rompue?|enfreinte?) [(le|en|lorsque|quand)] [le] {date>breach.date} [,] [(par|lorsque|quand) {state>breach.by.party} [{rest>breach.by.act}]]",
        example="Le pacte fut rompu le 17 juin 1940 lorsque l'Union soviétique occupa la Lettonie.",
        counterexample="Le silence fut rompu le 17 juin 1940.",
    ),
    Rule(
        name="fr.denunciation.state-denounced",
        anchor="dénonc|dénonç",
        pattern="{party>denunciation.by} (dénonce|dénonça|a dénoncé) {it} [,] [(le|en) {date>denunciation.date}]",
        example="L'Allemagne dénonça le traité de Rapallo le 5 mai 1930.",
        counterexample="L'Allemagne dénonça la rumeur le 5 mai 1930.",
    ),
    Rule(
        name="fr.denunciation.was-denounced",
        anchor="dénonc|dénonç",
        pattern="{it} "
        + _IS
        + " dénoncée? [par {party>denunciation.by}] [,] [(le|en)] {date>denunciation.date}",
        example="Le traité fut dénoncé par l'Allemagne le 5 mai 1930.",
        counterexample="Le scandale fut dénoncé par l'Allemagne le 5 mai 1930.",
    ),
    Rule(
        name="fr.replaced.by",
        anchor="remplac",
        pattern="{it} " + _IS + " remplacée? par {treaty>target}",
        example="Le traité fut remplacé par la convention de Vienne.",
        counterexample="Le ministre fut remplacé par la convention de Vienne.",
        relation="relation.replaced_by",
    ),
    Rule(
        name="fr.force.was-to-enter",
        anchor="vigueur|effet",
        pattern="{it} devait (entrer en vigueur|prendre effet) [le] {date>entry_into_force.date}",
        example="Le traité devait entrer en vigueur le 10 octobre 1921.",
        counterexample="Le remède devait prendre effet le 10 octobre 1921.",
        modality=Modality.PROVIDED,
    ),
)

RULES: tuple[Rule, ...] = SIGNATURE + RATIFICATION + FORCE + REGISTRATION + TERM + BREACH

_DATED = r"{partner} \({date>signature.date}\)"
_ENTERED = "(entra|entre|est entrée?|était entrée?|entrait)"

_PASSING: tuple[tuple[str, str, str, str, str], ...] = (
    ("force.on-it-entered", "vigueur", f"(le|en) {{date>entry_into_force.date}} [,] ({{it}} {_ENTERED} [(enfin|finalement)] en vigueur|{_ENTERED} en vigueur {{it}})",
     "Le 4 octobre 1922, le traité entra en vigueur.",
     "Le 4 octobre 1922, le traité entra en jeu."),
    ("force.only-on", "vigueur", "n'(entra|est entrée?) en vigueur que le {date>entry_into_force.date}",
     "Le traité n'entra en vigueur que le 4 octobre 1922.",
     "Le traité n'entra en scène que le 4 octobre 1922."),
    ("force.it-is-only", "vigueur", f"(c'est|ce n'est que) [seulement] le {{date>entry_into_force.date}} que {{it}} {_ENTERED} en vigueur",
     "C'est le 4 octobre 1922 que le traité entra en vigueur.",
     "C'est le 4 octobre 1922 que le traité entra en jeu."),
    ("denunciation.on-state-did", "dénon", "(le|en) {date>denunciation.date} [,] {party>denunciation.by} (dénonce|dénonça|a dénoncé) {it}",
     "Le 28 avril 1939, la Lettonie dénonça le traité.",
     "Le 28 avril 1939, la Lettonie dénonça le bruit."),
    ("accession.on-state-did", "adhér", "(le|en) {date>accession.date} [,] {state>accession.by} (adhère|adhéra|a adhéré) (à|au) {it}",
     "Le 7 mai 1934, la Lituanie adhéra au traité.",
     "Le 7 mai 1934, la Lituanie adhéra au projet."),
    ("ratification.on-state-did", "ratifi", "(le|en) {date>ratification.date} [,] ({body>ratification.by.body}|{state>ratification.by.state}) (ratifie|ratifia|a ratifié) {it}",
     "Le 2 septembre 1920, la Saeima ratifia le traité.",
     "Le 2 septembre 1920, la Saeima gratifia le traiteur."),
    ("signature.state-with-made", "sign|conclu", "[(le|en) {date>signature.date} [,]] {party} (signa|signe|conclut|a signé|a conclu) avec {party} {it} [à {place>signature.place}] [,] [(le|en) {date>signature.date}]",
     "La Lettonie signa avec l'Estonie le traité le 11 août 1920.",
     "La Lettonie signa avec l'Estonie le livre le 11 août 1920."),
    ("ratification.having-been", "ratifié", "(avoir été|ayant été|après avoir été|été) ratifiée? [par ({body>ratification.by.body}|{state>ratification.by.state})] (le|en) {date>ratification.date}",
     "Après avoir été ratifié le 2 septembre 1920, le traité fut oublié.",
     "Après avoir été loué le 2 septembre 1920, le traité fut oublié."),
    ("signature.state-made-with", "sign|conclu", "[(le|en) {date>signature.date} [,]] {party} (signa|signe|conclut|a signé|a conclu) {it} [(d'alliance|d'amitié|de paix|de non-agression|de commerce|de neutralité)] [à {place>signature.place}] avec {party} [à {place>signature.place}] [,] [(le|en) {date>signature.date}]",
     "Le 11 août 1920, la Lettonie conclut le traité avec la Russie soviétique.",
     "Le 11 août 1920, la Lettonie conclut le débat avec la Russie soviétique."),
)  # fmt: skip

_SEVERAL: tuple[tuple[str, str, str, str, str], ...] = (
    ("several-with", "avec", "{party} (signa|signe|conclut|a signé|a conclu) (des|deux|trois|plusieurs) {kinds} avec " + _DATED + f" [, [avec] {_DATED}] [, [avec] {_DATED}] et [avec] {_DATED}",
     "La Lettonie conclut des pactes de non-agression avec l'Estonie (4 mai 1932) et la Lituanie (5 juillet 1932).",
     "La Lettonie perdit des pactes de non-agression avec l'Estonie (4 mai 1932) et la Lituanie (5 juillet 1932)."),
)  # fmt: skip

RULES += rules_of("fr.", _PASSING)
RULES += rules_of(
    "fr.signature.", _SEVERAL, about="world", creates="{kind}", of_new=True, each="partner",
)  # fmt: skip
