"""The record: one SQLite file. SQL lives here and nowhere else."""
