"""The worker process: durable engine, dispatch, leases, retries, schedules."""
