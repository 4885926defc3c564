"""Stories: which articles of a batch report the same event."""

from compare.stories.copies import copies
from compare.stories.group import group
from compare.stories.profile import Profile, profile

__all__ = ["Profile", "copies", "group", "profile"]
