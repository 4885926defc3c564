"""The articles that the tests of the command line read."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "fixtures" / "stories" / "nato-rutte"
UP, KI = SEEDS / "up.txt", SEEDS / "ki.txt"
ONE = "The ferry Aurora ran aground on Monday with 140 people aboard. Nobody was hurt, the coast guard said."
OTHER = "The ferry Aurora ran aground on Monday with 230 people aboard. Nobody was hurt, the coast guard said."
