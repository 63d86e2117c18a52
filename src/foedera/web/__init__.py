"""The web pages: thin routes over the workbench."""
