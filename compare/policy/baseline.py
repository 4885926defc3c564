"""The baseline: findings that are known and accepted, matched by fingerprint, whatever lines they stand on."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from compare.errors import InputError
from compare.model import Finding, Severity, Verdict

VERSION = 1
_ADVICE = "write it anew with --write-baseline"


@frozen
class Entry:
    """A finding that is accepted: its fingerprint, and what a reader recognises it by."""

    fingerprint: str
    rule: str
    message: str


@frozen
class Baseline:
    """The findings that are accepted; `path` is the file they stand in."""

    path: str = ""
    entries: tuple[Entry, ...] = ()

    @classmethod
    def read(cls, path: Path) -> "Baseline":
        """Read a baseline; raises InputError where it is none."""
        try:
            data = json.loads(path.read_bytes())
        except OSError as error:
            raise InputError(str(path), f"cannot be read ({error.strerror})", _ADVICE) from error
        except (ValueError, RecursionError) as error:
            raise InputError(str(path), "a baseline that is no JSON", _ADVICE) from error
        if not isinstance(data, dict) or data.get("baseline") != VERSION or not isinstance(data.get("findings"), list):
            raise InputError(str(path), f"no baseline of version {VERSION}", _ADVICE)
        return cls(str(path), tuple(_entry(path, n, row) for n, row in enumerate(data["findings"], 1)))

    @classmethod
    def of(cls, findings: Iterable[Finding], fail_on: str) -> "Baseline":
        """Return the baseline that accepts whatever diverges, and all that is as loud as `fail_on`."""
        least = -1 if fail_on == "never" else Severity(fail_on).rank
        known = {
            f.fingerprint: Entry(f.fingerprint, f.rule, f.message)
            for f in findings
            if f.state != "suppressed" and (f.verdict is Verdict.DIVERGE or f.severity.rank <= least)
        }
        return cls("", tuple(sorted(known.values(), key=lambda e: (e.rule, e.message, e.fingerprint))))

    def text(self) -> str:
        """Return the file: a line an entry, so that a difference of two baselines is readable."""
        lines = (
            json.dumps({"fingerprint": e.fingerprint, "rule": e.rule, "message": e.message}, ensure_ascii=False)
            for e in self.entries
        )
        body = ",\n".join(f"  {line}" for line in lines)
        return f'{{\n "baseline": {VERSION},\n "findings": [{chr(10) + body + chr(10) + " " if body else ""}]\n}}\n'

    def stale(self, findings: Iterable[Finding]) -> tuple[Entry, ...]:
        """Return the entries that accept none of the findings."""
        present = {f.fingerprint for f in findings}
        return tuple(e for e in self.entries if e.fingerprint not in present)


def _entry(path: Path, number: int, row: Any) -> Entry:
    if not isinstance(row, dict) or not all(isinstance(row.get(k), str) for k in ("fingerprint", "rule", "message")):
        raise InputError(str(path), f"entry {number} of the baseline is malformed", _ADVICE)
    return Entry(row["fingerprint"], row["rule"], row["message"])
