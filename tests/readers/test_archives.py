import gzip
import io
import tarfile
import zipfile

import pytest

from foedera.readers import archives
from foedera.readers.from_bytes import read


def zipped(**members: bytes) -> bytes:
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return box.getvalue()


def tarred(name: str, content: bytes, kind: bytes = tarfile.REGTYPE) -> bytes:
    box = io.BytesIO()
    with tarfile.open(fileobj=box, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size, info.type, info.linkname = len(content), kind, "/etc/passwd"
        archive.addfile(info, io.BytesIO(content))
    return box.getvalue()


def names(data: bytes, name: str = "box.zip") -> list[str]:
    return [witness.name for witness in read(name, data)]


def codes(data: bytes, name: str = "box.zip") -> list[str]:
    return [problem.code for witness in read(name, data) for problem in witness.problems]


def test_members_are_named_after_their_archive() -> None:
    data = zipped(**{"b.txt": b"two", "a/x.txt": b"one"})

    assert names(data) == ["box.zip!/a/x.txt", "box.zip!/b.txt"]


def test_gz_and_tar_and_their_nesting_are_read() -> None:
    assert names(gzip.compress(b"words"), "a.txt.gz") == ["a.txt.gz!/a.txt"]
    assert names(gzip.compress(tarred("t.txt", b"words")), "b.tar.gz") == ["b.tar.gz!/t.txt"]
    assert names(zipped(**{"in.zip": zipped(**{"x.txt": b"words"})})) == ["box.zip!/in.zip!/x.txt"]


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:\\evil.txt"]
)
def test_a_member_that_leaves_the_archive_is_refused_and_the_others_are_read(name: str) -> None:
    data = zipped(**{name: b"evil", "good.txt": b"good"})

    assert "reader.archive.path" in codes(data)
    assert names(data)[1:] == ["box.zip!/good.txt"]


def test_links_are_no_members() -> None:
    assert names(tarred("link", b"", tarfile.SYMTYPE), "box.tar") == ["box.tar"]


def test_a_bomb_is_refused() -> None:
    for data in (zipped(**{"bomb.txt": bytes(8_000_000)}), gzip.compress(bytes(8_000_000))):
        assert codes(data) == ["reader.archive.limit"]


def test_archives_in_archives_end_somewhere() -> None:
    data = zipped(**{"x.txt": b"deep"})
    for _ in range(6):
        data = zipped(**{"in.zip": data})

    assert codes(data) == ["reader.archive.limit"]


def test_too_many_members_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "COUNT_LIMIT", 200)
    data = zipped(**{f"{n}.txt": b"x" for n in range(300)})

    assert "reader.archive.limit" in codes(data)
    assert len(names(data)) == 201


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04 torn", b"\x1f\x8b\x08 torn", zipped(a=b"x" * 99)[:40]],
    ids=["zip", "gz", "zip cut short"],  # a zip holds the time it was made: no name for a test
)
def test_a_broken_archive_is_a_problem(data: bytes) -> None:
    assert codes(data) == ["reader.archive.broken"]
