"""The commands of `lab-gallery`, a module for each group; `graph.cli` imports a module when its command is used.

These modules import the rest of the application within functions, so that `--help` is fast. `configuration` finds and
names the configuration file, `running` runs work and turns errors into one line.
"""
