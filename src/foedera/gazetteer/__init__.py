"""States, places and series: their names in time and in languages."""
