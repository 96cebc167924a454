"""The commands of `lab-gallery`, a module for each group; `graph.cli` imports a module when its command is used.

`configuration` finds and names the configuration file, `running` runs work and turns errors into one line.
"""
