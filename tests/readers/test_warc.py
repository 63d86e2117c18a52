import gzip
import zlib

from foedera.readers.from_bytes import read

PAGE = b"<!DOCTYPE html><html><body><h1>Pact of Strelsau</h1></body></html>"


def record(kind: str, block: bytes, address: str = "https://arcadia.example/pact") -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status}", *headers])
    return head.encode() + b"\r\n\r\n" + body


CRAWL = [
    record("warcinfo", b"software: none"),
    record("request", b"GET / HTTP/1.1\r\n\r\n"),
    record("response", answer(PAGE, "Content-Type: text/html")),
    record("response", answer(b"gone", status="404 Not Found")),
    record("response", answer(b"\x89PNG", "Content-Type: image/png")),
    record(
        "response",
        answer(b"5\r\nPeace\r\n9\r\n of Zenda\r\n0\r\n\r\n", "Transfer-Encoding: chunked"),
    ),
    record("response", answer(zlib.compress(b"Peace of Hentzau"), "Content-Encoding: deflate")),
]


def test_pages_are_read_by_their_own_format_and_numbered_among_all_records() -> None:
    found = read("x.warc", b"".join(CRAWL))

    assert [(w.name, w.text) for w in found] == [
        ("x.warc#3", "Pact of Strelsau"),
        ("x.warc#6", "Peace of Zenda"),
        ("x.warc#7", "Peace of Hentzau"),
    ]
    assert {w.source.url for w in found} == {"https://arcadia.example/pact"}
    assert found[0].media_type == "text/html"


def test_a_crawl_packed_record_by_record_is_read_alike() -> None:
    packed = b"".join(map(gzip.compress, CRAWL))

    assert [w.name for w in read("x.warc.gz", packed)] == [
        "x.warc.gz#3",
        "x.warc.gz#6",
        "x.warc.gz#7",
    ]


def test_texts_taken_from_pages_are_read() -> None:
    (witness,) = read("x.wet", record("conversion", "Traité de paix".encode()))

    assert (witness.name, witness.text) == ("x.wet#1", "Traité de paix")


def test_a_crawl_that_breaks_off_keeps_what_stands_before() -> None:
    own, page = read("x.warc", b"".join(CRAWL)[:-60])[:2]

    assert [p.code for p in own.problems] == ["reader.warc.broken"]
    assert page.name == "x.warc#3"
