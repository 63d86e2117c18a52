"""How instruments are named in running French, German, Spanish, Polish, Russian, Lithuanian.

A name is a head word (traité, Pakt, договор, …) with what tells it from others: a place
("traité de Riga"), two peoples ("pacte germano-polonais", "Московский договор"), two
states ("Vertrag zwischen … und …"), or a year. "Ce traité" is no name.

To add a language, add its pattern to `PATTERNS`. Its groups: `left`, `place` and `pair`,
any of which makes a name; `y`, the year, which stands outside the title in `year`.
"""

import re
from typing import Final

import ahocorasick_rs

from foedera.claims.capitals import small

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-ЯЁІЎ"
_CAP: Final = rf"[{_CAPITAL}][\w’'.-]*\w"
_YEAR: Final = r"(?P<y>1[0-9]{3}|20[0-9]{2})\b(?!\s?[-–—]\s?\d)"
_SPOT: Final = rf"{_CAP}(?:[\s-](?:sur-|am\s)?{_CAP}){{0,2}}"
_OF_STATE: Final = "socialiste|populaire|fédérale|fédérative|unie|tunisienne|algérienne|hongroise|roumaine|bulgare|libanaise|syrienne|hellénique|argentine|dominicaine|malgache|centrafricaine|gabonaise|togolaise|rwandaise|arabe|islamique|démocratique|soviétique|française|allemande|polonaise|russe|lettone|lituanienne|estonienne|finlandaise|tchécoslovaque|turque|italienne"
"""Adjectives of a state's own name, which French prints small: "l'Union soviétique"."""


def _pair(between: str, article: str, joined: str, also: str) -> str:
    """Two sides: "entre la Lituanie et la Russie"; each has a capital and a few words more."""
    side = rf"(?:(?:{article})\s*)?{_CAP}(?:\s+(?:(?:{also})\s*)?[\w’'-]+){{0,6}}?"
    last = rf"(?:(?:{article})\s*)?{_CAP}(?:\s+(?:(?:{also})\s*)?{_CAP}){{0,5}}(?:\s+(?:{_OF_STATE})){{0,3}}(?:\s+(?:{also})\s*{_CAP})?"
    return rf"(?P<pair>\s+(?:{between})\s+{side}\s+(?:{joined})\s+{last})"


