"""Speech: quotations, and who says what."""
