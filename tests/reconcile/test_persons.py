import pytest

from foedera.reconcile.persons import may_be_one

ONE_PERSON = [
    ("Georges Tchitcherine", "Georgy Chicherin"),
    ("Serge Alexandrovsky", "Sergey Alexandrovsky"),
    ("Jurjis Baltrušaitis", "Jurgis Baltrušaitis"),
    ("Mykolas Slezevicius", "Mykolas Sleževičius"),
    ("August ZALESKI", "August Zaleski"),
    ("A. Zaleski", "August Zaleski"),
    ("Maxim Litvinoff", "Maksim Litvinov"),
    ("Litvinov", "Maxim Litvinov"),
    ("M. Litvinov", "Maxim Litvinov"),
    ("M. Johan Alder", "Johan ALDER"),
    ("Monsieur le Baron Johan Alder", "Johan Alder"),
    ("Colonel Johan Alder", "J. Alder"),
]
TWO_PERSONS = [
    ("Rudolf Elphberg", "Michael Elphberg"),
    ("Georgy Chicherin", "Georgy Pyatakov"),
    ("Jonas Beržas", "Juris Kalns"),
    ("Ion Stejar", "Jan Brzoza"),
    ("M. Johan Alder", "M. Karl Alder"),
    ("Johan Major", "Johan Alder"),
]


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert may_be_one(one, other)
    assert may_be_one(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_PERSONS)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not may_be_one(one, other)
    assert not may_be_one(other, one)
