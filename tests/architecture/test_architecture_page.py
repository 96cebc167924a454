"""docs/architecture.md: its diagram, its rows of folders, and the files of the flows."""

import re

from tests.architecture.diagram import PAGE, ROOT, imports, reachable, reduced, updated

FLOWS = 3


def rows(heading: str) -> list[list[str]]:
    """Return the rows of the table under a heading of the page."""
    section = PAGE.read_text().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def folders() -> set[str]:
    """Return the folders of graph/ that contain files of the repository."""
    built = {"__pycache__", "built"}
    found = [path for path in (ROOT / "graph").rglob("*") if path.is_dir() and not built & set(path.parts)]
    return {str(path.relative_to(ROOT)) for path in found if any(child.is_file() for child in path.iterdir())}


def flow_files(flow: int) -> list[str]:
    """Return the files that the page names for a flow (1 to 3)."""
    return [
        f"{folder.strip('`')}/{name}.py"
        for folder, *cells in rows("Files of the flows")[:-1]
        for name in filter(None, cells[flow - 1].split(", "))
    ]


def test_page_has_one_row_for_each_folder() -> None:
    named = [folder.strip("`") for folder, _ in rows("Folders")]
    assert len(named) == len(set(named))
    assert set(named) == folders()


def test_diagram_is_current() -> None:
    page = PAGE.read_text()
    assert updated(page) == page, "run `make diagram`"


def test_reduced_imports_reach_the_same_folders() -> None:
    graph = imports()
    assert graph["web"] > {"schema", "domain", "db"}
    assert {name: reachable(reduced(graph), name) for name in graph} == {name: reachable(graph, name) for name in graph}


def test_flows_name_existing_files_and_count_them() -> None:
    flows = [flow_files(flow) for flow in range(1, FLOWS + 1)]
    assert [path for flow in flows for path in flow if not (ROOT / path).is_file()] == []
    assert rows("Files of the flows")[-1][1:] == [f"**{len(flow)}**" for flow in flows]


def test_answers_name_existing_files() -> None:
    pages = [PAGE, ROOT / "docs" / "dev" / "how-to.md", ROOT / "CONTRIBUTING.md", ROOT / "tests" / "README.md"]
    found = [path for page in pages for path in re.findall(r"`((?:graph|tests|docs)/[\w/.-]*)`", page.read_text())]
    assert len(found) > 50
    patterns = re.compile("NAME|SUBJECT|NNNN")
    assert [path for path in found if not patterns.search(path) and not (ROOT / path).exists()] == []


def test_readme_of_the_tests_has_every_folder_with_tests() -> None:
    section = (ROOT / "tests" / "README.md").read_text().split("## Folders\n")[1].split("\n## ")[0]
    named = [name for row in section.splitlines() for name in re.findall(r"`(\w+)`", row.split("|")[1] if row else "")]
    assert sorted(named) == sorted({path.parent.name for path in (ROOT / "tests").glob("*/test_*.py")})
