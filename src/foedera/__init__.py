"""foedera reads what is written about treaties and answers with the words that prove it."""

__version__ = "0.1.0"
