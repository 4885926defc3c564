"""What stops a run: the few exceptions that mean "cannot go on"."""


class FactdiffError(Exception):
    """Say in one line what is wrong and what to do; the command line exits with status 2."""


class InputError(FactdiffError):
    """An input that cannot be read at all: `where` is the file (or `file:line`) as the user named it."""

    def __init__(self, where: str, what: str, advice: str) -> None:
        super().__init__(f"{where}: {what}; {advice}")
        self.where, self.what, self.advice = where, what, advice


class SettingsError(FactdiffError):
    """A setting or an option that means nothing, or contradicts another."""


class MissingExtraError(FactdiffError):
    """A format whose reader is an extra that is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an extra; pip install 'factdiff[{extra}]'")
