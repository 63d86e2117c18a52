"""Exports: the rows of the contract, in JSON Lines, CSV and Parquet.

`rows` makes one row of each kind from the stages' nouns, `readings` sums up what one
witness alone says, and each format is one module with a function
`write(what, rows, out)`. To add a format, write its module and a line in `FORMATS`.
"""
