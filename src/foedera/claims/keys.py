"""Keys of key/value lines, and the property that each one's value gives.

Registers and infoboxes name their fields in few ways. To have another key read, add it
here, in lower case, under its language; a key means the same in a text of any language.
"""

from functools import lru_cache
from typing import Final

_ENGLISH: Final = {
    "definitive entry into force": "entry_into_force.date", "date in force": "entry_into_force.date",
    "provisional entry into force": "provisional_application.date", "provisional application": "provisional_application.date",
    "signed date": "signature.date", "signed location": "signature.place", "eif": "entry_into_force.date", "eif date": "entry_into_force.date",
    "date of eif": "entry_into_force.date", "definitive eif date": "entry_into_force.date", "definative eif date": "entry_into_force.date",
    "terminated date": "end.date", "termination date": "end.date", "country name": "party", "country names": "party", "contracting party": "party",
    "date of adoption": "signature.date", "adopted": "signature.date", "conclusion date": "signature.date", "date": "signature.date",
    "date of expiry": "end.date", "termination": "end.date", "date terminated": "end.date", "denounced": "denunciation.date",
    "place of conclusion": "signature.place", "place of adoption": "signature.place", "place of the signature": "signature.place",
    "states": "party", "participant": "party", "state": "party", "signed by the states": "party",
    "treaty series": "citation", "registration": "registration.date", "long title": "title", "short title": "title",

    "long name": "title", "date expiry": "end.date", "year of signature": "signature.date", "between": "party", "partner": "party", "treaty partner": "party", "other party": "party",
    "signature": "signature.date", "signing date": "signature.date", "date of signing": "signature.date",
    "force": "entry_into_force.date", "in force": "entry_into_force.date", "date into force": "entry_into_force.date",
    "date entered into force": "entry_into_force.date", "entry into force date": "entry_into_force.date",
    "place of signing": "signature.place", "signature place": "signature.place", "ratification": "ratification.date",
    "ratification date": "ratification.date", "parties original": "party", "original parties": "party", "date inactive": "end.date",
    "date signed": "signature.date", "signed on": "signature.date", "signed": "signature.date",
    "date of signature": "signature.date", "signature date": "signature.date", "date of conclusion": "signature.date",
    "concluded": "signature.date", "date concluded": "signature.date",
    "location signed": "signature.place", "place of signature": "signature.place", "signed at": "signature.place",
    "place signed": "signature.place", "place": "signature.place", "location": "signature.place",
    "date effective": "entry_into_force.date", "effective": "entry_into_force.date", "effective date": "entry_into_force.date",
    "entry into force": "entry_into_force.date", "date of entry into force": "entry_into_force.date",
    "entered into force": "entry_into_force.date", "in force from": "entry_into_force.date",
    "expiration": "end.date", "expiry": "end.date", "date expiration": "end.date", "expired": "end.date",
    "date of termination": "end.date", "in force until": "end.date", "terminated": "end.date",
    "date ratified": "ratification.date", "ratified": "ratification.date", "date of ratification": "ratification.date",
    "date registered": "registration.date", "registered": "registration.date", "date of registration": "registration.date",
    "original signatories": "party", "parties": "party", "alliance members": "party", "members": "party",
    "contracting parties": "party", "country": "party", "countries": "party", "participants": "party", "party": "party",
    "signatories": "signatory", "signatory": "signatory", "negotiators": "signatory", "signed by": "signatory",
    "languages": "language", "language": "language", "authentic languages": "language",
    "alliance type": "kind", "type": "kind", "type of treaty": "kind", "treaty type": "kind", "kind": "kind",
    "ratifications exchanged": "exchange.date", "ratification exchanged": "exchange.date", "exchange of ratifications": "exchange.date",
    "instruments of ratification exchanged": "exchange.date", "deposited": "deposit.date", "prolonged": "prolongation.date", "extended": "prolongation.date",
    "source": "citation", "citation": "citation", "citations": "citation", "references": "citation", "series": "citation",
    "title": "title", "name": "title", "treaty": "title", "official title": "title", "native title": "title",
    "atop": "catalogue", "atop id": "catalogue", "atop number": "catalogue", "cow": "catalogue", "cow id": "catalogue",
    "cow alliance": "catalogue", "cow number": "catalogue", "wti": "catalogue", "wti id": "catalogue", "wti number": "catalogue",
    "gibler": "catalogue", "gibler id": "catalogue", "gibler number": "catalogue",
}  # fmt: skip

