"""Web layer: transports, negotiation, limits, masking, probes."""
