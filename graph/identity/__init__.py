"""Who asks: bearer tokens and the principals behind them."""
