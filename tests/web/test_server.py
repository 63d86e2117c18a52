"""The application listens on this machine only, and says where."""

import socket

import pytest

from foedera.errors import BadSettingError, UnreadableInputError
from foedera.web import server


def test_a_record_that_is_not_there_is_said_before_anything_listens() -> None:
    heard: list[str] = []

    with pytest.raises(UnreadableInputError):
        server.serve("nowhere.foedera", announce=heard.append)
    assert heard == []


def test_a_port_that_is_taken_is_said_so() -> None:
    with socket.socket() as taken:
        taken.bind((server.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(BadSettingError, match=f"Port {port} cannot be listened on"):
            server._listening(port)  # noqa: SLF001 - what `serve` does first
    with pytest.raises(BadSettingError, match="Port 70000"):
        server._listening(70_000)  # noqa: SLF001


def test_any_free_port_will_do() -> None:
    with server._listening(0) as one, server._listening(None) as other:  # noqa: SLF001
        assert one.getsockname()[0] == other.getsockname()[0] == "127.0.0.1"
        assert one.getsockname()[1] != other.getsockname()[1]
