"""What measures us, beside peers, in one run. Trust ratios, not seconds: machines differ and are shared."""
