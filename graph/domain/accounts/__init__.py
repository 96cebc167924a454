"""Lab accounts, gallery attachments and role grants."""
