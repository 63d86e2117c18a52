"""References as the United Kingdom's treaty register prints them.

The register writes every reference as series, number, year, and what follows a colon,
with 0 for what is missing:

    "Treaty Series 056/1937: Cmd 5654"        UKTS 56 of 1937, command paper Cmd 5654
    "British State Papers (BSP) 55/40/0: 0"   BFSP volume 55, page 40
    "League of Nations Treaty Series Vol. 54 (p.289)/1926: 0"
    "UN Registration United/0: 667 291"       UNTS volume 667, page 291, registered by "United"
    "PRO (now TNA) FO 93/1/566/0: 0"          an archive's shelf mark

To add a series, add its words to `_NUMBERED`, `_PAGED` or `_ARCHIVES`.
"""

import re

from foedera.gazetteer.series import CitationValue, find_citations

_NUMBERED = {
    "Treaty Series": "UKTS",
    "Miscellaneous Series": "UKMISC",
    "Country Series": "UKCOUNTRY",
    "European Communities Series (EC)": "UKEC",
    "Command Paper": "CMD",
    "House of Commons Papers": "HCP",
    "United States Treaty Series": "USTS",
    "US Treaties & Other Int. Acts Series (TAIS/TOIAS)": "TIAS",
    "Canadian Treaty Series": "CANTS",
    "Australian Treaty Series": "ATS",
    "New Zealand Treaty Series": "NZTS",
    "South African Treaty Series": "SATS",
    "Irish Treaty Series": "ITS",
    "Ceylon Treaty Series": "CEYTS",
    "League of Nations Registration": "LNREG",
}
_PAGED = {
    "British State Papers (BSP)": "BFSP",
    "Hertslet's Commercial Treaties": "HERTSLET",
    "United Nations Treaty Series": "UNTS",
    "League of Nations Treaty Series": "LNTS",
    "Treaties Laid before Parliament": "TLP",
    "Aitchison, C.U": "AITCHISON",
    "Handbook of Commercial Treaties (4th Ed.,1931)": "HCT",
    "Official Journal (OJ)": "OJ",
}
_ARCHIVES = {"PRO (now TNA)": "TNA", "FCO 85 (TNA)": "FCO85", "Other": "OTHER"}
_PADDED = {"UKTS", "UKMISC", "UKCOUNTRY", "UKEC"}
"""Series whose numbers the register pads to three digits."""

_PAD = 3
_REGISTRATION = "UN Registration"
_NAMES = sorted([*_NUMBERED, *_PAGED, *_ARCHIVES, _REGISTRATION], key=lambda n: (-len(n), n))
_WORDS = {code: name for name, code in (_NUMBERED | _PAGED | _ARCHIVES).items()}

_REFERENCE = re.compile(
    r"(?P<name>" + "|".join(map(re.escape, _NAMES)) + r") "
    r"(?P<body>[^;:]{0,60}|Cert\.Copy:)/(?P<year>\d{1,4}): (?P<tail>[^;]{1,40})"
)
_VOLUME_PAGE = re.compile(
    r"(?P<mark>Vol\. ?|)(?P<volume>\d{1,4})(?:(?P<stroke> ?/ ?)(?P<page>\d{1,5})| \(p\.(?P<bracketed>\d{1,5})\))"
)
_TAIL_PAGE = re.compile(r"(?P<mark>Vol\. |)(?P<volume>\d{1,4}) (?P<page>\d{1,5})")


def parse_reference(text: str) -> CitationValue | None:
    """Read one reference of the register; None when the text has not its form.

    Returns:
        A citation whose "number" is an int where the register's is plain, and otherwise
        its own words; "paper" is what follows the colon where that is a command paper.
        "mark", "stroke" and "width" keep the register's odd spellings ("Vol.", "133 /646",
        "03"), so that the reference can be printed back.
    """
    match = _REFERENCE.fullmatch(text.strip())
    if match is None:
        return None
    name, body, tail = match["name"], match["body"], match["tail"]
    if name == _REGISTRATION:
        return _registration(body, int(match["year"]), tail)
    value: CitationValue = {
        "series": (_NUMBERED | _PAGED | _ARCHIVES)[name],
        "volume": None,
        "number": None,
        "pages": None,
    }
    place = _VOLUME_PAGE.fullmatch(body) if name in _PAGED else None
    if place is not None:
        value["volume"] = int(place["volume"])
        value["pages"] = [int(place["page"] or place["bracketed"])] * 2
        _keep(value, "mark", place["mark"] if place["page"] else f"({place['mark']}")
        _keep_padding(value, place["volume"])
        _keep(value, "stroke", (place["stroke"] or "").replace("/", "") and place["stroke"])
    else:
        value["number"] = _plain_number(body, padded=value["series"] in _PADDED)
    _keep(value, "year", int(match["year"]))
    _keep(value, "paper", "" if tail == "0" else tail)
    return value


def _registration(body: str, year: int, tail: str) -> CitationValue:
    """Read "UN Registration United/0: 667 291": who registered or the number, then volume and page."""
    value: CitationValue = {"series": "UNTS", "volume": None, "number": None, "pages": None}
    place = _TAIL_PAGE.fullmatch(tail)
    if place is not None:
        value["volume"] = int(place["volume"])
        value["pages"] = [int(place["page"])] * 2
        _keep(value, "mark", place["mark"])
    else:
        _keep(value, "paper", "" if tail == "0" else tail)
    if body.isdigit():
        value["number"] = int(body)
    value["registered_by"] = body
    _keep(value, "year", year)
    return value


def _plain_number(body: str, *, padded: bool) -> int | str:
    usual = body.isdigit() and (
        str(int(body)).zfill(_PAD) == body if padded else str(int(body)) == body
    )
    return int(body) if usual else body


def _keep(value: CitationValue, key: str, what: str | int) -> None:
    if what:
        value[key] = what


def _keep_padding(value: CitationValue, volume: str) -> None:
    if volume != str(int(volume)):
        value["width"] = len(volume)


def print_reference(value: CitationValue) -> str:
    """Print a citation in the register's form; what `parse_reference` read comes back as it was.

    Raises:
        KeyError: if the register has no words for the series.
    """
    year, paper = value.get("year", 0), value.get("paper", "0")
    if "registered_by" in value:
        who = value["registered_by"]
        if isinstance(value["pages"], list):
            paper = f"{value.get('mark', '')}{value['volume']} {value['pages'][0]}"
        return f"{_REGISTRATION} {who}/{year}: {paper}"
    name = _WORDS[str(value["series"])]
    if isinstance(value["pages"], list):
        volume = str(value["volume"]).zfill(int(str(value.get("width", 0))))
        mark, page = str(value.get("mark", "")), value["pages"][0]
        if mark.startswith("("):
            return f"{name} {mark[1:]}{volume} (p.{page})/{year}: {paper}"
        stroke = value.get("stroke", "/")
        return f"{name} {mark}{volume}{stroke}{page}/{year}: {paper}"
    number = value["number"]
    if isinstance(number, int) and value["series"] in _PADDED:
        number = str(number).zfill(_PAD)
    return f"{name} {number}/{year}: {paper}"


def normalise(text: str) -> CitationValue | None:
    """Read one citation, as a person types it or as the register prints it; None for neither."""
    found = find_citations(text)
    return parse_reference(text) or (found[0].value if found else None)
