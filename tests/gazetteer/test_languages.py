import pytest

from foedera.gazetteer.languages import language_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Russian", "ru"),
        ("Lithuanian", "lt"),
        ("français", "fr"),
        ("FRANCAISE", "fr"),
        ("lietuvių", "lt"),
        ("русском", "ru"),
        ("Esthonian", "et"),
        ("Norwegian", "no"),
        ("Ruritanian", ""),
    ],
)
def test_a_language_is_known_by_its_name_in_several_languages(name: str, code: str) -> None:
    assert language_code(name) == code
