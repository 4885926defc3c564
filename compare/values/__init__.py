"""The values that mentions carry: quantities, moments, names and quotations, each with its algebra."""

from compare.values.moment import Granularity, Moment
from compare.values.name import Name, NameType
from compare.values.quantity import Bound, Quantity
from compare.values.quotation import Quotation

Value = Quantity | Moment | Name | Quotation

__all__ = ["Bound", "Granularity", "Moment", "Name", "NameType", "Quantity", "Quotation", "Value"]
