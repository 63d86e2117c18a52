"""The words by which a duty's kind and parts are told, by language.

To have another kind known, add a line to a language's kinds; another conjunction, to
its parts; to add a language, a `NormWords` to `NORM_WORDS`.
"""

import re
from dataclasses import dataclass
from typing import Final

_ENGLISH_KINDS: Final = (
    ("no-separate-peace", r"\b(?:make|conclude|negotiate|sign)\b.*\b(?:peace|armistice)\b", "must-not"),
    ("no-support", r"\b(?:support|assist\w*|aid|help)\b.*\b(?:power|powers|aggressor|state|states|enem\w+|attack\w*)\b|\b(?:give|lend|afford|render|grant|offer)\b.*\b(?:support|assistance|aid|help)\b", "must-not"),
    ("no-coalition", r"\b(?:coalition|boycott|alliances?|agreements?|combination)\b", "must-not"),
    ("abstain-from-force", r"\b(?:aggress\w+|attack\w*|invad\w+|invasion|force|war|violence|hostilit\w+)\b", "must-not"),
    ("no-harbouring", r"\b(?:permit|allow|tolerate|admit|harbou?r|suffer|shelter)\b.*\b(?:troops|forces|bands?|organi[sz]ations?|groups?|committees?|army|armies)\b", "must-not"),
    ("limit-arms", r"\b(?:fortif\w+|troops|armed\s+forces|garrisons?|warships?|armaments?|military|naval|demilitari\w+|disarm\w*|dismantl\w+|demobili\w+)\b", "must-not"),
    ("respect-integrity", r"\brespect\b.*\b(?:integrity|independence|sovereignty|inviolability|frontiers?)\b", "must"),
    ("warn-first", r"\b(?:warn\w*|previous\s+notice|prior\s+notice|give\s+notice)\b", ""),
    ("neutrality", r"\bneutral(?:ity)?\b", "must"),
    ("guarantee", r"\bguarant(?:y|ee[sd]?)\b", "must"),
    ("renounce", r"\b(?:renounce[sd]?|abandon(?:s|ed)|relinquish(?:es|ed)?|waive[sd]?|g[ai]ves?\s+up)\b", "must"),
    ("recognise", r"\b(?:recogni[sz]e[sd]?|acknowledge[sd]?)\b", "must"),
    ("settle-peacefully", r"\b(?:disputes?|differences?|conflicts?)\b.*\b(?:settle\w*|submit\w*|refer\w*|arbitrat\w+|conciliat\w+|peaceful\w*|pacific)\b|\b(?:settle|submit|refer|resolve)\b.*\b(?:disputes?|differences?|conflicts?)\b", ""),
    ("consult", r"\b(?:consult\w*|concert|confer|exchange\s+of\s+views)\b", "must"),
    ("limit-arms", r"\b(?:demilitari\w+|disarm\w*|dismantl\w+|demobili\w+|armaments?|fortif\w+)\b", ""),
    ("assist", r"\b(?:assist\w*|aid|support|help)\b", "must"),
)  # fmt: skip
"""Kinds of duty: its words, and the duty that they go with, "" for any; the first stands.

Who must not harbour the troops or the organisations of others gives up no arms of its own.
"""

