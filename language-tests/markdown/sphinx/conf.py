"""Typographic quotes and dashes would take the place of those that a text has."""

project = "Errors"
extensions = ["myst_parser"]
smartquotes = False
