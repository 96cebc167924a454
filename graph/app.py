"""Application: connects settings, database, worker and routes."""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial

from cryptography.fernet import Fernet
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from graph.db.engine import Database
from graph.db.migrate import DatabaseBehindError, is_current, migrate
from graph.domain.access.roles import Principal
from graph.domain.audit.refusals import RefusalLog, run_refusal_log
from graph.free_space.locations import Location, measure
from graph.identity import tokens
from graph.identity.keys import load_or_create_key
from graph.identity.links import LinkSigner
from graph.identity.oidc.bearers import BearerTokens
from graph.identity.oidc.provider import Provider
from graph.identity.token_use import TokenUse, run_token_use
from graph.notifications.announce import HUB
from graph.notifications.hub import Hub
from graph.notifications.listener import listen
from graph.schema.context import Context
from graph.schema.loaders.registry import Loaders
from graph.schema.schema import schema
from graph.schema.subscriptions.backstop import run_backstop
from graph.schema.subscriptions.export_broadcast import ExportBroadcasts
from graph.settings import ConfigurationError, Settings
from graph.storage.errors import StoreUnavailableError
from graph.storage.stores.places import Place, place_of
from graph.storage.stores.region_store import RegionStore
from graph.web.access.access import AccessControl
from graph.web.cross_origin import CrossOriginMiddleware
from graph.web.files import downloads, tus
from graph.web.graphql.pipeline import Pipeline
from graph.web.graphql.trusted_documents import TrustedDocuments, read_manifest
from graph.web.operations import console, graphiql, health, landing_page, metrics
from graph.web.operations.request_metrics import RequestMetricsMiddleware
from graph.web.protocol import database_failures
from graph.web.routes import DirectGraphQLMiddleware, core_schema, graphql_routes
from graph.web.screens.screen import screen_routes
from graph.web.sign_in.flow import SignInFlow
from graph.web.sign_in.routes import sign_in_routes
from graph.workflows.runtime.observer import Observer, observing
from graph.workflows.startup.marketplace_sync import sync_catalog
from graph.workflows.startup.startup import Startup, unless_full
from graph.workflows.startup.store_probe import StoreProbes
from graph.workflows.worker.worker import Worker, run_worker

SESSIONS_KEY_FILE = "sessions.key"


@dataclass(frozen=True)
class OpenResources:
    """The open resources of a server or worker process."""

    database: Database
    hub: Hub
    observer: Observer
    stores: StoreProbes


@asynccontextmanager
async def open_resources(settings: Settings) -> AsyncGenerator[OpenResources]:
    """Open the resources of a server or worker process; PostgreSQL need not be available."""
    hub = Hub()
    database = Database.connect(settings.effective_database_url, {HUB: hub}, with_reserve=True)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(database.close)
        if settings.is_embedded:
            with unless_full():
                await migrate(database)
        if database.is_postgresql:
            await stack.enter_async_context(_listening(settings, hub))
        check_stores(settings)
        observer = await stack.enter_async_context(observing(settings, database))
        yield OpenResources(database, hub, observer, StoreProbes(settings, database))


@asynccontextmanager
async def prepare_database(settings: Settings, database: Database) -> AsyncGenerator[None]:
    """Check the database's schema and sync the marketplace, before the block."""
    if settings.is_embedded:
        # Again, if its file system was full.
        await migrate(database)
    if not await is_current(database):
        raise DatabaseBehindError
    await sync_catalog(settings, database)
    yield


@asynccontextmanager
async def start_worker(settings: Settings, resources: OpenResources, *, restarts: bool) -> AsyncGenerator[Worker]:
    """Prepare the database, mark and probe the stores, and run a worker until the block ends.

    A worker that is fenced begins again under a new name, unless `restarts` leaves that to the caller.
    """
    async with (
        prepare_database(settings, resources.database),
        resources.stores.at_start(),
        run_worker(settings, resources.database, resources.hub, resources.observer, restarts=restarts) as worker,
    ):
        yield worker


def check_stores(settings: Settings) -> None:
    """Refuse store URLs that cannot be valid or overlap; an unavailable store is reported by /readyz."""
    places: dict[str, Place] = {}
    for number, geography in enumerate(settings.geographies):
        for index, region in enumerate(geography.regions):
            key = f"geographies[{number}].regions[{index}].store"
            url = settings.store_url(region)
            try:
                RegionStore.open(region.name, url)
            except StoreUnavailableError as error:
                # A file in the folder's place, or a folder without permission, is the region's failure alone.
                if not isinstance(error.__cause__, OSError):
                    raise ConfigurationError(f"{key}: {error.reason}") from error
            place = place_of(url)
            for other, taken in places.items():
                if place.overlaps(taken):
                    raise ConfigurationError(
                        f"{key}: regions {other} and {region.name} have the same store, or one is within the other:"
                        " give each region its own"
                    )
            places[region.name] = place


@asynccontextmanager
async def _listening(settings: Settings, hub: Hub) -> AsyncGenerator[None]:
    listener = asyncio.create_task(listen(settings.database_url, hub))
    try:
        yield
    finally:
        listener.cancel()
        with suppress(asyncio.CancelledError):
            await listener


