"""Documents: parsed and validated once each, and refused when too large before any costly look at them."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    NoFragmentCyclesRule,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.extensions import SchemaExtension
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule
from strawberry.types.graphql import OperationType
from strawberry.utils.operation import get_operation_type
from typing_extensions import override

from graph.web.errors import MAX_ERRORS, Reason, refusal
from graph.web.limits import MAX_SIZE, Measure
from graph.web.repetition import MAX_COMPARISONS, comparisons
from graph.web.weights import Weigher, Weight, defaults

MAX_TOKENS = 2000
# The lexer reads a megabyte of comment for a fifth of a second, and no token limit stops it.
MAX_CHARACTERS = 65_536
MAX_DOCUMENTS = 512
# Parsed, a character takes up to 400 bytes: a hundred megabytes at the very most.
MAX_CACHED_CHARACTERS = 262_144

RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
LIMITS = asdict(MAX_SIZE)
FRAGMENT_LIMITS = {"selections": MAX_SIZE.selections}
Executable = (OperationDefinitionNode, FragmentDefinitionNode)


def too_long(text: str) -> GraphQLError | None:
    """Refuse a text not worth reading. Transports ask before they hand it over."""
    if len(text) <= MAX_CHARACTERS:
        return None
    return refusal(Reason.OPERATION_TOO_LARGE, f"The document is too long: the limit is {MAX_CHARACTERS} characters.")


@dataclass(frozen=True, slots=True)
class Checked:
    """A document, what is wrong with it, and what its operations weigh once that was asked."""

    document: DocumentNode
    errors: tuple[GraphQLError, ...]
    weights: dict[str | None, Weight] = field(default_factory=dict[str | None, Weight])

    def cost(self, schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> int:
        """Return what an operation of this document, which is valid, costs with these variables."""
        name = operation.name.value if operation.name else None
        if name not in self.weights:
            self.weights[name] = Weigher(schema, self.document).operation(operation)
        return self.weights[name].cost({**defaults(operation), **variables})


class DocumentCache:
    """The documents seen last, bounded by their number and their length."""

    def __init__(self, max_documents: int = MAX_DOCUMENTS, max_characters: int = MAX_CACHED_CHARACTERS) -> None:
        self.max_documents = max_documents
        self.max_characters = max_characters
        self.characters = 0
        self._seen: OrderedDict[str, Checked] = OrderedDict()

    def __len__(self) -> int:
        return len(self._seen)

    def __contains__(self, text: str) -> bool:
        return text in self._seen

    def get(self, text: str) -> Checked | None:
        """Return what is known of a document."""
        if (checked := self._seen.get(text)) is not None:
            self._seen.move_to_end(text)
        return checked

    def check(self, schema: GraphQLSchema, text: str, document: DocumentNode) -> Checked:
        """Validate a document, unless that was done."""
        if (known := self.get(text)) is not None:
            return known
        checked = self._seen[text] = Checked(document, tuple(errors_of(schema, document)))
        self.characters += len(text)
        while len(self._seen) > self.max_documents or self.characters > self.max_characters:
            oldest, _ = self._seen.popitem(last=False)
            self.characters -= len(oldest)
        return checked

    def is_subscription(self, text: str, operation_name: str | None) -> bool:
        """Say whether the operation that would run is a subscription."""
        if "subscription" not in text:
            return False
        known = self.get(text)
        try:
            document = known.document if known else parse(text, max_tokens=MAX_TOKENS)
            return get_operation_type(document, operation_name) is OperationType.SUBSCRIPTION
        except (GraphQLError, RuntimeError):
            return False


def errors_of(schema: GraphQLSchema, document: DocumentNode) -> list[GraphQLError]:
    """Validate a document: its size first, because the rules take longer than linear time."""
    try:
        measure = Measure(document)
        if errors := _oversize(document, measure):
            return errors
        rules = (NoFragmentCyclesRule,) if measure.cyclic else RULES
        found = validate(schema, document, rules, max_errors=MAX_ERRORS, hide_suggestions=True)
    except RecursionError:
        return [refusal(Reason.OPERATION_TOO_LARGE, "The operation is nested too deeply.")]
    return [_invalid(error) for error in found[:MAX_ERRORS]]


def _invalid(error: GraphQLError) -> GraphQLError:
    if error.original_error is not None and not isinstance(error.original_error, GraphQLError):
        # A literal that Python does not read, such as a number of 5,000 digits.
        error = GraphQLError("A value in the document cannot be read.", error.nodes)
    error.extensions = {**(error.extensions or {}), "code": Reason.GRAPHQL_VALIDATION_FAILED}
    return error


def _oversize(document: DocumentNode, measure: Measure) -> list[GraphQLError]:
    compared = 0
    for definition in document.definitions:
        if not isinstance(definition, Executable):
            continue
        size = asdict(measure.definition(definition))
        # A fragment counts where it is spread; by itself it must only be possible to walk.
        limits = LIMITS if isinstance(definition, OperationDefinitionNode) else FRAGMENT_LIMITS
        for name, limit in limits.items():
            if size[name] > limit:
                words = "is too deep" if name == "depth" else f"has too many {name}"
                return [refusal(Reason.OPERATION_TOO_LARGE, f"The operation {words}: the limit is {limit}.")]
        if not measure.cyclic:
            compared += comparisons(measure.fragments, definition.selection_set)
    if compared > MAX_COMPARISONS:
        return [refusal(Reason.OPERATION_TOO_LARGE, "The operation repeats the same fields too often.")]
    return []


class Documents(SchemaExtension):
    """Answers parsing and validation from the cache."""

    def __init__(self, cache: DocumentCache, schema: GraphQLSchema) -> None:
        self.cache = cache
        self.schema = schema

    @override
    def on_parse(self) -> Iterator[None]:
        operation = self.execution_context
        operation.parse_options = {"max_tokens": MAX_TOKENS}
        known = self.cache.get(operation.query or "")
        if known is not None:
            operation.graphql_document = known.document
        yield

    @override
    def on_validate(self) -> Iterator[None]:
        operation = self.execution_context
        document = operation.graphql_document
        if operation.pre_execution_errors is None and document is not None:
            checked = self.cache.check(self.schema, operation.query or "", document)
            # Of those who came with it first, all but one parsed it for nothing: answers are shared by its identity.
            operation.graphql_document = checked.document
            operation.pre_execution_errors = [*checked.errors, *self._which_operation(document)]
        yield

    def _which_operation(self, document: DocumentNode) -> Iterator[GraphQLError]:
        # strawberry would run the first one. It has no other name for what the client provided.
        operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        provided = self.execution_context._provided_operation_name  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        if len(operations) > 1 and provided is None:
            yield refusal(Reason.BAD_REQUEST, "Must provide operation name if query contains multiple operations.")
