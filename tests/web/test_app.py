"""Every page over a small record of two invented states."""

import pytest
from fastapi.testclient import TestClient

from foedera.web.links import document_url, in_path, instrument_url, words_url

PACT = "/instrument/arcadia-ruritania-1926-non-aggression"
PAGE = "notes [1]/pact #2, a copy.txt"
HANDBOOK = "box.zip!/handbook.txt"


def body(client: TestClient, url: str, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status, answer.text
    return answer.text


def test_the_list_shows_parties_day_state_voices_and_dispute(client: TestClient) -> None:
    text = body(client, "/")

    assert "2 instruments" in text
    assert '<a href="/instrument/arcadia-ruritania-1926-non-aggression">The Strelsau Pact' in text
    assert "Arcadia, Ruritania" in text
    assert "3 May 1926" in text
    assert 'class="agreement is-disputed"' in text


def test_the_list_is_filtered_by_words_and_by_a_day(client: TestClient) -> None:
    assert "Peace of Zenda" not in body(client, "/?q=strelsau")
    on_a_day = body(client, "/?on=1932-01-01&party=arcadia")
    assert "1 instrument of 2, in force or in dispute on 1 January 1932" in on_a_day
    assert "state-in_force" in on_a_day
    assert '<option value="arcadia" selected>' in on_a_day
    assert "state-disputed" in body(client, "/?on=1939-10-01")


def test_an_instrument_shows_its_record(client: TestClient) -> None:
    text = body(client, PACT)

    for shown in (
        "<h1>The Strelsau Pact</h1>",
        "2 voices agree",
        "Exchange of ratifications",
        "99 LNTS 3-7",
        "Article 1",
        "1939-10-01 ended (disputed)",
        "The handbook ends it on 1 October 1939",
    ):
        assert shown in text
    assert text.count('<section class="side">') == 2
    assert "<svg" in text


def test_every_value_leads_to_its_words(client: TestClient) -> None:
    text = body(client, PACT)
    claim = client.get(f"/api/documents/{in_path(PAGE)}/claims").json()[1]
    start = claim["start"] + claim["quote"].index("at Strelsau")
    link = words_url(PAGE, start, start + len("at Strelsau"))
    assert f'href="{link}"'.replace("&", "&amp;") in text
    assert f'<mark id="o{start}" class="quoted many asked"' in body(client, link)


def test_another_name_of_an_instrument_leads_to_its_page(client: TestClient) -> None:
    answer = client.get("/instrument/The Strelsau Pact", follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (307, PACT)


def test_a_document_marks_its_quotations_and_dims_the_licence(client: TestClient) -> None:
    text = body(client, document_url(PAGE) + "?claim=3#c3")

    assert '<span id="c3" class="from">' in text
    assert "Signature: place = Strelsau · The Strelsau Pact · en.signed_between" in text
    assert '<span class="dim">All rights reserved' in text
    assert "class proposed by the program" in text
    assert "A licence stands at the end." in text
    assert "class stated by a person" in body(client, document_url(HANDBOOK))


def test_the_text_of_a_document_is_never_markup(client: TestClient) -> None:
    text = body(client, document_url(PAGE))

    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert 'href="javascript:' not in text


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("plain.txt", "plain.txt"),
        ("box.zip!/a.txt", "box.zip%21/a.txt"),
        ("crawl.warc.gz#12", "crawl.warc.gz%2312"),
        ("what? [1] & é%.txt", "what%3F%20%5B1%5D%20%26%20%C3%A9%25.txt"),
        ("box.zip!/../a.txt", "box.zip%21%2F..%2Fa.txt"),
        ("box.zip!//a.txt", "box.zip%21%2F%2Fa.txt"),
    ],
)
def test_any_name_fits_in_an_address(name: str, written: str) -> None:
    assert in_path(name) == written


def test_both_accounts_stand_side_by_side_with_chain_and_weakest_link(client: TestClient) -> None:
    text = body(client, "/in-force?on=1940-01-01&a=Arcadia&b=Ruritania")

    assert "Weakest link:" in text
    assert text.count('<section class="side">') == 2
    assert 'class="unstated"' in text


def test_other_pages_answer(client: TestClient) -> None:
    assert "1 question" in body(client, "/disagreements")
    assert "counted as one voice" in body(client, "/families")
    assert PAGE in body(client, "/documents")
    assert "1 find for" in body(client, "/search?q=Zenda")
    assert "No passage holds" in body(client, "/search?q=nowhere")
    assert "Give some words" in body(client, "/search")
    assert "Give a day" in body(client, "/in-force")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("/", "This record holds no instruments"),
        ("/documents", "This record holds no documents"),
        ("/disagreements", "No voice in this record contradicts another"),
        ("/families", "No dependence between documents was found"),
        ("/in-force?on=1932-01-01", "no proof that there was none"),
    ],
)
def test_an_empty_record_says_what_is_not_there(
    empty_client: TestClient, url: str, said: str
) -> None:
    assert said in body(empty_client, url)


