"""Plain records and arrays of numbers to bytes and back, and nothing else.

What is read back may have been written by anyone: from it, only the records that are
declared in `_MODULES` and arrays of numbers are ever made.
"""

import copyreg
import io
import pickle
import sys
from dataclasses import is_dataclass
from enum import Enum
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from foedera.sources.offset_map import Repaired

_Kind = TypeVar("_Kind")

_MODULES = (
    "foedera.claims.model",
    "foedera.families.collection",
    "foedera.families.model",
    "foedera.families.prints",
    "foedera.families.remembered",
    "foedera.identity.memory",
    "foedera.identity.model",
    "foedera.identity.seen",
    "foedera.passages.model",
    "foedera.sources.model",
    "foedera.sources.offset_map",
    "foedera.workbench.documents",
    "foedera.workbench.gist",
    "foedera.workbench.losses",
)
"""Where the records that a reading consists of are declared."""

_NUMBERS = frozenset({"<i8", "<u8", "<u4", "|b1"})


def frozen(record: object) -> bytes:
    """The bytes of a record."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=5)
    pickler.dispatch_table = {**copyreg.dispatch_table, np.ndarray: _array_parts}
    pickler.dump(record)
    return buffer.getvalue()


def thawed(body: object, kind: type[_Kind]) -> _Kind | None:
    """The record of its bytes, or None where they are not those of such a record."""
    if not isinstance(body, bytes):
        return None
    try:
        found = _Thawing(io.BytesIO(body)).load()
    except Exception:  # noqa: BLE001  # damaged in whatever way: read the document anew
        return None
    return found if isinstance(found, kind) else None


class _Thawing(pickle.Unpickler):
    """Makes records and arrays, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # as in the base class
        if (module, name) == (__name__, _array.__name__):
            return _array
        found = getattr(sys.modules[module], name) if module in _MODULES else None
        if isinstance(found, type) and _is_record(found):
            return found
        message = f"{module}.{name} is no part of a reading"
        raise pickle.UnpicklingError(message)


def _is_record(found: type) -> bool:
    is_plain = is_dataclass(found) or hasattr(found, "_fields")  # a NamedTuple has these
    return found is Repaired or is_plain or issubclass(found, Enum)


def _array_parts(array: NDArray[Any]) -> tuple[Any, tuple[str, tuple[int, ...], bytes]]:
    return _array, (array.dtype.str, array.shape, array.tobytes())


def _array(numbers: str, shape: tuple[int, ...], data: bytes) -> NDArray[Any]:
    if numbers not in _NUMBERS:
        message = f"no array of {numbers} is part of a reading"
        raise pickle.UnpicklingError(message)
    return np.frombuffer(data, dtype=numbers).reshape(shape)
