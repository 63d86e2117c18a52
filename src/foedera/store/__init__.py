"""The record: one SQLite file. SQL lives here and nowhere else.

`tables` names what a record holds, `writer` makes a new one beside the old and
moves it into place, `reader` gives the stages' own nouns back, `seal` computes the
hashes and `verify` asks whether they and every quotation still hold.
"""
