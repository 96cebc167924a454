"""Documents: parsed, validated and analysed once each, and rejected by size before any expensive check."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from weakref import WeakValueDictionary

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
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from graph.aio.lru import LRU
from graph.web.graphql.field_merge_cost import MAX_COST, field_merge_cost
from graph.web.graphql.query_cost import CostAnalyzer, CostFormula, default_values
from graph.web.graphql.query_limits import MAX_SIZE, QuerySizeAnalyzer
from graph.web.protocol.errors import MAX_ERRORS, RequestError, RequestErrorCode, client_error, rejection

MAX_TOKENS = 2000
# The lexer takes a fifth of a second for a megabyte of comments, and the token limit does not count them.
MAX_CHARACTERS = 65_536
MAX_DOCUMENTS = 512
# A parsed document takes up to 400 bytes a character: 100 MB at most for all of them.
MAX_CACHED_CHARACTERS = 262_144
# 1 KB each.
MAX_COERCED = 32

# The cost of parsing and validation, in fields of a response, of about 3 µs each: the slowest documents take 13 µs a
# character. Beyond that length MAX_TOKENS bounds the work: 2,000 tokens take up to 0.1 s.
COST_PER_DOCUMENT, COST_PER_CHARACTER, MAX_CHARGED_CHARACTERS = 100, 4, 10_000

RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
LIMITS = asdict(MAX_SIZE)
FRAGMENT_LIMITS = {"selections": MAX_SIZE.selections}
Executable = (OperationDefinitionNode, FragmentDefinitionNode)


def document_cost(text: str) -> int:
    """Return the cost of parsing and validating a document that is not cached."""
    return COST_PER_DOCUMENT + COST_PER_CHARACTER * min(len(text), MAX_CHARGED_CHARACTERS)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Document:
    """A parsed document, its validation errors, and the cost formulas of its operations."""

    text: str
    ast: DocumentNode
    # None before validation.
    errors: tuple[GraphQLError, ...] | None = None
    cost_formulas: dict[str | None, CostFormula] = field(default_factory=dict[str | None, CostFormula])
    # The last variables of its operations, coerced.
    coerced: LRU[tuple[Any, ...], Any] = field(default_factory=lambda: LRU(MAX_COERCED))

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """Return the operation to run."""
        operations = [node for node in self.ast.definitions if isinstance(node, OperationDefinitionNode)]
        if name is not None:
            operations = [node for node in operations if node.name is not None and node.name.value == name]
            if not operations:
                raise rejection(RequestErrorCode.BAD_REQUEST, f'Unknown operation named "{name}".', status=400)
        if not operations:
            raise rejection(RequestErrorCode.BAD_REQUEST, "The document has no operation: give one.", status=400)
        if len(operations) > 1 and name is None:
            message = "Must provide operation name if query contains multiple operations."
            raise rejection(RequestErrorCode.BAD_REQUEST, message)
        return operations[0]

    def cost(self, schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> int:
        """Return the cost of an operation of this document, which is valid, with these variables."""
        name = operation.name.value if operation.name else None
        if name not in self.cost_formulas:
            self.cost_formulas[name] = CostAnalyzer(schema, self.ast).operation(operation)
        return self.cost_formulas[name].cost({**default_values(operation), **variables})


class DocumentCache:
    """LRU cache of validated documents, bounded by their number and their length."""

    def __init__(self, max_documents: int = MAX_DOCUMENTS, max_characters: int = MAX_CACHED_CHARACTERS) -> None:
        self._documents: LRU[str, Document] = LRU(max_documents, max_characters)
        # Parsed and not yet validated: requests that arrive together with one text have one document.
        self._unvalidated: WeakValueDictionary[str, Document] = WeakValueDictionary()

    def __len__(self) -> int:
        return len(self._documents)

    def __contains__(self, text: str) -> bool:
        return text in self._documents

    @property
    def characters(self) -> int:
        """The length of all cached documents."""
        return self._documents.size

    def get(self, text: str) -> Document | None:
        """Return a validated document."""
        return self._documents.get(text)

    def parsed(self, text: str) -> Document:
        """Return a document: from the cache, or parsed and not yet validated. Raise RequestError on a syntax error."""
        if not text:
            raise rejection(
                RequestErrorCode.BAD_REQUEST, "No GraphQL query found in the request: send one as `query`.", status=400
            )
        if (known := self.get(text) or self._unvalidated.get(text)) is not None:
            return known
        if len(text) > MAX_CHARACTERS:
            message = f"The document is too long: the limit is {MAX_CHARACTERS} characters. Send a shorter one."
            raise rejection(RequestErrorCode.OPERATION_TOO_LARGE, message, status=413)
        try:
            document = Document(text, parse(text, max_tokens=MAX_TOKENS))
        except GraphQLError as error:
            raise RequestError(error) from None
        self._unvalidated[text] = document
        return document

    def validated(self, schema: GraphQLSchema, document: Document) -> Document:
        """Return the document with its validation errors. Equal texts give one object: plans are cached by identity."""
        if document.errors is not None:
            return document
        if (cached := self.get(document.text)) is not None:
            return cached
        validated = Document(document.text, document.ast, tuple(errors_of(schema, document.ast)))
        self._documents.set(document.text, validated, len(document.text))
        return validated


def errors_of(schema: GraphQLSchema, document: DocumentNode) -> list[GraphQLError]:
    """Validate a document: its size first, because the validation rules take more than linear time."""
    try:
        analyzer = QuerySizeAnalyzer(document)
        if errors := _oversize(document, analyzer):
            return errors
        rules = (NoFragmentCyclesRule,) if analyzer.cyclic else RULES
        found = validate(schema, document, rules, max_errors=MAX_ERRORS, hide_suggestions=True)
    except RecursionError:
        return [
            client_error(
                RequestErrorCode.OPERATION_TOO_LARGE, "The operation is nested too deeply: select fewer levels."
            )
        ]
    return [_invalid(error) for error in found[:MAX_ERRORS]]


def _invalid(error: GraphQLError) -> GraphQLError:
    if error.original_error is not None and not isinstance(error.original_error, GraphQLError):
        # A literal that Python cannot parse, such as a number of 5,000 digits.
        error = GraphQLError("A value in the document cannot be read.", error.nodes)
    error.extensions = {**(error.extensions or {}), "code": RequestErrorCode.GRAPHQL_VALIDATION_FAILED}
    return error


def _oversize(document: DocumentNode, analyzer: QuerySizeAnalyzer) -> list[GraphQLError]:
    merge_cost = 0
    for definition in document.definitions:
        if not isinstance(definition, Executable):
            continue
        size = asdict(analyzer.definition(definition))
        # A fragment counts where it is spread; its own size is limited so that it can be traversed.
        limits = LIMITS if isinstance(definition, OperationDefinitionNode) else FRAGMENT_LIMITS
        for name, limit in limits.items():
            if size[name] > limit:
                words = "is too deep" if name == "depth" else f"has too many {name}"
                return [
                    client_error(
                        RequestErrorCode.OPERATION_TOO_LARGE,
                        f"The operation {words}: the limit is {limit}. Select less.",
                    )
                ]
        if not analyzer.cyclic:
            merge_cost += field_merge_cost(analyzer.fragments, definition.selection_set)
    if merge_cost > MAX_COST:
        return [
            client_error(
                RequestErrorCode.OPERATION_TOO_LARGE,
                "The operation repeats the same fields too often: select each once.",
            )
        ]
    return []
