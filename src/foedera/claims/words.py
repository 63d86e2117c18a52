"""The words of each language that the slots of rules are made of.

A rule's slot `{it}` stands for "the treaty", "ce traité", "этот договор": the words of
the rule's own language. To add a language, add its `Words` to `WORDS`; a slot whose
words a language does not give is read as in English.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of one language, as alternatives of a regular expression, lower case.

    Attributes:
        things: nouns for an instrument, in every case that they are used in.
        many: such nouns for several, as those who make them make them.
        before: words that may stand before such a noun: articles, pronouns, "present".
        pronouns: words that stand for the instrument alone.
        bodies: parliaments and councils that ratify, capitalised.
        offices: head words of an office, capitalised.
        starters: capitalised words that begin sentences and are no part of a name.
        particles: small words inside a person's name.
        articles: what may stand before a name, with the space after it.
        elides: whether a word that ends in an apostrophe stands close to the next.
        only_known: whether a capital tells nothing of a name, since every noun has one.
        links: words between the words of an office or a body.
        lands: nouns for a piece of land, which "the territory" alone may stand for.
    """

    things: str
    before: str
    pronouns: str
    many: str = ""
    bodies: str = ""
    offices: str = ""
    starters: str = ""
    particles: str = "de|von|van|der|di"
    links: str = "of|for|the"
    lands: str = ""
    articles: str = ""
    elides: bool = False
    only_known: bool = False


FRENCH: Final = Words(
    things="trait[ée]s?|pactes?|accords?|conventions?|protocoles?|déclarations?|alliance|armistice|paix|arrangements?|concordats?|échange de (?:notes|lettres)",
    before="le|la|les|l['’]|ce|cet|cette|du|de|au|à|ledit|ladite|présente?|même|nouve(?:au|lle)|leur|un|une|dudit|deuxième|premi(?:er|ère)",
    pronouns="il|elle|celui-ci|celle-ci|ce dernier|cette dernière",
    many="traités|pactes|accords|conventions|alliances|protocoles",
    bodies="Assemblée(?: nationale| constituante| fédérale)?|Parlement|Sénat|Congrès|Chambre(?: des (?:députés|communes))?|Diète|Seimas|Sejm|Saeima|Douma|Reichstag|Bundestag|Conseil(?: national| fédéral| d['’]État)?|Cortès",
    offices="Ministre|ministre|Président|président|Premier ministre|premier ministre|Ambassadeur|ambassadeur|Secrétaire|secrétaire|Envoyé|envoyé|Commissaire|commissaire|Chancelier|chancelier|Chargé d['’]affaires|Plénipotentiaire|Délégué",
    starters="Le|La|Les|L['’]|Un|Une|Des|Du|En|Au|Aux|Ce|Cette|Cet|Ces|Il|Elle|Ils|Elles|Dans|Par|Pour|Sur|Après|Avant|Mais|Et|Son|Sa|Ses|Selon|Depuis|Pendant|Lors|Entre",
    particles="de|du|des|la|le|d['’]|von|van|der",
    links="de|du|des|de la|d['’]|de l['’]|et|aux|à la|à l['’]",
    articles=r"l[ae]s?\s+|l['’]|(?:le|du)\s+[Gg]ouvernement\s+(?:du\s+|de\s+(?:la\s+|l['’])?|d['’])?",
    elides=True,
    lands="territoire|région|ville|province|île|district",
)

GERMAN: Final = Words(
    things=r"\w*vertrag(?:es|s)?|\w*pakt(?:es|s)?|\w*abkommens?|konvention|protokolls?|\w*frieden(?:s)?|waffenstillstands?|\w*bündnis(?:ses)?|vereinbarung|übereinkommens?|übereinkunft",
    before="der|die|das|des|dem|den|dieser|diese|dieses|diesen|diesem|ein|eine|einen|neue|neuer|ursprüngliche",
    pronouns="er|sie|es|dieser|dieses|diese",
    many=r"\w*verträge|\w*pakte|\w*abkommen|\w*bündnisse|\w*konventionen|vereinbarungen",
    bodies="Reichstag|Bundestag|Seimas|Sejm|Saeima|Parlament|Nationalversammlung|Senat|Bundesrat|Nationalrat|Duma|Kongress|Ständige Versammlung",
    offices="Außenminister|Ministerpräsident|Reichskanzler|Bundeskanzler|Präsident|Botschafter|Gesandter?|Staatssekretär|Minister|Volkskommissar|König|Kaiser",
    starters="Der|Die|Das|Den|Dem|Des|Ein|Eine|In|Im|Am|An|Auf|Nach|Vor|Von|Bei|Er|Sie|Es|Und|Aber|Mit|Zum|Zur|Als|Durch|Für|Seit|Während",
    particles="von|zu|van|der|de",
    links="der|des|für|und",
    only_known=True,
    articles=r"(?:der|die|das|dem|den|des)\s+(?:Regierung\s+(?:der|des|von)\s+)?",
)

SPANISH: Final = Words(
    things="tratados?|pactos?|acuerdos?|convenios?|convención|convenciones|protocolos?|armisticio|declaración|alianza|paz|concordato",
    before="el|la|los|las|este|esta|dicho|dicha|del|al|presente|un|una|nuevo|nueva|su",
    pronouns="este|éste|ésta",
    many="tratados|pactos|acuerdos|convenios|convenciones|alianzas",
    bodies="Congreso(?: Nacional)?|Senado|Parlamento|Cortes(?: Generales)?|Asamblea(?: Nacional| Constituyente)?|Seimas|Sejm|Saeima|Cámara(?: de Diputados)?|Duma",
    offices="Ministro|ministro|Presidente|presidente|Embajador|embajador|Secretario|secretario|Canciller|canciller|Plenipotenciario",
    starters="El|La|Los|Las|Un|Una|En|Al|Del|Este|Esta|Su|Sus|Por|Para|Con|Tras|Después|Antes|Pero|Según|Desde|Durante|Entre",
    particles="de|del|la|los|y|von|van",
    links="de|del|de la|de los|para",
    articles=r"(?:el|la|los|las)\s+",
)

