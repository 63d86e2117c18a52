"""What a treaty's text in Dutch records of its making."""

import pytest
from tests.claims.test_treaty_texts import party_ids, said

from foedera.claims.dates import resolve
from foedera.claims.survey import Survey

TEXT = """Verdrag tussen het Koninkrijk der Nederlanden en Zwitserland inzake veerponten

De Regering van het Koninkrijk der Nederlanden en de Regering van Zwitserland, zijn het volgende overeengekomen:

Artikel 1

De Partijen openen de havens voor veerponten.

Artikel 2

Dit Verdrag wordt bekendgemaakt.

GEDAAN te 's-Gravenhage, de 12de maart 1929, in tweevoud.
"""


def test_parties_day_and_place_are_read() -> None:
    assert party_ids(TEXT) == {"netherlands", "switzerland"}
    assert said(TEXT, "signature.date") == ["1929-03-12"]
    assert said(TEXT, "signature.place") == ["The Hague"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("op 28 september 1926", "1926-09-28"),
        ("de achtentwintigste september negentienhonderdzesentwintig", "1926-09-28"),
        ("de eerste dag van mei 1930", "1930-05-01"),
        ("12-03-1929", "1929-03-12"),
        ("in oktober 1939", "1939-10"),
    ],
)
def test_days_are_read(words: str, day: str) -> None:
    told = Survey(words).dates(0, len(words), "nl")

    assert [one.value for one in resolve(told, is_day_first=True)] == [day]
