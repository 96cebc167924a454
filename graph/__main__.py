"""`python -m graph` is `lab-gallery`."""

from graph.cli import main

if __name__ == "__main__":
    main()
