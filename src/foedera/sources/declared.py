"""What a person declares about witnesses in `sources.toml`, and what is proposed without it.

The file holds one `[[source]]` table for each statement; `path` is a pattern for the
names of witnesses, and the first table that fits a witness speaks for it:

    [[source]]
    path = "handbook/*.txt"
    class = "handbook"
    title = "…"
    depends-on = ["Correlates of War"]
    one-voice = true

`one-voice` says that all witnesses of the statement are parts of one work, such as
the entries of one encyclopedia, and count once.

`[weights.CLASS]` tables change what a class weighs, by what is asked, in hundredths of
a voice; `foedera.reconcile.weights` says what can be asked and what holds otherwise:

    [weights.encyclopedia]
    later = 60

Without a statement the class is proposed from the document's own words, and the
`Source` says so (`proposed=True`). How is said in `foedera.sources.proposing`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path

from foedera.errors import BadSettingError, UnreadableInputError
from foedera.sources.model import Source, SourceClass, Witness
from foedera.sources.proposing import proposed_class

_TEXTS = ("path", "class", "title", "author", "published", "url", "pages")
_KEYS = (*_TEXTS, "depends-on", "one-voice")


@dataclass(frozen=True, slots=True)
class _Statement:
    pattern: str
    source: Source


@dataclass(frozen=True, slots=True)
class Declared:
    """What a sources file says; empty without one.

    Attributes:
        statements: in their order.
        weights: by class, by what is asked: hundredths of a voice.
    """

    statements: tuple[_Statement, ...] = ()
    weights: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: str | Path | None) -> "Declared":
        """Read a sources file; None gives an empty one.

        Raises:
            UnreadableInputError: the file cannot be opened.
            BadSettingError: it is no TOML, or says something that its form does not have.
        """
        if path is None:
            return cls()
        try:
            text = Path(path).read_text("utf-8")
        except OSError as error:
            raise UnreadableInputError(
                f"{path} cannot be read: {error.strerror}. Check the path given with --sources."
            ) from error
        except UnicodeDecodeError as error:
            raise UnreadableInputError(
                f"{path} is no UTF-8 text. Save it as UTF-8, or give another with --sources."
            ) from error
        return cls.parse(text, str(path))

    @classmethod
    def parse(cls, text: str, path: str = "sources.toml") -> "Declared":
        """Read the text of a sources file; `path` names it in messages.

        Raises:
            BadSettingError: it is no TOML, or says something that its form does not have.
        """
        try:
            tables = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise BadSettingError(f"{path} is no TOML: {error}. Correct that line.") from error
        rows, weights = tables.pop("source", []), _weights(tables.pop("weights", {}), path)
        if tables or not isinstance(rows, list):
            raise BadSettingError(
                f"{path} holds {', '.join(sorted(tables)) or 'source'}; "
                f"it may hold [[source]] and [weights.CLASS] tables only."
            )
        statements = (_statement(row, path, number + 1) for number, row in enumerate(rows))
        return cls(tuple(statements), weights)

    def apply(self, witness: Witness) -> Witness:
        """The witness with what is declared of it, or with a proposed class."""
        for statement in self.statements:
            if _fits(witness.name, statement.pattern):
                own, said = witness.source, statement.source
                title = said.title or own.title
                return replace(witness, source=replace(said, title=title, url=said.url or own.url))
        if not witness.source.proposed or not witness.text:
            return witness
        return replace(witness, source=replace(witness.source, kind=proposed_class(witness)))


def _weights(said: object, path: str) -> dict[str, dict[str, int]]:
    """What classes weigh, by class and question; what can be asked is not known here."""
    weights: dict[str, dict[str, int]] = {}
    for kind, row in sorted(said.items()) if isinstance(said, dict) else [("", said)]:
        if kind not in set(SourceClass) or not isinstance(row, dict):
            known = ", ".join(SourceClass)
            raise BadSettingError(f"{path}: write [weights.CLASS], CLASS being one of {known}.")
        for question, weight in row.items():
            if type(weight) is not int or weight < 0:
                raise BadSettingError(
                    f"{path}, [weights.{kind}]: {question} must be a whole number from 0, "
                    f"in hundredths of a voice."
                )
        weights[kind] = dict(sorted(row.items()))
    return weights


def _statement(row: object, path: str, number: int) -> _Statement:
    where = f"{path}, [[source]] number {number}"
    if not isinstance(row, dict):
        raise BadSettingError(f"{where} is no table. Write it under [[source]].")
    unknown = sorted(set(row) - set(_KEYS))
    if unknown:
        raise BadSettingError(
            f"{where} has {unknown[0]!r}, which means nothing here. Use {', '.join(_KEYS)}."
        )
    for key in _TEXTS:
        if not isinstance(row.get(key, ""), str):
            raise BadSettingError(f"{where}: {key} must be text in quotes.")
    if not row.get("path"):
        raise BadSettingError(f"{where} has no path. Say which witnesses it is about.")
    return _Statement(row["path"], _source(row, where))


def _source(row: dict[str, object], where: str) -> Source:
    said = str(row.get("class", ""))
    if said and said not in set(SourceClass):
        raise BadSettingError(f"{where}: no class {said!r}. Use one of {', '.join(SourceClass)}.")
    depends = row.get("depends-on", [])
    if not isinstance(depends, list) or not all(isinstance(work, str) for work in depends):
        raise BadSettingError(f"{where}: depends-on must be a list of texts in quotes.")
    if not isinstance(row.get("one-voice", False), bool):
        raise BadSettingError(f"{where}: one-voice must be true or false.")
    if row.get("one-voice"):
        depends = [*depends, str(row.get("title") or row["path"])]
    words = {key: str(row.get(key, "")) for key in _TEXTS[2:]}
    kind = SourceClass(said) if said else SourceClass.PAGE
    return Source(kind=kind, proposed=not said, depends_on=tuple(map(str, depends)), **words)


def _fits(name: str, pattern: str) -> bool:
    """Whether a witness's name fits a pattern, literally or by its stars; a folder fits all in it.

    With several inputs a name carries its input's own name in front; a pattern
    written beside the documents fits it without.
    """
    outer = name.partition("!/")[0].partition("#")[0]
    for candidate in {name, outer, name.partition("/")[2], outer.partition("/")[2]}:
        if candidate and (candidate == pattern or fnmatchcase(candidate, pattern)):
            return True
    return pattern.endswith("/") and name.startswith(pattern)
