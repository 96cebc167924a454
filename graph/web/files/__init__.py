"""Bytes of disk images: downloads with ranges, and resumable uploads."""
