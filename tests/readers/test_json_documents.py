import json

from foedera.claims.from_passages import read as read_claims
from foedera.passages.from_witness import cut
from foedera.passages.model import PassageKind
from foedera.readers.from_bytes import read

FERRY = {
    "id": 7,
    "title": "Ferry Agreement between Latvia and Estonia",
    "date_signed": "1931-05-05",
    "parties": ["Latvia", "Estonia"],
    "preamble": "The Governments of Latvia and Estonia have agreed as follows:",
    "articles": [
        {"number": 1, "title": "Harbours", "text": "The harbours shall be open."},
        {"number": "Article 2", "text": "This Agreement shall be ratified."},
    ],
}
COLLECTION = json.dumps([FERRY, FERRY | {"title": "Lights Agreement between Latvia and Estonia"}])
REGISTER = json.dumps(
    {"count": 2, "treaties": [
        {"title": "Pact of Strelsau", "signed": "1926-09-28", "parties": ["Latvia", "Estonia"]},
        {"title": "Peace of Zenda", "signed": "1921-03-02"},
    ]}
)  # fmt: skip


def test_a_document_is_shown_with_its_articles_headed() -> None:
    (witness,) = read("ferry.json", json.dumps(FERRY).encode())

    assert witness.text == (
        "Title: Ferry Agreement between Latvia and Estonia\n\nDate signed: 1931-05-05\n\n"
        "Parties: Latvia; Estonia\n\nThe Governments of Latvia and Estonia have agreed as follows:\n\n"
        "1\nHarbours\n\nThe harbours shall be open.\n\nArticle 2\n\nThis Agreement shall be ratified."
    )
    articles = [p.label for p in cut(witness).passages if p.kind is PassageKind.ARTICLE]
    assert articles == ["1", "2"]


def test_what_it_says_of_itself_is_read() -> None:
    reading = read_claims(cut(read("ferry.json", json.dumps(FERRY).encode())[0]))
    said = {(c.property, str(c.value)) for c in reading.claims if c.about == reading.subject}

    assert ("signature.date", "1931-05-05") in said
    assert ("title", "Ferry Agreement between Latvia and Estonia") in said


def test_a_list_of_documents_gives_a_witness_to_each_and_so_do_lines() -> None:
    lines = "\n".join(map(json.dumps, json.loads(COLLECTION)))

    for name, data in (("a.json", COLLECTION), ("a.jsonl", lines)):
        witnesses = read(name, data.encode())
        assert [w.name for w in witnesses] == [f"{name}#1", f"{name}#2"]
        assert witnesses[1].text.startswith("Title: Lights Agreement")


def test_a_list_of_records_without_texts_is_a_register() -> None:
    (witness,) = read("register.json", REGISTER.encode())

    assert [e.title for e in cut(witness).entries] == ["Pact of Strelsau", "Peace of Zenda"]
    claims = read_claims(cut(witness)).claims
    assert sorted(str(c.value) for c in claims if c.property == "signature.date") == [
        "1921-03-02",
        "1926-09-28",
    ]


def test_what_is_broken_or_nested_without_end_is_plain_text_and_told() -> None:
    for data in (b'{"title": "Pact', b'{"a":' * 100_000):
        (witness,) = read("a.json", data)
        assert witness.text == data.decode()
        assert [p.code for p in witness.problems] == ["reader.json.broken"]


def test_a_register_is_found_in_the_answer_that_wraps_it() -> None:
    long = "Treaty between Arcadia and Ruritania for the better keeping of their ferries, " * 4
    records = [
        {"title": long if n == 1 else f"Pact {n}", "signed_event_date": f"0{n}/12/1834",
         "country_name": "NORWAY ; CHILE", "references": "State Papers 22/1067; " * 12}
        for n in range(1, 7)
    ]  # fmt: skip
    answer = {
        "response": {"xmlns": "x", "status": {"code": 1}, "results": {"next": 0, "record": records}}
    }
    (witness,) = read("a.json", json.dumps(answer).encode())
    reading = read_claims(cut(witness))

    said = [(c.about, c.value) for c in reading.claims if c.property == "signature.date"]
    assert [value for _, value in said] == [f"1834-12-0{n}" for n in range(1, 7)]
    assert len({about for about, _ in said}) == len(records)
    assert sum(c.property == "party" for c in reading.claims) == 2 * len(records)


def test_articles_are_numbered_as_china_counts_with_a_text_to_each_language() -> None:
    numbers = "一二三"
    articles = [
        {
            "article": number,
            "content_zh": "締約國維持渡船。",
            "content_en": "The Parties keep ferries.",
        }
        for number in numbers
    ]
    (witness,) = read("a.json", json.dumps({"name": "Ferry Treaty", "articles": articles}).encode())

    labels = [p.label for p in cut(witness).passages if p.kind is PassageKind.ARTICLE]
    assert labels == ["1", "2", "3"]
