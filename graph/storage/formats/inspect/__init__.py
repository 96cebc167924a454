"""Looking at disk files of foreign formats: what runs in the confined child, knows nothing of ours, and believes nothing."""
