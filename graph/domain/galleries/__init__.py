"""Galleries, image definitions, image features and version numbering."""
