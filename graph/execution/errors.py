"""How a plan says that it has no answer."""


class Unplanned(Exception):  # noqa: N818  (not an error: graphql-core answers instead)
    """The query, or a value that it met, is not for a plan."""