_FRENCH: Final = {
    "signé": "signature.date", "signée": "signature.date", "date de signature": "signature.date", "signature": "signature.date",
    "date de conclusion": "signature.date", "date de la signature": "signature.date", "adopté": "signature.date", "date d'adoption": "signature.date",
    "lieu de signature": "signature.place", "lieu": "signature.place", "lieu de conclusion": "signature.place", "signé à": "signature.place",
    "entrée en vigueur": "entry_into_force.date", "date d'entrée en vigueur": "entry_into_force.date", "effet": "entry_into_force.date",
    "en vigueur depuis": "entry_into_force.date", "prise d'effet": "entry_into_force.date",
    "expiration": "end.date", "date d'expiration": "end.date", "fin": "end.date", "en vigueur jusqu'au": "end.date", "abrogé": "end.date",
    "ratification": "ratification.date", "ratifié": "ratification.date", "date de ratification": "ratification.date",
    "enregistrement": "registration.date", "date d'enregistrement": "registration.date",
    "parties": "party", "parties contractantes": "party", "pays": "party", "états parties": "party", "partie": "party", "membres": "party",
    "signataires": "signatory", "signataire": "signatory", "négociateurs": "signatory", "plénipotentiaires": "signatory",
    "langue": "language", "langues": "language", "langue(s)": "language", "langues officielles": "language",
    "type de traité": "kind", "nature": "kind", "type": "kind", "source": "citation", "référence": "citation", "références": "citation",
    "titre": "title", "titre officiel": "title", "intitulé": "title", "nom": "title", "nom officiel": "title", "traité": "title",
}  # fmt: skip

_GERMAN: Final = {
    "unterzeichnet": "signature.date", "unterzeichnung": "signature.date", "datum": "signature.date", "unterzeichnungsdatum": "signature.date",
    "datum der unterzeichnung": "signature.date", "abgeschlossen": "signature.date", "vertragsdatum": "signature.date",
    "ort": "signature.place", "ort der unterzeichnung": "signature.place", "unterzeichnungsort": "signature.place", "unterzeichnet in": "signature.place",
    "in kraft": "entry_into_force.date", "inkrafttreten": "entry_into_force.date", "in kraft getreten": "entry_into_force.date",
    "datum des inkrafttretens": "entry_into_force.date", "außer kraft": "end.date", "außerkrafttreten": "end.date", "ablauf": "end.date",
    "ratifiziert": "ratification.date", "ratifikation": "ratification.date", "ratifizierung": "ratification.date",
    "vertragsparteien": "party", "vertragspartner": "party", "parteien": "party", "staaten": "party", "länder": "party", "land": "party",
    "unterzeichner": "signatory", "sprache": "language", "sprachen": "language", "vertragssprache": "language", "vertragsart": "kind", "art": "kind",
    "titel": "title", "bezeichnung": "title", "fundstelle": "citation",
}  # fmt: skip

_SPANISH: Final = {
    "firmado": "signature.date", "firma": "signature.date", "fecha de firma": "signature.date", "fecha": "signature.date",
    "lugar": "signature.place", "lugar de firma": "signature.place", "entrada en vigor": "entry_into_force.date",
    "en vigor": "entry_into_force.date", "expiración": "end.date", "expira": "end.date", "ratificación": "ratification.date",
    "partes": "party", "países": "party", "partes contratantes": "party", "firmantes": "signatory", "signatarios": "signatory",
    "lugar firma": "signature.place", "fecha firma": "signature.date", "fecha entrada en vigor": "entry_into_force.date",
    "fecha de entrada en vigor": "entry_into_force.date", "fecha efectiva": "entry_into_force.date", "fecha expiración": "end.date",
    "fecha de expiración": "end.date", "nombre largo": "title", "tipo tratado": "kind",
    "idioma": "language", "idiomas": "language", "tipo de tratado": "kind", "tipo": "kind", "título": "title", "nombre": "title",
}  # fmt: skip

_ITALIAN: Final = {
    "data firma": "signature.date", "firma": "signature.date", "data": "signature.date", "firmato": "signature.date", "data della firma": "signature.date",
    "luogo firma": "signature.place", "luogo": "signature.place", "luogo della firma": "signature.place", "data efficacia": "entry_into_force.date",
    "efficacia": "entry_into_force.date", "entrata in vigore": "entry_into_force.date", "data entrata in vigore": "entry_into_force.date",
    "scadenza": "end.date", "data scadenza": "end.date", "ratifica": "ratification.date", "data ratifica": "ratification.date", "parti": "party",
    "firmatari": "signatory", "firmatari originali": "party", "lingua": "language", "lingue": "language", "tipo": "kind", "nome": "title", "titolo": "title",
    "paesi": "party", "stati": "party",
}  # fmt: skip

