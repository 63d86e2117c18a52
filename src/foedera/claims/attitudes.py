"""The words by which a language gives a thing as said, believed, hoped or feared by someone.

`foedera.claims.voices` finds whose words a sentence gives; the words stand here, as patterns
over folded text that are bounded. To add a language, add what makes its `Attitudes` to `_MADE`,
with sentences to `tests/claims/test_voices.py`.
"""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

import ahocorasick_rs

from foedera.claims import signs

_HELD: Final = r"(?P<holder>[^,;:()]{1,90}?)"
_STOP: Final = r"(?=\s*[,;:.)(]|\s*$)"
_START: Final = r"(?:^|[,;(])\s*"
_NAMED: Final = rf"[{signs.STATE}{signs.PEOPLE}{signs.TREATY}]"


@dataclass(frozen=True, kw_only=True)
class Attitudes:
    """The words of one language; `said` and `hoped` match one word of small letters.

    Attributes:
        that: what begins a clause that someone says or hopes; in English also a blank.
        said: a word before it by which it is said or believed.
        hoped: a word before it by which it is hoped, feared, asked for, planned or denied.
        distant: such a word and the next, where more may stand before the clause: "informed
            the League that", "said in 1931 that".
        helping: a word that stands between who says it and the word for saying.
        according: patterns whose group `holder` names who says the whole sentence.
        hedged: words by which their clause is said by nobody in particular.
        planned: words that make what follows them in their clause planned, or a condition.
        leads: what a sentence holds, in small letters, where someone says or hopes in it that.
        anchors: what it holds where one of the three before matches.
        declined: the sign of a state's name where the language declines it.
    """

    that: re.Pattern[str]
    said: re.Pattern[str]
    hoped: re.Pattern[str]
    distant: re.Pattern[str]
    helping: re.Pattern[str]
    according: tuple[re.Pattern[str], ...]
    hedged: re.Pattern[str]
    planned: re.Pattern[str]
    leads: tuple[str, ...]
    anchors: tuple[str, ...]
    declined: str = signs.STATE

    @cached_property
    def _find(self) -> ahocorasick_rs.AhoCorasick:
        quickest = ahocorasick_rs.Implementation.DFA
        return ahocorasick_rs.AhoCorasick([*self.leads, *self.anchors], implementation=quickest)

    def called(self, said: str) -> tuple[bool, bool]:
        """Whether a sentence in small letters holds one of `leads`, and one of `anchors`."""
        found = self._find.find_matches_as_indexes(said, overlapping=True)
        if not found:
            return False, False
        numbers, first = [one[0] for one in found], len(self.leads)
        return min(numbers) < first, max(numbers) >= first


