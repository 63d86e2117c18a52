"""How French prose says what a treaty is, who made and signed it, and what it gave to whom.

French tells history in the present as readily as in the past: "signe", "ratifie", "rend la
ville" are told of long ago. Each rule stands with a sentence that it must read and one
that it must leave alone; both are tests. Slots and brackets are explained in
`foedera.claims.grammar`.
"""

from foedera.claims.grammar import rules_of

_SIGNED = "(signée?|conclue?) [à {place}] [,] [(le|en) {date}] [à {place}] [,] par"
_MORE = "[, {country>party}] [, {country>party}] [, {country>party}] [, {country>party}]"
_IS_A = "(est|était|fut) (un|une|le|la) {kind} [(internationale?|bilatérale?|multilatérale?|secrète?|secret)] [,]"
_SIGNS = "(signe|signa|a signé|signait)"
_FOR = "(pour|au nom de|au nom du|au nom des)"
_GIVES = (
    "(transfère|transféra|a transféré|cède|céda|a cédé|rend|rendit|a rendu|restitue|restitua|a restitué"
    "|attribue|attribua|a attribué|remet|remit|a remis|donne|donna|a donné)"
)
_OF_KIND = (
    "(le|la|l'|les) (territoire|ville|région|île|port|province|district) (de la|de l'|de|du|d')"
)
_LAND = (
    f"({_OF_KIND} {{region>territory.transfer.territory}}|{{town>territory.transfer.territory}})"
)
_WITH_WORDS = "[(la souveraineté|l' autorité) (sur|de)]"
_TO = "(à|au|aux) {country>territory.transfer.to}"
_WHEN = "[[,] (le|en) {date>territory.transfer.from}]"
_SENDS = "(présente|présenta|a présenté|adresse|adressa|a adressé|remet|remit|a remis|envoie|envoya|a envoyé|lance|lança|a lancé)"

_TOLD: tuple[tuple[str, str, str, str, str], ...] = (
    ("kind.is-a", "un |une ", "{treaty>subject} [,] (est|était|fut) (un|une) {kind>kind}",
     "Le traité de Riga est un traité de paix.",
     "Le traité de Riga est un succès; le traité dure."),
    ("party.on-one-part", "une part", f"{_SIGNED} {{country>party}} [, {{country>party}}] [et {{country>party}}] [,] d' une part [,] [et] [par] {{country>party}} {_MORE} [et {{country>party}}] [,] d' autre part",
     "Le traité fut signé à Riga le 7 mai 1931 par la Lettonie d'une part, l'Estonie et la Norvège d'autre part.",
     "Le traité fut loué à Riga le 7 mai 1931 par la Lettonie d'une part, l'Estonie et la Norvège d'autre part."),
    ("party.is-a-treaty-signed-by", " par ", f"{_IS_A} {_SIGNED} {{country>party}} {_MORE} et {{country>party}}",
     "Le traité de Riga est un traité de paix signé à Riga par la Lettonie et l'Estonie.",
     "Le traité de Riga est un traité de paix imprimé à Riga par la Lettonie et l'Estonie."),
    ("party.was-signed-by", " par ", f"{{it}} [,] (est|fut|a été|était) {_SIGNED} {{country>party}} {_MORE} et {{country>party}}",
     "La convention est signée à Riga le 7 mai 1931 par la Lettonie, l'Estonie et la Norvège.",
     "La salle est louée à Riga le 7 mai 1931 par la Lettonie, l'Estonie et la Norvège."),
    ("signatory.signs-for", "sign", f"{{person>signatory}} [,] [{{office}}] [,] {_SIGNS} [{{it}}] {_FOR} {{country>party}}",
     "Johan Alder signe pour la Norvège.",
     "Johan Alder signe pour la dernière fois, puis part pour la Norvège."),
    ("signatory.signed-by-for", "sign", f"{{it}} [,] (est|fut|a été|était) signée? [à {{place}}] [,] [(le|en) {{date}}] [,] par [{{office}}] {{person>signatory}} {_FOR} {{country>party}} [[,] [et] [par] [{{office}}] {{person>signatory}} {_FOR} {{country>party}}]",
     "Le traité est signé par Johan Alder pour la Norvège et Karl Birch pour la Lettonie.",
     "Le traité est cité par Johan Alder pour la Norvège et Karl Birch pour la Lettonie."),
    ("ratification.after-that-by", "ratification", "(après|depuis|dès|suite à) (la|sa) ratification [[de] {it}] par ({body>ratification.by.body}|{country>ratification.by.state})",
     "Le traité est publié après sa ratification par le gouvernement de la Lettonie.",
     "Le traité est publié après sa lecture par le gouvernement de la Lettonie."),
    ("ultimatum.state-sends", "ultimatum", f"[(le|en) {{date>ultimatum.delivered}} [,]] [le (gouvernement|ministre|chancelier|président)] {{state>ultimatum.by}} [des Affaires étrangères] [[,] {{person}} [,]] {_SENDS} (un|son) [nouvel] ultimatum (à|au|aux) {{country>ultimatum.to}} [[,] (le|en) {{date>ultimatum.delivered}}]",
     "Le 20 mars 1929, le ministre norvégien Johan Alder présente un ultimatum à la Lettonie.",
     "Le 20 mars 1929, le ministre norvégien Johan Alder présente un projet à la Lettonie."),
    ("ultimatum.is-sent", "ultimatum", "ultimatum (est|fut|a été) (présenté|adressé|remis|envoyé) (à|au|aux) {country>ultimatum.to} par {state>ultimatum.by} [[,] (le|en) {date>ultimatum.delivered}]",
     "Un ultimatum est présenté à la Lettonie par la Norvège le 20 mars 1929.",
     "Un ultimatum est redouté à la Lettonie par la Norvège le 20 mars 1929."),
    ("transfer.it-gives-land-to", "transf|céd|cèd|rend|restitu|attribu|remet|remi|donn", f"{{it}} [, (signée?|conclue?) [à {{place}}] [,] [(le|en) {{date}}] ,] {_GIVES} {_WITH_WORDS} {_LAND} {_TO}",
     "Le traité, signé à Riga le 7 mai 1931, rend la ville de Valga à l'Estonie.",
     "Le traité, signé à Riga le 7 mai 1931, rend la vie difficile à l'Estonie."),
    ("transfer.it-gives-to-land", "transf|céd|cèd|rend|restitu|attribu|remet|remi|donn", f"{{it}} [, (signée?|conclue?) [à {{place}}] [,] [(le|en) {{date}}] ,] {_GIVES} {_TO} {_WITH_WORDS} {_LAND}",
     "Elle transfère à l'Estonie la souveraineté sur le territoire de Valga.",
     "Elle transfère à l'Estonie la présidence, non le port."),
)  # fmt: skip