_POLISH: Final = {
    "data podpisania": "signature.date", "podpisano": "signature.date", "podpisany": "signature.date", "data zawarcia": "signature.date",
    "miejsce podpisania": "signature.place", "miejsce": "signature.place", "wejście w życie": "entry_into_force.date",
    "data wejścia w życie": "entry_into_force.date", "wygaśnięcie": "end.date", "data wygaśnięcia": "end.date", "ratyfikacja": "ratification.date",
    "data ratyfikacji": "ratification.date", "strony": "party", "państwa": "party", "sygnatariusze": "signatory", "język": "language",
    "języki": "language", "rodzaj": "kind", "typ": "kind", "tytuł": "title", "nazwa": "title",
}  # fmt: skip

_RUSSIAN: Final = {
    "дата подписания": "signature.date", "подписан": "signature.date", "подписано": "signature.date", "дата заключения": "signature.date",
    "место подписания": "signature.place", "место": "signature.place", "вступление в силу": "entry_into_force.date",
    "дата вступления в силу": "entry_into_force.date", "вступил в силу": "entry_into_force.date", "утрата силы": "end.date",
    "утратил силу": "end.date", "ратификация": "ratification.date", "дата ратификации": "ratification.date", "стороны": "party",
    "участники": "party", "страны": "party", "подписали": "signatory", "подписавшие": "signatory", "язык": "language", "языки": "language",
    "тип договора": "kind", "тип": "kind", "вид": "kind", "название": "title", "полное название": "title",
}  # fmt: skip

_LITHUANIAN: Final = {
    "pasirašyta": "signature.date", "pasirašymo data": "signature.date", "sudaryta": "signature.date", "data": "signature.date",
    "pasirašymo vieta": "signature.place", "vieta": "signature.place", "įsigaliojo": "entry_into_force.date",
    "įsigaliojimo data": "entry_into_force.date", "įsigaliojimas": "entry_into_force.date", "baigė galioti": "end.date",
    "neteko galios": "end.date", "ratifikuota": "ratification.date", "ratifikavimo data": "ratification.date", "šalys": "party",
    "susitariančiosios šalys": "party", "valstybės": "party", "signatarai": "signatory", "pasirašė": "signatory", "kalba": "language",
    "kalbos": "language", "rūšis": "kind", "tipas": "kind", "pavadinimas": "title",
}  # fmt: skip

_OF_LANGUAGE: Final = {
    "lt": _LITHUANIAN, "ru": _RUSSIAN, "pl": _POLISH, "es": _SPANISH, "it": _ITALIAN, "de": _GERMAN, "fr": _FRENCH,
    "en": _ENGLISH,
}  # fmt: skip

KEYS: Final = {key: prop for keys in _OF_LANGUAGE.values() for key, prop in keys.items()}
"""Every key, and its property; where two languages share a key, English leads."""

_RUN_TOGETHER: Final = {key.replace(" ", ""): prop for key, prop in KEYS.items() if " " in key}
"""Keys as data sets write them, "dateofsignature"."""


@lru_cache(maxsize=4096)
def property_of(key: str) -> str:
    """The property that a key's value gives, "" for none; its case, spaces and low lines do not matter."""
    plain = _plain(key)
    found = KEYS.get(plain) or _RUN_TOGETHER.get(plain)
    if found or not plain[-1:].isdecimal():
        return found or ""
    return _party_of(plain.rstrip(" 0123456789"))


@lru_cache(maxsize=4096)
def language_of(key: str, otherwise: str) -> str:
    """The language that alone has a key, ISO 639-1; `otherwise` where several or none have it."""
    plain = _plain(key)
    having = [language for language, keys in _OF_LANGUAGE.items() if plain in keys]
    return having[0] if len(having) == 1 else otherwise


def _party_of(key: str) -> str:
    """A key that counts its parties gives one each: "party1", "country 2"."""
    return "party" if KEYS.get(key) == "party" else ""


def _plain(key: str) -> str:
    plain = " ".join(key.lower().replace("’", "'").replace("_", " ").split()).strip(" *")
    return plain.replace(" event ", " ")  # "signed event date", as a database calls it
