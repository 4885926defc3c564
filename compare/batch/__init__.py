"""A batch of articles in many stories: the stages meet here once a story, spread over processes."""

from compare.batch.reading import Batch, read
from compare.batch.run import Checked, check

__all__ = ["Batch", "Checked", "check", "read"]
