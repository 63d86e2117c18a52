"""What is held of the documents once they are written, and where the rest of them is."""

from dataclasses import dataclass, field

from foedera.claims.model import Reading
from foedera.sources.model import Problem, Source
from foedera.store.model import DocumentProblem
from foedera.workbench.documents import ReadWitness
from foedera.workbench.gist import Brief, WitnessBrief, WitnessGist
from foedera.workbench.kept import Taken


@dataclass(slots=True)
class Gathered:
    """The documents of a build.

    Attributes:
        taken: each witness's document, and its number there, by its name.
        sources: what is known of each witness, by name.
        written: readings of the witnesses that were written anew.
        gone: witnesses that the record had, and has no more.
        problems: what is wrong, so far.
    """

    taken: dict[str, tuple[Taken, int]] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    written: dict[str, Reading] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    problems: list[DocumentProblem] = field(default_factory=list)
    _gists: dict[str, WitnessGist] = field(default_factory=dict)

    def note(self, document: str, problem: Problem) -> None:
        """Note what is wrong with a document; "" for what concerns no single one."""
        self.problems.append(DocumentProblem(document=document, problem=problem))

    def take(self, brief: WitnessBrief, taken: Taken, number: int) -> None:
        """Hold where a witness is."""
        self.taken[brief.name] = (taken, number)
        self.sources[brief.name] = brief.source

    def gist(self, name: str) -> WitnessGist:
        """What the later stages need of a witness."""
        if name not in self._gists:
            taken, _ = self.taken[name]
            for one in taken.gist().witnesses:
                self._gists.setdefault(one.name, one)
        return self._gists[name]

    def whole(self, name: str) -> ReadWitness:
        """The whole of a witness."""
        taken, number = self.taken[name]
        return taken.whole().witnesses[number]

    def reading(self, name: str) -> Reading:
        """What a witness says."""
        return self.written[name] if name in self.written else self.whole(name).reading

    def keys(self) -> dict[str, str]:
        """The key of the document that each witness was read from."""
        return {name: taken.brief.key for name, (taken, _) in self.taken.items()}

    def briefs(self) -> list[Brief]:
        """All documents that are kept, in brief; what is the same of many is held once."""
        taken = {one.brief.name: one.brief for one, _ in self.taken.values() if one.brief.key}
        same: dict[Source, Source] = {}
        return [
            brief._replace(
                witnesses=tuple(
                    one._replace(source=same.setdefault(one.source, one.source))
                    for one in brief.witnesses
                )
            )
            for brief in taken.values()
        ]
