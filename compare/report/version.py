"""The version of the program: the only place that states it (a test holds it against the packaging)."""

VERSION = "0.1.0"
