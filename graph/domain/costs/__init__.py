"""Storage and transfer costs, and estimates of them."""
