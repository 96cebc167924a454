"""Steps with uploads: created, received, terminated, and used for versions."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.stateful.model import Definition, Gallery, Upload
from tests.stateful.steps import BOOL, END, KEY, MOSTLY, PICK, RARELY, TARGETS, WHO, first, needs
from tests.stateful.versions import NUMBER, Versions

SIZE = st.sampled_from((512, 3000, 3000, 0))
# The part of the missing bytes to send, in halves; three exceed the size.
PART = st.sampled_from((2, 2, 2, 2, 1, 0, 3))


class Uploads(Versions):
    @rule(who=WHO, gallery=PICK, size=SIZE, suffix=st.sampled_from((*["raw"] * 5, "iso")), whole=MOSTLY)
    def create_upload(self, who: str, gallery: int, size: int, suffix: str, whole: bool) -> None:
        found = self.pick(Gallery, gallery, self.model.named)
        code = first(*self.unmanaged_gallery(who, found))
        faults = [*["DISK_INVALID"] * (suffix == "iso"), *["RANGE_INVALID"] * (size < 1)]
        given = {"fileName": f"disk.{suffix}", "sizeBytes": str(size)}
        if made := self.ask(who, "createUpload", code, faults, galleryId=found.id, **given):
            key = made["upload"]["id"]
            upload = self.add(Upload(key, found, who, self.server.address(key), size))
            if whole:
                assert self.server.send(self.clients[who], upload.url, 0, size) == 204
                upload.received = size

    @needs(Upload)
    @rule(who=WHO, upload=PICK, part=PART, late=RARELY)
    def send(self, who: str, upload: int, part: int, late: bool) -> None:
        """Send the next bytes, or bytes at a wrong offset."""
        found = self.pick(Upload, upload, lambda one: one.received < one.size)
        missing = found.size - found.received
        count = missing * part // 2
        offset = found.received + late
        if not self.model.sees(who, found):
            expected = 404
        elif late:
            expected = 409
        else:
            # A complete upload accepts no more bytes.
            expected = 413 if count > missing else 204
        assert self.server.send(self.clients[who], found.url, offset, count) == expected
        if expected == 204:
            found.received += count

    @needs(Upload)
    @rule(who=WHO, upload=PICK)
    def end_upload(self, who: str, upload: int) -> None:
        found = self.pick(Upload, upload)
        hidden = not self.model.sees(who, found)
        expected = 404 if hidden else 423 if self.model.in_use(found) else 204
        assert self.server.end(self.clients[who], found.url) == expected
        if expected == 204:
            self.model.remove(found)

    @needs(Definition, Upload)
    @rule(who=WHO, image=PICK, upload=PICK, to=TARGETS, home=MOSTLY, number=NUMBER, key=KEY,
          end=END, excluded=BOOL)  # fmt: skip
    def make_of_upload(self, who: str, image: int, upload: int, **wanted: Any) -> None:
        found = self.pick(Upload, upload, lambda one: one.received == one.size)
        into = self.pick(Definition, image, lambda one: one.gallery is found.gallery)
        refusals = (
            (not self.model.sees(who, found) or found.gallery is not into.gallery, "NOT_FOUND"),
            (found.received < found.size, "UPLOAD_NOT_FINALIZED"),
            (self.model.in_use(found), "UPLOAD_IN_USE"),
        )
        if made := self.make_version(who, into, refusals, {"uploadId": found.id}, **wanted):
            made.upload = found
