"""Native nations of North America, by the many ways in which treaties spell them.

One nation's name was written down by ear, by many hands: Potawatomi, Pottawatamie,
Putawatimie. A spelling is therefore a pattern here. `NATIONS` gives, for each
name that people use now, the pattern of its spellings and the participant that it is
(or is part of), "" for one that the gazetteer's tables do not hold.

To add a nation, add a row; patterns are matched whole, letters in either case but for the
first, with a plural "s" or "es" allowed at the end.
"""

import re
from functools import cache
from typing import Final, NamedTuple

NATIONS: Final = (
    ("Apache", r"App?ach[ei]e?", "apache"),
    ("Arapaho", r"Arr?app?ahoe?", "arapaho"),
    ("Arikara", r"Arr?i(?:ck|c|k)ar(?:a|ee)|Ricc?ar(?:a|ee)|Rees", "arikara"),
    ("Assiniboine", r"Ass?inn?[aei]b(?:oi|o)ine?", "assiniboine"),
    ("Bannock", r"Bah?nn?[ao]ck", "bannock"),
    ("Blackfeet", r"Black ?[Ff](?:ee|oo)t", "blackfeet"),
    ("Blood", r"Bloods?(?= (?i:tribe|nation|indians|band))", ""),
    ("Piegan", r"P[ie]+gans?", ""),
    ("Caddo", r"Caddoe?", "caddo"),
    ("Calapuya", r"[CK]all?ap(?:oo|u)[iy]a", "umpqua"),
    ("Cayuse", r"Ca[iy]use", ""),
    ("Cherokee", r"Cher[ao]kee", "cherokee"),
    ("Cheyenne", r"(?:Ch[ea]y|Shay|Shy|Chy)enn?e", "cheyenne"),
    ("Chickasaw", r"Chick[ae]saw", "chickasaw"),
    ("Chippewa", r"Chipp?[ae]wa[yh]?|Ojibw[ae]y?", "chippewa"),
    ("Choctaw", r"Ch[ao]ctaw", "choctaw"),
    ("Coast Shasta", r"Chasta|Shasta", ""),
    ("Comanche", r"[CK][aou]mm?anche?e?", "comanche"),
    ("Creek", r"Creek|Mus[ck]ogh?ee?|Muscokee", "creek"),
    ("Crow", r"Crows?(?=,? (?i:tribe|nation|indians)| and|$)|Upsarok[ae]s?", "crow"),
    ("Delaware", r"Delaware", "delaware"),
    ("Eel River", r"Eel[- ]Rivers?", "eel-river"),
    ("Flathead", r"Flat[- ]?heads?", "flathead"),
    ("Fox", r"Fox(?:es)?", "sac-and-fox"),
    ("Gros Ventre", r"Gros[- ]Ventre", ""),
    ("Hidatsa", r"Hidatsa|Minn?[ei]tar(?:ee|i)|Belantse[- ][Ee]to[ae]", "hidatsa"),
    ("Iowa", r"I[ao]way?|Ayauway", "iowa-nation"),
    ("Kansa", r"[KC]an[sz]as?|Kon[sz]as?|Kaws?", "kansas-nation"),
    ("Kaskaskia", r"[KC]ask[ao]sk(?:ia|iah)", "kaskaskia"),
    ("Kickapoo", r"Kic?k?apoo", "kickapoo"),
    ("Kiowa", r"Kiowa[ys]?|Kayaways?|Ka-ta-kas?", "kiowa"),
    ("Klamath", r"Klamath|Tlamath", "klamath"),
    ("Makah", r"Makah", "makah"),
    ("Mandan", r"Mandan", "mandan"),
    ("Menominee", r"Menom[aeio]n[ei]{1,2}", "menominee"),
    ("Miami", r"Miam(?:i|ie)", "miami"),
    ("Missouria", r"Miss?ouri(?:a|ah)s?|Missouris", "otoe-missouria"),
    ("Modoc", r"Mo[- ]?doc", "klamath"),
    ("Mohawk", r"Mohawk", "mohawk"),
    ("Molala", r"Mol(?:all?a|el)l?", ""),
    ("Munsee", r"Mun[sc](?:ee|ie|ey)", "stockbridge-munsee"),
    ("Navajo", r"Nav[ai][jh]oe?", "navajo"),
    ("Nez Perce", r"Nez[- ]Perc[eé]", "nez-perce"),
    ("Nisqually", r"Nisqually", "nisqually"),
    ("Omaha", r"O?[Mm]aha", "omaha"),
    ("Oneida", r"Onei?da", "oneida"),
    ("Onondaga", r"Onond[ao]ga", ""),
    ("Cayuga", r"Cayuga", ""),
    ("Tuscarora", r"Tuscarora", ""),
    ("Osage", r"Osage", "osage"),
    ("Otoe", r"Ott?oe?", "otoe-missouria"),
    ("Ottawa", r"Ott?[ao]w[ae]y?", "ottawa-nation"),
    ("Northern Paiute", r"Snakes?(?=,? (?i:tribe|nation|indians|and|band))|Pah?[- ]?[UuIi]tah?e?s?|Piutes?", "snake"),
    ("Pawnee", r"Paw?n(?:ee|i)", "pawnee"),
    ("Peoria", r"Peoria", "peoria"),
    ("Piankeshaw", r"Piank[aei]shaw", "piankashaw"),
    ("Ponca", r"P[ou]n[ck](?:ah?|arars?|ar)", "ponca"),
    ("Potawatomi", r"P[aou]t+[aeo]?w[ao]u?t+[aieo]m[aie]{1,2}", "potawatomi"),
    ("Quapaw", r"Qu[ai]paw", "quapaw"),
    ("Rogue River", r"Rogue[- ]Rivers?", "rogue-river"),
    ("Santee Sioux", r"Santees?(?= )|Santee", ""),
    ("Sauk", r"Sa(?:c|uk|ak)(?:s|ies?|eys?)?", "sac-and-fox"),
    ("Seminole", r"Sem[ie]nol[el]?e?", "seminole"),
    ("Seneca", r"Sene[ck]a", "seneca"),
    ("Shawnee", r"Shaw[ao]?n(?:ee|oe|ese|o|oese)", "shawnee"),
    ("Shoshone", r"Shosho?n(?:e|ee|i)", "shoshone"),
    ("Sioux", r"Sioux|Dah?[ck]otah?", "sioux"),
    ("Sisseton Sioux", r"S[ie]{1,2}s*[- ]?s[ie]{1,2}[- ]?t(?:oa|o)ng?", "sisseton-sioux"),
    ("Wahpeton Sioux", r"Wa[hr][- ]?p[ae]y?[- ]?t(?:oa|o)n", "wahpeton-sioux"),
    ("Mdewakanton Sioux", r"M[- ]?[de]d?[- ]?[ae]y?[- ]?wah?[- ]?[ck]an[- ]?t(?:oa|o)n", "mdewakanton-sioux"),
    ("Wahpekute Sioux", r"Wah?[- ]?pa[yc]?[- ]?[ck]oo?[- ]?ta[yh]?", ""),
    ("Yankton Sioux", r"Yan[ck]toa?n", "yankton-sioux"),
    ("Yanktonai Sioux", r"Yan[ck]ton[aine]{1,4}s?", "yanktonai-sioux"),
    ("Teton Sioux", r"Tetons?(?= (?i:tribe|band|nation|sioux))|Teetons?", "teton-sioux"),
    ("Hunkpapa Sioux", r"(?:H?[OU]nk?c?[- ]?pah?[- ]?pah?)", "hunkpapa-sioux"),
    ("Oglala Sioux", r"O['’]?[- ]?gall?all?a", "oglala-sioux"),
    ("Brulé Sioux", r"Brul[eé]", "brule-sioux"),
    ("Minneconjou Sioux", r"Minn[ei]con(?:jou|gou|jon)", "minneconjou-sioux"),
    ("Sans Arc Sioux", r"Sans[- ]Arcs?", "sans-arcs-sioux"),
    ("Two Kettle Sioux", r"Two[- ]Kettles?", "two-kettle-sioux"),
    ("Stockbridge", r"Stockbridge", "stockbridge-munsee"),
    ("Umatilla", r"Umatilla", "walla-walla"),
    ("Umpqua", r"Umpqua", "umpqua"),
    ("Ute", r"Utah?s?|Utes?|Eutaw", "ute"),
    ("Walla Walla", r"Walla[- ]?[Ww]allah?", "walla-walla"),
    ("Wea", r"Weaw?", "wea"),
    ("Wichita", r"Wit?chita", "wichita"),
    ("Winnebago", r"Winn?ebagoe?", "winnebago"),
    ("Wyandot", r"W[iy]andott?e?", "wyandot"),
    ("Yakama", r"Yak[ai]ma", "yakama"),
    ("Six Nations", r"Six Nations", "six-nations"),
)  # fmt: skip
"""What a nation is called now, its spellings, its id."""


