"""A record: a dataclass that nobody changes once it is made, of which each document has one.

That nobody does is checked before the program runs, by mypy, to which a record is frozen.
While it runs nothing looks: a dataclass that the interpreter, too, keeps as it is takes five
times as long to make. To change a record, make another with `dataclasses.replace`.
"""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

_Kind = TypeVar("_Kind")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(kind: type[_Kind]) -> type[_Kind]:
    """The class as a record: with slots, made by keyword, equal to another by its fields."""
    return dataclass(slots=True, kw_only=True, unsafe_hash=True)(kind)
