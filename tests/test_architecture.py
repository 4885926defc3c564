"""The house rules that a machine can check: layers, cycles, who may import what, sizes."""

import ast
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
    {"settings", "rates"},
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


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path: Path) -> set[str]:
    """Every module that a file names in an import statement, wherever in the file it stands."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
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


def inside(names: set[str]) -> set[str]:
    known = {name_of(path) for path in MODULES}
    return names & known


@pytest.mark.parametrize("path", [p for p in MODULES if p != PACKAGE / "__init__.py"], ids=name_of)
def test_imports_point_down_and_stages_never_meet(path: Path) -> None:
    here = name_of(path)
    assert layer(here) >= 0, f"{here} stands in no layer"
    for other in inside(imports(path)) - {"compare"}:
        assert room(other) == room(here) or layer(other) > layer(here), f"{here} imports {other}"


def test_no_import_cycles() -> None:
    graph = {name_of(p): inside(imports(p)) - {name_of(p), "compare"} for p in MODULES if p != PACKAGE / "__init__.py"}
    # "from compare.model import X" names the package; a package importing its own modules is no cycle
    graph = {here: {o for o in others if not here.startswith(o + ".")} for here, others in graph.items()}
    done: set[str] = set()
    while ready := {here for here, others in graph.items() if here not in done and others <= done}:
        done |= ready
    assert done == set(graph), f"a cycle among {sorted(set(graph) - done)}"


@pytest.mark.parametrize("library", HOMES)
def test_each_library_lives_in_its_room(library: str) -> None:
    guests = {name_of(p) for p in MODULES if any(i.split(".")[0] == library for i in imports(p))}
    assert guests, f"nobody imports {library}"
    assert {room(g) for g in guests} <= HOMES[library]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_stay_small(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.count("\n") <= 300, f"{path.name} is {source.count(chr(10))} lines long"
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            length = (body[-1].end_lineno or 0) - body[0].lineno + 1
            assert length <= 40, f"{path.name}:{node.lineno} {node.name} is {length} lines long"


@pytest.mark.parametrize("path", [p for p in MODULES if room(name_of(p)) != "cli"], ids=name_of)
def test_only_the_command_line_prints_exits_and_catches_everything(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"print", "exit", "quit"}, f"{path.name}:{node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else "everything"
            assert caught not in {"everything", "Exception", "BaseException"}, f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_mutable_state_in_modules(path: Path) -> None:
    for node in tree(path).body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        targets = [ast.unparse(t) for t in node.targets] if isinstance(node, ast.Assign) else []
        if isinstance(value, ast.List | ast.Set | ast.ListComp | ast.SetComp) and targets != ["__all__"]:
            pytest.fail(f"{path.name}:{node.lineno} binds a mutable list or set")