_ENGLISH_PARTS: Final = (
    ("unless", re.compile(r",?\s+(?:unless|except\s+(?:when|where|if|in\s+case))\s+(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
    ("until", re.compile(r",?\s+(?:until|till|so\s+long\s+as|as\s+long\s+as|for\s+the\s+(?:whole\s+)?duration\s+of)\s+(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
    ("if", re.compile(r",?\s+(?:if|whenever|when|should|in\s+(?:the\s+)?(?:case|event)(?:\s+(?:of|that))?|provided\s+that)\s+(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
)  # fmt: skip
_ENGLISH_LEAD: Final = re.compile(
    r"(?:^|[.;:]\s+|\n\s*\n\s*|\barticle\s+\w+\W+)(?P<whole>(?P<word>if|should|whenever|when|in\s+(?:the\s+)?(?:case|event)(?:\s+(?:of|that))?|unless|until|so\s+long\s+as|provided\s+that)\s+"
    r"(?P<said>[^.;]{3,300}?)),\s*(?:[^.;,]{0,80})$",
    re.IGNORECASE | re.DOTALL,
)
_ENGLISH_SUBJECT: Final = re.compile(
    r"^.{0,140}?\b(?:shall|(?<!\bown\s)(?<!\bfree\s)(?<!\bthe\s)will|undertakes?|agrees?|promises?|engages?)\b(?:\s+(?:not|neither))?(?:\s+to)?(?=[\s,])",
    re.IGNORECASE | re.DOTALL,
)
_ENGLISH_STATE_VERB: Final = re.compile(
    r"^.{0,160}?\b(?=(?:guarant(?:y|ees?)|renounces?|relinquish(?:es)?|recogni[sz]es?|acknowledges?)\b)",
    re.IGNORECASE | re.DOTALL,
)

_FRENCH_KINDS: Final = (
    ("no-support", r"\b(?:soutien|appui|aide|assistance|aider|assister|appuyer|soutenir)\b.*\b(?:puissances?|agresseur|états?|attaqu\w+)\b", "must-not"),
    ("no-coalition", r"\b(?:coalitions?|boycott\w*|alliances?|ententes?|accords?)\b", "must-not"),
    ("abstain-from-force", r"\b(?:agressions?|attaqu\w*|invasions?|force|guerre|violences?|hostilités?)\b", "must-not"),
    ("no-harbouring", r"\b(?:permettr\w+|admettr\w+|tolér\w+|héberg\w+|permis\w*|admis\w*)\b.*\b(?:troupes|forces|bandes?|organisations?|groupes?|groupements?|comités?|armées?)\b", "must-not"),
    ("limit-arms", r"\b(?:fortifi\w+|troupes|forces\s+armées|garnisons?|armements?|militaires?|démilitaris\w+|désarm\w+|démant\w+)\b", "must-not"),
    ("respect-integrity", r"\brespect\w*\b.*\b(?:intégrité|indépendance|souveraineté|inviolabilité|frontières?)\b", "must"),
    ("warn-first", r"\b(?:avertissement|préavis|avertir|aviser)\b", ""),
    ("neutrality", r"\bneutr(?:es?|alité)\b", "must"),
    ("guarantee", r"\bgaranti\w*\b", "must"),
    ("renounce", r"\brenonc\w*\b", "must"),
    ("recognise", r"\breconna\w+\b", "must"),
    ("settle-peacefully", r"\b(?:différends?|litiges?|conflits?)\b.*\b(?:pacifi\w+|arbitr\w+|concilia\w+|soumis\w*|règl\w+|réglés?)\b|\b(?:régler|règl\w*|soumett\w+)\b.*\b(?:différends?|litiges?|conflits?)\b", ""),
    ("consult", r"\b(?:consult\w+|concert\w+|échange\s+de\s+vues)\b", "must"),
    ("limit-arms", r"\b(?:démilitaris\w+|désarm\w+|démant\w+|armements?|fortifi\w+)\b", ""),
    ("assist", r"\b(?:assistance|assister|aide|aider|appui|soutien|secours)\b", "must"),
)  # fmt: skip
_FRENCH_PARTS: Final = (
    ("unless", re.compile(r",?\s+(?:à\s+moins\s+qu(?:e\s+|['’])|sauf\s+(?:si|quand|en\s+cas\s+de)\s+)(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
    ("until", re.compile(r",?\s+(?:jusqu['’](?:à\s+ce\s+qu(?:e\s+|['’])|au\s+|à\s+)|(?:tant|aussi\s+longtemps)\s+qu(?:e\s+|['’])|pendant\s+(?:toute\s+)?la\s+durée\s+d[ue]\s+)(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
    ("if", re.compile(r",?\s+(?:si\s+|s['’](?=il)|lorsqu(?:e\s+|['’])|en\s+cas\s+d(?:e\s+|['’])|dans\s+le\s+cas\s+où\s+|pourvu\s+qu(?:e\s+|['’]))(?P<said>.+)$", re.IGNORECASE | re.DOTALL)),
)  # fmt: skip
_FRENCH_LEAD: Final = re.compile(
    r"(?:^|[.;:]\s+|\n\s*\n\s*|\barticle\s+\w+\W+)(?P<whole>(?P<word>si|lorsqu['’]?e?|en\s+cas\s+d['’]?e?|dans\s+le\s+cas\s+où|à\s+moins\s+qu['’]?e?|tant\s+qu['’]?e?)\s*"
    r"(?P<said>[^.;]{3,300}?)),\s*(?:[^.;,]{0,80})$",
    re.IGNORECASE | re.DOTALL,
)
_FRENCH_SUBJECT: Final = re.compile(
    r"^.{0,140}?\b(?=(?:ne\s+|se\s+)?[a-zéèêâîûïç]{2,}(?:era|eront|ira|iront|dra|dront|tra|tront)\b)",
    re.IGNORECASE | re.DOTALL,
)
_FRENCH_STATE_VERB: Final = re.compile(
    r"^.{0,160}?\b(?=(?:garanti(?:t|ssent)|renonce(?:nt)?|reconna(?:ît|it|issent))\b)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class NormWords:
    """How one language says the parts of a duty.

    Attributes:
        kinds: name, words, and the duty that they go with ("" for any).
        parts: `unless`, `until`, `if`, each with what ends a duty's words.
        lead: the condition that a sentence begins with: `word`, `said`, `whole`.
        leads: parts of its conjunctions, one of which stands in every such condition.
        subject: who is bound, up to the verb of the duty.
        state_verb: who is bound, up to a verb that says a standing act ("guarantees").
    """

    kinds: "tuple[tuple[str, re.Pattern[str], str], ...]"
    parts: "tuple[tuple[str, re.Pattern[str]], ...]"
    lead: "re.Pattern[str]"
    leads: "tuple[str, ...]"
    subject: "re.Pattern[str]"
    state_verb: "re.Pattern[str]"


def _compiled(
    kinds: tuple[tuple[str, str, str], ...],
) -> "tuple[tuple[str, re.Pattern[str], str], ...]":
    return tuple(
        (kind, re.compile(words, re.IGNORECASE | re.DOTALL), duty) for kind, words, duty in kinds
    )


NORM_WORDS: Final = {
    "en": NormWords(
        _compiled(_ENGLISH_KINDS),
        _ENGLISH_PARTS,
        _ENGLISH_LEAD,
        ("if", "should", "when", "case", "event", "unless", "until", "long", "provided"),
        _ENGLISH_SUBJECT,
        _ENGLISH_STATE_VERB,
    ),
    "fr": NormWords(
        _compiled(_FRENCH_KINDS),
        _FRENCH_PARTS,
        _FRENCH_LEAD,
        ("si", "lorsqu", "cas", "moins", "tant"),
        _FRENCH_SUBJECT,
        _FRENCH_STATE_VERB,
    ),
}
"""By language, ISO 639-1."""