def test_a_page_that_is_not_there_suggests_the_nearest(client: TestClient) -> None:
    instrument = body(client, "/instrument/strelsua", 404)
    document = body(client, "/document/handbok.txt", 404)

    assert f'<a href="{PACT}">The Strelsau Pact</a>' in instrument
    assert f'<a href="{document_url(HANDBOOK)}">' in document
    assert "There is no page at this address." in body(client, "/elsewhere", 404)


def test_words_that_are_not_in_the_document_are_not_there(client: TestClient) -> None:
    assert "has no words at 5–9999" in body(client, document_url(PAGE) + "?start=5&end=9999", 404)
    assert "Claim 99 is not among those" in body(client, document_url(PAGE) + "?claim=99", 404)


@pytest.mark.parametrize("url", ["/?on=1939-13-01", "/in-force?on=yesterday"])
def test_a_day_that_is_none_is_said_in_one_line(client: TestClient, url: str) -> None:
    text = body(client, url, 400)

    assert text.count('<p class="wrong"') == 1
    assert "write a day as YYYY-MM-DD" in text


def test_an_unknown_party_is_not_found(client: TestClient) -> None:
    assert "No party is called Utopia." in body(
        client, "/in-force?on=1932-01-01&a=Arcadia&b=Utopia", 404
    )


def test_an_offset_that_is_no_number_is_a_wrong_address(client: TestClient) -> None:
    assert "cannot be read: start" in body(client, document_url(PAGE) + "?start=abc&end=4", 400)


@pytest.mark.parametrize("url", ["/", "/elsewhere", "/static/foedera.css", "/api/instruments"])
def test_every_answer_is_guarded(client: TestClient, url: str) -> None:
    headers = client.get(url).headers

    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("verb", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_can_be_done_but_read(client: TestClient, verb: str) -> None:
    assert client.request(verb, "/").status_code == 405


def test_the_head_of_a_page_can_be_asked_for_without_its_body(client: TestClient) -> None:
    answer = client.head("/")

    assert (answer.status_code, answer.content) == (200, b"")


def test_only_this_machines_names_are_answered(client: TestClient) -> None:
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 400
    for name in ("127.0.0.1:8000", "[::1]:8000", "localhost"):
        assert client.get("/", headers={"host": name}).status_code == 200


def test_no_page_asks_for_a_script_or_for_anything_elsewhere(client: TestClient) -> None:
    for url in ("/", PACT, document_url(PAGE), "/disagreements", "/in-force?on=1932-01-01"):
        text = body(client, url)
        assert "<script" not in text
        assert "style=" not in text
        assert 'src="http' not in text


def test_programs_read_the_same(client: TestClient) -> None:
    heads = client.get("/api/instruments").json()
    pact = client.get("/api/instruments/arcadia-ruritania-1926-non-aggression").json()

    assert [head["instrument"] for head in heads][1] == pact["instrument"]
    signed = next(one for one in pact["findings"] if one["property"] == "signature.date")
    assert (signed["value"], signed["status"], len(signed["support"])) == (
        "1926-05-03",
        "agreed",
        2,
    )
    assert pact["status"][-1]["state"] == "ended"
    assert pact["status"][-1]["to"] == ""


def test_programs_read_claims_answers_and_disputes(client: TestClient) -> None:
    claims = client.get(f"/api/documents/{in_path(PAGE)}/claims").json()
    answer = client.get("/api/in-force?on=1932-01-01&a=Arcadia&b=Ruritania").json()[0]

    assert [claim["number"] for claim in claims] == [2, 3, 4, 5]
    assert answer["chain"][1] == {
        "act": "inference",
        "date": None,
        "witness": None,
        "quote": None,
        "start": None,
        "end": None,
        "stated": False,
        "note": "inferred: x",
    }
    assert len(answer["accounts"]) == 2
    assert client.get("/api/discrepancies").json()[0]["rank"] == 7
    assert len(client.get("/api/documents").json()) == 2
    assert len(client.get("/api/claims").json()) == 6


def test_programs_get_an_error_as_json(client: TestClient) -> None:
    missing = client.get("/api/instruments/none")
    wrong = client.get("/api/in-force?on=never")

    assert (missing.status_code, list(missing.json())) == (404, ["error"])
    assert wrong.status_code == 400


def test_the_interface_for_programs_describes_itself(client: TestClient) -> None:
    paths = client.get("/api/openapi.json").json()["paths"]

    assert "/api/instruments/{key}" in paths
    assert all(list(verbs) == ["get"] for verbs in paths.values())


def test_an_address_is_the_same_wherever_it_is_made() -> None:
    assert instrument_url("a-b") == "/instrument/a-b"
    assert words_url("x y", 3, 9) == "/document/x%20y?start=3&end=9#o3"
