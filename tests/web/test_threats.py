"""Threats from hostile clients, and the test of each over POST, server-sent events and WebSockets.

None if a transport does not have the feature: a socket has no content type, no URL and no other method; an HTTP request
has no handshake.
"""

from collections.abc import Callable
from typing import Any

import pytest

from tests.authorization import test_hidden_objects, test_reading
from tests.web import (
    test_authentication,
    test_connection_limits,
    test_deadline,
    test_errors,
    test_graphiql,
    test_handshakes,
    test_hostile,
    test_hostile_objects,
    test_http,
    test_query_limits,
    test_rate_limiter,
    test_revocation,
    test_slow_readers,
    test_sse,
    test_websocket,
)

Test = Callable[..., Any]
# The tests over POST, events and sockets; or the cases of `test_hostile.REFUSED`, which cover all three.
Tests = tuple[Test | None, Test | None, Test | None]


def everywhere(test: Test) -> Tests:
    """Return the columns of a test over every transport."""
    return test, test, test


def by_http(test: Test) -> Tests:
    """Return the columns of a test over POST and server-sent events."""
    return test, test, None


def on_sockets(test: Test) -> Tests:
    return None, None, test


THREATS: dict[str, Tests | tuple[str, ...]] = {
    "a hundred aliases": ("a hundred aliases", "the schema four times"),
    "batches": (
        test_http.test_body_of_another_shape_is_a_bad_request,
        test_http.test_body_of_another_shape_is_a_bad_request,
        test_handshakes.test_malformed_message_closes_the_socket,
    ),
    "floods of directives": ("unknown directives", "too many directives"),
    "a field hundreds of times": ("a field five hundred times",),
    "circular introspection": ("introspection in circles",),
    "fragment bombs": ("a fragment bomb", "fragments in circles"),
    "deep nesting": ("deeper than the parser goes", "thirteen levels"),
    "floods of tokens": ("a flood of tokens",),
    "bodies and messages too large": (
        test_http.test_larger_body_is_refused_with_or_without_its_length,
        test_http.test_larger_body_is_refused_with_or_without_its_length,
        test_handshakes.test_too_large_message_closes_the_socket,
    ),
    "a million objects": (
        *("a million objects", "a million from the back", "a million by variable"),
        *("a million by default of the variable", "a million by default of the page"),
    ),
    "wrong pages": (
        *("a huge page", "a page beyond an Int", "a page of negative size", "a page of size zero"),
        "a page from both ends",
    ),
    "altered cursors": (
        *("a cursor of nothing", "a cursor that is no text", "a cursor by offset", "a cursor of another list"),
        *("a cursor beyond a bigint", "a cursor too long"),
    ),
    "invalid variables of a cached document": everywhere(
        test_hostile.test_hostile_variables_of_a_cached_document_are_refused
    ),
    "altered ids": everywhere(test_hostile.test_altered_id_finds_nothing),
    "objects of others": everywhere(test_hostile_objects.test_foreign_objects_look_absent_and_nothing_is_written),
    "objects of others, by every mutation": (
        test_hidden_objects.test_mutation_on_hidden_object_equals_missing_object_and_changes_nothing,
        None,
        None,
    ),
    "objects of others, along every edge": (
        test_reading.test_reachable_ids_and_texts_match_the_role,
        None,
        None,
    ),
    "floods of ids": ("a flood of ids",),
    "floods of variables' values": ("a flood of wrong values",),
    "ids guessed by alias": ("ids guessed by alias",),
    "exhausted budgets": (test_rate_limiter.test_rate_limited_operation_does_not_run, None, None),
    "suggestions": (
        *("a field almost right", "an argument almost right", "a type almost right", "an input almost right"),
        "a variable almost right",
    ),
    "errors that reveal details": (
        test_errors.test_internal_error_reveals_no_details,
        test_errors.test_internal_error_of_a_subscription_is_masked,
        test_websocket.test_internal_error_is_masked_on_a_socket,
    ),
    "literals that Python does not read": ("a number of 5,000 digits",),
    "introspection without a token": everywhere(test_hostile.test_anonymous_caller_is_limited_to_introspection),
    "consoles": by_http(test_graphiql.test_graphiql_is_disabled_by_default),
    "pages": by_http(test_http.test_browser_finds_no_page_at_the_endpoint),
    # A response contains data, errors and the cost only.
    "traces": everywhere(test_hostile.test_hostile_document_is_refused_over_every_transport),
    "mutations by GET": (
        test_http.test_mutation_by_get_is_refused_and_writes_nothing,
        test_sse.test_mutation_by_get_is_refused_in_a_stream,
        None,
    ),
    "subscriptions by GET": (
        test_http.test_subscription_needs_a_stream,
        test_sse.test_subscription_by_get_is_streamed,
        None,
    ),
    "forms of other origins": by_http(test_http.test_body_that_is_not_json_is_refused),
    "cookies and tokens in URLs": by_http(test_http.test_cookies_do_not_authenticate),
    "content types that only look like JSON": by_http(test_http.test_body_that_is_not_json_is_refused),
    "compressed bodies": by_http(test_http.test_compressed_body_is_refused),
    "permission for other origins": by_http(test_http.test_cross_origin_preflight_is_refused),
    "sockets of other origins": on_sockets(test_handshakes.test_page_of_another_origin_is_refused),
    "sockets of other origins behind a proxy": on_sockets(test_handshakes.test_forwarded_host_headers_are_ignored),
    "operations before the handshake": on_sockets(test_handshakes.test_subscription_before_the_init_closes_the_socket),
    "sockets without a handshake": on_sockets(test_handshakes.test_missing_init_closes_the_socket),
    "floods of connections": (
        None,
        test_connection_limits.test_streams_and_sockets_share_the_limits,
        test_connection_limits.test_total_connection_limit_counts_unauthenticated_sockets,
    ),
    "malformed messages": (
        test_http.test_body_of_another_shape_is_a_bad_request,
        test_http.test_body_of_another_shape_is_a_bad_request,
        test_handshakes.test_malformed_message_closes_the_socket,
    ),
    "frames that are not JSON": on_sockets(test_handshakes.test_frame_without_json_text_closes_the_socket),
    "a second handshake": on_sockets(test_handshakes.test_second_init_closes_the_socket),
    "floods of operations": on_sockets(test_websocket.test_operations_per_socket_are_limited),
    "an id twice": on_sockets(test_handshakes.test_id_in_use_closes_the_socket),
    "wrong tokens": (
        test_authentication.test_invalid_credential_is_refused_even_for_introspection,
        test_authentication.test_subscription_needs_a_token,
        test_handshakes.test_invalid_token_closes_the_socket,
    ),
    "expired tokens": (
        None,
        test_sse.test_stream_ends_with_its_token,
        test_websocket.test_socket_closes_at_the_expiry_of_its_token,
    ),
    "revoked tokens": (
        None,
        test_revocation.test_revoked_token_ends_its_streams,
        test_revocation.test_revoked_token_closes_its_sockets,
    ),
    "revoked roles": (
        None,
        test_revocation.test_revoked_role_ends_the_streams_that_may_depend_on_it,
        test_revocation.test_revoked_role_rechecks_subscriptions_of_sockets_only,
    ),
    "subscribing to objects of others": (
        None,
        test_hostile_objects.test_foreign_objects_cannot_be_watched,
        test_hostile_objects.test_foreign_objects_cannot_be_watched,
    ),
    "readers that stop": (
        None,
        test_slow_readers.test_stream_whose_reader_stops_is_ended,
        test_slow_readers.test_socket_whose_reader_stops_is_ended,
    ),
    "compression bombs": (
        test_http.test_compressed_body_is_refused,
        test_http.test_compressed_body_is_refused,
        test_handshakes.test_compression_is_not_negotiated,
    ),
    "forged and flooded logs": everywhere(test_hostile.test_invalid_requests_are_one_log_line_each),
    "extensions smuggled in": everywhere(test_hostile.test_request_extensions_are_ignored),
    "operations that never end": (
        test_deadline.test_operation_over_the_timeout_is_stopped_and_reported,
        test_deadline.test_operation_over_the_timeout_is_stopped_in_a_stream,
        test_deadline.test_operation_over_the_timeout_is_stopped_on_a_socket_that_continues,
    ),
    "exhausting the database connections": everywhere(
        test_hostile_objects.test_concurrent_queries_do_not_exhaust_the_connections
    ),
    "memory exhaustion by introspection": (
        test_query_limits.test_cached_introspection_results_are_bounded,
        None,
        None,
    ),
    "expensive documents": (test_query_limits.test_expensive_document_is_refused_cheaply, None, None),
}


@pytest.mark.parametrize("threat", THREATS)
def test_every_threat_has_a_test(threat: str) -> None:
    cases = THREATS[threat]
    assert any(cases)
    unknown = {case for case in cases if isinstance(case, str)} - test_hostile.REFUSED.keys()
    assert unknown == set()


def test_every_hostile_document_is_listed() -> None:
    listed = {case for cases in THREATS.values() for case in cases if isinstance(case, str)}
    assert listed == test_hostile.REFUSED.keys()
