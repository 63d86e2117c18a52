"""Templates into pages: one environment, everything escaped, nothing undefined.

Filters give values and addresses their words, so that a template holds markup only.
A document's text reaches a page through `{{ }}` and nowhere else.
"""

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from foedera.reconcile.model import Rival
from foedera.reconcile.voting import heard
from foedera.web import links
from foedera.web.stemma import stemma
from foedera.workbench import places, telling, wording

SHORT = 320


@cache
def environment() -> Environment:
    """The templates of the application."""
    made = Environment(
        loader=PackageLoader("foedera.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        words=wording.value_words,
        rival=wording.rival_words,
        act=wording.act_words,
        agreement=wording.agreement_words,
        link=wording.link_words,
        prop=wording.property_words,
        question=wording.question_words,
        state=wording.state_words,
        day=wording.date_words,
        shortened=shortened,
        voices=voices,
        in_path=links.in_path,
        count=wording.counted,
        place_words=places.place_words,
    )
    made.tests.update(still_to_come=telling.still_to_come)
    made.globals.update(
        instrument_url=links.instrument_url,
        document_url=links.document_url,
        words_url=links.words_url,
        place_url=links.place_url,
        picture_url=links.picture_url,
        search_url=links.search_url,
        is_web=is_web,
        stemma_of=stemma,
    )
    return made


def page(template: str, status: int = 200, /, **shown: object) -> HTMLResponse:
    """A page made of `template`."""
    text = environment().get_template(template).render(**shown)
    return HTMLResponse(text.encode("utf-8", "replace"), status)


def shortened(text: str, length: int = SHORT) -> str:
    """The beginning of a long quotation, cut between words."""
    if len(text) <= length:
        return text
    return f"{text[:length].rsplit(None, 1)[0]} […]"


def voices(side: Rival, sides: Sequence[Rival]) -> int:
    """How many voices speak for one side of a question."""
    return heard(side.support, [each.support for each in sides])


def is_web(address: str) -> bool:
    """Whether an address that a document or a person gave may be linked."""
    return address.startswith(("https://", "http://"))