_FRENCH: Final = re.compile(
    r"\b(?P<left>)(?P<head>[Tt]rait[ée]s?|[Pp]acte|[Aa]ccord(?!\s+(?:de\s+l['’]|du\s+|de\s+la\s+|des\s+)(?:[Aa]utorit|[Gg]ouvernement|[Uu]nesco|UNESCO|[Mm]inist|[Cc]ommission|[Pp]artie|[ÉEé]tat|[Cc]onseil|[Ss]ecr|[Pp]r[ée]sident|[Aa]utre|[Dd]irect|[Aa]ssembl))s?|[Cc]onvention|[Pp]rotocole|[Aa]rmistice|[Cc]oncordat|[Pp]aix)"
    r"(?:(?:\s*,\s*|\s+)(?:et\s+)?(?:(?:de|du|des)\s+(?:la\s+)?|d['’]|de\s+l['’])?(?:paix|[Nn]on[- ][Aa]gression|[Aa]miti[ée]|[Nn]eutralité|commerce|navigation|alliance"
    r"|assistance|arbitrage|conciliation|garantie|coopération|limites|établissement|armistice|extradition|défense|mutuelle|culturel(?:le)?|commerciale?|additionnel|préliminaires?|secret)){0,5}"
    rf"(?P<people>\s+(?![Nn]on-)\w+(?:[oé]|and|ais|ois|ien|on|que|ain)-\w+)?(?P<place>\s+(?:(?:de|du|des)\s+(?:la\s+)?|d['’]|de\s+l['’]){_SPOT})?"
    r"(?:\s+(?:relati(?:f|ve)s?\s+(?:à|aux?)|concernant|sur|portant)\s+[^.,;:()]{3,100}?(?=\s+entre\s|\s*[.,;:()]|\s+(?:signée?|conclue?|du\s+\d)\b|$))?"
    + _pair("entre", r"l[ae]s?|l['’]|le\s+[Gg]ouvernement\s+(?:de\s+(?:la\s+)?|du\s+|d['’])?", "et|avec", r"de|du|des|de\s+la|d['’]|de\s+l['’]|la")
    + rf"?(?P<year>\s+(?:de|\()\s*{_YEAR}\)?)?"
)  # fmt: skip
_GERMAN: Final = re.compile(
    rf"\b(?P<left>(?:(?!Dies|Jed|Welch|Unser|Ander|Weiter|Vor(?:steh|lieg)end|Folgend|Gegenwärtig){_CAP}(?:er|ischer|ische|isches|ischen|ischem)\s+){{0,2}})"
    r"(?P<head>(?:[A-ZÄÖÜ]\w*(?:vertrag|pakt|abkommen|frieden?|übereinkommen)|Vertrag|Pakt|Abkommen|Konvention|Protokoll|Frieden?|(?:\w+-){1,3}Pakt)(?:e?s)?)"
    rf"(?P<people>(?<=-Pakt))?(?P<place>\s+(?:von|zu)\s+{_SPOT})?(?:\s+über\s+[^.,;:()]{{3,80}}?(?=\s+zwischen\s|\s*[.,;:()]|\s+(?:vom|wurde|von)\b|$))?"
    + _pair("zwischen", "dem|der|den|die", "und", "der|des|von|dem")
    + rf"?(?P<year>\s+(?:von|\(|aus\s+dem\s+Jahre?)\s*{_YEAR}\)?)?"
)  # fmt: skip
_SPANISH: Final = re.compile(
    r"\b(?P<left>)(?P<head>[Tt]ratado|[Pp]acto|[Aa]cuerdo|[Cc]onvenio|[Cc]onvención|[Pp]rotocolo|[Aa]rmisticio|[Pp]az)"
    r"(?:(?:\s*,\s*|\s+)(?:y\s+)?(?:de\s+(?:la\s+)?)?(?:[Pp]az|[Nn]o\s+[Aa]gresión|[Aa]mistad|[Nn]eutralidad|[Cc]omercio|[Nn]avegación|[Aa]lianza|[Aa]sistencia|[Mm]utua|[Ll]ímites|[Aa]rbitraje|[Cc]onciliación)){0,5}"
    rf"(?P<people>\s+\w+o-\w+)?(?P<place>\s+(?:de\s+(?:la\s+|los\s+)?|del\s+){_SPOT})?(?:\s+(?:sobre|relativo\s+a)\s+[^.,;:()]{{3,80}}?(?=\s+entre\s|\s*[.,;:()]|$))?"
    + _pair("entre", "el|la|los|las", "y|e", "de|del|de la|los|la")
    + rf"?(?P<year>\s+(?:de|\()\s*{_YEAR}\)?)?"
)  # fmt: skip
_POLISH: Final = re.compile(
    r"\b(?P<left>(?:(?:[A-ZŁŚŻ]\w+-\w+|\w+sko-\w+|\w+cko-\w+)\s+)?)(?P<head>[Tt]raktat(?:u|em|cie)?|[Pp]akt(?:u|em)?|[Uu]kład(?:u|em|zie)?|[Uu]mow[aęyą]|[Kk]onwencj[aięą]|[Pp]rotokó?o?ł(?:u|em)?|[Pp]ok[oó]j|[Rr]ozejm)"
    r"(?:\s+(?:pokojow\w+|handlow\w+|o\s+(?:wzajemnej\s+)?(?:nieagresji|przyjaźni|neutralności|pomocy|granicy|granicach)(?:\s+i\s+\w+)?)){0,2}"
    rf"(?P<people>\s+(?:{_CAP}–{_CAP}|(?!pokojow)\w+-\w+|\w{{2,}}[sc]ki(?:ego|m|ej)?\b|\w{{2,}}[sc]ka\b))?(?P<place>\s+(?:w|we|z|ze)\s+{_SPOT})?"
    + _pair("(?:po)?między", "Republiką", "a|i|oraz", "i|z")
    + rf"?(?P<year>\s+(?:z|ze|\()\s*(?:roku\s+)?{_YEAR}(?:\s+r(?:oku|\.))?\)?)?"
)  # fmt: skip
_RUSSIAN: Final = re.compile(
    r"\b(?P<left>(?:[А-ЯЁ][\w-]*(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое)\s+|[Сс]оветско-\w+\s+|\w+о-\w+(?:ий|ого|ому|им|ом)\s+)?)(?:[Мм]ирн(?:ый|ого|ому|ым|ом)\s+|[Тт]оргов(?:ый|ого|ым)\s+)?"
    r"(?P<head>(?:[Дд]оговор|[Пп]акт|[Пп]ротокол|[Мм]ир|[Тт]рактат)(?:а|у|ом|е)?\b|[Сс]оглашени[еяюи]\b|[Кк]онвенци[яюи]\b|[Пп]еремири[еяю]\b)"
    r"(?:\s+(?:о|об)\s+(?:взаимн\w+\s+)?(?:ненападении|мире|дружбе|нейтралитете|взаимопомощи|помощи|границ\w+|торговле|союзе)(?:\s+и\s+(?:взаимн\w+\s+)?\w+)?)?"
    rf"(?P<people>\s+{_CAP}\s?[—–-]\s?{_CAP})?(?P<place>)"
    + _pair("между", "", "и", "и")
    + rf"?(?P<year>\s+\(?(?:от\s+)?{_YEAR}(?:\s+г(?:ода|\.))?\)?)?"
)  # fmt: skip
_LITHUANIAN: Final = re.compile(
    rf"\b(?P<left>(?:(?!Šios?\b|Šią\b|Šis\b|Ši\b|Tai?\b|Tos\b){_CAP}(?:\s+{_CAP}){{0,2}}(?:(?:\s+ir|\s*[–-])\s*{_CAP}(?:\s+{_CAP}){{0,2}})?(?<=[sSųou])\s+)?)(?:(?:taikos|nepuolimo|neutralumo|draugystės|prekybos|savitarpio\s+pagalbos)\s+)?"
    r"(?P<head>sutart(?:is|ies|į|imi|yje)|pakt(?:as|o|ą|u)|susitarim(?:as|o|ą|u)|konvencij(?:a|os|ą)|protokol(?:as|o|ą|u)|taika|taikos|paliaubos)\b(?P<people>)(?P<place>)"
    + _pair("tarp", "", "ir", "ir")
    + rf"?(?P<year>\s+\({_YEAR}\))?"
)  # fmt: skip

