"""Database: tables, engine, compiled statements, the read pool, outages, full disks and migrations."""
