"""The services of the application, as routes use them."""

from typing import Protocol

from graph.db.engine import Database
from graph.identity.links import LinkSigner
from graph.settings import Settings
from graph.workflows.runtime.observer import Observer


class Services(Protocol):
    """The services of the application; `graph.app.AppServices` in the product."""

    settings: Settings
    database: Database
    links: LinkSigner
    observer: Observer