POLISH: Final = Words(
    things="trakta(?:t|tu|tem|towi|cie|ty)|pakt(?:u|em|owi|y)?|układ(?:u|em|owi|zie|y)?|umow(?:a|y|ę|ą|ie)|konwencj(?:a|i|ę|ą)|protok[oó]ł(?:u|em)?|porozumieni(?:e|a|em|u)|sojusz(?:u|em)?|pok[oó]j(?:u)?|rozejm(?:u|em)?|deklaracj(?:a|i|ę)",
    before="ten|ta|to|tego|tej|tym|niniejszy|niniejsza|nowy|nowa|ów",
    pronouns="on|ona|ono",
    many="traktaty|pakty|układy|umowy|konwencje|sojusze|porozumienia",
    bodies="Sejm(?:u|em|ie)?|Senat(?:u|em)?|Seimas(?:u)?|Parlament(?:u|em)?|Zgromadzeni(?:e|a) Narodowe(?:go)?|Rad(?:a|ę|y) Najwyższ(?:a|ą|ej)|Reichstag|Dum(?:a|ę|y)|Saeim(?:a|ę|y)",
    offices="Minister|minister|Prezydent|prezydent|Premier|premier|Ambasador|ambasador|Poseł|poseł|Komisarz|komisarz|Kanclerz|kanclerz|Sekretarz",
    starters="W|We|Na|Po|Przed|Z|Ze|Do|Od|Za|O|Ten|Ta|To|Tego|Jego|Jej|Ich|Przez|Podczas|Między|Według|Dnia",
    particles="von|van|de|und",
    links="i|do|spraw|dla",
)

RUSSIAN: Final = Words(
    things="договор(?:а|у|ом|е|ы|ов)?|пакт(?:а|у|ом|е|ы)?|соглашени(?:е|я|ю|ем|и)|конвенци(?:я|и|ю|ей)|протокол(?:а|у|ом|е|ы)?|мир(?:а|у|ом)?|перемири(?:е|я|ем)|союз(?:а|ом)?|деклараци(?:я|и|ю)|трактат(?:а|ом)?|конкордат",
    before="этот|этого|этим|данный|данного|настоящий|настоящего|новый|нового|указанный|тот",
    pronouns="он|она|оно",
    many="договоры|договора|пакты|соглашения|конвенции|трактаты",
    bodies="Сейм(?:ом|а)?|Сенат(?:ом|а)?|Парламент(?:ом|а)?|Рейхстаг(?:ом|а)?|Верховн(?:ый|ым|ого) Совет(?:ом|а)?(?: СССР)?|ВЦИК|ЦИК(?: СССР)?|Президиум(?:ом|а)? Верховного Совета(?: СССР)?|Учредительн(?:ое|ым|ого) собрани(?:е|ем|я)|Государственн(?:ая|ой) дум(?:а|ой|ы)",
    offices="министр|нарком|президент|посол|премьер-министр|канцлер|полпред|секретарь|посланник|народный комиссар",
    starters="В|Во|На|По|Перед|После|С|Со|К|До|От|За|О|Об|Этот|Эта|Это|Он|Она|Его|Её|Их|При|Между|Согласно|Из|И|Но|А",
    particles="фон|де|ван",
    links="и|по|иностранных|дел",
)

LITHUANIAN: Final = Words(
    things="sutart(?:is|ies|į|imi|yje|ys|is)|pakt(?:as|o|ą|u|e)|susitarim(?:as|o|ą|u)|konvencij(?:a|os|ą|oje)|protokol(?:as|o|ą|u)|taik(?:a|os|ą)|paliaub(?:os|ų|as)|deklaracij(?:a|os|ą)",
    before="ši|šis|šios|šio|šią|šį|ta|tas|minėta|naujoji|naujasis|pati",
    pronouns="ji|jis",
    many="sutartis|paktus|susitarimus|konvencijas",
    bodies="Seim(?:as|o|e)|Senat(?:as|o)|Parlament(?:as|o)|Reichstag(?:as|o)|Steigiam(?:asis|ojo) Seim(?:as|o)|Aukščiausi(?:oji|osios) Taryb(?:a|os)|Saeim(?:a|os)|Dūm(?:a|os)",
    offices="ministras|prezidentas|pasiuntinys|ambasadorius|komisaras|kancleris|sekretorius",
    starters="Ši|Šis|Šios|Tai|Ta|Tas|Jis|Ji|Jie|Po|Prieš|Nuo|Iki|Per|Pagal|Tačiau|Kai|Bet|Ir|Už|Su|Prie",
    particles="fon|de|van",
    links="ir|reikalų",
)

WORDS: Final[dict[str, Words]] = {
    "fr": FRENCH, "de": GERMAN, "es": SPANISH, "pl": POLISH, "ru": RUSSIAN, "lt": LITHUANIAN,
}  # fmt: skip
"""By language, ISO 639-1; English stands in `foedera.claims.slots.SLOTS`."""

BEFORE_DATE: Final[dict[str, str]] = {
    "en": r"(?:the\s+(?:year\s+|(?:year|month)\s+of\s+)?)?",
    "pl": r"(?:we?\s+)?",
    "ru": r"(?:во?\s+)?",
}
"""What may stand before a date, by language: "in the spring of 1939", "w 1939 roku"."""
