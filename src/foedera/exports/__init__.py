"""Exports: the rows of the contract, in JSON Lines, CSV and Parquet."""
