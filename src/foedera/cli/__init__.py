"""The command line: one file per verb.

`verbs` names them and loads the one that is called; `main` turns what went wrong into
one line and a status. A verb is a module with a function `run` that gives its status:
0, or 1 where its help says that the answer is no. What a verb needs is imported inside
`run`, so that the help of all of them costs next to nothing.
"""

from foedera.cli.entry import main
from foedera.cli.verbs import app

__all__ = ["app", "main"]
