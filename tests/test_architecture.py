"""The house rules that a machine can check: layers, cycles, who may import what, sizes."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "compare"
LAYERS = (  # from the top: a module imports its own room and the layers below it, and nothing else of the package
    {"__main__"},
    {"cli"},
    {"batch"},
    {"pipeline", "policy"},
    {"read", "extract", "align", "judge", "stories", "archive", "report"},
    {"settings", "settings_file", "rates"},
    {"model"},
    {"entities"},
    {"naming"},
    {"values"},
    {"similarity", "wording", "parallel"},
    {"text", "data"},
    {"errors"},
)
HOMES = {"click": {"cli", "report"}, "tabulate": {"report"}, "rapidfuzz": {"similarity"}}
MODULES = sorted(PACKAGE.rglob("*.py"))
INSIDE = [p for p in MODULES if p != PACKAGE / "__init__.py"]


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = frozenset(map(name_of, MODULES))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path: Path) -> set[str]:
    """Every module that a file names in an import statement, wherever in the file it stands."""
    found: set[str] = set()
    for node in within(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: a relative import"
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def room(module: str) -> str:
    return [*module.split("."), ""][1]


def layer(module: str) -> int:
    here = room(module)
    return next((i for i, rooms in enumerate(LAYERS) if here in rooms), -1)


@cache
def inside(path: Path) -> frozenset[str]:
    """The modules of the package that a file imports."""
    return frozenset(imports(path) & NAMES) - {name_of(path), "compare"}


@cache
def within(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


def nodes() -> Iterator[tuple[Path, ast.AST]]:
    return ((path, node) for path in MODULES for node in within(path))


def test_every_module_stands_in_a_layer() -> None:
    assert [name_of(p) for p in INSIDE if layer(name_of(p)) < 0] == []


def test_imports_point_down_and_stages_never_meet() -> None:
    pairs = [(name_of(p), other) for p in INSIDE for other in inside(p)]
    assert [
        f"{here} imports {other}" for here, other in pairs if room(other) != room(here) and layer(other) <= layer(here)
    ] == []


def test_no_import_cycles() -> None:
    graph = {name_of(p): inside(p) for p in INSIDE}
    # "from compare.model import X" names the package; a package importing its own modules is no cycle
    graph = {here: frozenset(o for o in others if not here.startswith(o + ".")) for here, others in graph.items()}
    done: set[str] = set()
    while ready := {here for here, others in graph.items() if here not in done and others <= done}:
        done |= ready
    assert done == set(graph), f"a cycle among {sorted(set(graph) - done)}"


@pytest.mark.parametrize("library", HOMES)
def test_each_library_lives_in_its_room(library: str) -> None:
    guests = {name_of(p) for p in MODULES if any(i.split(".")[0] == library for i in imports(p))}
    assert guests, f"nobody imports {library}"
    assert {room(g) for g in guests} <= HOMES[library]


def test_modules_and_functions_stay_small() -> None:
    assert [p.name for p in MODULES if p.read_text("utf-8").count("\n") > 300] == []
    long = []
    for path, node in nodes():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            length = (body[-1].end_lineno or 0) - body[0].lineno + 1
            if length > 40:
                long.append(f"{path.name}:{node.lineno} {node.name}: {length} lines")
    assert long == []


def test_only_the_command_line_prints_exits_and_catches_everything() -> None:
    wrong = []
    for path, node in nodes():
        said = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        caught = isinstance(node, ast.ExceptHandler) and (ast.unparse(node.type) if node.type else "everything")
        if said in {"print", "exit", "quit"} or caught in {"everything", "Exception", "BaseException"}:
            wrong.append((name_of(path), getattr(node, "lineno", 0)))
    assert [where for where in wrong if room(where[0]) != "cli"] == []


def test_no_mutable_state_in_modules() -> None:
    found = []
    for path in MODULES:
        for node in tree(path).body:
            value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
            targets = [ast.unparse(t) for t in node.targets] if isinstance(node, ast.Assign) else []
            if isinstance(value, ast.List | ast.Set | ast.ListComp | ast.SetComp) and targets != ["__all__"]:
                found.append(f"{path.name}:{node.lineno}")
    assert found == []
