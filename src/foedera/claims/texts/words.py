"""The formulas with which instruments are titled, opened and closed, by language.

To add a language, add its words to each table: `CLOSING` (formulas that begin the
closing), `LANGUAGE_OF` (the language of a closing's first word, by which its date is
read), `BEFORE_PLACE` (prepositions before the place of signing), `TREATY_NOUN`.
Patterns for RE2 (`CLOSING`) hold no look-around.
"""

import re
from typing import Final

TREATY_NOUN: Final = (
    r"treat(?:y|ies)|convention|agreement|protocol|pact|accord|compact|covenant|charter|declaration|statutes?|act"
    r"|amendments?|exchange of notes|memorandum of (?:understanding|agreement)|armistice|arrangement|constitution"
    r"|resolution|articles of (?:agreement|peace|a treaty|treaty|confederation|capitulation)|capitulation|modus vivendi"
    r"|trait[ée]|pacte|accord|protocole|d[ée]claration|arrangement|tratado|acuerdo|convenio|protocolo"
    r"|pacto|convención|declaración"
    r"|\w*vertrag|\w*pakt|\w*abkommen|\w*übereinkommen|übereinkunft|vereinbarung|protokoll|zusatzprotokoll|verdrag|overeenkomst"
    r"|угода|договор|соглашение|договір|пакт|протокол|конвенция|декларация|трактат"
    r"|sutartis|susitarimas|konvencija|protokolas|paktas|umowa|traktat|układ|konwencja|protokół|porozumienie|deklaracja"
)
"""Words that head an instrument's title."""

BLANK: Final = re.compile(r"\n\s*\n")
"""One blank line or more."""

CLOSING: Final = (
    r"(?i)\bin\s+(?:witness|testimony|faith|attestation|confirmation|proof|token|evidence|verification)\s+(?:there|where)\s?of"
    r"|\bgiven\s+under\s+(?:our|their|his|my)\s+hands?(?:\s+and\s+seals?)?"
    r"|\b(?:thus\s+)?(?:done|drawn\s+up|given|made|signed|executed|concluded|dated|adopted|subscribed)(?:\s+and\s+(?:signed|sealed|executed|concluded|adopted|done))?,?\s+(?:at|in|on|this|the|and|by|with)\b"
    r"|\bdone,|\bwitness\s+our\s+hands|\b(?:set|put|affixed|subscribed|signed)\s+(?:our|their|his)\s+(?:respective\s+)?(?:hands?|names?|marks?|seals?)\b"
    r"|\b(?:meeting|plenary),?\s+\(?[0-9]"
    r"|\ben\s+foi\s+de\s+quoi|\b(?:ainsi\s+)?fait(?:\s+et\s+signé)?\s?(?:à|a|en|le)|\b(?:donné|dressé|signé)\s+(?:à|en)\s"
    r"|\ben\s+(?:fe|testimonio)\s+de\s+lo|\b(?:hecho|suscrito|firmado|dado)\s+(?:en|a|por)\b"
    r"|\b(?:geschehen|gegeben|ausgefertigt|unterzeichnet)\s+(?:zu|su|in|am)\b|\bzu\s+urkund\b|\bgedaan\s+te\b|\b(?:fatto|feito)\s+(?:a|em|in)\b"
    r"|вчинено\s|укладено\s+в\s|учинено\s|совершено\s|составлено\s|подписано\s+в\s|sporządzono\s|działo\s+się\s|podpisano\s+we?\s|zawarto\s+we?\s|dan\s+we?\s|w\s+dowód\s+czego|na\s+dowód\s+czego"
    r"|sudaryta\s|surašyta\s|pasirašyta\s|zu\s+urkund|so\s+geschehen\s|en\s+fe\s+de\s|в\s+удостоверение\s+чего"
)
"""Where a closing may begin; what stands around decides (`signing`)."""

LANGUAGE_OF: Final = {
    "fait": "fr", "ainsi": "fr", "donné": "fr", "dressé": "fr", "signé": "fr", "gegeben": "de",
    "ausgefertigt": "de", "unterzeichnet": "de", "podpisano": "pl", "zawarto": "pl", "w dowód": "pl",
    "en foi": "fr", "hecho": "es", "suscrito": "es", "firmado": "es", "dado": "es",
    "en fe": "es", "en testimonio": "es", "geschehen": "de", "zu": "de",
    "учинено": "ru", "совершено": "ru", "составлено": "ru", "подписано": "ru", "в удостоверение": "ru",
    "вчинено": "uk",
    "fatto": "it", "sporządzono": "pl", "działo": "pl", "dan ": "pl", "na dowód": "pl", "sudaryta": "lt", "surašyta": "lt",
    "pasirašyta": "lt", "so geschehen": "de",
}  # fmt: skip
"""The language of a closing by its first words; English, or the document's, where none fits."""

NO_PLACE: Final = re.compile(
    r"(?:the\s+)?(?:\w+\s+)?(?:duplicate|triplicate|quadruplicate|quintuplicate|witness|presence|originals?|cop(?:y|ies)|language|languages|texts?|pairs?)\b"
    r"|(?:the\s+)?(?:english|french|spanish|german|russian|italian|dutch|arabic|chinese|hindi|portuguese|japanese|hebrew|turkish|norwegian|danish|swedish|finnish|polish|icelandic)\b"
    r"|(?:a\s+)?single\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|\d|(?:the\s+)?year\b|(?:the\s+)?said\b|(?:the\s+)?same\b|(?:the\s+)?(?:place|day|name|behalf)\b"
    r"|(?:open\s+)?council\b(?!-)|full\b|accordance\b|force\b|respect\b|order\b|our\b|their\b|his\b|due\b|good\b|both\b|all\b|least\b|this\b|that\b|which\b|an?\s+(?:meeting|council\s+held)\b|doppelter\b|(?:doppio|duplice|triplice|unico)\b|(?:due|tre)\b|zweifacher\b|dreifacher\b|(?:zwei|drei|je|beiden)\b|deutscher\b|dwóch\b|trzech\b|двух\b|трёх\b|języku\b|uno\b|dos\b|due\b|double\b|deux\b|(?:langues?\s+)?(?:français|anglais|allemand|espagnol|russe|italien|polonais|néerlandais|portugais|roumain|turc|arabe)\b|langues?\b|quadruple\b|triple\b|any\b|its\b|case\b|ce\b|cet\b|cette\b|leurs?\b"
    r"|(?:du|tri)plicat[ao]\b|duplicado\b|une?\b|un\s+solo\b|nombre\b|(?:nuestros|sus)\b|paragraphs?\b|articles?\b|pursuance\b|virtue\b|faith\b|testimony\b|foi\b|fe\b"
)
"""What follows "in" or "at" in a closing without being a place, in small letters."""

BEFORE_PLACE: Final = re.compile(
    r"(?<!\d\s)(?<![^\s,(])[мг]\.\s*(?=[^\W\d_])|(?<![^\s,(])(?:at|in|near|upon|à|en|zu|te|em|à la|у|в|w|(?:(?<=fatto )|(?<=feito )|(?<=dado )|(?<=fait ))a)\s+(?:[мг]\.\s*)?(?:(?:the\s+)?(?:city|cities|town|village|pueblo|ciudad|ville|stadt|місті|городе)\s+(?:of|de)\s+|la\s+ciudad\s+de\s+|the\s+(?=[A-Z]))?",
    re.IGNORECASE,
)
