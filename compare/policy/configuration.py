"""What a settings file says, as a policy."""

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from compare.errors import SettingsError
from compare.model import Report
from compare.policy import checks
from compare.policy.apply import accepted, enforced
from compare.policy.baseline import Baseline
from compare.policy.policy import Policy
from compare.report.escape import terminal
from compare.settings_file import nearest, table

Put = Callable[[Policy, Any], Policy]


@frozen
class Configuration:
    """A policy, and which of its settings the file says; `path` is the file ("" for none)."""

    policy: Policy
    path: str = ""
    said: tuple[str, ...] = ()
    archive: str | None = None
    baseline: str | None = None

    def governed(self, report: Report, today: date) -> Report:
        """Return a report with the rules that are on, as loud as they are wanted, what is suppressed marked."""
        found = enforced(report.findings, self.policy)
        marked, _ = accepted(found, Baseline(), self.policy.suppressions, today)
        return evolve(report, findings=marked, settings=self.policy.digest())


def _setting(name: str, check: Callable[[Any], Any]) -> Put:
    return lambda policy, value: evolve(policy, settings=evolve(policy.settings, **{name: check(value)}))


def _own(name: str, check: Callable[[Any], Any]) -> Put:
    return lambda policy, value: evolve(policy, **{name: check(value)})


KEYS: Mapping[str, Put] = {  # in the order in which --show-settings lists them
    "fail-on": _own("fail_on", checks.one_of("error", "warning", "note", "never")),
    "window": _own("window", checks.days),
    "language": _setting("language", checks.text),
    "date-order": _setting("date_order", checks.one_of("mdy", "dmy", "ymd")),
    "path-pattern": _setting("path_pattern", checks.pattern),
    "outlets": _own("aliases", checks.aliases),
    "severities": _own("severities", checks.severities),
    "rules-off": _own("off", checks.rules),
    "same-names": _setting("same_names", checks.groups),
    "different-names": _setting("different_names", checks.groups),
    "rates": _setting("rates", checks.rates),
    "limits": _setting("limits", checks.limits),
    "suppress": _own("suppressions", checks.suppressions),
}
FILES = ("archive", "baseline")  # paths, relative to the settings file


def load(config: Path | None, folder: Path) -> Configuration:
    """Read the settings file that is named, else the nearest one from a folder upward; none gives the defaults.

    Raises InputError where it cannot be read, SettingsError where it says what means nothing.
    """
    path = config or nearest(folder)
    if path is None:
        return Configuration(Policy())
    name = str(config or os.path.relpath(path, folder))
    return _configured(path, name, table(path, name))


def _configured(path: Path, name: str, said: Mapping[str, Any]) -> Configuration:
    found = Configuration(Policy(), name, tuple(said))
    known = (*KEYS, *FILES)
    for key, value in said.items():
        if key not in known:
            raise SettingsError(f"{name}: unknown setting '{key}'{checks.nearest(key, known)}")
        try:
            if key in FILES:
                place = str(path.parent / checks.text(value))
                found = evolve(found, archive=place) if key == "archive" else evolve(found, baseline=place)
            else:
                found = evolve(found, policy=KEYS[key](found.policy, value))
        except ValueError as error:
            raise SettingsError(f"{name}: {key}: {error}") from error
    return found


def shown(configuration: Configuration, origins: Mapping[str, str]) -> str:
    """Return every setting with its value and where it came from; `origins` are those that the file did not say."""
    policy, lines = configuration.policy, list[tuple[str, str, str]]()
    values = {
        "fail-on": policy.fail_on,
        "window": policy.window,
        "language": policy.settings.language or "detected",
        "date-order": policy.settings.date_order,
        "path-pattern": policy.settings.path_pattern or "",
        "outlets": ", ".join(f"{alias} = {name}" for alias, name in policy.aliases),
        "severities": ", ".join(f"{rule} = {severity}" for rule, severity in policy.severities),
        "rules-off": ", ".join(policy.off),
        "same-names": "; ".join(" = ".join(names) for names in policy.settings.same_names),
        "different-names": "; ".join(" ≠ ".join(names) for names in policy.settings.different_names),
        "rates": ", ".join(f"1 {code} = {r.worth} {r.currency} ({r.day})" for code, r in policy.settings.rates),
        **{f"limits.{name}": str(number) for name, number in policy.settings.limits.named().items()},
        "suppress": "; ".join(s.shown() for s in policy.suppressions),
        "archive": configuration.archive or "",
        "baseline": configuration.baseline or "",
    }
    for key, value in values.items():
        setting = key.partition(".")[0]
        said = configuration.path if setting in configuration.said else "default"
        lines.append((key, terminal(str(value)) or "none", origins.get(setting, said)))
    widths = [max(len(line[i]) for line in lines) for i in (0, 1)]
    return "".join(f"{k:<{widths[0]}}  {v:<{min(widths[1], 40)}}  ({o})\n" for k, v, o in lines)