def _any(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _english() -> Attitudes:
    return Attitudes(
        that=_any(rf"\bthat\b(?!\s+(?:was|were|had|has|have|is|are|would|will|could|took|came|led|\w+ed)\b)|(?<=\w)\s+(?=(?:the\s+)?(?:{_NAMED}|(?:treaty|pact|agreement|convention)\b|its?\b)\s+(?:had|has|was|were|is|did|would|broke|withdrew|came|left|\w+ed)\b)"),
        said=_any(r"claims?|claimed|claiming|argue[sd]?|arguing|arguments?|maintain(?:s|ed|ing)?|allege[sd]?|alleging|allegations?|assert(?:s|ed|ing)?|assertions?|declare[sd]?|declaring"
            "|reports?|reported|reporting|writes?|wrote|writing|written|contend(?:s|ed|ing)?|contentions?|insist(?:s|ed|ing)?|believe[sd]?|believing|beliefs?|thinks?|thought|thinking|holds?|held"
            "|announce[sd]?|announcing|complain(?:s|ed|ing)?|complaints?|protest(?:s|ed|ing)?|considers?|considered|considering|suppose[sd]?|supposing|assume[sd]?|assuming|suspect(?:s|ed|ing)?"
            "|conclude[sd]?|concluding|suggests|pretend(?:s|ed|ing)?|testif(?:y|ies|ied)|objected|convinced|told|informed|notified|assured|assuring|accusations?|charges?|charged|statements?|stated|stating|says?|said|saying|finds|found|ruled|rules|judged|views?|opinions?|thesis|theory"),
        hoped=_any(r"hope[sd]?|hoping|hopeful|fear(?:s|ed|ing)?|afraid|expect(?:s|ed|ing)?|expectations?|wish(?:es|ed|ing)?|want(?:s|ed)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|propose[sd]?|proposing|proposals?"
            "|promise[sd]?|promising|pledge[sd]?|threaten(?:s|ed|ing)?|threats?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|recommend(?:s|ed|ing)?|urge[sd]?|den(?:y|ies|ied|ying)|doubt(?:s|ed|ing|ful)|dispute[sd]?|disputing"
            "|predict(?:s|ed|ing)?|anticipate[sd]?|imagine[sd]?|ask(?:s|ed|ing)?|rumou?rs?|rumou?red|dream(?:s|ed|t)?|warn(?:s|ed|ing)?|unlikely|likely|possible|impossible|improbable|probable|false|untrue|uncertain|suggestions?"
            "|possibility|danger|risk|assumptions?|condition|myth|idea|prospect|likelihood|chances?|desire|suspicions?|evidence|proof|require[sd]?"),
        distant=_any(r"(?:said|stated|declared|announced|claimed|argued|wrote|reported|insisted|maintained|alleged|complained|protested|asserted)\s(?:in|on|before|to|by|at)|(?:told|informed|notified|assured|warned|asked|convinced)\s\S+|(?:hoped|feared|rumou?red|denied|expected|predicted|proposed)\s(?:in|on|by|at)"),
        helping=_any(r"had|has|have|having|was|were|is|are|been|be|being|also|later|then|often|always|once|still|now|even|did|do|does|would|could|may|might|must|to|never|\w+ly"),
        according=(
            _any(rf"{_START}(?:according\s+to|in\s+the\s+(?:view|opinion|eyes|judge?ment|words)\s+of)\s+{_HELD}{_STOP}"),
            _any(rf"{_START}in\s+{_HELD}['’]s?\s+(?:view|opinion|eyes|judge?ment|words|interpretation)\s*,"),
            _any(rf"{_START}from\s+(?!(?:an?|this|that|any|every)\b){_HELD}\s+(?:point\s+of\s+view|perspective|viewpoint)\s*,"),
            _any(rf"{_START}as\s+{_HELD}\s+(?:said|says|argue[sd]?|insist(?:s|ed)|allege[sd]?|writes?|wrote|maintain(?:s|ed)?|believe[sd]?|claim(?:s|ed)?|put\s+it){_STOP}"),
            _any(rf"[,”\"]\s*(?:said|argued|wrote|insisted)\s+{_HELD}{_STOP}"),
            _any(rf"[,”\"]\s*(?P<holder>(?:[^\s,;:()]+\s+){{1,4}}?)(?:said|says|argue[sd]?|insist(?:s|ed)|allege[sd]?|wrote|believe[sd]?){_STOP}"),
        ),
        hedged=_any(r"\b(?:allegedly|reportedly|supposedly|purportedly|ostensibly|(?:is|are|was|were|been)\s+(?:\w+ly\s+)?(?:said|believed|thought|reported|alleged|claimed|presumed|understood|considered|held)\s+to)\b"),
        planned=_any(r"\b(?:(?:was|were|is|are|been)\s+(?:\w+ly\s+)?(?:expected|supposed|due|planned|scheduled|meant|intended|hoped|asked|rumou?red)\s+to|(?:even\s+|as\s+)?if|as\s+though|unless|lest|whether(?:\s+or\s+not)?|(?:not|hardly)\s+(?:true|the\s+case|proved|proven|established|certain|clear)\s+that)\b"
            r"|\b(?:planned|proposed|intended|projected|envisaged|abortive|cancelled|canceled|postponed|alleged|supposed)\s+(?=(?:signing|signature|conclusion|ratification|exchange|accession|prolongation|renewal|breach|violation)\b)"),
        leads=("claim", "argu", "maintain", "alleg", "assert", "declar", "report", "writ", "wrote", "content", "insist", "belie", "think", "thought", "hold", "held", "announc", "compla", "protest", "consider", "suppos", "assum", "suspect",
            "concluded that", "concludes that", "concluding that", "suggest", "pretend", "testif", "objected", "convinced", "told", "inform", "notif", "assur", "accus", "charge", "statement", "stated", "stating", "say", "said", "found that", "finds that", "rule", "judged", "view", "opinion", "thesis", "theory",
            "hope", "hoping", "fear", "afraid", "expect", "wish", "want", "demand", "request", "propos", "promis", "pledg", "threat", "plan", "intend", "recommend", "urge", "denie", "deny", "doubt", "disput", "predict", "anticipat", "imagin",
            " ask", "rumo", "dream", "warn", "likely", "possib", "probable", "false", "untrue", "uncertain", "danger", "risk", "condition that", "myth", "idea", "prospect", "likelihood", "chance", "desire", "suspicio", "evidence", "proof", "require"),
        anchors=("according to", " view", "opinion", "perspective", "words of", "eyes of", "judgement", "judgment", "interpretation", "said", "says", "argue", "insist", "alleg", "claimed", "wrote", "writes", "maintain", "believe", "put it",
            "reportedly", "supposed", "purportedly", "ostensibly", "thought to", "reported to", "presumed to", "understood to", "considered to", "held to", "expected to", "due to", "planned", "scheduled to", "meant to", "intended", "hoped to", "asked to", "rumo", " if ", "as though", "unless", "lest ", "whether",
            "y true", "t true", "the case that", "proved that", "proven that", "established that", "certain that", "clear that", "proposed", "projected", "envisaged", "abortive", "cancel", "postponed"),
        declined="",
    )  # fmt: skip


def _french() -> Attitudes:
    return Attitudes(
        that=_any(r"\bqu(?:e\b|['’])"),
        said=_any(r"affirm\w+|déclar\w+|souten\w+|soutien\w*|soutin\w+|prétend\w*|estim\w+|dit|disent|dirent|assur\w+|pens\w+|cro(?:it|yait|ient|yaient)|crut|cru|écri\w+|annon\w+|rapport\w+|alléguèrent|allègu\w+|allégu\w+|considèr\w+|considér\w+|accus\w+|protest\w+"),
        hoped=_any(r"espér\w+|espoirs?|espèr\w+|craign\w+|crain\w+|crainte|souhait\w*|voul\w+|veut|veulent|propos\w+|exig\w+|demand\w+|promi\w+|promet\w*|doute\w*|ni(?:e|ent|a|èrent|é)|nia(?:it|ient)|rumeurs?|prévo\w+|prévu\w*|attend\w+|faux|possible|probable"),
        distant=_any(r"(?:inform\w+|averti\w+|convain\w+)\s\S+|\S+\s(?:en|le|à|au|dans|par|de|du)"),
        helping=_any(r"a|avait|ont|avaient|est|était|fut|sont|étaient|eut|aura|aussi|toujours|encore|souvent|se|s['’]|en|y|ne|n['’]|été|\w+ment"),
        according=(
            _any(rf"{_START}(?:selon|d['’]après|suivant|aux\s+yeux\s+d[eu])\s+{_HELD}{_STOP}"),
            _any(rf"{_START}(?:de\s+)?l['’](?:avis|opinion)\s+d(?:es|[eu]|['’])\s*{_HELD}{_STOP}"),
        ),
        hedged=_any(r"\b(?:prétendument|soi-disant|dit-on|paraît-il|semble-t-il|aur(?:ait|aient)|serai(?:t|ent))\b"),
        planned=_any(r"\b(?:(?:devait|devaient|devrait|pourrait)\s+être|si(?!\s+bien)|au\s+cas\s+où|à\s+condition\s+que)\b"),
        leads=(" que ", " qu'", " qu’", "\nque "),
        anchors=("selon", "après", "suivant", "yeux", "avis", "opinion", "prétendument", "soi-disant", "dit-on", "paraît-il", "semble", "aurai", "serai", "devait", "devaient", "devrait", "pourrait", "si ", "au cas", "condition"),
    )  # fmt: skip


def _german() -> Attitudes:
    return Attitudes(
        that=_any(r"\bda(?:ss|ß)\b"),
        said=_any(r"behaupte\w*|erklär\w+|sag\w+|mein\w+|glaub\w+|beton\w+|bericht\w+|schr(?:ieb|eib)\w*|argumentier\w+|versicher\w+|annahm\w*|nahm\w*|nehmen|verlautbar\w+|beteuer\w+|überzeugt|Behauptung\w*|Ansicht|Meinung|Auffassung"),
        hoped=_any(r"hoff\w+|fürchte\w*|befürcht\w+|verlang\w+|forder\w+|wünsch\w+|wollt\w+|schlug\w*|vor|vorschlag\w*|versprach\w*|versprich\w+|bezweif\w+|zweifel\w*|bestritt\w*|bestreit\w+|leugne\w+|erwart\w+|Gerüchte?|möglich|wahrscheinlich|unwahr|Hoffnung\w*|Befürchtung\w*"),
        distant=_any(r"(?:informier\w+|teilte\w*|unterrichtet\w*)\s\S+|\S+\s(?:am|im|in|auf|von|den|dem|der)"),
        helping=_any(r"hat|haben|hatte|hatten|habe|wird|wurde|wurden|ist|war|auch|stets|immer|später|noch|sich|dann"),
        according=(
            _any(rf"\blaut\s+(?P<holder>(?:(?:der|des|dem|den|einem|einer)\s+)?(?:[^\s,;:()]+\s+){{0,1}}?(?-i:[A-ZÄÖÜ{signs.STATE}{signs.PLACE}{signs.ADJECTIVE}])[^\s,;:()]*)"),
            _any(rf"\bnach\s+(?:Angaben|Ansicht|Auffassung|Meinung|Darstellung)\s+(?:von\s+|des\s+|der\s+)?(?P<holder>(?:[^\s,;:()]+\s+){{0,1}}?(?-i:[A-ZÄÖÜ{signs.STATE}{signs.PLACE}{signs.ADJECTIVE}])[^\s,;:()]*)"),
            _any(rf"{_START}(?P<holder>(?:[^\s,;:()]+\s+){{1,3}})zufolge\b"),
        ),
        hedged=_any(r"\b(?:angeblich|vermeintlich|mutmaßlich|soll|sollen)\b"),
        planned=_any(r"\b(?:sollte|sollten|falls|wenn|sofern|ob)\b"),
        leads=("dass ", "daß "),
        anchors=("laut", "angaben", "ansicht", "auffassung", "meinung", "darstellung", "zufolge", "angeblich", "vermeintlich", "mutmaßlich", "soll", "falls", "wenn", "sofern", " ob "),
    )  # fmt: skip


def _spanish() -> Attitudes:
    return Attitudes(
        that=_any(r"\bque\b"),
        said=_any(r"afirm\w+|sostuv\w+|sostien\w+|sosten\w+|declar\w+|aleg\w+|dijo|dijeron|dice|dicen|dicho|asegur\w+|pens\w+|piensa\w*|cre(?:e|en|ía|ían|yó|yeron)|escrib\w+|anunci\w+|inform\w+|consider\w+|argument\w+|acus\w+|opin\w+"),
        hoped=_any(r"esper\w+|tem(?:e|en|ía|ían|ió|ieron)|temor\w*|dese\w+|quer\w+|quier\w+|propus\w+|propon\w+|propuesta|prome\w+|exig\w+|pid(?:e|en|ió|ieron)|pedía\w*|neg(?:ó|aron|aba|aban)|nieg\w+|dud\w+|rumor\w*|posible|probable|falso|preve\w+|previ\w+"),
        distant=_any(r"(?:inform\w+|advirti\w+|convenc\w+)\s\S+|\S+\s(?:en|el|a|al|por|de|del)"),
        helping=_any(r"ha|han|había|habían|hubo|fue|es|era|se|también|siempre|aún|no|sido|\w+mente"),
        according=(
            _any(rf"{_START}(?:según|conforme\s+a|a\s+juicio\s+de|en\s+opinión\s+de)\s+{_HELD}{_STOP}"),
        ),
        hedged=_any(r"\b(?:supuestamente|presuntamente|al\s+parecer|habría(?:n)?|sería(?:n)?)\b"),
        planned=_any(r"\b(?:(?:debía|debían|debería|podría)(?:\s+haber)?\s+s(?:er|ido)|si(?!\s+bien)|en\s+caso\s+de\s+que|siempre\s+que)\b"),
        leads=("que ",),
        anchors=("según", "conforme", "juicio", "opinión", "supuestamente", "presuntamente", "al parecer", "habría", "sería", "debí", "debería", "podría", "si ", "en caso", "siempre que"),
    )  # fmt: skip


def _polish() -> Attitudes:
    return Attitudes(
        that=_any(r"\b(?:że|iż|jakoby|aby|żeby|by)\b"),
        said=_any(r"twierdz\w+|stwierdz\w+|oświadcz\w+|uważa\w*|uznał\w*|powiedzi\w+|mówi\w*|utrzym\w+|pis(?:ze|zą|ał\w*)|napisał\w*|ogłosi\w+|donos\w+|donie\w+|sądz\w+|argument\w+|oskarż\w+|zarzuc\w+|poinform\w+|zapewni\w+"),
        hoped=_any(r"nadziej\w+|oba(?:wi\w+|w\w*)|lęka\w+|żąda\w+|zażąda\w+|proponow\w+|zaproponow\w+|obiec\w+|zaprzecz\w+|wątpi\w+|chc\w+|życzy\w+|pogłosk\w+|możliw\w+|oczekiw\w+|domaga\w+|prosi\w+|popros\w+|nieprawda"),
        distant=_any(r"(?:poinform\w+|zawiadomi\w+|przekona\w+)\s\S+|\S+\s(?:w|we|na|do|o|dnia|się)"),
        helping=_any(r"się|także|też|również|już|nie|ma|miał|miała|mieli|został|została|zawsze|później|potem"),
        according=(
            _any(rf"{_START}(?:według|wedle|zdaniem)\s+{_HELD}{_STOP}"),
            _any(rf"{_START}w\s+(?:opinii|ocenie)\s+{_HELD}{_STOP}"),
        ),
        hedged=_any(r"\b(?:rzekomo|podobno|ponoć|jakoby)\b"),
        planned=_any(r"\b(?:(?:miał|miała|miało|miały)\s+zosta[ćc]|jeśli|jeżeli|gdyby|czy|o\s+ile)\b"),
        leads=("że ", "iż ", "by ", "jakoby "),
        anchors=("według", "wedle", "zdaniem", "opinii", "ocenie", "rzekomo", "podobno", "ponoć", "jakoby", "zosta", "jeśli", "jeżeli", "gdyby", " czy ", " o ile"),
    )  # fmt: skip


def _russian() -> Attitudes:
    return Attitudes(
        that=_any(r"\b(?:что|будто(?:\s+бы)?|чтобы)\b"),
        said=_any(r"утвержда\w+|заяв\w+|счита\w+|полага\w+|сообщ\w+|пи(?:шет|шут|сал\w*)|написал\w*|наста\w+|говор\w+|сказал\w*|объяв\w+|уверя\w+|довод\w*|обвин\w+|мнени\w+|дума\w+"),
        hoped=_any(r"наде\w+|опас\w+|бо(?:ял|ит|ят)\w+|предлож\w+|предлага\w+|обеща\w+|отриц\w+|сомнева\w+|хоте\w+|хоти\w*|потребовал\w*|треб\w+|желал\w*|слух\w*|возможно|вероятно|ожида\w+|прос\w+|попрос\w+|невер\w+|неправда"),
        distant=_any(r"(?:сообщ\w+|извести\w+|увед\w+|убеди\w+)\s\S+|\S+\s(?:в|во|на|о|к|с)"),
        helping=_any(r"также|тоже|позже|затем|уже|всегда|не|был|была|было|были|снова"),
        according=(
            _any(rf"{_START}(?:согласно|по\s+(?:мнению|словам|данным|утверждению|сведениям|версии))\s+{_HELD}{_STOP}"),
        ),
        hedged=_any(r"\b(?:якобы|будто\s+бы|по\s+слухам|предположительно|как\s+утверждается|как\s+сообщалось)\b"),
        planned=_any(r"\b(?:долж(?:ен|на|но|ны)\s+был[аио]?|если(?:\s+бы)?|ли)\b"),
        leads=("что ", "чтобы ", "будто "),
        anchors=("согласно", "мнению", "словам", "данным", "утверждению", "сведениям", "версии", "якобы", "будто", "слухам", "предположительно", "утверждается", "сообщалось", "долж", "если", " ли "),
    )  # fmt: skip


def _lithuanian() -> Attitudes:
    return Attitudes(
        that=_any(r"\b(?:kad|jog|esą)\b"),
        said=_any(r"teig\w+|tvirtin\w+|pareišk\w+|man(?:o|ė|oma|yta)|sak(?:o|ė|oma)|pasakė|raš(?:o|ė)|parašė|skelb\w+|paskelbė|pranešė|praneš\w+|laik(?:o|ė)|įsitikin\w+|kaltin\w+|apkaltin\w+"),
        hoped=_any(r"tik(?:isi|ėjosi)|vil(?:iasi|ėsi)|bijo\w*|siūl\w+|pasiūl\w+|žad\w+|pažad\w+|neig\w+|abejo\w+|nor(?:i|ėjo)|reikal\w+|pareikal\w+|gand\w+|galim\w+|tikėtina|prašė|netiesa"),
        distant=_any(r"(?:informav\w+|įspėjo)\s\S+|\S+\s(?:į|su|apie)"),
        helping=_any(r"taip|pat|buvo|yra|vėliau|jau|dar|vis|visada"),
        according=(
            _any(rf"{_START}(?:pasak|anot)\s+{_HELD}{_STOP}"),
            _any(rf"{_START}(?P<holder>(?:[^\s,;:()]+\s+){{1,3}}?)(?:teigimu|nuomone|duomenimis|žodžiais)\b"),
        ),
        hedged=_any(r"\b(?:neva|tariamai|esą|spėjama)\b"),
        planned=_any(r"\b(?:turėjo\s+būti|jei|jeigu|ar)\b"),
        leads=("kad ", "jog ", "esą "),
        anchors=("pasak", "anot", "teigimu", "nuomone", "duomenimis", "žodžiais", "neva", "tariamai", "esą", "spėjama", "turėjo", " jei", " ar "),
    )  # fmt: skip


_MADE: Final = {
    "en": _english, "fr": _french, "de": _german, "es": _spanish, "pl": _polish, "ru": _russian, "lt": _lithuanian,
}  # fmt: skip


@cache
def attitudes(language: str) -> Attitudes | None:
    """The words of a language, ISO 639-1; None of one that has none here."""
    made = _MADE.get(language)
    return made() if made else None
