"""What all transports share: error codes, media types, request and response shapes."""
