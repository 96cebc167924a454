"""Store URLs: selection of a region's object store.

Options of a remote store follow the question mark, with obstore's names: `s3://bucket/prefix?endpoint=…&region=…`.
Other options come from the environment (AWS_…, AZURE_…, GOOGLE_…), which is the place for secrets.
"""

import errno
import os
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from obstore.store import AzureStore, GCSStore, MemoryStore, S3Store

from graph.storage.errors import StoreUrlError
from graph.storage.stores.local_store import LocalObjectStore

if TYPE_CHECKING:
    from obstore.store import AzureConfig, ClientConfig, GCSConfig, ObjectStore, RetryConfig, S3Config

CONNECT_TIMEOUT = timedelta(seconds=5)
REQUEST_TIMEOUT = timedelta(seconds=60)
MAX_RETRIES = 5
RETRY_TIMEOUT = timedelta(seconds=90)


def open_objects(url: str) -> tuple["ObjectStore", Path | None]:
    """Return the store that a URL names and, for a file store, its directory.

    Raises StoreUrlError if the URL does not name a store; OSError and obstore's errors if it cannot be opened.
    """
    try:
        parts = urlsplit(url)
        options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError:
        # Without the cause, which repeats the URL.
        raise StoreUrlError("its URL is malformed") from None
    if parts.scheme == "file":
        if parts.netloc not in {"", "localhost"} or not parts.path.startswith("/"):
            raise StoreUrlError("a file URL requires an absolute path: three slashes")
        root = Path(unquote(parts.path))
        try:
            root.mkdir(parents=True, exist_ok=True)
        except FileExistsError as error:
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR)) from error
        return cast("ObjectStore", LocalObjectStore(root)), root
    if parts.scheme == "memory":
        return MemoryStore(), None
    return _open_remote(parts, options), None


def _open_remote(parts: SplitResult, options: dict[str, str]) -> "ObjectStore":
    bare = parts._replace(query="", fragment="").geturl()
    # The pauses are obstore's own: increasing from 0.1 seconds, with jitter.
    retry: RetryConfig = {"max_retries": MAX_RETRIES, "retry_timeout": RETRY_TIMEOUT}
    client: ClientConfig = {"connect_timeout": CONNECT_TIMEOUT, "timeout": REQUEST_TIMEOUT}
    plain = options.get("endpoint", "").startswith("http://") or options.get("use_emulator") == "true"
    if options.pop("allow_http", str(plain)).lower() == "true":
        client["allow_http"] = True
    match parts.scheme:
        case "s3":
            s3 = cast("S3Config", options)
            return S3Store.from_url(bare, config=s3, client_options=client, retry_config=retry)
        case "az":
            azure = cast("AzureConfig", options)
            return AzureStore.from_url(bare, config=azure, client_options=client, retry_config=retry)
        case "gs":
            google = cast("GCSConfig", options)
            return GCSStore.from_url(bare, config=google, client_options=client, retry_config=retry)
        case _:
            raise StoreUrlError("a region's URL starts with file://, s3://, az://, gs:// or memory://")
