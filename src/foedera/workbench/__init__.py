"""The one room that joins the stages: what both doors, and Python users, call.

`build` makes a record from documents; `open_record` opens one, and `Record` answers.
Opening a record does not load the stages that make one.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foedera.workbench.making import BuildReport, build
    from foedera.workbench.record import Record, open_record

__all__ = ["BuildReport", "Record", "build", "open_record"]

_ROOMS = {"BuildReport": "making", "build": "making", "Record": "record", "open_record": "record"}


def __getattr__(name: str) -> object:
    """Give a public name from the module that defines it."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
