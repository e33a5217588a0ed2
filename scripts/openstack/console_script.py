"""Runs a function as a command: `console_script.py NAME MODULE:FUNCTION ARGUMENT...`.

Stands in for the commands that only Debian's service packages bring; NAME is what the program takes itself to be called.
"""

import importlib
import sys

name, entry_point = sys.argv[1:3]
sys.argv = [name, *sys.argv[3:]]
module, function = entry_point.split(':')
sys.exit(getattr(importlib.import_module(module), function)())
