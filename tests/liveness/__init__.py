"""Liveness: under any mix of faults of hosts, clocks and the database, all work ends, and ends right."""
