"""Application state, as routes use it."""

from typing import Protocol

from graph.db.engine import Database
from graph.identity.links import LinkSigner
from graph.settings import Settings
from graph.workflows.runtime.observer import Observer


class Serving(Protocol):
    """The services of the running application; `graph.app.Server` in the product."""

    settings: Settings
    database: Database
    links: LinkSigner
    observer: Observer
