"""What every answer of the application has to have, whatever the route.

The record is opened to a browser on this machine and to nothing else: other host
names are refused (a page elsewhere could otherwise reach in by a name of its own
that leads here), only reading is allowed, and a page may load nothing but the
application's own style sheet and pictures. Documents are hostile; should markup
of theirs ever get through, it could still not run, load or send anything.
"""

from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOCAL_HOSTS: Sequence[str] = ("localhost", "127.0.0.1", "[::1]")
"""Names under which this machine may be asked."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
}
READING = frozenset({"GET", "HEAD"})


class Guard:
    """Refuses all but reading, answers HEAD as GET without its body, and adds `HEADERS`."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        is_head = scope["method"] == "HEAD"

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            elif is_head:
                message = {**message, "body": b""}
            await send(message)

        if scope["method"] not in READING:
            refused = PlainTextResponse(
                "A record is only read here: ask with GET.\n", 405, {"Allow": "GET, HEAD"}
            )
            await refused(scope, receive, guarded)
            return
        await self.app({**scope, "method": "GET"}, receive, guarded)
