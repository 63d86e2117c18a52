"""Errors, and the line between an error and a problem.

A *problem* is about a document: it is data, it cites a place, it is returned
beside the result and listed in the record (see `foedera.sources.model.Problem`).
An *error* is about a call: it is raised, and nothing was produced.

FoederaError
├── UnreadableInputError    a path, folder or file that cannot be read at all
├── NotARecordError         the file is no record, or one of another format
├── UnknownNameError        a state, treaty or property that the record does not know
├── BadDateError            words that are no date
├── BadSettingError         a sources, judgements or treaty file that says something impossible
└── MisplacedQuoteError     a claim whose words do not stand at its offsets

Every message is one line: what is wrong, with what, and what to do about it.
The command line prints it after "foedera: " and ends with status 2.
"""


class FoederaError(Exception):
    """The parent of every error that a caller can do something about."""


class UnreadableInputError(FoederaError):
    """A path that does not exist, an empty folder, a file that cannot be opened."""


class NotARecordError(FoederaError):
    """The file is no record of foedera, or its format is newer than this program."""


class UnknownNameError(FoederaError):
    """A name that fits nothing known; the message suggests the nearest."""


class BadDateError(FoederaError):
    """A text that is no date in any form the program reads."""


class BadSettingError(FoederaError):
    """A settings file (sources, judgements, treaty) that contradicts its form."""


class MisplacedQuoteError(FoederaError):
    """A quotation that is not the witness's text at the offsets given."""
