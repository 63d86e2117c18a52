"""The web application: thin routes over a record, no script needed.

`app.create_app(path)` makes it. The routes are in `pages` (for people) and `api`
(for programs); what a page shows is gathered by the module named after the page.
"""
