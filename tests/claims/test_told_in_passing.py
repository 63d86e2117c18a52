"""Pages about something else that tell treaties in passing: without a name, or several at once."""

import pytest

from foedera.claims.from_passages import read
from foedera.claims.model import Reading
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

PAGE = "The Alder Valley\n\nIn 1910 the valley was poor and had few roads. "
ENTRY = (
    "Treaty of Alder\n\nThe Treaty of Alder was a treaty between Latvia and Norway "
    "signed at Riga on 3 May 1921. "
)


def reading_of(text: str) -> Reading:
    witness = Witness(
        name="page.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    return read(cut(witness))


def told(text: str, about: str = "") -> list[dict[str, set[str]]]:
    """What is told of each instrument, by property; only of the one named `about` if that is given."""
    reading = reading_of(text)
    out: dict[int, dict[str, set[str]]] = {}
    for claim in reading.claims:
        assert text[claim.start : claim.end] == claim.quote
        if claim.about is None or (about and about not in reading.mentions[claim.about].title):
            continue
        value = claim.value
        said = str(value["id"]) if isinstance(value, dict) and "id" in value else str(value)
        out.setdefault(claim.about, {}).setdefault(claim.property, set()).add(said)
    return list(out.values())


SEVERAL = {
    "Estonia concluded non-aggression pacts with Latvia (4 May 1926), Norway (5 July 1927) and Finland (6 June 1928).": {
        ("latvia", "1926-05-04"), ("norway", "1927-07-05"), ("finland", "1928-06-06"),
    },
    "Estonia signed peace treaties with Latvia on 4 May 1926 and with Norway on 5 July 1927.": {
        ("latvia", "1926-05-04"), ("norway", "1927-07-05"),
    },
    "It was similar to the treaties which Estonia concluded with Latvia on 4 May 1926 and with Norway on 5 July 1927.": {
        ("latvia", "1926-05-04"), ("norway", "1927-07-05"),
    },
    "In the spring of 1926 Estonia signed treaties of arbitration with Latvia and Norway.": {
        ("latvia", "1926-21"), ("norway", "1926-21"),
    },
    "Estonia concluded treaties with Latvia, Norway (5 July 1927) and Finland.": {
        ("norway", "1927-07-05"),
    },
    "Estonia signed a treaty with Latvia on 4 May 1926 and another with Norway on 5 July 1927.": {
        ("latvia", "1926-05-04"), ("norway", "1927-07-05"),
    },
    "Estonia signed a trade agreement with Latvia on 4 May 1926 and a convention on ferries with Norway on 5 July 1927.": {
        ("latvia", "1926-05-04"), ("norway", "1927-07-05"),
    },
}  # fmt: skip


@pytest.mark.parametrize("before", [PAGE, ENTRY], ids=["page", "entry"])
@pytest.mark.parametrize("sentence", SEVERAL)
def test_treaties_told_at_once_are_one_each(sentence: str, before: str) -> None:
    found = [one for one in told(before + sentence) if "estonia" in one.get("party", ())]

    pairs = {
        (side, day)
        for one in found
        for side in one["party"] - {"estonia"}
        for day in one["signature.date"]
    }
    assert pairs == SEVERAL[sentence]
    assert all(len(one["party"]) == 2 for one in found)
    assert not any(" the " in kind for one in found for kind in one["kind"])


@pytest.mark.parametrize(
    "sentence",
    [
        "Estonia hoped to conclude pacts with Latvia (4 May 1926) and Norway (5 July 1927).",
        "Estonia proposed treaties to Latvia on 4 May 1926 and to Norway on 5 July 1927.",
        "In 1926 and 1927 Estonia signed treaties with Latvia and Norway.",
    ],
)
def test_what_was_not_concluded_or_has_no_day_is_no_treaty(sentence: str) -> None:
    assert not any("signature.date" in one for one in told(PAGE + sentence))


def test_each_state_has_its_own_day() -> None:
    text = ENTRY + "Sweden joined the treaty in 1925, Denmark on 4 May 1926 and Finland in 1927."
    reading = reading_of(text)

    days = {c.quote: c.value for c in reading.claims if c.property == "accession.date"}
    states = {c.quote: c.value for c in reading.claims if c.property == "accession.by"}
    assert list(days.values()) == ["1925", "1926-05-04", "1927"]
    assert days.keys() == states.keys()


UNNAMED = {
    "The fighting ended with the signing of an armistice at Tallinn on 5 July 1927.": ("armistice", "1927-07-05", "Tallinn"),
    "An agreement was reached at Tallinn on 5 July 1927.": ("agreement", "1927-07-05", "Tallinn"),
    "On 5 July 1927 an agreement was reached at Tallinn.": ("agreement", "1927-07-05", "Tallinn"),
    "The armistice signed at Tallinn on 5 July 1927 held.": ("armistice", "1927-07-05", "Tallinn"),
    "Peace was concluded at Tallinn on 5 July 1927.": ("peace", "1927-07-05", "Tallinn"),
    "Under an agreement of 5 July 1927 the troops withdrew.": ("agreement", "1927-07-05", ""),
    "The two governments concluded a trade agreement on 5 July 1927.": ("trade agreement", "1927-07-05", ""),
}  # fmt: skip


@pytest.mark.parametrize("before", [PAGE, ENTRY], ids=["page", "entry"])
@pytest.mark.parametrize("sentence", UNNAMED)
def test_a_treaty_without_name_or_parties_has_its_day(sentence: str, before: str) -> None:
    kind, day, place = UNNAMED[sentence]
    found = [one for one in told(before + sentence) if day in one.get("signature.date", ())]

    (one,) = found
    assert one["kind"] == {kind}
    assert one.get("signature.place", {""}) == {place}


@pytest.mark.parametrize(
    "sentence",
    [
        "An agreement was not reached at Tallinn on 5 July 1927.",
        "An agreement was to be reached at Tallinn by 5 July 1927.",
        "The armistice talks at Tallinn began on 5 July 1927.",
        "The two companies signed a merger agreement in Tallinn on 5 July 1927.",
        "A new alliance between bakers and farmers was concluded in Tallinn on 5 July 1927.",
        "Peace was celebrated at Tallinn on 5 July 1927.",
        "The two sides reached an agreement in 1927.",
    ],
)
@pytest.mark.parametrize("before", [PAGE, ENTRY], ids=["page", "entry"])
def test_what_states_did_not_agree_is_no_treaty(sentence: str, before: str) -> None:
    said = {day for one in told(before + sentence) for day in one.get("signature.date", ())}

    assert said <= {"1921-05-03"}


@pytest.mark.parametrize("day", ["on 3 May 1921", "in May 1921"])
def test_the_treaty_of_that_day_is_the_one_spoken_of(day: str) -> None:
    found = told(f"{ENTRY}The treaty signed at Riga {day} was short.")

    assert len(found) == 1


def test_a_treaty_that_tells_what_the_subject_is_is_no_other() -> None:
    reading = reading_of(ENTRY)

    assert {c.about for c in reading.claims if c.property == "signature.date"} == {reading.subject}


@pytest.mark.parametrize(
    "sentence",
    [
        "The reservation to Article 5 entered into force on 6 July 1922.",
        "The amendment entered into force on 6 July 1922.",
        "The new constitution entered into force on 6 July 1922.",
        "Pacts were signed between Estonia and Finland on 6 July 1922.",
        "Peace was signed at Tallinn on 6 July 1922.",
        "The treaty was initialled on 2 April 1921.",
        "Estonia notified its succession to the treaty on 6 July 1922.",
        "Norway withdrew its reservation to the treaty on 6 July 1922.",
        "Norway's accession to the throne of 6 July 1922 entered into force.",
        "The declaration annexed to the treaty entered into force on 6 July 1922.",
        "Sweden joined the alliance of 4 August 1916.",
        "Norway ratified the treaty with Sweden on 6 July 1922.",
        "An agreement between the miners and the owners was signed in Oslo on 6 July 1922.",
        "Registered with the League on 6 July 1922, the Treaty of Oak was soon forgotten.",
    ],
)
def test_what_is_of_something_else_is_not_told_of_the_treaty(sentence: str) -> None:
    found = told(ENTRY + sentence, about="Treaty of Alder")

    assert found[0]["signature.date"] == {"1921-05-03"}
    acts = {
        "entry_into_force.date", "accession.by", "denunciation.date", "end.date",
        "ratification.date", "registration.date",
    }  # fmt: skip
    assert not acts & found[0].keys()
    assert "estonia" not in found[0]["party"]


IN_PASSING = {
    "Ratified by Norway on 4 June 1921, the treaty came into force on 5 July 1921.": {
        "ratification.date": {"1921-06-04"}, "entry_into_force.date": {"1921-07-05"},
    },
    "On 5 July 1921, upon the exchange of ratifications, it came into force.": {
        "entry_into_force.date": {"1921-07-05"},
    },
    "Not until 5 July 1921 did the treaty enter into force.": {"entry_into_force.date": {"1921-07-05"}},
    "Norway's denunciation of the treaty on 2 May 1930 was no surprise.": {
        "denunciation.date": {"1930-05-02"}, "denunciation.by": {"norway"},
    },
    "On 2 May 1930 notice of denunciation was given by Norway.": {
        "denunciation.date": {"1930-05-02"}, "denunciation.by": {"norway"},
    },
    "Only on 5 July 1921 did it come into force.": {"entry_into_force.date": {"1921-07-05"}},
    "A protocol of 2 April 1926 prolonged the treaty until 1931.": {
        "prolongation.date": {"1926-04-02"}, "prolongation.until": {"1931"},
    },
    "The treaty became law on 5 July 1921, when the ratifications were exchanged at Oslo.": {
        "exchange.date": {"1921-07-05"}, "exchange.place": {"Oslo"},
    },
    "The treaty was allowed to lapse on 3 May 1931.": {"end.date": {"1931-05-03"}},
    "The Storting approved the treaty by 90 votes to 12 on 4 June 1921.": {"ratification.date": {"1921-06-04"}},
    "The ratifications were exchanged only on 5 July 1921, in Oslo.": {
        "exchange.date": {"1921-07-05"}, "exchange.place": {"Oslo"},
    },
}  # fmt: skip


@pytest.mark.parametrize("sentence", IN_PASSING)
def test_acts_are_told_in_any_order_of_words(sentence: str) -> None:
    (found,) = told(ENTRY + sentence, about="Treaty of Alder")

    assert found.items() >= IN_PASSING[sentence].items()


def test_a_land_is_given_by_the_treaty_named_beside_it() -> None:
    text = f"{ENTRY}Sweden ceded Finland to Russia under the Treaty of Oak (5 July 1809)."
    reading = reading_of(text)

    (ceded,) = [c for c in reading.claims if c.property == "territory.transfer"]
    assert ceded.about is not None
    assert reading.mentions[ceded.about].title == "Treaty of Oak"
    assert isinstance(ceded.value, dict)
    assert ceded.value["to"]["id"] == "russian-empire"  # type: ignore[index,call-overload]


ABROAD = {
    "de": (
        "Vertrag von Oslo\n\nDer Vertrag von Oslo wurde am 3. Mai 1921 in Riga zwischen Lettland und Norwegen geschlossen. ",
        "Estland und Polen unterzeichneten am 6. Juli 1927 einen Nichtangriffspakt.",
        "Polen schloss Nichtangriffspakte mit Finnland (4. Mai 1926) und Estland (6. Juli 1927).",
    ),
    "fr": (
        "Traité d’Oslo\n\nLe traité d’Oslo est un traité signé à Riga le 3 mai 1921 entre la Lettonie et la Norvège. ",
        "Le 6 juillet 1927, l’Estonie et la Pologne signèrent un pacte de non-agression.",
        "La Pologne conclut des pactes de non-agression avec la Finlande (4 mai 1926) et l’Estonie (6 juillet 1927).",
    ),
    "es": (
        "Tratado de Oslo\n\nEl Tratado de Oslo fue firmado en Riga el 3 de mayo de 1921 entre Letonia y Noruega. ",
        "El 6 de julio de 1927 Estonia y Polonia firmaron un pacto de no agresión.",
        "Polonia firmó pactos de no agresión con Finlandia (4 de mayo de 1926) y Estonia (6 de julio de 1927).",
    ),
    "pl": (
        "Traktat w Oslo\n\nTraktat w Oslo został podpisany 3 maja 1921 w Rydze między Łotwą a Norwegią. ",
        "6 lipca 1927 Estonia i Polska podpisały pakt o nieagresji.",
        "Polska zawarła pakty o nieagresji z Finlandią (4 maja 1926) i Estonią (6 lipca 1927).",
    ),
    "ru": (
        "Рижский договор\n\nРижский договор был подписан 3 мая 1921 года в Риге между Латвией и Норвегией. ",
        "6 июля 1927 года Эстония и Польша подписали пакт о ненападении.",
        "Польша заключила пакты о ненападении с Финляндией (4 мая 1926 года) и Эстонией (6 июля 1927 года).",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize("which", [1, 2], ids=["one", "several"])
def test_other_languages_tell_treaties_without_a_name(language: str, which: int) -> None:
    text = ABROAD[language][0] + ABROAD[language][which]
    reading = reading_of(text)

    pact = next(c.about for c in reading.claims if c.value == "1927-07-06")
    sides = {
        str(c.value["id"])
        for c in reading.claims
        if c.property == "party" and c.about == pact and isinstance(c.value, dict)
    }
    assert pact != reading.subject
    assert sides == {"estonia", "poland"}
    own = [
        c.value
        for c in reading.claims
        if c.about == reading.subject and c.property == "signature.date"
    ]
    assert set(own) == {"1921-05-03"}


VERB_LAST = {
    "Nachdem der Vertrag am 4. Juni 1921 ratifiziert worden war, trat er am 5. Juli 1921 in Kraft.": {"ratification.date": "1921-06-04", "entry_into_force.date": "1921-07-05"},
    "Am 5. Juli 1921 trat der Vertrag in Kraft.": {"entry_into_force.date": "1921-07-05"},
    "Bis der Vertrag am 5. Juli 1921 in Kraft trat, war Ruhe.": {"entry_into_force.date": "1921-07-05"},
    "Als der Vertrag am 3. Mai 1931 auslief, war Ruhe.": {"end.date": "1931-05-03"},
}  # fmt: skip


@pytest.mark.parametrize("sentence", VERB_LAST)
def test_german_clauses_have_their_verb_last(sentence: str) -> None:
    reading = reading_of(ABROAD["de"][0] + sentence)
    said = {c.property: c.value for c in reading.claims if c.about == reading.subject}

    assert said.items() >= VERB_LAST[sentence].items()
