"""What English prose tells of a treaty besides its dates: terms, breaches, cessions, who signed."""

import json

import pytest

from foedera.claims.from_passages import read
from foedera.passages.from_witness import cut
from foedera.sources.model import Witness

LEAD = "Treaty of Alder\n\nThe Treaty of Alder was a treaty between Latvia and Norway signed at Riga on 3 May 1921. "


def told(sentence: str) -> dict[str, list[object]]:
    """What an article says of its treaty, by property, when `sentence` follows its first one."""
    text = LEAD + sentence
    witness = Witness(
        name="article.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))
    out: dict[str, list[object]] = {}
    for claim in reading.claims:
        assert text[claim.start : claim.end] == claim.quote
        if claim.start >= len(LEAD):
            out.setdefault(claim.property, []).append(claim.value)
    return out


TOLD: dict[str, dict[str, object]] = {
    "The ratifications were exchanged in Oslo on 5 June 1921; the treaty entered into force the same day.": {
        "exchange.place": "Oslo",
        "entry_into_force.date": "1921-06-05",
    },
    "It was ratified on 4 June 1921, and the ratifications were exchanged in Oslo the same day.": {
        "exchange.date": "1921-06-04"
    },
    "The exchange of ratifications took place at Oslo, June 5, 1921.": {
        "exchange.date": "1921-06-05",
        "exchange.place": "Oslo",
    },
    "The treaty was to run for five years.": {"term": "P5Y"},
    "Its first term was three years.": {"term": "P3Y"},
    "The Alder Pact, also called the Oak Pact, was a peace treaty signed in 1921.": {
        "kind": "peace treaty"
    },
    "Unless denounced with six months' notice it was to be renewed tacitly.": {
        "denunciation.notice": "P6M",
        "prolongation.manner": "tacit",
    },
    "In 1925 it was extended by a protocol until the end of 1935.": {
        "prolongation.date": "1925",
        "prolongation.until": "1935-12-31",
    },
    "On 6 June 1936, in violation of the treaty, Norway closed its ports to Latvian ships.": {
        "breach.date": "1936-06-06"
    },
    "On 7 June 1936 Norway sent an ultimatum demanding free passage, to be answered within 48 hours.": {
        "ultimatum.delivered": "1936-06-07",
        "ultimatum.demand": "free passage",
        "ultimatum.deadline": "PT48H",
    },
    "The treaty was published in the League of Nations Treaty Series, vol. 60, pp. 145–152.": {
        "citation": {"series": "LNTS", "volume": 60, "number": None, "pages": [145, 152]}
    },
    "It was signed for Latvia by Johan Alder and for Norway by Karl Birch.": {
        "signatory": "Johan Alder"
    },
    "It remained in force until the end of 1935.": {"end.date": "1935-12-31"},
    "Latvia ratified the Treaty of Alder on 4 June 1921.": {"ratification.date": "1921-06-04"},
    "Latvia violated the Treaty of Alder on 6 June 1936.": {"breach.date": "1936-06-06"},
    "Norway withdrew from the Treaty of Alder in 1937.": {"denunciation.date": "1937"},
    "Talks between Latvia and Norway started on 2 March 1921 in Oslo.": {
        "negotiation.date": "1921-03-02",
        "negotiation.place": "Oslo",
    },
    "In 1934 Sweden acceded to the Treaty of Alder.": {"accession.date": "1934"},
    "The Treaty of Alder was suspended in 1935.": {"suspension.date": "1935"},
    "The Treaty of Alder lapsed on 3 May 1938.": {"end.date": "1938-05-03"},
    "The treaty was signed between Latvia and Norway at Riga on 3 May 1921.": {
        "signature.date": "1921-05-03",
        "signature.place": "Riga",
    },
    "On 3 May 1921, Latvia and Norway signed the Treaty of Alder.": {
        "signature.date": "1921-05-03"
    },
    "The ratifications of the Treaty of Alder were exchanged in Oslo on 5 June 1921.": {
        "exchange.place": "Oslo"
    },
    "It remained in force until 1935.": {"end.date": "1935"},
}


@pytest.mark.parametrize("sentence", TOLD)
def test_a_sentence_tells_an_act(sentence: str) -> None:
    found = told(sentence)

    assert {name: found.get(name, [None])[0] for name in TOLD[sentence]} == TOLD[sentence]


UNTOLD = {
    "The ratifications of other treaties are kept in Oslo the same way.": "exchange.date",
    "The minister was to run for five years.": "term",
    "An article on it was renewed tacitly in the minds of readers (Journal, vol. 60, p. 145).": "citation",
    "The story of the ultimatum was told within 48 hours of the meeting.": "ultimatum.demand",
    "Norway broke the silence in June 1936.": "breach.date",
}


@pytest.mark.parametrize("sentence", UNTOLD)
def test_a_like_sentence_tells_nothing(sentence: str) -> None:
    assert UNTOLD[sentence] not in told(sentence)


@pytest.mark.parametrize("sentence", ["It had seven articles.", "It comprised 7 articles."])
def test_articles_are_counted_in_digits(sentence: str) -> None:
    assert told(sentence)["article.count"] == ["7"]


def test_a_word_that_is_no_number_counts_no_articles() -> None:
    assert "article.count" not in told("The treaty contained secret articles.")


def test_a_cession_names_who_gave_what_to_whom() -> None:
    (transfer,) = told("Under the treaty Latvia ceded the island of Ruhnu to Estonia in 1922.")[
        "territory.transfer"
    ]

    parts = json.loads(json.dumps(transfer))
    assert (parts["by"]["id"], parts["territory"], parts["to"]["id"], parts["from"]) == (
        "latvia",
        "island of Ruhnu",
        "estonia",
        "1922",
    )


@pytest.mark.parametrize(
    ("sentence", "name", "parts"),
    [
        (
            "Polish troops captured Vilnius on 9 July 1921.",
            "territory.control",
            ("Vilnius", "by", "poland"),
        ),
        ("Vilnius was claimed by Lithuania.", "territory.claim", ("Vilnius", "by", "lithuania")),
        ("The treaty assigned Valga to Norway.", "territory.transfer", ("Valga", "to", "norway")),
        ("Norway regained Valga in 1939.", "territory.transfer", ("Valga", "to", "norway")),
        (
            "Latvia recognised Valga as part of Norway.",
            "territory.recognition",
            ("Valga", "by", "latvia"),
        ),
    ],
)
def test_who_held_claimed_or_was_given_a_town(
    sentence: str, name: str, parts: tuple[str, str, str]
) -> None:
    (value,) = told(sentence)[name]

    told_parts = json.loads(json.dumps(value))
    assert (told_parts["territory"], told_parts[parts[1]]["id"]) == (parts[0], parts[2])


def test_the_source_above_a_text_is_its_citation() -> None:
    text = (
        "convention on ferries source: 1650 unts 446 the governments of norway and latvia, desiring ferries, "
        "have agreed as follows: article 1 the ferries shall run. done at oslo on 3 may 1951."
    )
    witness = Witness(
        name="treaty.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))

    (cited,) = [c for c in reading.claims if c.property == "citation"]
    assert (cited.quote, cited.about) == ("1650 unts 446", reading.subject)


def test_a_line_that_lists_the_parties_names_them() -> None:
    line = "It is short.\n\nParties (as of May 1931): (4) Latvia, Norway, Sweden and the Republic of Finland\n\nSigned but not ratified: Estonia, Poland\n"
    found = [v["id"] for v in told(line)["party"] if isinstance(v, dict)]

    assert found == ["latvia", "norway", "sweden", "finland"]


def test_a_prolongation_is_one_protocol_however_many_rules_read_it() -> None:
    text = LEAD + "On 6 May 1926 it was extended for another five years."
    witness = Witness(
        name="article.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    reading = read(cut(witness))

    assert len([m for m in reading.mentions if m.parent is not None]) == 1


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("in the spring of 1939", "1939-21"),
        ("in the 1920s", "192X"),
        ("on the 4th of May 1939", "1939-05-04"),
        ("in the year 1939", "1939"),
        ("in the month of May 1939", "1939-05"),
    ],
)
def test_a_date_with_its_article_stays_as_imprecise_as_it_is(said: str, date: str) -> None:
    text = f"The Treaty of Zenda was signed {said}."
    witness = Witness(
        name="t.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )
    claims = read(cut(witness)).claims
    assert [c.value for c in claims if c.property == "signature.date"] == [date]


def test_an_occupation_has_the_day_on_which_it_is_said_to_come() -> None:
    (control,) = told("It was broken on 15 June 1923, when the Norwegian army occupied Latvia.")[
        "territory.control"
    ]

    parts = json.loads(json.dumps(control))
    assert (parts["by"]["id"], parts["territory"], parts["from"]) == (
        "norway",
        "Latvia",
        "1923-06-15",
    )


def test_whoever_is_signed_for_is_a_party() -> None:
    said = told(
        "It was signed by Johan Alder for Norway, Karl Birch for Latvia and Emil Dorn for Estonia."
    )

    assert [v["id"] for v in said["party"] if isinstance(v, dict)] == [
        "norway",
        "latvia",
        "estonia",
    ]


@pytest.mark.parametrize(
    ("notes", "cited"),
    [
        (
            "    League of Nations Treaty Series, vol. 60, pp. 145–152.\n    A printed note.\n",
            ["League of Nations Treaty Series, vol. 60, pp. 145–152"],
        ),
        ("    League of Nations Treaty Series, vol. 60, pp. 145–152.\n", []),
    ],
)
def test_notes_that_lost_their_numbers_are_told_by_their_count(
    notes: str, cited: list[str]
) -> None:
    text = f"{LEAD.strip()}[1] It was forgotten.[2]\n\nReferences\n\n{notes}"
    witness = Witness(
        name="article.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )

    reading = read(cut(witness))

    found = [c.quote for c in reading.claims if c.property == "citation" and c.about is not None]
    assert found == cited


def test_a_second_ratification_is_told_without_its_verb() -> None:
    said = told(
        "The Saeima ratified the treaty on 2 September 1923 and the Riigikogu on 9 September 1923."
    )

    assert said["ratification.by"] == [
        {"body": "Saeima", "state": "Latvia"},
        {"body": "Riigikogu", "state": "Estonia"},
    ]
    assert said["ratification.date"] == ["1923-09-02", "1923-09-09"]


def test_who_signed_is_told_with_a_rank_in_small_letters() -> None:
    said = told("It was signed by Johan Alder and the envoy Karl Birch for Norway.")

    assert said["signatory.office"] == [{"office": "envoy", "person": "Karl Birch"}]


def test_a_treaty_confirms_the_one_that_it_leaves_in_force() -> None:
    assert len(told("It left in force the Treaty of Bergen of 1911.")["relation.confirms"]) == 1
    assert "relation.confirms" not in told("It left the Treaty of Bergen of 1911 out.")


def duties(sentence: str) -> list[tuple[object, ...]]:
    """Of each duty told: article, who is bound, what, toward whom, of which kind."""
    parts = ("article", "duty", "bearer", "act", "toward", "kind")
    return [
        tuple(one.get(part) if not isinstance(one.get(part), dict) else one[part]["id"] for part in parts)
        for one in told(sentence).get("norm", [])
        if isinstance(one, dict)
    ]  # fmt: skip


def test_what_binds_both_sides_is_a_duty_of_each() -> None:
    assert duties(
        "It bound the two governments not to attack each other and not to help a third power that did."
    ) == [
        (None, "must-not", "each", "attack each other", "each", "abstain-from-force"),
        (None, "must-not", "each", "help a third power that did", None, "no-support"),
    ]


def test_what_a_state_did_in_an_article_is_a_duty_of_that_article() -> None:
    assert duties("In Article II Norway recognised the independence of Latvia and gave up its rights there.") == [
        ("2", "must", "norway", "recognised the independence of Latvia", "latvia", "recognise"),
        ("2", "must", "norway", "gave up its rights there", None, "renounce"),
    ]  # fmt: skip


def test_what_neither_side_might_do_is_forbidden_to_each() -> None:
    (norm,) = duties("Under article 4 neither side might join a coalition against the other.")

    assert norm[:3] == ("4", "must-not", "each")
    assert norm[5] == "no-coalition"


def test_what_ties_other_things_is_no_duty() -> None:
    assert not duties("It tied the two countries to each other, and it was better not to quarrel.")
    assert not duties("In Article 2 Norway is called a kingdom.")


def test_the_name_of_an_entrys_treaty_tells_its_kind_where_no_title_does() -> None:
    text = "Note on an exchange\n\nThe Alder Peace Treaty was signed in Riga on 3 May 1921. The Alder Peace Treaty ended."
    witness = Witness(
        name="note.txt", sha256="0", media_type="text/plain", encoding="utf-8", text=text
    )

    kinds = [(c.value, c.quote) for c in read(cut(witness)).claims if c.property == "kind"]

    assert kinds == [("peace treaty", "Peace Treaty")]
