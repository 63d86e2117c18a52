"""Listening: the application on this machine's own address, and nowhere else.

    serve("baltic.foedera", announce=print)       # http://127.0.0.1:8321/

The record is opened once before anything is announced, so that what is wrong with
it is said where it was asked for and not on a page.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import uvicorn

from foedera.errors import BadSettingError
from foedera.web.app import create_app

HOST = "127.0.0.1"
PORT = 8321
"""Taken when none is given; if another program has it, any free one is."""


def serve(
    record_path: str | Path, *, announce: Callable[[str], None], port: int | None = None
) -> None:
    """Serve the record until interrupted.

    Args:
        record_path: the record.
        announce: told the address once it can be asked.
        port: to listen on; 0 for any free one, None for `PORT` or else any free one.

    Raises:
        UnreadableInputError: nothing stands at the path.
        NotARecordError: it is no record.
        BadSettingError: the port cannot be listened on.
    """
    app = create_app(record_path)
    with app.state.shelf.lent(), _listening(port) as listening:
        announce(f"http://{HOST}:{listening.getsockname()[1]}/")
        config = uvicorn.Config(app, log_level="warning", server_header=False, lifespan="on")
        with suppress(KeyboardInterrupt):  # the way to end it
            uvicorn.Server(config).run(sockets=[listening])


def _listening(port: int | None) -> socket.socket:
    for one in (PORT, 0) if port is None else (port,):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, one))
        except (OSError, OverflowError) as error:
            listening.close()
            reason = error
        else:
            listening.listen()
            return listening
    raise BadSettingError(f"Port {port} cannot be listened on ({reason}). Give another, or none.")
