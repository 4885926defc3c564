"""The settings file of a run: only who has one waits for what understands it."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from compare.settings_file import nearest

if TYPE_CHECKING:
    from compare.policy import Configuration


def configuration(config: Path | None) -> "Configuration | None":
    """Read the settings file that --config names, or the nearest one upward; None where there is none."""
    try:
        here = Path.cwd()
    except OSError:  # the working folder is gone: whoever writes or reads says so
        return None
    if config is None and nearest(here) is None:
        return None
    return cast("Configuration", import_module("compare.policy").load(config, here))
