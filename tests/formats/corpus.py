"""Images that must be refused, made on the spot: each with the format it is declared to be and the reason expected.

After the published holes of image services and hypervisors: CVE-2014-0223, 2015-1851, 2015-5162, 2015-5163, 2018-10908,
2022-47951, 2024-4467, 2024-32498, 2024-40767, 2024-44082, 2026-24708, and QEMU's iotests 059 and 080.
"""

import gzip
import lzma
import struct
from collections.abc import Callable
from pathlib import Path

import zstandard

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.formats.inspect.reasons import Reason
from tests.disks import write_disk
from tests.formats.images import at, converted, cut, described_as, edited, empty, qemu_img, raw_disk, summed

Make = Callable[[Path], Path]
Case = tuple[str, str, Reason, Make]


def u32(value: int) -> bytes:
    return struct.pack(">I", value)


def u64(value: int) -> bytes:
    return struct.pack(">Q", value)


def little(value: int) -> bytes:
    return struct.pack("<Q", value)


def qcow2(*edits: tuple[int, bytes], options: str = "") -> Make:
    return lambda folder: edited(empty(folder / "x.qcow2", "qcow2", options=options), *edits)


def extension(kind: int, data: bytes) -> Make:
    """A qcow2 with this header extension instead of its own."""

    def make(folder: Path) -> Path:
        path = empty(folder / "x.qcow2", "qcow2")
        padded = data + bytes(-len(data) % 8)
        return edited(path, (at(path, ">I", 100), u32(kind) + u32(len(data)) + padded + bytes(8)))

    return make


def backing(name: str) -> Make:
    """A qcow2 over another image, without opening that."""
    return qcow2((8, u64(512) + u32(len(name))), (512, name.encode()))


def real_backing(folder: Path) -> Path:
    base = empty(folder / "base.qcow2", "qcow2")
    qemu_img("create", "-f", "qcow2", "-b", base, "-F", "qcow2", folder / "x.qcow2")
    return folder / "x.qcow2"


def data_file(folder: Path) -> Path:
    qemu_img("create", "-f", "qcow2", "-o", f"data_file={folder / 'data'}", folder / "x.qcow2", "64M")
    return folder / "x.qcow2"


def encrypted(folder: Path) -> Path:
    secret = ["--object", "secret,id=s,data=geheim"]
    options = "encrypt.format=aes,encrypt.key-secret=s"
    qemu_img("create", *secret, "-f", "qcow2", "-o", options, folder / "x.qcow2", "8M")
    return folder / "x.qcow2"


def first_entry(value: int) -> Make:
    """A qcow2 with data whose first table begins so."""

    def make(folder: Path) -> Path:
        path = converted(raw_disk(folder), folder / "x.qcow2", "qcow2")
        return edited(path, (at(path, ">Q", 40), u64(value)))

    return make


def second_entry(value: int) -> Make:
    """A qcow2 with data whose first second-level table begins so."""

    def make(folder: Path) -> Path:
        path = converted(raw_disk(folder), folder / "x.qcow2", "qcow2")
        table = at(path, ">Q", at(path, ">Q", 40)) & 0x00FFFFFFFFFFFE00
        return edited(path, (table, u64(value)))

    return make


def every_cluster_the_same(folder: Path) -> Path:
    """8 GiB of data in a file of some hundred kilobytes: each entry of each table points to one cluster."""
    path = empty(folder / "x.qcow2", "qcow2", "8G")
    table, data = 0x100000, 0x110000
    edited(path, (table, u64(data) * 8192), (data, b"x" * 65536))
    return edited(path, (at(path, ">Q", 40), u64(table) * 16))


def bomb(options: str) -> Make:
    def make(folder: Path) -> Path:
        with (folder / "bomb.raw").open("wb") as file:
            for _ in range(256):
                file.write(b"x" * ONE_MIB)
        return converted(folder / "bomb.raw", folder / "x.qcow2", "qcow2", options, "-c")

    return make


def vmdk(*edits: tuple[int, bytes], options: str = "") -> Make:
    return lambda folder: edited(empty(folder / "x.vmdk", "vmdk", options=options), *edits)


def described(old: bytes, new: bytes) -> Make:
    """A VMDK with this in its descriptor."""
    return lambda folder: described_as(empty(folder / "x.vmdk", "vmdk"), old, new)


