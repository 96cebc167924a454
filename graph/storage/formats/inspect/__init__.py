"""Inspection of disk files in foreign formats. It runs in the sandboxed child and trusts no input."""
