"""Words that share a stem with a stranger, and therefore keep their own: "policy" is no "police".

Authority: the words of one stem in the training part of the Universal Dependencies English Web Treebank, looked
through by hand; etymology and senses as in the Oxford English Dictionary. Facts, no borrowed list: licence as the
project's.
"""

from typing import Final

WHOLE: Final = frozenset(
    "ally apartment armed army author authority banner battery besides billion bite bother busy cabin care career "
    "center central centre character city coalition committee constitution copper corner corps counter county "
    "courtesy critical cursor customer customs data department destiny directive director diversion donation "
    "duration early engineer evening every executive extensive faction factor factory fame family fare flower "
    "former gallery generation governor gravity habitation hammer handful here horror horse huge importance "
    "internal inventory irony journey latter lawyer letter lobby lottery majority manager manner many matter "
    "medication mental million minority mission muster national note notion objective officer organ pale parade "
    "partition party passion paste pastor picket plane policy portion poster prey priority purse ranger relation "
    "relative rely reply reveal ruling secretary section sector several severe shoulder shower signal site "
    "speaker statement station statue story stripe suite summer supplement surgery tape tension theme tiny "
    "tradition treaty trustee unit unity university version violation wine".split()
)
