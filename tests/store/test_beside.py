"""A record appears whole or not at all, whatever happens to the build."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.store.strelsau import CLAIMS, fill, write

from foedera.errors import NotARecordError, UnreadableInputError
from foedera.store.beside import written_beside
from foedera.store.reader import RecordReader
from foedera.store.verify import verify
from foedera.store.writer import writing

SLOW_BUILD = """
import sys, time
from pathlib import Path
from foedera.store.writer import writing
from tests.store.strelsau import fill
print("started", flush=True)
with writing(Path(sys.argv[1]), "killed") as record:
    print("opened", flush=True)
    fill(record)
    print("filled", flush=True)
    time.sleep(60)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("moment", ["started", "opened", "filled"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_build_leaves_the_record_as_it_was(
    record_path: Path, checkout: Path, moment: str, how: signal.Signals
) -> None:
    before = record_path.read_bytes()
    build = subprocess.Popen(  # our own interpreter
        [sys.executable, "-c", SLOW_BUILD, str(record_path)],
        cwd=checkout,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert build.stdout is not None
    while build.stdout.readline().strip() != moment:
        pass
    time.sleep(0.02)
    build.send_signal(how)
    build.wait()
    build.stdout.close()

    assert record_path.read_bytes() == before
    assert RecordReader(record_path).claims() == CLAIMS

    write(record_path)  # the next build leaves nothing of the killed one behind
    assert names(record_path.parent) == [record_path.name]
    assert verify(record_path) == ()


def test_a_build_that_fails_leaves_the_record_and_nothing_else(record_path: Path) -> None:
    before = record_path.read_bytes()

    with pytest.raises(ZeroDivisionError), writing(record_path, "failed") as record:  # noqa: PT012
        fill(record)
        raise ZeroDivisionError

    assert record_path.read_bytes() == before
    assert names(record_path.parent) == [record_path.name]


def test_a_build_under_way_is_not_cleaned_up_by_another(tmp_path: Path) -> None:
    output = tmp_path / "r.foedera"

    with written_beside(output) as slow:
        with written_beside(output) as fast:
            fast.write_text("fast")
        assert slow.exists()
        slow.write_text("slow")

    assert output.read_text() == "slow"
    assert names(tmp_path) == ["r.foedera"]


def test_only_the_same_record_s_leavings_are_removed(tmp_path: Path) -> None:
    ours = tmp_path / ".r.foedera.0123abcd.building"
    theirs = tmp_path / ".s.foedera.0123abcd.building"
    ours.touch()
    theirs.touch()

    with written_beside(tmp_path / "r.foedera"):
        pass

    assert names(tmp_path) == [theirs.name, "r.foedera"]


def test_the_file_has_the_rights_that_new_files_have(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()

    with written_beside(tmp_path / "record"):
        pass

    assert (tmp_path / "record").stat().st_mode == plain.stat().st_mode


def test_a_folder_for_the_record_is_made(tmp_path: Path) -> None:
    write(tmp_path / "new" / "folder" / "r.foedera")

    assert verify(tmp_path / "new" / "folder" / "r.foedera") == ()


def test_a_file_that_is_no_record_is_not_overwritten(tmp_path: Path) -> None:
    thesis = tmp_path / "thesis.docx"
    thesis.write_bytes(b"three years of work")

    with pytest.raises(NotARecordError, match="left alone"), writing(thesis, "0"):
        pass

    assert thesis.read_bytes() == b"three years of work"


def test_an_empty_file_may_be_replaced(tmp_path: Path) -> None:
    reserved = tmp_path / "reserved"
    reserved.touch()

    write(reserved)

    assert verify(reserved) == ()


def test_a_folder_is_no_place_for_a_record(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="is a folder"), writing(tmp_path, "0"):
        pass


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UnreadableInputError, match="cannot write in"):
            write(tmp_path / "r.foedera")
    finally:
        tmp_path.chmod(0o700)


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(UnreadableInputError, match="cannot write in"):
        write(tmp_path / "file" / "r.foedera")


def test_a_pipe_is_left_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(UnreadableInputError, match="a device or a pipe"):
        write(pipe)
    assert pipe.is_fifo()
    assert names(tmp_path) == ["pipe"]


@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_stays_a_link_and_the_record_stands_where_it_leads(
    tmp_path: Path, *, is_there: bool
) -> None:
    (tmp_path / "far").mkdir()
    target, link = tmp_path / "far" / "record.foedera", tmp_path / "link.foedera"
    link.symlink_to(target)
    if is_there:
        write(target)

    write(link)

    assert link.is_symlink()
    assert not target.is_symlink()
    assert RecordReader(target).claims() == CLAIMS
    assert names(tmp_path) == ["far", "link.foedera"]
