"""What French treaty texts lay on their parties, and how they come into force."""

from foedera.claims.from_passages import read
from foedera.claims.manners import counted
from foedera.claims.model import Value
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

TEXT = """TRAITÉ DE NEUTRALITÉ ENTRE LE ROYAUME DE NORVÈGE ET LA RÉPUBLIQUE DE LETTONIE

Sa Majesté le Roi de Norvège et le Président de la République de Lettonie, désireux de consolider la paix, sont convenus
des dispositions suivantes :

Article I
Les Hautes Parties contractantes s'engagent à s'abstenir de toute agression l'une contre l'autre.

Article II
Si l'une des Parties contractantes est attaquée par une tierce Puissance, l'autre s'engage à observer la neutralité
pendant toute la durée du conflit.

Article III
Aucune des Parties contractantes ne prendra part à une coalition hostile, à moins que l'autre n'y consente.

Article IV
Les Parties contractantes règleront leurs différends par des moyens pacifiques.

Article V
La Norvège garantit l'indépendance de la Lettonie. Elle sera gaie.

Article VI
Le présent Traité entrera en vigueur le trentième jour suivant le dépôt du deuxième instrument de ratification. Il sera
prorogé par tacite reconduction pour de nouvelles périodes d'un an. Il sera enregistré au Secrétariat de la Société des
Nations.

Fait à Oslo, en double exemplaire, le vingt-huit mars mil neuf cent trente et un.
"""


def said(prop: str) -> list[Value]:
    witness = Witness(
        name="traite.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=TEXT
    )
    reading = read(cut(witness))
    assert all(TEXT[c.start : c.end] == c.quote for c in reading.claims)
    return [c.value for c in reading.claims if c.property == prop and c.about == reading.subject]


def norms() -> dict[str, dict[str, Value]]:
    """The duties by the number of their article."""
    return {str(norm["article"]): norm for norm in said("norm") if isinstance(norm, dict)}


def test_each_duty_has_its_kind() -> None:
    kinds = {article: (norm["duty"], norm.get("kind")) for article, norm in norms().items()}

    assert kinds == {
        "1": ("must-not", "abstain-from-force"),
        "2": ("must", "neutrality"),
        "3": ("must-not", "no-coalition"),
        "4": ("must", "settle-peacefully"),
        "5": ("must", "guarantee"),
    }


def test_conditions_are_taken_from_the_duty_s_words() -> None:
    neutrality, coalition = norms()["2"], norms()["3"]

    assert neutrality["if"] == (
        "l'une des Parties contractantes est attaquée par une tierce Puissance"
    )
    assert neutrality["until"] == "conflit"
    assert neutrality["act"] == "observer la neutralité"
    assert coalition["unless"] == "l'autre n'y consente"


def test_the_bearer_of_a_guarantee_is_the_state_that_gives_it() -> None:
    bearer = norms()["5"]["bearer"]

    assert isinstance(bearer, dict)
    assert bearer["id"] == "norway"


def test_the_entry_into_force_is_a_structured_clause() -> None:
    assert said("entry_into_force.manner") == [{"by": "deposit", "count": 2, "after": "P30D"}]
    assert said("prolongation.manner") == ["tacit"]
    assert said("prolongation.term") == ["P1Y"]
    assert said("registration.to") == ["Secrétariat de la Société des Nations"]


def test_french_ordinals_count() -> None:
    words = ("premier", "deuxième", "cinquième", "neuvième", "vingt et unième", "trentième", "chat")

    assert [counted(word) for word in words] == [1, 2, 5, 9, 21, 30, 0]
