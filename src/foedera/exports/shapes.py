"""What rows ask of things that come from a record, whatever room made them."""

from typing import Protocol

from foedera.sources.model import Problem, Source


class WitnessLike(Protocol):
    """A document of a record."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def sha256(self) -> str:
        """Of the document's bytes, hexadecimal."""

    @property
    def media_type(self) -> str:
        """Such as `text/plain`."""

    @property
    def encoding(self) -> str | None:
        """Of the bytes, or None where the format has none."""

    @property
    def language(self) -> str:
        """ISO 639-1."""

    @property
    def length(self) -> int:
        """Of the text, in code points."""

    @property
    def source(self) -> Source:
        """Class and origin."""

    @property
    def subject(self) -> str | None:
        """Id of the instrument it as a whole is about, or None."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it."""


class ArticleLike(Protocol):
    """An article of a treaty's text in one document."""

    @property
    def witness(self) -> str:
        """The document it stands in."""

    @property
    def instrument(self) -> str | None:
        """Id of the instrument concerned, or None."""

    @property
    def number(self) -> str:
        """In Arabic digits with its suffix."""

    @property
    def label(self) -> str:
        """What it is marked with: as printed, or its key."""

    @property
    def title(self) -> str:
        """Its own title, or none."""

    @property
    def language(self) -> str:
        """ISO 639-1."""

    @property
    def start(self) -> int:
        """First code point, in the witness's text."""

    @property
    def end(self) -> int:
        """One past the last."""


class PassageLike(Protocol):
    """A stretch of one kind."""

    @property
    def witness(self) -> str:
        """The document it stands in."""

    @property
    def entry(self) -> int:
        """Number of its entry in the witness."""

    @property
    def kind(self) -> str:
        """Its part in the document."""

    @property
    def start(self) -> int:
        """First code point, in the witness's text."""

    @property
    def end(self) -> int:
        """One past the last."""

    @property
    def label(self) -> str:
        """What it is marked with: as printed, or its key."""

    @property
    def title(self) -> str:
        """Its own title, or none."""

    @property
    def language(self) -> str:
        """ISO 639-1."""

    @property
    def safe(self) -> bool:
        """False when text was lost inside it."""

    @property
    def instrument(self) -> str | None:
        """Id of the instrument concerned, or None."""