PATTERNS: Final = {
    "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "pl": _POLISH, "ru": _RUSSIAN, "lt": _LITHUANIAN,
}  # fmt: skip
"""The pattern of each language's names, ISO 639-1."""

_HEADS: Final = (
    "trait", "pact", "accord", "convention", "protocol", "protok", "armistic", "concordat", "paix",
    "vertr", "pakt", "abkommen", "konvention", "frieden", "übereinkommen",
    "tratado", "acuerdo", "convenio", "convención", "paz",
    "traktat", "układ", "umow", "konwencj", "pokój", "rozejm",
    "договор", "соглашен", "конвенц", "протокол", "мир", "трактат", "пакт",
    "sutart", "susitarim", "konvencij", "taik", "paliaub",
)  # fmt: skip
"""A part of every head word, in small letters."""
_FIND_HEADS: Final = ahocorasick_rs.AhoCorasick(
    _HEADS, implementation=ahocorasick_rs.Implementation.DFA
)


def may_name(text: str) -> bool:
    """Whether a part of a head word stands in a text: where none does, no instrument is named."""
    return bool(_FIND_HEADS.find_matches_as_indexes(small(text)))


PAIRED: Final = re.compile(
    r" (?:between|with|entre|zwischen|(?:po)?między|между|tarp) ", re.IGNORECASE
)
"""The word after which a name says who the sides are."""