class NationFound(NamedTuple):
    """A nation's name in a text: its place, its name now, its id ("" when it has none)."""

    start: int
    end: int
    label: str
    id: str


@cache
def _pattern() -> re.Pattern[str]:
    spellings = "|".join(f"(?P<n{i}>{spelling})" for i, (_, spelling, _) in enumerate(NATIONS))
    return re.compile(rf"(?<![\w-])(?:{spellings})(?:e?s)?(?![\w-])")


def find_nations(text: str) -> list[NationFound]:
    """Every nation named in a text, in order; a state of the same name is not told apart.

    >>> [one.label for one in find_nations("the Shawanoe Nation and the Ioways")]
    ['Shawnee', 'Iowa']
    """
    found = []
    for match in _pattern().finditer(text):
        label, _, known = NATIONS[int((match.lastgroup or "n0")[1:])]
        found.append(NationFound(match.start(), match.end(), label, known))
    return found


def nation_named(text: str) -> str:
    """The id of the nation that a text is a name of and nothing more; "" if none that has one.

    >>> nation_named("Sauk"), nation_named("Iowas"), nation_named("Iowa City")
    ('sac-and-fox', 'iowa-nation', '')
    """
    one = _pattern().fullmatch(text)
    return NATIONS[int((one.lastgroup or "n0")[1:])][2] if one else ""
