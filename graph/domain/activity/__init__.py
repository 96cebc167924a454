"""The activity record: one revision and one transition for each change that clients can watch."""