_WORLD: tuple[tuple[str, str, str, str, str], ...] = (
    ("transfer.state-gives-land-to", "transf|céd|cèd|rend|restitu|attribu|remet|remi|donn", f"{{country>territory.transfer.by}} {_GIVES} {_WITH_WORDS} {_LAND} {_TO} {_WHEN}",
     "La Lettonie cède l'île de Ruhnu à l'Estonie en 1931.",
     "La Lettonie cède la parole à l'Estonie en 1931."),
    ("transfer.state-gives-to-land", "transf|céd|cèd|rend|restitu|attribu|remet|remi|donn", f"{{country>territory.transfer.by}} {_GIVES} {_TO} {_WITH_WORDS} {_LAND} {_WHEN}",
     "La Lettonie cède à l'Estonie l'île de Ruhnu.",
     "La Lettonie cède à l'Estonie sur tous les points."),
    ("control.state-occupies", "occup|annex|empar", "[les (troupes|forces)] {state>territory.control.by} (occupe|occupent|occupa|occupèrent|a occupé|annexe|annexa|a annexé|s' empare de|s' empara de) [(la|le) (ville|région|territoire) (de|d')] ({town>territory.control.territory}|{country>territory.control.territory}) [[,] (le|en) {date>territory.control.from}]",
     "Les troupes polonaises occupent Vilnius le 9 juillet 1921.",
     "Les troupes polonaises admirent Vilnius le 9 juillet 1921."),
    ("state.recognises", "reconna|reconnu", "{country>state.recognition.by} (reconnaît|reconnait|reconnut|a reconnu) [officiellement] [de jure] l' indépendance (de|du|de la|des) {country>state.recognition.of} [[,] (le|en) {date>state.recognition.from}]",
     "La Norvège reconnaît l'indépendance de la Lettonie en 1921.",
     "La Norvège reconnaît l'éloquence de la Lettonie en 1921."),
)  # fmt: skip

RULES = rules_of("fr.", _TOLD) + rules_of("fr.", _WORLD, about="world")
