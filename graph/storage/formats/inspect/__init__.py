"""Inspection of disk files in foreign formats. It runs in the sandboxed child and trusts no input.

Only `magic` and the signatures that it compares also run in the worker, on files that are declared as raw.
"""
