"""Word list of docs/dev/style.md, and a scanner for the prose of a file.

`python -m tests.language.plain_english PATH…` prints the findings in files and folders.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
# Left: a pattern of whole words, in any case, for a text without line breaks. Right: the remedy.
PHRASES = {
    r"nobody|no one": "no principal, no process, none",
    r"whoever|whomever|whosever": "name the subject: the caller, the client, the worker",
    r"(?:(?:for|to|of|by|from|and|or|than|but|with|that|when|while|because) )who"
    r" (?:asks?|watch(?:es)?|comes?|may|owns?|manages?|has|is|was|reads?|writes?|publishes|creates?|uploads?|wants?)": (
        "callers that …, the owner, the manager"
    ),
    r"who (?:asks?|watches)": "the caller, the subscriber",
    r"what (?:is|was) (?:asked|read|shown|said|given|told|written|wanted|sent|left|kept|found|known)(?: for| of| out)?": (
        "a noun: the query, the result, the omitted fields"
    ),
    r"mend(?:s|ed|ing)?": "repair, fix, correct",
    r"heal(?:s|ed|ing)?": "repair",
    r"tend(?:s|ed|ing)?": "maintain, hold a lease",
    r"lends?|lent|lending": "release, borrow as the field has it",
    r"known? again|knows again|knew again": "recognise, cached",
    r"tak(?:e|es|en|ing) back|take(?:s|n)? (?:it|them) back|takes? .{1,20} back": "undo, roll back, withdraw, revoke",
    r"g(?:ive|ives|iven|iving) back": "refund, release, return",
    r"any ?more": "no longer, or leave it out",
    r"in all(?= *(?:[.,;:)]|$))": "in total, altogether",
    r"at rest": "stopped, idle, stored",
    r"for people": "human-readable",
    r"when refused": "if the mutation failed",
    r"in any spelling": "case-insensitive, spaces ignored",
    r"its case not counting": "case-insensitive",
    r"(?:when|where|if) left out": "if omitted",
    r"stays? as (?:it is|they are)": "unchanged",
    r"where there is none": "if there is none",
    r"is to be in": "target",
    r"stands? against": "reason",
    r"as ever": "leave it out",
    r"in vain": "without effect, wasted",
    r"of good will": "legitimate",
    r"is no (?:id|good|port|json|number|fault|whole)": "is not a …",
    r"anybody|everybody|somebody": "name the subject: the caller, the client, all callers",
    r"so many (?:bytes|files|connections|seconds)": "this many bytes, this time",
    r"what (?:makes|turns)": "a noun: the function, the converter",
    r"rules' words": "the domain's type",
    r"told": "notified, reported; or name the source of the information",
    r"wish(?:es|ed)?": "request",
    r"looks? after": "maintain",
    r"for good(?= *(?:[.,;:)]|$))": "permanently",
    r"to no effect": "without effect",
    r"left over": "remaining",
}
# A sentence that starts with a relative clause instead of a noun. Questions are allowed.
HEADLESS = re.compile(r"(?:^|(?<=[.;:] ))(?:What|Who)\b(?![^.]*\?)")
# One boundary before all phrases: most positions of a text are inside a word, and no phrase is tried there.
ALTERNATIVES = "|".join(f"(?P<p{n}>{phrase})" for n, phrase in enumerate(PHRASES))
FORBIDDEN = re.compile(rf"\b(?:{ALTERNATIVES})(?!\w)", re.IGNORECASE)
REMEDIES = list(PHRASES.values())
# Whole texts that are not prose, by file: the name of an account of the operating system.
EXCEPTIONS = {("tests/postgres.py", "nobody")}
# Code and quoted examples of Markdown.
MARKDOWN_CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
# A paragraph, list item, heading or table row of Markdown, without its mark.
PARAGRAPH = re.compile(r"(?:^|(?<=\n))(?!\n)(?:[*#|-]+ ?|\d+\. )?((?:(?!\n[*#|-]|\n\d+\. |\n\n).)+)", re.DOTALL)
COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[#: ]*(.*)", re.MULTILINE)
DESCRIPTION = re.compile(r'"""(.*?)"""', re.DOTALL)
# Folders in the repository that contain foreign or generated files.
FOREIGN = {"node_modules", "built", ".venv"}


class Finding(NamedTuple):
    """A forbidden phrase, its place, and the remedy."""

    path: str
    line: int
    phrase: str
    remedy: str


def sources(*places: str) -> list[Path]:
    """Return our files with prose under the given files and folders of the repository."""
    found = [
        file for place in places for file in ((ROOT / place).rglob("*") if (ROOT / place).is_dir() else [ROOT / place])
    ]
    return sorted(
        file for file in found if file.suffix in READERS and not FOREIGN & set(file.parts) and file not in LISTS
    )


def findings(path: Path) -> list[Finding]:
    """Return every forbidden phrase in the prose of a file."""
    name = str(path.relative_to(ROOT))
    texts = READERS[path.suffix](path.read_text())
    return [
        Finding(name, line, phrase, remedy)
        for line, text in texts
        if (name, text) not in EXCEPTIONS
        for phrase, remedy in forbidden(text)
    ]


def forbidden(text: str) -> list[tuple[str, str]]:
    """Return the forbidden phrases in a text, with their remedies."""
    text = " ".join(text.split())
    listed = [(match[0], REMEDIES[int(str(match.lastgroup)[1:])]) for match in FORBIDDEN.finditer(text)]
    return listed + [(text[match.start() :][:30], "a noun as the subject") for match in HEADLESS.finditer(text)]


def markdown(content: str) -> Iterator[tuple[int, str]]:
    """Yield paragraphs, list items, headings and rows, with their lines; code is omitted."""
    prose = MARKDOWN_CODE.sub(lambda code: "`" + "\n" * code[0].count("\n"), content)
    return _matches(prose, PARAGRAPH)


def schema(content: str) -> Iterator[tuple[int, str]]:
    """Yield the descriptions of a GraphQL schema, with their lines."""
    return _matches(content, DESCRIPTION)


def python(content: str) -> Iterator[tuple[int, str]]:
    """Yield the strings and comments of a Python module, with their lines."""
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
    # A tokenizer would take ten times as long; in a string with a "#", this reads the rest of its line once more.
    yield from _matches(content, COMMENT)


def _matches(content: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    for match in pattern.finditer(content):
        yield content.count("\n", 0, match.start(1)) + 1, match[1].strip()


# The word list and the samples of its test.
LISTS = {Path(__file__), Path(__file__).with_name("test_plain_english.py")}
READERS = {".md": markdown, ".graphql": schema, ".py": python}

if __name__ == "__main__":
    for file in sources(*sys.argv[1:]):
        for finding in findings(file):
            sys.stdout.write(f"{finding.path}:{finding.line}: {finding.phrase!r}: {finding.remedy}\n")
