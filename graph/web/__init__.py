"""How requests come in: transports, negotiation, limits, masking, probes."""