class AppServices:
    """The services that routes use during the application's lifespan."""

    database: Database
    hub: Hub
    links: LinkSigner
    exports: ExportBroadcasts
    observer: Observer
    stores: StoreProbes
    startup: Startup
    sign_in: SignInFlow
    token_use: TokenUse
    refusals: RefusalLog

    def __init__(self, settings: Settings, *, worker: bool) -> None:
        self.settings = settings
        self.worker = worker
        self.providers = {each.name: Provider(each) for each in settings.identity.oidc}
        self.bearers = BearerTokens(self.providers.values(), settings.identity.grants)

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncGenerator[None]:
        """Open all services; close them in order."""
        self.links = await asyncio.to_thread(LinkSigner.load_or_create, self.settings.data_dir)
        key = await asyncio.to_thread(load_or_create_key, self.settings.data_dir, SESSIONS_KEY_FILE)
        async with open_resources(self.settings) as resources:
            self.database, self.hub, self.observer = resources.database, resources.hub, resources.observer
            self.stores = resources.stores
            self.refusals = RefusalLog(self.database)
            cipher = Fernet(urlsafe_b64encode(key))
            self.sign_in = SignInFlow(self.settings, self.database, self.providers, cipher, self.refusals)
            self.exports = ExportBroadcasts(self.database, self.hub)
            begin = (
                partial(start_worker, self.settings, resources, restarts=True)
                if self.worker
                else partial(prepare_database, self.settings, resources.database)
            )
            self.startup = Startup(begin, may_be_away=self.database.is_postgresql)
            async with (
                self.startup.run(),
                run_backstop(self.database, self.hub),
                run_token_use(self.database) as self.token_use,
                run_refusal_log(self.refusals),
            ):
                yield

    async def authenticate(self, presented: Collection[str]) -> Mapping[str, Principal]:
        """Return the principal of each token."""
        signed = {token for token in presented if self.bearers.accepts(token)}
        found = await tokens.authenticate(self.database, [token for token in presented if token not in signed])
        self.token_use.record(found.values())
        return {**found, **await self.bearers.authenticate(self.database, signed)} if signed else found

    def context_for(self, principal: Principal | None, address: str = "") -> Context:
        """Return the context of one operation's resolvers."""
        loaders = Loaders(self.database, principal, self.settings)
        services = (self.database, self.settings, self.hub, self.links, self.exports)
        return Context(principal, *services, loaders, address, self.refusals, self.stores.recent_failure)

    async def database_is_current(self) -> None:
        """Raise unless the database responds with this version's schema."""
        if not await is_current(self.database):
            raise DatabaseBehindError

    async def start_is_complete(self) -> None:
        """Raise while the start waits for the database."""
        if not self.startup.is_complete:
            raise health.NotReadyError(self.startup.reason)

    async def worker_has_lease(self) -> None:
        """Raise unless this process's worker may work."""
        if not self.observer.has_lease():
            raise health.NotReadyError(
                "The worker has no lease, because it was fenced or the database does not answer:"
                " start the database, then this process."
            )

    async def measure_space(self) -> Sequence[Location]:
        """Measure the free space of all locations."""
        return await measure(self.settings, database_is_full=self.database.full.is_recent)

    async def stores_answer(self) -> None:
        """Raise unless the store of every available region responds and has its marker."""
        available = [region.name for region in self.settings.regions.values() if region.available]
        failures = await asyncio.gather(*map(self.stores.failure, available))
        if reasons := [failure for failure in failures if failure is not None]:
            raise health.NotReadyError("; ".join(reasons))


def create_app(settings: Settings, *, worker: bool = True) -> Starlette:
    """Create the ASGI application; its lifespan opens and closes all services."""
    services = AppServices(settings, worker=worker)
    access = AccessControl(services.authenticate, services.context_for, settings.limits)
    documents = settings.graphql.documents
    trusted = TrustedDocuments(read_manifest(documents), only=settings.graphql.only_documents) if documents else None
    pipeline = Pipeline(core_schema(schema), access, trusted=trusted)
    has_console = console.is_built()
    open_streams: set[asyncio.Task[None]] = set()
    routes = [
        *graphql_routes(pipeline, allowed_origins=settings.allowed_origins, open_streams=open_streams),
        *screen_routes(services, access, allowed_origins=settings.allowed_origins),
        *tus.routes(services, access),
        *downloads.routes(services),
        *health.routes(_checks(services), services.measure_space),
        *metrics.routes(services, access),
        *sign_in_routes(settings, access, lambda: services.sign_in, has_console=has_console),
        *(console.routes() if has_console else landing_page.routes(graphiql=settings.graphiql)),
        *_graphiql(settings),
    ]
    app = Starlette(
        routes=routes,
        lifespan=services.lifespan,
        middleware=[
            Middleware(RequestMetricsMiddleware),
            *_cross_origin(settings),
            Middleware(DirectGraphQLMiddleware, routes=routes),
        ],
        exception_handlers=database_failures.HANDLERS,
    )
    app.state.services = services
    app.state.open_streams = open_streams
    # A redirect would repeat the Host header, which any client chooses.
    app.router.redirect_slashes = False
    return app


def _cross_origin(settings: Settings) -> list[Middleware]:
    origins = settings.allowed_origins
    return [Middleware(CrossOriginMiddleware, allowed_origins=origins)] if origins else []


def _checks(services: AppServices) -> dict[str, health.Check]:
    checks: dict[str, health.Check] = {
        "database": services.database_is_current,
        "stores": services.stores_answer,
        "start": services.start_is_complete,
    }
    if services.worker:
        checks["worker"] = services.worker_has_lease
    return checks


def _graphiql(settings: Settings) -> list[BaseRoute]:
    if not settings.graphiql:
        return []
    if not graphiql.is_built():
        raise ConfigurationError("graphiql: the GraphiQL files are not built: run make graphiql")
    return graphiql.routes()
