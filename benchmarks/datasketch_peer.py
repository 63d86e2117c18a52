"""What datasketch takes for the whole job of finding documents alike: the peer of `families`.

Run by the interpreter of `.venv-bench`, which has it and not foedera; reads JSON, {name:
text}, and prints the processor's seconds for shingles of five words, a MinHash of 128, an
LSH of 64 bands and the queries.
"""

import gc
import importlib
import json
import sys
import time


def whole_job(texts: dict[str, str]) -> float:
    """Seconds from text to the documents found alike."""
    datasketch = importlib.import_module("datasketch")
    gc.disable()
    start = time.process_time()
    index = datasketch.MinHashLSH(num_perm=128, params=(64, 2))
    hashes = {}
    for name, text in texts.items():
        words = text.casefold().split()
        one = datasketch.MinHash(num_perm=128)
        one.update_batch([" ".join(words[n : n + 5]).encode() for n in range(len(words) - 4)])
        index.insert(name, one)
        hashes[name] = one
    for one in hashes.values():
        index.query(one)
    return time.process_time() - start


if __name__ == "__main__":
    sys.stdout.write(json.dumps(whole_job(json.load(sys.stdin))))
