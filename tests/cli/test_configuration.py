"""An invalid key or value stops the start with one line that names it."""

import pytest

from tests.cli.conftest import Cli, InProcessCli
from tests.client import Api
from tests.disks import write_disk
from tests.server import Server

# An unchanged copy of contract/example.toml.
EXAMPLE = """\
data_dir = "./lab-gallery-data"                  # labs' template disks, uploads in flight, the embedded database and stores
# database_url = "postgresql+asyncpg://gallery@localhost/gallery"      # default: SQLite under data_dir
max_os_disk_gb = 128                             # images with a larger OS disk are not offered for labs

[[geographies]]
name = "france"
display_name = "France"

  [[geographies.regions]]
  name = "francecentral"
  display_name = "France Central"
  # store = "s3://bucket/prefix", "az://container/prefix", "gs://…" or "file:///…"; default: a folder under data_dir
  storage_price_per_gb_month = "0.05"            # decimal strings; used by the cost estimate only
  egress_price_per_gb = "0.02"

  [[geographies.regions]]
  name = "francesouth"
  display_name = "France South"

[[geographies]]
name = "unitedstates"
display_name = "United States"

  [[geographies.regions]]
  name = "eastus"
  display_name = "East US"

[[marketplace]]                                  # images that the operator offers from outside any gallery
publisher = "Debian"
offer = "debian-12"
sku = "minimal"
version = "12.0.0"
display_name = "Debian 12 minimal"
os_type = "LINUX"
hyper_v_generation = "V1"
architecture = "X64"
username = "student"
disk = "./images/debian-12.raw"                  # raw, qcow2, vhd, vhdx or vmdk; a path relative to this file
# sha256 = "…"                                   # of the file; checked when given
"""
IMAGE = """
[[marketplace]]
publisher = "Debian"
offer = "debian-12"
sku = "minimal"
version = "12.0.0"
os_type = "LINUX"
disk = "debian-12.img"
"""
TOKEN = ("token", "create", "--principal", "ann")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("frobnicate = 1", "frobnicate: no such key"),
        ('max_os_disk_gb = "much"', "max_os_disk_gb: "),
        ("max_os_disk_gb = 0", "max_os_disk_gb: "),
        (
            'database_url = "mysql://localhost"',
            "database_url: must start with sqlite+aiosqlite:// or postgresql+asyncpg://",
        ),
        ("geographies = []", "geographies: "),
        ('[[geographies]]\nname = "france"\nregions = []', "geographies[0].regions: "),
        (
            '[[geographies]]\nname = "france"\nregions = [{name = "a", colour = "red"}]',
            "geographies[0].regions[0].colour: no such key",
        ),
        (
            '[[geographies]]\nname = "france"\nregions = [{name = "West US"}, {name = "westus"}]',
            "geographies: region westus is defined twice",
        ),
        ('[[marketplace]]\npublisher = "Debian"', "marketplace[0].offer: "),
        # Values that the table's columns cannot hold: SQLite would accept them, PostgreSQL would fail at the start.
        (f'[[marketplace]]\npublisher = "Debian"\noffer = "{"x" * 65}"', "marketplace[0].offer: "),
        ("[quotas]\ngalleries_per_region = 0", "quotas.galleries_per_region: "),
        ("[quotas]\nimage_versions_per_region = 2147483648", "quotas.image_versions_per_region: "),
        ("max_os_disk_gb = ", ""),
    ],
)
def test_invalid_configuration_file_names_the_key(in_process_cli: InProcessCli, text: str, line: str) -> None:
    config = in_process_cli.configured(text)
    assert in_process_cli.refusal(2, *TOKEN, "--config", config).startswith(f"lab-gallery: {config}: {line}")
    assert list(in_process_cli.folder.iterdir()) == [config]


