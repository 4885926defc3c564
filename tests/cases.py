"""The yes and no sentences of `fixtures/cases/<finder>.toml`, one loader for all finders.

    [[yes]]
    text = "More than 40 people were killed."
    found = ["more-than 40 people"]

    [[no]]
    text = "She wore number 10."
    why = "a number on a shirt is no quantity"

What a line of `found` looks like is the finder's own test's affair: it shows each thing found as one readable string.
"""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "fixtures" / "cases"


def cases(finder: str, kind: str) -> list[dict[str, Any]]:
    """Return the `yes` or the `no` cases of a finder."""
    found = tomllib.loads((FOLDER / f"{finder}.toml").read_text("utf-8"))
    return list(found[kind])
