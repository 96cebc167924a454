"""Idempotency keys of clients (O-50, O-105)."""

from dataclasses import dataclass

from graph.domain.problems import DomainError, Problem


@dataclass(frozen=True)
class IdempotencyKey:
    """A client's key, with the hash of the mutation and its input, which a later use of the key must have too."""

    key: str
    input_hash: str

    def check(self, earlier_hash: str | None) -> None:
        """Refuse the key if its earlier input was another one."""
        if earlier_hash != self.input_hash:
            raise DomainError(Problem.KEY_REUSED, "idempotencyKey")
