"""Values of enums and names of types in human-readable messages."""


def in_words(value: str) -> str:
    """Return an enum's value in words, as `partially succeeded`."""
    return value.replace("_", " ").lower()


def type_in_words(name: str) -> str:
    """Return a type's name in words: `ImageVersion` becomes "image version"."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()
