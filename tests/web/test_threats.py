"""What hostile clients try, and the test of each over POST, over server-sent events and over a WebSocket.

None where a transport has no such thing: a socket has no content type, no address and no other method; a request by HTTP
has no handshake.
"""

from collections.abc import Callable
from typing import Any

import pytest

from tests.authorisation import test_hidden_objects, test_reading
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
    test_limits,
    test_rate_limiter,
    test_revocation,
    test_slow_readers,
    test_sse,
    test_websocket,
)

Test = Callable[..., Any]
# The tests over POST, events and sockets; or the cases of `test_hostile.REFUSED`, asked over all three.
Tests = tuple[Test | None, Test | None, Test | None]


def everywhere(test: Test) -> Tests:
    """The test asks over every transport."""
    return test, test, test


def by_http(test: Test) -> Tests:
    """The test asks for JSON and for a stream."""
    return test, test, None


def on_sockets(test: Test) -> Tests:
    return None, None, test


THREATS: dict[str, Tests | tuple[str, ...]] = {
    "a hundred aliases": ("a hundred aliases", "the schema four times"),
    "batches": (
        test_http.test_a_body_of_another_shape_is_a_bad_request,
        test_http.test_a_body_of_another_shape_is_a_bad_request,
        test_handshakes.test_a_malformed_message_closes_the_socket_in_order,
    ),
    "floods of directives": ("unknown directives", "too many directives"),
    "a field hundreds of times": ("a field five hundred times",),
    "circular introspection": ("introspection in circles",),
    "fragment bombs": ("a fragment bomb", "fragments in circles"),
    "deep nesting": ("deeper than the parser goes", "thirteen levels"),
    "floods of tokens": ("a flood of tokens",),
    "bodies and messages too large": (
        test_http.test_a_larger_body_is_refused_announced_or_not,
        test_http.test_a_larger_body_is_refused_announced_or_not,
        test_handshakes.test_a_message_too_large_closes_the_socket,
    ),
    "a million objects": (
        *("a million objects", "a million from the back", "a million by variable"),
        *("a million by default of the variable", "a million by default of the page"),
    ),
    "wrong pages": (
        *("a huge page", "a page beyond an Int", "a page of less than nothing", "a page of nothing"),
        "a page from both ends",
    ),
    "cursors tampered with": (
        *("a cursor of nothing", "a cursor that is no text", "a cursor by offset", "a cursor of another list"),
        *("a cursor beyond a bigint", "a cursor too long"),
    ),
    "wrong variables of a document answered before": everywhere(
        test_hostile.test_variables_of_a_document_that_was_answered_before_are_refused_as_ever
    ),
    "ids tampered with": everywhere(test_hostile.test_an_id_that_was_tampered_with_is_of_nothing),
    "objects of others": everywhere(test_hostile_objects.test_they_look_absent_and_nothing_is_written),
    "objects of others, by every mutation": (
        test_hidden_objects.test_a_mutation_answers_for_a_hidden_object_as_for_none_and_changes_nothing,
        None,
        None,
    ),
    "objects of others, along every edge": (
        test_reading.test_what_can_be_reached_counted_and_read_is_what_the_role_allows,
        None,
        None,
    ),
    "floods of ids": ("a flood of ids",),
    "floods of variables' values": ("a flood of wrong values",),
    "ids guessed by alias": ("ids guessed by alias",),
    "budgets used up": (test_rate_limiter.test_rate_limited_operation_does_not_run, None, None),
    "suggestions": (
        *("a field almost right", "an argument almost right", "a type almost right", "an input almost right"),
        "a variable almost right",
    ),
    "faults that tell": (
        test_errors.test_no_fault_tells_its_text,
        test_errors.test_a_fault_in_a_subscription_is_masked,
        test_websocket.test_a_fault_is_masked,
    ),
    "literals that Python does not read": ("a number of 5,000 digits",),
    "introspection by anybody": everywhere(test_hostile.test_anybody_may_introspect_and_do_nothing_else),
    "consoles": by_http(test_graphiql.test_it_is_off_unless_asked_for),
    "pages": by_http(test_http.test_a_browser_finds_no_page_here),
    # Each answer may have data, errors and its cost, and nothing else.
    "traces": everywhere(test_hostile.test_it_is_refused_the_same_over_every_transport),
    "mutations by GET": (
        test_http.test_a_mutation_is_not_got_and_nothing_is_written,
        test_sse.test_a_mutation_is_not_got_as_a_stream_and_nothing_is_written,
        None,
    ),
    "subscriptions by GET": (
        test_http.test_a_subscription_needs_a_stream,
        test_sse.test_a_subscription_may_be_got_as_browsers_do_it,
        None,
    ),
    "forms of other origins": by_http(test_http.test_only_json_is_read),
    "cookies and tokens in addresses": by_http(test_http.test_a_cookie_lets_nobody_in),
    "content types that only look like JSON": by_http(test_http.test_only_json_is_read),
    "compressed bodies": by_http(test_http.test_a_compressed_body_is_not_read),
    "leave for other origins": by_http(test_http.test_another_origin_gets_no_leave_to_post),
    "sockets of other origins": on_sockets(test_handshakes.test_a_page_of_another_origin_is_refused),
    "sockets of other origins behind a proxy": on_sockets(
        test_handshakes.test_what_a_proxy_may_say_of_another_host_is_not_believed
    ),
    "operations before the handshake": on_sockets(test_handshakes.test_who_subscribes_before_the_handshake_is_cut_off),
    "sockets without a handshake": on_sockets(test_handshakes.test_who_never_shakes_hands_is_cut_off),
    "floods of connections": (
        None,
        test_connection_limits.test_streams_and_sockets_count_alike,
        test_connection_limits.test_all_together_have_so_many_sockets_handshake_or_not,
    ),
    "malformed messages": (
        test_http.test_a_body_of_another_shape_is_a_bad_request,
        test_http.test_a_body_of_another_shape_is_a_bad_request,
        test_handshakes.test_a_malformed_message_closes_the_socket_in_order,
    ),
    "frames that are no JSON": on_sockets(test_handshakes.test_a_frame_that_is_no_json_text_closes_the_socket),
    "a second handshake": on_sockets(test_handshakes.test_one_handshake_is_enough),
    "floods of operations": on_sockets(test_websocket.test_a_socket_runs_so_many_operations_and_no_more),
    "an id twice": on_sockets(test_handshakes.test_an_id_in_use_closes_the_socket),
    "wrong tokens": (
        test_authentication.test_a_wrong_credential_is_said_to_be_wrong_on_introspection_too,
        test_authentication.test_a_subscription_needs_a_token_too,
        test_handshakes.test_a_wrong_token_closes_the_socket,
    ),
    "tokens that expire": (
        None,
        test_sse.test_a_stream_ends_with_its_token,
        test_websocket.test_a_socket_closes_when_its_token_expires,
    ),
    "tokens that are revoked": (
        None,
        test_revocation.test_a_revoked_token_ends_its_streams,
        test_revocation.test_a_revoked_token_closes_its_sockets,
    ),
    "roles that are taken": (
        None,
        test_revocation.test_a_role_taken_ends_the_streams_it_may_have_opened,
        test_revocation.test_a_role_taken_asks_again_on_sockets_for_what_is_watched_and_for_nothing_else,
    ),
    "watching what is others'": (
        None,
        test_hostile_objects.test_they_cannot_be_watched,
        test_hostile_objects.test_they_cannot_be_watched,
    ),
    "readers that stop": (
        None,
        test_slow_readers.test_a_stream_whose_reader_stops_is_ended,
        test_slow_readers.test_a_socket_whose_reader_stops_is_ended,
    ),
    "compression bombs": (
        test_http.test_a_compressed_body_is_not_read,
        test_http.test_a_compressed_body_is_not_read,
        test_handshakes.test_compression_is_not_agreed_to,
    ),
    "forged and flooded logs": everywhere(
        test_hostile.test_wrong_requests_are_one_line_each_in_the_log_however_they_are_broken_up
    ),
    "extensions smuggled in": everywhere(test_hostile.test_extensions_of_a_request_mean_nothing),
    "operations that never end": (
        test_deadline.test_operation_over_the_timeout_is_stopped_and_reported,
        test_deadline.test_it_is_stopped_in_a_stream_too,
        test_deadline.test_it_is_stopped_on_a_socket_too_and_the_socket_goes_on,
    ),
    "starving others of connections to the database": everywhere(
        test_hostile_objects.test_many_queries_at_once_starve_nobody_of_connections
    ),
    "memory filled by introspection": (
        test_limits.test_answers_to_introspection_are_kept_in_bounded_memory,
        None,
        None,
    ),
    "documents that cost seconds": (test_limits.test_what_would_cost_seconds_is_refused_in_no_time, None, None),
}


@pytest.mark.parametrize("threat", THREATS)
def test_a_threat_is_tested(threat: str) -> None:
    cases = THREATS[threat]
    assert any(cases)
    unknown = {case for case in cases if isinstance(case, str)} - test_hostile.REFUSED.keys()
    assert unknown == set()


def test_every_hostile_document_is_listed() -> None:
    listed = {case for cases in THREATS.values() for case in cases if isinstance(case, str)}
    assert listed == test_hostile.REFUSED.keys()