def description(kind: str, extent: str) -> Make:
    """Only a description, of a disk whose data are elsewhere."""
    text = f'# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\ncreateType="{kind}"\n\n{extent}\n'

    def make(folder: Path) -> Path:
        (folder / "x.vmdk").write_text(text.ljust(2048))
        return folder / "x.vmdk"

    return make


def footer(at_footer: int, data: bytes) -> Make:
    """A streaming VMDK whose footer counts, changed there."""

    def make(folder: Path) -> Path:
        path = converted(raw_disk(folder), folder / "x.vmdk", "vmdk", "subformat=streamOptimized")
        header = bytearray(path.read_bytes()[:512])
        last = bytearray(header)
        header[56:64] = b"\xff" * 8
        last[at_footer : at_footer + len(data)] = data
        marker = struct.pack("<QII496x", 1, 0, 3)
        path.write_bytes(header + path.read_bytes()[512:] + marker + last + bytes(512))
        return path

    return make


def vhd(*edits: tuple[int, bytes], options: str = "force_size=on") -> Make:
    """A VHD, changed in its footer and the copy of that, with right checksums."""

    def make(folder: Path) -> Path:
        path = empty(folder / "x.vhd", "vhd", options=options)
        offsets = [path.stat().st_size - 512, *([] if "fixed" in options else [0])]
        for offset in offsets:
            edited(path, *((offset + place, data) for place, data in edits))
        return summed(path, offsets, length=512, checksum=64)

    return make


def dynamic(*edits: tuple[int, bytes]) -> Make:
    """A dynamic VHD, changed in its second header, with a right checksum."""

    def make(folder: Path) -> Path:
        path = edited(empty(folder / "x.vhd", "vhd"), *((512 + place, data) for place, data in edits))
        return summed(path, [512], length=1024, checksum=36)

    return make


def vhdx(*edits: tuple[int, bytes]) -> Make:
    return lambda folder: edited(empty(folder / "x.vhdx", "vhdx"), *edits)


def vhdx_parent(folder: Path) -> Path:
    path = empty(folder / "x.vhdx", "vhdx")
    parameters = at(path, "<Q", 192 * 1024 + 16 + 32 + 16) + 65536
    assert at(path, "<I", parameters) in {8 * ONE_MIB, 16 * ONE_MIB, 32 * ONE_MIB}
    return edited(path, (parameters + 4, struct.pack("<I", 2)))


def vhdx_locator(folder: Path) -> Path:
    path = empty(folder / "x.vhdx", "vhdx")
    metadata = at(path, "<Q", 192 * 1024 + 16 + 32 + 16)
    locator = bytes.fromhex("2d5fd3a80bb34d45abf7d3d84834ab0c")
    entry = metadata + 32 + 5 * 32
    item = locator + struct.pack("<IIII", 65536 + 256, 512, 4, 0)
    return edited(path, (metadata + 10, struct.pack("<H", 6)), (entry, item))


def other(kind: str, name: str) -> Make:
    return lambda folder: empty(folder / name, kind, "8M")


def packed(data: Callable[[bytes], bytes], name: str) -> Make:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(data(bytes(4 * ONE_MIB)))
        return folder / name

    return make


def polyglot(make: Make, *edits: tuple[int, bytes]) -> Make:
    def both(folder: Path) -> Path:
        path = make(folder)
        if path.stat().st_size < ONE_MIB:
            cut(path, ONE_MIB)
        return edited(path, *edits)

    return both


def raw(*edits: tuple[int, bytes]) -> Make:
    return lambda folder: write_disk(folder / "x.raw", ONE_MIB, dict(edits))


