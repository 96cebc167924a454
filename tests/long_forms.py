"""Tests that run nightly only, because they take long and other tests cover most of them."""

import os

import pytest

NIGHTLY = pytest.mark.skipif("LAB_GALLERY_TEST_LONG" not in os.environ, reason="a long form: set LAB_GALLERY_TEST_LONG")
