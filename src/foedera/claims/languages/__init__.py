"""The rules, one file per language.

To add a language, write a module here with a tuple `RULES` and list it in
`foedera.claims.rulebook.LANGUAGES`.
"""
