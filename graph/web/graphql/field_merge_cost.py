"""Cost of overlapping-field validation: it compares all pairs of fields with one response path; 2 kB can take seconds."""

from collections.abc import Iterable, Iterator, Mapping

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode, SelectionSetNode

# In comparisons of two leaves, half a microsecond each. A comparison with selections or arguments costs more.
MAX_COST = 100_000
SELECTIONS = 20
ARGUMENTS = 30

Fragments = Mapping[str, FragmentDefinitionNode]


def field_merge_cost(fragments: Fragments, *sets: SelectionSetNode) -> int:
    """Estimate the cost of merging the fields of these selection sets. The fragments must have no cycle."""
    named: dict[str, list[FieldNode]] = {}
    for field in _fields(fragments, sets):
        named.setdefault((field.alias or field.name).value, []).append(field)
    total = 0
    for fields in named.values():
        pairs = len(fields) * (len(fields) - 1) // 2
        total += pairs * (ARGUMENTS if any(field.arguments for field in fields) else 1)
        if below := [field.selection_set for field in fields if field.selection_set]:
            total += pairs * SELECTIONS
            total += field_merge_cost(fragments, *below)
    return total


def _fields(fragments: Fragments, sets: Iterable[SelectionSetNode]) -> Iterator[FieldNode]:
    spread: set[str] = set()
    pending = list(sets)
    while pending:
        for node in pending.pop().selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                pending.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and (name := node.name.value) in fragments and name not in spread:
                spread.add(name)
                pending.append(fragments[name].selection_set)
