"""Access: authentication, token revalidation, rate limits and connection limits."""
