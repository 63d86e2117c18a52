"""Rules of the law of treaties, one to a file; `packs` says which of them govern.

Each file holds `RULE` and the function behind it. To add a rule: a file beside these
that opens with the law and its source, its `RULE`, a place in `packs`, a line in
`docs/law.md`, and a test whose name is the rule in words.
"""
