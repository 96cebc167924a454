"""The worker: dispatch of jobs, recovery of jobs of other workers, schedule of maintenance."""
