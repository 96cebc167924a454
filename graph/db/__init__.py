"""Database: tables, engine, prepared statements and migrations."""
