"""What every test may rely on: how hard hypothesis looks, and where the documents are.

A test marked `long` runs only with `--run-long`. A test that needs the documents
handed out beside the checkout takes `shared` and is skipped, saying so, without them.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# No test is timed, so no example has a deadline; `make test` looks at the same examples each time.
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("long", deadline=None, derandomize=True, max_examples=500)
settings.register_profile("fuzz", deadline=None, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-long", action="store_true", help="run the tests that take minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--run-long"):
        return
    skip = pytest.mark.skip(reason="takes minutes; `make test-long` runs it")
    for item in items:
        if "long" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def example(checkout: Path) -> Path:
    """The bundled example's documents."""
    return checkout / "examples" / "baltic"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The documents handed out beside the checkout; skips where there are none."""
    if not SHARED.is_dir():
        pytest.skip("the documents beside the checkout (../shared) are not here")
    return SHARED
