"""Moments: dates and times, resolved against the day of publication."""