@pytest.mark.parametrize(
    "command", [("serve", "--port", "0"), ("worker",), ("migrate",), TOKEN], ids=lambda words: words[0]
)
def test_missing_configuration_file_is_named(in_process_cli: InProcessCli, command: tuple[str, ...]) -> None:
    absent = in_process_cli.folder / "absent.toml"
    assert in_process_cli.refusal(2, *command, "--config", absent) == f"lab-gallery: {absent}: file not found"


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("MAX_OS_DISK_GB", "much", "max_os_disk_gb"),
        ("GEOGRAPHIES", "france", "geographies"),
        ("GEOGRAPHIES", "[]", "geographies"),
        ("DATABASE_URL", "mysql://localhost", "database_url"),
    ],
)
def test_invalid_environment_variable_names_the_key(
    in_process_cli: InProcessCli, name: str, value: str, key: str
) -> None:
    line = in_process_cli.refusal(2, *TOKEN, env={f"LAB_GALLERY_{name}": value})
    assert line.startswith("lab-gallery: ")
    assert f"{key}: " in line
    assert list(in_process_cli.folder.iterdir()) == []


def test_environment_variable_overrides_file_relative_to_working_directory(in_process_cli: InProcessCli) -> None:
    config = in_process_cli.configured('data_dir = "of-the-file"')
    in_process_cli.output(*TOKEN, "--config", config)
    in_process_cli.output(*TOKEN, "--config", config, env={"LAB_GALLERY_DATA_DIR": "of-the-environment"})
    assert {path.name for path in in_process_cli.folder.iterdir()} == {config.name, "of-the-file", "of-the-environment"}


def test_data_folder_creation_failure_names_the_folder(in_process_cli: InProcessCli) -> None:
    (in_process_cli.folder / "lab-gallery-data").touch()
    line = in_process_cli.refusal(2, *TOKEN)
    place, remedy = in_process_cli.folder / "lab-gallery-data", "choose a folder that this user can create"
    assert line == f"lab-gallery: data_dir: {place}: File exists; {remedy}"


def test_marketplace_image_of_another_format_stops_the_server(in_process_cli: InProcessCli) -> None:
    disk = in_process_cli.folder / "debian-12.img"
    disk.write_bytes(b"QFI\xfb\0\0\0\x03" + bytes(1016))
    line = in_process_cli.refusal(2, "serve", "--port", "0", "--config", in_process_cli.configured(IMAGE))
    assert line == (
        f"lab-gallery: marketplace[0].disk: {disk}: FORMAT_MISMATCH: "
        "the file is declared as raw but has the signature of qcow2"
    )


def test_missing_marketplace_image_stops_the_server(in_process_cli: InProcessCli) -> None:
    line = in_process_cli.refusal(2, "serve", "--port", "0", "--config", in_process_cli.configured(IMAGE))
    assert line.startswith(f"lab-gallery: marketplace[0].disk: {in_process_cli.folder / 'debian-12.img'}: ")


async def test_example_configuration_starts_a_working_server(cli: Cli) -> None:
    config = cli.configured(EXAMPLE)
    write_disk(cli.folder / "images" / "debian-12.raw", 2 << 20, {0: b"boot"})
    with Server(config) as server:
        token = cli.output(*TOKEN, "--role", "admin", "--config", config).strip()
        async with Api.at(server.url, token) as api:
            data = await api.run(
                "{ geographies { name displayName regions { name displayName available } }"
                "  marketplaceImages { nodes { displayName osType hyperVGeneration architecture osDisk { sizeBytes } } } }"
            )
        assert server.stop() == 0
    assert data == {
        "geographies": [
            {
                "name": "france",
                "displayName": "France",
                "regions": [
                    {"name": "francecentral", "displayName": "France Central", "available": True},
                    {"name": "francesouth", "displayName": "France South", "available": True},
                ],
            },
            {
                "name": "unitedstates",
                "displayName": "United States",
                "regions": [{"name": "eastus", "displayName": "East US", "available": True}],
            },
        ],
        "marketplaceImages": {
            "nodes": [
                {
                    "displayName": "Debian 12 minimal",
                    "osType": "LINUX",
                    "hyperVGeneration": "V1",
                    "architecture": "X64",
                    "osDisk": {"sizeBytes": 2 << 20},
                }
            ]
        },
    }
