"""`foedera serve`: the web application over one record."""

from pathlib import Path
from typing import Annotated

import typer

from foedera.cli.options import RecordPath

HOST = "127.0.0.1"
"""Only this machine can ask: a record may hold what its owner may not publish."""


def run(
    record: RecordPath,
    *,
    port: Annotated[
        int,
        typer.Option(metavar="N", min=0, max=65535, help="0 for any that is free."),
    ] = 8000,
    originals: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FOLDER",
            exists=True,
            file_okay=False,
            help="The folder that was built from: pages of PDFs and scans are shown with the words marked. May be repeated.",
        ),
    ] = None,
) -> int:
    """Show a record in the browser, from this machine only.

    Prints the address and serves until it is stopped (Ctrl-C). A record that is built
    again meanwhile is shown anew at the next click.
    """
    import socket

    import uvicorn

    from foedera.errors import UnreadableInputError
    from foedera.store.header import check_header
    from foedera.web.app import create_app

    check_header(record)
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        message = f"port {port} cannot be used ({error.strerror}); name another with --port."
        raise UnreadableInputError(message) from error
    typer.echo(f"http://{HOST}:{listening.getsockname()[1]}/")
    settings = uvicorn.Config(create_app(record, originals=originals or ()), log_level="warning")
    uvicorn.Server(settings).run(sockets=[listening])
    return 0