R = Reason
JSON = 'json:{"driver":"file","filename":"/etc/passwd"}'
CORPUS: list[Case] = [
    *(
        (f"backing file {name[:24]}", "qcow2", R.BACKING_FILE, backing(name))
        for name in (
            "/etc/passwd",
            "/nowhere/at/all",
            "../../etc/passwd",
            "base.raw",
            "file:///etc/passwd",
            JSON,
            "nbd://127.0.0.1:10809",
            "nbd:unix:/run/x.sock",
            "http://169.254.169.254/latest/meta-data",
            "ssh://root@localhost/x",
            "fat:rw:/etc",
        )
    ),
    ("a real backing file", "qcow2", R.BACKING_FILE, real_backing),
    ("a backing file's length alone", "qcow2", R.BACKING_FILE, qcow2((16, u32(32)))),
    ("a backing file in version 2", "qcow2", R.BACKING_FILE, qcow2((8, u64(512) + u32(11)), options="compat=0.10")),
    ("a backing format's name", "qcow2", R.BACKING_FILE, extension(0xE2792ACA, b"raw")),
    ("a data file", "qcow2", R.EXTERNAL_DATA, data_file),
    ("the bit for a data file", "qcow2", R.EXTERNAL_DATA, qcow2((72, u64(4)))),
    ("a data file's name, its bit unset", "qcow2", R.EXTERNAL_DATA, extension(0x44415441, b"/etc/passwd")),
    ("a data file's name in json", "qcow2", R.EXTERNAL_DATA, extension(0x44415441, JSON.encode())),
    ("an encrypted qcow2", "qcow2", R.ENCRYPTED, encrypted),
    ("an encryption that is not known", "qcow2", R.ENCRYPTED, qcow2((32, u32(9)))),
    ("qcow2 of 64 PiB", "qcow2", R.VIRTUAL_SIZE_TOO_LARGE, qcow2((24, u64(64 << 50)))),
    ("qcow2 of 2^63", "qcow2", R.VIRTUAL_SIZE_TOO_LARGE, qcow2((24, u64(1 << 63)))),
    ("a disk of no bytes", "qcow2", R.MALFORMED, qcow2((24, u64(0)))),
    ("half a sector", "qcow2", R.MALFORMED, qcow2((24, u64((64 << 20) + 256)))),
    ("cluster_bits 255", "qcow2", R.MALFORMED, qcow2((20, u32(255)))),
    ("cluster_bits 0", "qcow2", R.MALFORMED, qcow2((20, u32(0)))),
    ("l1_size 0x7fffffff", "qcow2", R.MALFORMED, qcow2((36, u32(0x7FFFFFFF)))),
    ("l1_size 0", "qcow2", R.MALFORMED, qcow2((36, u32(0)))),
    ("a first table nowhere", "qcow2", R.MALFORMED, qcow2((40, bytes.fromhex("1234567890abcdef")))),
    ("a first table past the end", "qcow2", R.TRUNCATED, qcow2((40, u64(1 << 40)))),
    ("a first table at an odd cluster", "qcow2", R.MALFORMED, first_entry(0x80000000_00100200)),
    ("reserved bits in the first table", "qcow2", R.MALFORMED, first_entry(0x81000000_00100000)),
    ("a second table past the end", "qcow2", R.TRUNCATED, first_entry(0x80000100_00000000)),
    ("a cluster past the end", "qcow2", R.CORRUPT, second_entry(0x80000100_00000000)),
    ("a cluster within a cluster", "qcow2", R.CORRUPT, second_entry(0x80000000_00100200)),
    ("refcount_table_clusters max", "qcow2", R.TRUNCATED, qcow2((56, u32(0xFFFFFFFF)))),
    ("no table of reference counts", "qcow2", R.MALFORMED, qcow2((56, u32(0)))),
    ("reference counts nowhere", "qcow2", R.MALFORMED, qcow2((48, bytes.fromhex("1234567890abcdef")))),
    ("nb_snapshots max", "qcow2", R.MALFORMED, qcow2((60, u32(0xFFFFFFFF)))),
    ("snapshots past the end", "qcow2", R.TRUNCATED, qcow2((60, u32(0xFFFF) + u64(0xFFFFFFFFFFFF0000)))),
    ("header_length max", "qcow2", R.MALFORMED, qcow2((100, u32(0xFFFFFFFF)))),
    ("header_length 0", "qcow2", R.MALFORMED, qcow2((100, u32(0)))),
    ("an extension of 2^31 bytes", "qcow2", R.MALFORMED, qcow2((112, bytes.fromhex("123456787fffffff")))),
    ("refcount_order 200", "qcow2", R.MALFORMED, qcow2((96, u32(200)))),
    ("features that are not known", "qcow2", R.MALFORMED, qcow2((72, u64(1 << 40)))),
    ("version 0", "qcow2", R.MALFORMED, qcow2((4, u32(0)))),
    ("version 1", "qcow2", R.MALFORMED, qcow2((4, u32(1)))),
    ("a kind of compression that is not known", "qcow2", R.MALFORMED, qcow2((72, u64(8)), (104, b"\x09"))),
    ("marked as corrupt", "qcow2", R.CORRUPT, qcow2((72, u64(2)))),
    ("marked as dirty", "qcow2", R.NOT_CLOSED, qcow2((72, u64(1)))),
    *(
        (f"cut after {length} bytes", "qcow2", R.TRUNCATED, lambda folder, length=length: cut(qcow2()(folder), length))
        for length in (4, 71, 100)
    ),
    ("cut before its tables", "qcow2", R.TRUNCATED, lambda folder: cut(qcow2()(folder), 65536)),
    ("256 MiB of one byte, zlib", "qcow2", R.EXPANDS_TOO_MUCH, bomb("compression_type=zlib")),
    ("256 MiB of one byte, zstd", "qcow2", R.EXPANDS_TOO_MUCH, bomb("compression_type=zstd")),
    ("a cluster that is everywhere", "qcow2", R.CORRUPT, every_cluster_the_same),
    # VMDK
    ("VMDK flat", "vmdk", R.EXTERNAL_DATA, description("monolithicFlat", 'RW 2048 FLAT "/etc/shadow" 0')),
    (
        "VMDK flat, made",
        "vmdk",
        R.EXTERNAL_DATA,
        lambda f: empty(f / "x.vmdk", "vmdk", options="subformat=monolithicFlat"),
    ),
    (
        "VMDK split, made",
        "vmdk",
        R.EXTERNAL_DATA,
        lambda f: empty(f / "x.vmdk", "vmdk", options="subformat=twoGbMaxExtentSparse"),
    ),
    (
        "VMDK text, sparse elsewhere",
        "vmdk",
        R.EXTERNAL_DATA,
        description("monolithicSparse", 'RW 2048 SPARSE "b.vmdk"'),
    ),
    ("VMDK custom", "vmdk", R.EXTERNAL_DATA, described(b'createType="monolithicSparse"', b'createType="custom"')),
    ("VMDK naming a device", "vmdk", R.EXTERNAL_DATA, description("fullDevice", 'RW 2048 FLAT "/dev/sda" 0')),
    ("VMDK extent with a path", "vmdk", R.EXTERNAL_DATA, described(b'SPARSE "x.vmdk"', b'SPARSE "/etc/shadow"')),
    ("VMDK extent upwards", "vmdk", R.EXTERNAL_DATA, described(b'SPARSE "x.vmdk"', b'SPARSE "../x.vmdk"')),
    ("VMDK flat extent", "vmdk", R.EXTERNAL_DATA, described(b'SPARSE "x.vmdk"', b'FLAT "x.vmdk" 0')),
    (
        "VMDK with two extents",
        "vmdk",
        R.EXTERNAL_DATA,
        described(b'SPARSE "x.vmdk"', b'SPARSE "x.vmdk"\nRW 2048 SPARSE "y.vmdk"'),
    ),
    ("VMDK with a parent", "vmdk", R.BACKING_FILE, described(b"parentCID=ffffffff", b"parentCID=12345678")),
    (
        "VMDK with a parent's name",
        "vmdk",
        R.BACKING_FILE,
        described(b"createType=", b'parentFileNameHint="/etc/passwd"\ncreateType='),
    ),
    *(
        (f"VMDK with a parent's name in {where}", "vmdk", R.BACKING_FILE, described(old, new))
        for where, old, new in (
            ("a comment", b"# Extent", b'# parentFileNameHint="/etc/passwd"\n# Extent'),
            ("its database", b"ddb.adapterType", b'ddb.x = "parentFileNameHint="/etc/passwd"\nddb.adapterType'),
            ("a file's name", b'SPARSE "x.vmdk"', b'SPARSE "parentFileNameHint=x.vmdk"'),
        )
    ),
    ("VMDK with an odd line", "vmdk", R.MALFORMED, described(b"createType=", b"include /etc/passwd\ncreateType=")),
    ("VMDK with a type twice", "vmdk", R.MALFORMED, described(b"parentCID=", b'createType="custom"\nparentCID=')),
    ("VMDK of no capacity", "vmdk", R.MALFORMED, vmdk((12, little(0)))),
    ("VMDK of 2^60 sectors", "vmdk", R.VIRTUAL_SIZE_TOO_LARGE, vmdk((12, little(1 << 60)))),
    ("VMDK description elsewhere", "vmdk", R.MALFORMED, vmdk((28, little(100)))),
    ("VMDK description of 2 MiB", "vmdk", R.MALFORMED, vmdk((36, little(4096)))),
    ("VMDK version 9", "vmdk", R.MALFORMED, vmdk((4, struct.pack("<I", 9)))),
    ("VMDK grain of 0", "vmdk", R.MALFORMED, vmdk((20, little(0)))),
    ("VMDK with 2^31 entries a table", "vmdk", R.MALFORMED, vmdk((44, struct.pack("<I", 1 << 31)))),
    ("VMDK directory past the end", "vmdk", R.TRUNCATED, vmdk((56, little(1 << 40)))),
    ("VMDK with another compression", "vmdk", R.MALFORMED, vmdk((77, b"\x07\x00"))),
    ("VMDK with converted line ends", "vmdk", R.MALFORMED, vmdk((73, b"\n\n\r\n"))),
    ("VMDK footer of another capacity", "vmdk", R.MALFORMED, footer(12, little(1 << 30))),
    ("VMDK footer with another description", "vmdk", R.MALFORMED, footer(28, little(64))),
    ("VMDK footer to another footer", "vmdk", R.MALFORMED, footer(56, b"\xff" * 8)),
    ("VMDK cut", "vmdk", R.TRUNCATED, lambda folder: cut(vmdk()(folder), 12 * 1024)),
    ("VMDK cut in its header", "vmdk", R.TRUNCATED, lambda folder: cut(vmdk()(folder), 60)),
    # VHD
    ("VHD differencing", "vhd", R.BACKING_FILE, vhd((60, u32(4)))),
    ("VHD of another type", "vhd", R.MALFORMED, vhd((60, u32(6)))),
    ("VHD with a parent's name", "vhd", R.BACKING_FILE, dynamic((64, "base.vhd".encode("utf-16-be")))),
    (
        "VHD with a parent locator",
        "vhd",
        R.BACKING_FILE,
        dynamic((576, b"W2ku" + u32(512) + u32(64) + u32(0) + u64(4096))),
    ),
    ("VHD with a wrong checksum", "vhd", R.MALFORMED, lambda f: edited(vhd()(f), (-512 + 64, u32(1)), (64, u32(1)))),
    ("VHD whose ends differ", "vhd", R.MALFORMED, lambda f: edited(vhd()(f), (24, u32(1)))),
    ("VHD of 2^60 bytes", "vhd", R.VIRTUAL_SIZE_TOO_LARGE, vhd((48, u64(1 << 60)))),
    (
        "VHD fixed, longer than its file",
        "vhd",
        R.TRUNCATED,
        vhd((48, u64(1 << 30)), options="subformat=fixed,force_size=on"),
    ),
    ("VHD with blocks of 0", "vhd", R.MALFORMED, dynamic((32, u32(0)))),
    ("VHD with too short a table", "vhd", R.MALFORMED, dynamic((28, u32(1)))),
    ("VHD with 2^32 - 1 entries", "vhd", R.MALFORMED, dynamic((28, u32(0xFFFFFFFF)))),
    ("VHD with a table past the end", "vhd", R.TRUNCATED, dynamic((16, u64(1 << 40)))),
    ("VHD block past the end", "vhd", R.TRUNCATED, lambda f: edited(vhd()(f), (1536, u32(0x7FFFFFF)))),
    ("VHD cut", "vhd", R.TRUNCATED, lambda folder: cut(vhd()(folder), 1500)),
    # VHDX
    ("VHDX differencing", "vhdx", R.BACKING_FILE, vhdx_parent),
    ("VHDX with a parent locator", "vhdx", R.BACKING_FILE, vhdx_locator),
    ("VHDX without regions", "vhdx", R.MALFORMED, vhdx((192 * 1024, bytes(65536)))),
    ("VHDX with 2^31 regions", "vhdx", R.MALFORMED, vhdx((192 * 1024 + 8, struct.pack("<I", 1 << 31)))),
    ("VHDX region past the end", "vhdx", R.TRUNCATED, vhdx((192 * 1024 + 32, little(1 << 40)))),
    ("VHDX with a wrong checksum", "vhdx", R.MALFORMED, vhdx((192 * 1024 + 4, b"\0\0\0\0"))),
    ("VHDX without headers", "vhdx", R.MALFORMED, vhdx((64 * 1024, bytes(4096)), (128 * 1024, bytes(4096)))),
    ("VHDX cut", "vhdx", R.TRUNCATED, lambda folder: cut(vhdx()(folder), ONE_MIB)),
    ("VHDX cut in its mark's block", "vhdx", R.TRUNCATED, lambda folder: cut(vhdx()(folder), 100)),
    # Other formats, whatever they are declared to be.
    ("VDI", "raw", R.FORMAT_UNSUPPORTED, other("vdi", "x.raw")),
    ("VDI as qcow2", "qcow2", R.FORMAT_UNSUPPORTED, other("vdi", "x.qcow2")),
    ("QED", "qcow2", R.FORMAT_UNSUPPORTED, other("qed", "x.qcow2")),
    ("parallels", "raw", R.FORMAT_UNSUPPORTED, other("parallels", "x.raw")),
    ("LUKS", "raw", R.FORMAT_UNSUPPORTED, raw((0, b"LUKS\xba\xbe\x00\x01aes"))),
    ("ISO", "raw", R.FORMAT_UNSUPPORTED, raw((0x8001, b"CD001"))),
    ("gzip", "raw", R.FORMAT_UNSUPPORTED, packed(gzip.compress, "x.raw")),
    ("xz", "vmdk", R.FORMAT_UNSUPPORTED, packed(lzma.compress, "x.vmdk")),
    ("zstd", "qcow2", R.FORMAT_UNSUPPORTED, packed(zstandard.compress, "x.qcow2")),
    # Another format than declared.
    ("qcow2 as raw", "raw", R.FORMAT_MISMATCH, qcow2()),
    ("VMDK as raw", "raw", R.FORMAT_MISMATCH, vmdk()),
    ("VMDK text as raw", "raw", R.FORMAT_MISMATCH, description("monolithicFlat", 'RW 2048 FLAT "/etc/shadow" 0')),
    ("VHDX as raw", "raw", R.FORMAT_MISMATCH, vhdx()),
    ("VHD as raw", "raw", R.FORMAT_MISMATCH, vhd()),
    ("VHD fixed as raw", "raw", R.FORMAT_MISMATCH, vhd(options="subformat=fixed")),
    ("VMDK as qcow2", "qcow2", R.FORMAT_MISMATCH, vmdk()),
    ("qcow2 as VHDX", "vhdx", R.FORMAT_MISMATCH, qcow2()),
    ("VHDX as VHD", "vhd", R.FORMAT_MISMATCH, vhdx()),
    ("raw as qcow2", "qcow2", R.FORMAT_MISMATCH, raw((0, b"boot"))),
    ("raw as VHD", "vhd", R.FORMAT_MISMATCH, raw((0, b"boot"))),
    ("text as VMDK", "vmdk", R.FORMAT_MISMATCH, raw((0, b"hello"))),
    # Several at once.
    ("ISO and qcow2", "qcow2", R.FORMAT_UNSUPPORTED, polyglot(qcow2(), (0x8001, b"CD001"))),
    ("qcow2 and VHD", "qcow2", R.FORMAT_AMBIGUOUS, polyglot(qcow2(), (-512, b"conectix"))),
    ("VHD and qcow2", "vhd", R.FORMAT_AMBIGUOUS, polyglot(vhd(options="subformat=fixed"), (0, b"QFI\xfb"))),
    ("qcow2 and DMG", "qcow2", R.FORMAT_UNSUPPORTED, polyglot(qcow2(), (-512, b"koly"))),
    ("VDI and qcow2", "qcow2", R.FORMAT_UNSUPPORTED, polyglot(qcow2(), (0x40, b"\x7f\x10\xda\xbe"))),
]
