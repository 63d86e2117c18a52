"""The application: routes, guards and what is said when something is wrong.

`create_app` joins them; it opens nothing until it is asked something. The address
of a route is part of the interface: people keep links to a sentence.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import JSONResponse, Response

from foedera import __version__
from foedera.errors import (
    FoederaError,
    NotARecordError,
    UnknownNameError,
    UnreadableInputError,
)
from foedera.web import api, pages
from foedera.web.guard import LOCAL_HOSTS, Guard
from foedera.web.nearest import suggestions
from foedera.web.readable import Readable
from foedera.web.rendering import page
from foedera.web.shelf import Shelf
from foedera.workbench.originals import Originals

HEADLINES = {
    400: "This cannot be asked",
    404: "Not in this record",
    500: "The record cannot be read",
}


def create_app(
    record_path: str | Path,
    *,
    opened: Callable[[Path], Readable] | None = None,
    originals: Sequence[Path] = (),
) -> FastAPI:
    """Make the application over the record at `record_path`.

    Args:
        record_path: the record; it may be replaced by a new build while the application runs.
        opened: how to open it; `foedera.workbench.open_record` by default.
        originals: folders in which the files lie that it was made from.
    """
    shelf = Shelf(Path(record_path), opened or _open_record)

    @asynccontextmanager
    async def closing(_: FastAPI) -> AsyncIterator[None]:
        yield
        shelf.close()

    app = FastAPI(
        lifespan=closing,
        title="foedera",
        summary="A record of treaties, every value with the words that prove it.",
        version=__version__,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.shelf = shelf
    app.state.originals = Originals(originals)
    app.mount("/static", StaticFiles(packages=[("foedera.web", "static")]), name="static")
    app.include_router(api.ROUTER)
    app.include_router(pages.ROUTER)
    app.add_exception_handler(FoederaError, _foedera_error)
    app.add_exception_handler(RequestValidationError, _bad_request)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(LOCAL_HOSTS), www_redirect=False)
    app.add_middleware(Guard)
    return app


def _open_record(path: Path) -> Readable:
    from foedera.workbench import open_record  # noqa: PLC0415 - numpy and polars come with it

    return open_record(path)


def _status(error: FoederaError) -> int:
    if isinstance(error, UnknownNameError):
        return 404
    return 500 if isinstance(error, NotARecordError | UnreadableInputError) else 400


def _foedera_error(request: Request, error: Exception) -> Response:
    status = _status(error) if isinstance(error, FoederaError) else 500
    return _say(request, status, str(error))


def _bad_request(request: Request, error: Exception) -> Response:
    wrong = error.errors() if isinstance(error, RequestValidationError) else ()
    said = "; ".join(f"{one['loc'][-1]}: {one['msg']}" for one in wrong)
    return _say(request, 400, f"Part of the address cannot be read: {said}.")


def _http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _say(request, status, "There is no page at this address.")


def _say(request: Request, status: int, message: str) -> Response:
    if request.url.path.startswith("/api"):
        return JSONResponse({"error": message}, status)
    shelf: Shelf = request.app.state.shelf
    near = suggestions(shelf, request.url.path) if status == 404 else ()  # noqa: PLR2004 - not found
    headline = HEADLINES.get(status, HEADLINES[400])
    return page(
        "wrong.html",
        status,
        record_name=shelf.name,
        headline=headline,
        message=message,
        near=near,
    )
