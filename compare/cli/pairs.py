"""`factdiff pairs`: judge pairs of statements, a line each."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from compare.cli.articles import tell
from compare.cli.configured import configuration
from compare.cli.failures import DONE, REFUSED
from compare.cli.options import CONFIG, format_option, output_options
from compare.cli.output import Output
from compare.cli.streams import standard_input
from compare.errors import InputError
from compare.model import Problem
from compare.parallel import seldom_swept
from compare.pipeline import PairAnswer, PairRow, judge_pairs
from compare.report.as_json import line
from compare.report.escape import terminal
from compare.settings import Settings

EPILOG = """\b
Examples:
  factdiff pairs pairs.jsonl
  factdiff pairs pairs.jsonl --format jsonl --output answers.jsonl
  echo '{"id": "1", "a": "Four died.", "b": "Five died."}' | factdiff pairs -
"""


@click.command("pairs", epilog=EPILOG)
@click.argument("path", type=click.Path(), metavar="FILE")
@format_option("text", "jsonl")
@CONFIG
@output_options
def command(path: str, form: str, config: Path | None, out: Output) -> int:
    """Judge pairs of statements, each pair alone.

    FILE holds a JSON object a line: id, a and b (two statements), and where dates are to be resolved published.
    The answer is a line a pair: its id, how surely both speak of the same fact (0 to 1), the verdict (agree,
    compatible, diverge, undecided, unrelated) and the rules that say so.
    """
    out.check([path])
    found = configuration(config)
    settings = found.policy.settings if found else Settings()
    problems: list[Problem] = []
    show = _line_of_json if form == "jsonl" else _line_of_text
    with seldom_swept(), _opened(path) as stream, out.opened() as written:
        for answer in judge_pairs(_rows(stream, path, settings, problems), settings):
            written.write(show(answer))
            if path == "-":  # whoever feeds us pair by pair waits for the answer
                written.flush()
    tell(problems, out.quiet)
    return REFUSED if problems else DONE


def _line_of_json(answer: PairAnswer) -> str:
    return line(
        {
            "id": answer.id,
            "score": round(answer.score, 4),
            "verdict": str(answer.verdict),
            "rules": list(answer.rules),
        }
    )


def _line_of_text(answer: PairAnswer) -> str:
    said = f"{answer.score:4.2f}  {answer.verdict:<10}  {terminal(answer.id)}"
    return f"{said}  {', '.join(answer.rules)}\n" if answer.rules else f"{said}\n"


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    if path == "-":
        yield standard_input()
        return
    try:
        stream = Path(path).open("rb")  # noqa: SIM115
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "name a file of JSON lines") from error
    with stream:
        yield stream


def _rows(stream: BinaryIO, path: str, settings: Settings, problems: list[Problem]) -> Iterator[PairRow]:
    """Yield the pairs of the lines; what is none is noted as a problem."""
    limit = settings.limits.article_bytes
    for number, data in enumerate(iter(lambda: _line(stream, path, limit), b""), 1):
        if len(data) > limit:
            problems.append(Problem(f"a line of more than {limit} bytes; cut it", path, number, refused=True))
            return
        if data.strip():
            row = _row(data)
            if isinstance(row, str):
                problems.append(Problem(row, path, number, refused=True))
            else:
                yield row


def _line(stream: BinaryIO, path: str, limit: int) -> bytes:
    try:
        return stream.readline(limit + 1)
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "name a file of JSON lines") from error


def _row(data: bytes) -> PairRow | str:
    """Read one line; a string says what is wrong with it."""
    try:
        record = json.loads(data)
    except (ValueError, RecursionError):
        return 'no JSON; write {"id": …, "a": …, "b": …}'
    if not isinstance(record, dict):
        return 'no JSON object; write {"id": …, "a": …, "b": …}'
    for key in ("id", "a", "b"):
        if not isinstance(record.get(key), str) and not (key == "id" and isinstance(record.get(key), int)):
            return f'no "{key}" that is a text; give the pair one'
    published = record.get("published")
    if published is not None and not isinstance(published, str):
        return '"published" is no text; write it as "2024-11-27"'
    return PairRow(str(record["id"]), record["a"], record["b"], published)
