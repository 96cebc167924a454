"""The cost of refused mutations."""

import pytest

from graph.web.access.rate_limiter import TokenBucketLimiter
from tests.client import Api

CREATE = """mutation { createLabAccount(input: {name: "Maths", regionName: "francecentral"}) {
  labAccount { id } userErrors { code } } }"""


async def test_refused_mutation_is_charged_like_an_accepted_one(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    refunds: list[int] = []

    def refund(_limiter: TokenBucketLimiter, _name: str, cost: int) -> None:
        refunds.append(cost)

    monkeypatch.setattr(TokenBucketLimiter, "refund", refund)
    accepted, refused = await api.send(CREATE), await api.send(CREATE)
    codes = [answer["data"]["createLabAccount"]["userErrors"] for answer in (accepted, refused)]
    assert codes == [[], [{"code": "NAME_TAKEN"}]]
    costs = [answer["extensions"]["cost"]["requested"] for answer in (accepted, refused)]
    # createLabAccount, labAccount, id, userErrors, and ten errors with a code.
    assert (costs, refunds) == ([200 + 4 + 10] * 2, [])
