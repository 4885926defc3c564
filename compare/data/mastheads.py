"""What stands above and below an article to say who made it: bylines, dates, picture credits, as plain tables.

Written like `compare.data.furniture`, of the same origin and licence.
"""

from compare.data.entries import entries

# Lines that name who wrote, edited or supplied the article, and how such a line may end.
BYLINES: tuple[str, ...] = tuple(
    entries("""
    additional reporting by_; additional reporting:_; analysis by_; author:_; authors:_; by:_; by_; compiled by_;
    edited by:_; edited by_; editing by_; editing:_; editor:_; from our correspondent; our correspondent;
    photographs by_; photography by_; photos by_; reported by_; reporter:_; reporting by_; reporting from_; story
    by_; text by_; translated by_; translation:_; words by_; writing by_; written by_
""")
)
CONTRIBUTED: frozenset[str] = frozenset(
    entries("contributed reporting; contributed to; contributed research; additional reporting")
)
# What may stand beside a date in a line that says when the article appeared.
STAMP_WORDS: frozenset[str] = frozenset(
    entries("""
    a; a.m; ago; am; and; apr; april; at; aug; august; bst; by; cdt; cest; cet; created; cst; ct; date; day; days;
    dec; december; edt; eest; eet; est; et; feb; february; first; fri; friday; gmt; hour; hours; in; issued; ist;
    jan; january; jst; jul; july; jun; june; kyiv; last; listen; local; london; m; mar; march; may; mdt; min;
    mins; minute; minutes; modified; mon; monday; msk; mst; mt; nov; november; oct; october; of; on; p; p.m; pdt;
    pm; posted; pst; pt; published; read; reading; sat; saturday; sep; sept; september; sun; sunday; the; thu;
    thur; thurs; thursday; time; today; tue; tues; tuesday; updated; updates; utc; wed; wednesday; yesterday;
    st; nd; rd; th
""")
)
# Who is credited for a picture, and how a credit or a caption is introduced.
AGENCIES: frozenset[str] = frozenset(
    entries("""
    aap; abaca; abc news; afp; afp-jiji; alamy; anadolu; ansa; ap; ap photo; associated press; bbc; bloomberg;
    cbc; dpa; efe; epa; epa-efe; getty; imago; istock; jiji; kyodo; magnum; ntb; nurphoto; pa; pa media; pa wire;
    pexels; picture alliance; press office; press service; redux; reuters; rex; ritzau; shutterstock; sipa;
    sputnik; stringer; tass; tt; ukrinform; unsplash; via x; wikimedia; xinhua; yonhap; zuma
""")
)
# How words in brackets begin that say how a picture came about.
ORIGINATED: frozenset[str] = frozenset(
    entries("""
    file; photo; photograph; photos; image; picture; pic; courtesy; supplied; handout; screenshot; screengrab; pool
""")
)
SUPPLIERS: tuple[str, ...] = tuple(
    entries("""
    getty images; /getty; /reuters; /afp; /ap; /epa; /epa-efe; /tass; /sputnik; /bloomberg; /shutterstock; /zuma;
    /nurphoto; /anadolu; /alamy; /pa; /pa wire; /pool; /imago; /picture alliance; /dpa; /xinhua; /kyodo; /aap;
    via ap; via reuters; via afp; via epa; via getty; via imago; ap photo; shutterstock; istock; alamy stock photo
""")
)
CREDITS: tuple[str, ...] = tuple(
    entries("""
    (ap photo; (photo; [image; [photo; afp via; afp/; anadolu via; ap photo; ap photo/; ap/; copyright:;
    credit...; credit:; credits:; epa/; file photo; getty images; getty images/; graphic:; illustration by_;
    illustration:; image by_; image credit; image source; image:; images:; photo by_; photo courtesy; photo
    credit; photo from; photo illustration; photo:; photo:_; photograph by_; photograph:; photos:; pic:; pic: ;
    picture by_; picture:; pictures:; reuters/; screenshot from; screenshot:; stock photo; via reuters; video:; ©
""")
)
CAPTIONS: tuple[str, ...] = tuple(
    entries("""
    caption:; file -_; file –_; file:_; image caption; in this file photo; in this image; in this photo; photo
    caption; pictured:
""")
)

# How a line about the writer goes on after the name.
TELLING: frozenset[str] = frozenset(entries("is; covers; reports; writes; has; joined; was; worked; works; edits"))
