"""Characters of names and texts: one normal form, and only characters that a reader can see."""

import unicodedata

# Joiners within words and emoji; variation selectors are marks.
JOINERS = "\u200c\u200d"
# Letters and symbols without a glyph: Hangul fillers, and the Braille pattern without dots.
BLANK = "\u115f\u1160\u3164\uffa0\u2800"
# They reverse the order of the characters after them.
OVERRIDES = "\u202d\u202e"
LINE_BREAKS = "\t\n\r"


def normal(text: str) -> str:
    """Return the form in which a text is stored and shown (NFC)."""
    return unicodedata.normalize("NFC", text)


def comparable(text: str) -> str:
    """Return the form in which names are compared: casefolded NFKC without joiners and other invisible characters."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(character for character in folded if not _is_invisible(character))


def _is_invisible(character: str) -> bool:
    # Variation selectors and the grapheme joiner are marks without a shape of their own.
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f" or character == "\u034f"


def is_printable(text: str) -> bool:
    """Whether a text is one line of characters that can be displayed; spaces and joiners count, controls do not."""
    return all(
        character in JOINERS or (unicodedata.category(character)[0] in "LMNPS" and character not in BLANK)
        or unicodedata.category(character) == "Zs"
        for character in text
    )  # fmt: skip


def is_name(text: str) -> bool:
    """Whether a text is printable, begins and ends without a space, and has a visible character."""
    visible = any(unicodedata.category(character)[0] in "LNPS" for character in text)
    return visible and text == text.strip() and is_printable(text)


def is_text(text: str) -> bool:
    """Whether a text of several lines has no controls, and nothing that changes the order of its characters."""
    # Most texts are printable, which takes a fiftieth of the time to find out.
    return text.isprintable() or not any(
        (unicodedata.category(character) in ("Cc", "Cs") and character not in LINE_BREAKS) or character in OVERRIDES
        for character in text
    )
