"""Words that share a stem with a stranger, and therefore keep their own: "policy" is no "police".

Authority: the words of one stem in the training part of the Universal Dependencies English Web Treebank, looked
through by hand; etymology and senses as in the Oxford English Dictionary. Facts, no borrowed list: licence as the
project's.
"""

from typing import Final

WHOLE: Final = frozenset(
    "action ally apartment appeal apply armed army author authority backing banner barely battery besides billion "
    "bite bother busy cabin care career carry center central centre character city coalition comedy commence "
    "committee constitution copper copy corner corps counter county courtesy critical cursor customer customs "
    "cute data department destiny directive director diversion donation duration early engineer evening every "
    "executive extensive faction factor factory fame family fare flower former gallery generation governor "
    "gravity habitation hammer handful here horror horse huge importance internal inventory irony journey latter "
    "lawyer letter likely lobby lottery majority manager manner many matter medication mental million minority "
    "mission muster national news note notion objective officer organ pale parade partition party passion paste "
    "pastor picket plane policy portion poster praise prey priority purse quite ranger relation relative rely "
    "reply reveal ruling secretary section sector several severe shoulder shower signal site speaker statement "
    "station statue story stripe suite summer supplement surgery survey survive tape tension theme tiny tradition "
    "treaty trustee unit unity university version violation wary wine".split()
)
