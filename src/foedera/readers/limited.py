"""A program of its own that is given bytes and answers with bytes, within limits.

What could take a hostile document amiss (a recogniser, an engine that draws pages) runs
apart: should it fall, hang or fill the memory, only it is ended.
"""

import os
import resource
import subprocess
from collections.abc import Sequence

_ONE_THREAD = {"OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"}


def answer_of(command: Sequence[str], given: bytes, *, memory: int, seconds: int) -> bytes | None:
    """What a program says of what it is given, None when it fails or goes beyond its limits.

    Args:
        command: the program and its arguments; no shell is asked.
        given: for its standard input.
        memory: bytes of address space, at most.
        seconds: of processor and of the clock, at most.
    """
    try:
        return _asked(command, given, memory=memory, seconds=seconds)
    except (subprocess.TimeoutExpired, OSError):
        return None


def _asked(command: Sequence[str], given: bytes, *, memory: int, seconds: int) -> bytes | None:
    with subprocess.Popen(  # noqa: S603  the program's own words, no shell
        list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, **_ONE_THREAD},
    ) as process:  # fmt: skip
        resource.prlimit(process.pid, resource.RLIMIT_AS, (memory, memory))
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (seconds, seconds))
        try:
            answer, _ = process.communicate(given, timeout=seconds)
        finally:
            process.kill()
    return answer if process.returncode == 0 else None
