"""What stands on a news page beside the article: wordings of page furniture, as plain tables.

Entries are folded (lower case, keyboard typography), hold `0` for a run of digits and `_` for a blank at an end,
and are parted by semicolons. Collected for this project from the page furniture of news sites at large; no
publisher's article text. Licence: that of the project.
"""


def _entries(table: str) -> list[str]:
    """Split a table at its semicolons; a line break counts as a blank."""
    return [" ".join(entry.split()).replace("_", " ") for entry in table.split(";")]


# Whole lines.
LINES: frozenset[str] = frozenset(
    _entries("""
    (opens in new window); * indicates required; * required; , opens new tab; ...; 0; 0 / 0; 0 comment; 0
    comments; 0 min; 0 min read; 0 min. read; 0 mins; 0 mins read; 0 minute listen; 0 minute read; 0 minutes read;
    0 of 0; 0 share; 0 shares; 0 views; 0-minute listen; 0-minute read; 0.0k shares; 0/0; 0:0; 0:0 / 0:0; 0:0
    a.m.; 0:0 am; 0:0 p.m.; 0:0 pm; 0:0/0:0; 0k shares; 0k views; [0/0]; a+; a-; aa; about; about us; accept;
    accept all; accept cookies; accessibility; accessibility help; account; ad; ad feedback; add a comment; ads;
    advert; advertise; advertise with us; advertisement; advertisements; advertising; afp; all newsletters; allow
    all; allow notifications; an error has occurred. please try again later.; analysis; ap; archive; article
    continues after advertisement; article continues below; at a glance; audio; back; back to top; bbc; be the
    first to comment; become a member; become a patron; become our patron!; bluesky; bookmark; bookmark article;
    breaking; breaking news; business; careers; close; close dialog; close menu; close share options; comment;
    comment (0); comments; comments (0); comments 0; companies; contact; contact us; continue reading; continue
    reading below; continue reading...; cookie policy; cookie settings; copied; copied!; copy; copy link; copy
    link to article; copy url; corrections; crosswords; culture; dark mode; decline; developing story; do not sell
    my personal information; do not sell or share my personal information; donate; donate now; download; download
    our app; download the app; e-mail; e-paper; economy; edit; edit post; email; email address; email address *;
    email article; email this; embed; en; end of list; english; enlarge this image; enter your email; enter your
    email address; enter your email to subscribe; entertainment; epa; estimated 0 minutes; estimated read time: 0
    min; europe edition; exclusive; expand; explainer; facebook; faq; feedback; find out more; first name;
    flipboard; follow; follow this topic; follow us; follow us on; follow us:; following; font size; for
    subscribers; free article; gallery; games; get notifications; get started; get the app; getty images; gift;
    gift article; gift this article; give this article; go to top; got it; health; help; help center; hide
    caption; highlights; home; home page; homepage; i accept; in brief; in short; in short:; indicates required;
    instagram; install the app; international edition; invalid email address; item 0 of 0; javascript is disabled;
    jobs; join the conversation; join the discussion; keep reading; key points; key points:; key takeaways; last
    name; latest; learn more; learn more.; leave a comment; lifestyle; light mode; like; like us on facebook;
    line; link copied; link copied!; linkedin; listen; listen live; listen now; listen to article; listen to the
    story; listen to this article; listen to this story; live; live tv; live updates; load more; loading;
    loading...; log in; log in / register; login; main menu; manage cookies; manage preferences; members only;
    menu; messenger; modal window; mute; my account; navigation menu; news; newsletter; newsletters; next; next
    article; next story; now playing; open image in gallery; open menu; open navigation menu; open search; opens
    new tab; opinion; opinions; order reprints; pa media; paid partner content; paid post; partner content; pause;
    photos; pinterest; play; play audio; play video; please enable javascript; please enter a valid email; please
    enter a valid email address; please enter your email; please, enter correct email address; podcast; podcasts;
    politics; post a comment; premium; prev; previous; previous article; previous story; print; print article;
    print this article; privacy notice; privacy policy; promoted; promoted content; promoted stories; purchase
    licensing rights; purchase licensing rights, opens new tab; read full story; read more; read more...; read the
    full story; read time 0 mins; read time: 0 min; reading time: 0 min; reading time: 0 minutes; reddit;
    register; reject all; reprints; republish this article; required; required field; reuse this content; reuters;
    rights & permissions; rss; save; save article; save for later; saved; saved stories; science; search; search
    bbc; search icon; see all; see all topics; see more; send; send us feedback; share; share article; share full
    article; share on facebook; share on linkedin; share on twitter; share on whatsapp; share on x; share options;
    share this; share this article; share this page; share this post; share this story; share to facebook; share
    via email; shares; shop; show comments; show less; show more; sign in; sign out; sign up; site map; sitemap;
    skip ad; skip advertisement; skip links; skip to article; skip to content; skip to footer; skip to main
    content; skip to navigation; skip to search; skip to site index; social sharing; something went wrong;
    something went wrong. please try again.; sponsor message; sponsored; sponsored content; sport; sports; story
    continues below; story continues below advertisement; submit; subscribe; subscribe now; subscribe today;
    subscriber only; subscribers only; successfully subscribed; successfuly subscribed; summary; support our work;
    support us; switch to dark mode; synopsis; takeaways; tech; technology; telegram; terms & conditions; terms
    and conditions; terms of service; terms of use; text size; text to speech icon; thank you for signing up;
    thank you for signing up!; thank you for subscribing; thank you for subscribing!; thank you!; thanks for
    signing up!; the gist; this video can not be played; this video cannot be played; threads; tiktok; today's
    paper; toggle caption; transcript; travel; turn on notifications; tweet; twitter; twitter / x; uk edition;
    unknown; unmute; up next; us edition; viber; video; video ad feedback; video player is loading.; videos; view
    0 comments; view all; view comments; view gallery; view image in fullscreen; view in gallery; view more; watch
    live; weather; what's next?; whatsapp; world; x; x (formerly twitter); you have been subscribed; your ad
    choices; your email; your email address; your name; your privacy choices; youtube
""")
)

# How a line of furniture begins, however long it is: wordings that no paragraph of an article begins with.
BEGINNINGS: tuple[str, ...] = tuple(
    _entries("""
    (c) 0; (c) copyright; a version of this article; a version of this story; about our reporting; about the bbc;
    add as a preferred source; add us as a preferred; add us on google; advertisement -_; after newsletter
    promotion; all rights reserved; already a member; already a subscriber; already have an account; are you
    affected by; are you in the area; audio produced by; be the first to get; be the first to know; before you go;
    brought to you by; by clicking "; by clicking accept; by clicking continue; by clicking sign up; by clicking
    submit; by clicking subscribe; by continuing to browse; by continuing to use; by entering your email; by
    providing your email; by registering you; by registering,_; by signing up i_; by signing up you; by signing
    up,_; by submitting this; by submitting your; by subscribing i; by subscribing you; by subscribing,_;
    categories:; category:; click here; click to_; commenting is_; comments are closed; contact our news team;
    contact the author; contact the reporter; contact us at; continue reading this article; continue your reading
    with; copyright (c); copyright 0; copyright ©; create a free account; create an account to; daily newsletter;
    did you like this article; do you have a question about; do you have a story; do you have a tip; do you have
    information about; don't miss out; don't miss the latest; download our_; download our app; download the_;
    email us at; enjoying this article; enter your email; explore more; explore more on; find us on; follow @;
    follow al jazeera; follow all the; follow bbc; follow cnn; follow live; follow live updates; follow our_;
    follow sky news; follow the latest; follow topics; follow us on; found an error; fox news flash; free
    newsletter; get a weekly; get all the latest; get breaking news; get in touch; get our_; get the day's; get
    the latest news; get unlimited access; give us your feedback; got a news tip; got a story; got a tip; have a
    confidential tip; have a news tip; have a tip; have you been affected by; help us improve; how we report; if
    you have found a spelling error; if you like our; if you notice an error; if you value our; install the_; join
    our_; join us on; keywords:; learn more about our; let us know; like us on; like what you; list 0 of 0; list
    of 0 items; listen & follow; listen (0; listen 0; listen and follow; listen to more; listen to our; listen to
    the latest; listen to this article; log in to; make us preferred; more details soon; more on this topic; more
    to come; more to follow; never miss a story; newsletter sign-up; newsletter signup; newsletter:; newyou can
    now listen; no reproduction without; opens new tab; originally appeared in; our standards:; our website uses
    cookies; play video; please check your inbox; please click here; please consider supporting; please enable;
    please enter a valid; please enter your; please log in; please register; please sign in; please try again;
    please use chrome; please, enter; popular:; privacy notice:; protected by recaptcha; provide news feedback;
    read about our; read our_; read our policy; receive our_; register for free to; register to continue; report a
    correction; report a typo; report an error; reproduction in whole or in part; save articles to read later; see
    all comments; see all from; see more from; see more on; send us your; send your story ideas; set as a
    preferred source; share full; share on; share this; share your thoughts; show all comments; sign in to; sign
    up for; sign up here; sign up to; site feedback; skip past_; skip to_; sort by_; spotted an error; stay in the
    know; stay informed with; stay tuned to; stay up to date with; stay up-to-date with; subscribe for; subscribe
    for full access; subscribe to continue; subscribe to our; subscribe to read; subscribe to the; subscribe to
    unlock; support independent journalism; support our independent; support our journalism; support quality
    journalism; support truly independent; support up or; support us on patreon; tag:; tagged:; tags:; take our
    survey; tap here; tell us what you think; thank you for reading; thank you for signing up; thank you for
    subscribing; thank you for your patience while we verify; thanks for reading; thanks for signing up; the audio
    version of this article; the bbc is not responsible; the text-to-speech; the thomson reuters trust principles;
    this article appeared in; this article appears in; this article first appeared; this article is for
    subscribers; this article is read by; this article is republished; this article is reserved for; this article
    may not be; this article originally appeared; this article was originally published; this audio is ai; this
    audio is auto; this audio is created; this audio is generated; this audio was created; this audio was
    generated; this breaking news story is being updated; this content is for subscribers; this content is hosted
    by; this content was produced; this is a breaking news story; this is a developing story; this is a premium
    article; this is a subscriber-only; this material may not be; this site is protected by recaptcha; this site
    uses cookies; this story first appeared; this story is developing; this story is for subscribers; this story
    may not be; this story originally appeared; this story was originally published; this story will be updated;
    this website uses cookies; to continue reading; to display this content; to read the full; to read this
    article; to view this content; topics in this article; topics:; trending now; trending:; try unlimited access;
    view 0_; view all comments; view author archive; view bio; view profile; want more news; want more stories;
    was this article helpful; was this helpful; watch us on; we and our partners; we are having trouble
    retrieving; we care about your privacy; we have sent you a; we need your consent; we use cookies; we value
    your privacy; we'll send you; we've sent you a; what do you think?; while you're here; why you can trust; you
    can listen to; you can now listen; you have 0 articles; you have 0 free articles; you have reached your limit;
    you have read 0; you must be logged in; you need to be logged in; you've reached your limit; you've read 0;
    your browser does not support; your browser doesn't support; your support; ©; ©_
""")
)

# How a line of furniture begins where the line is no full sentence.
OPENERS: tuple[str, ...] = tuple(
    _entries("""
    also read; also see; audio by_; comments_; comments have been; dig deeper; don't miss; donate; download;
    enter_; estimated read; filed in; filed under; follow_; follow us_; from our_; gallery:; get more_; go deeper;
    heard on_; home /; home >; home |; home »; home ›; in partnership with; in photos:; in pictures:; join the_;
    last updated 0_; list 0_; listen to; listen |; listen:; live blog:; live comments; live updates:; live:; log
    in; more by_; more from_; more news; more on_; more stories; more:; must read; must-read; never miss_; news /;
    news >; news |; no comments; opinion |; opinion:; originally published; paid for by; part of_; photos:;
    pictures:; podcast:; posted 0_; posted in; posted under; powered by; presented by; published 0_; rate this_;
    read also; read more; read next; read the latest; read:; reading time; recommended by; recommended:; related
    |; related:; republished from; see also; see more; share_; sign in; sign up; sponsored by; subscribe;
    support_; tagged_; tags_; text-to-speech_; time to read; topics_; trending; unlock the_; updated 0_; video_;
    video:; view_; want more_; watch live; watch more; watch now; watch the; watch |; watch:; with afp; your
    comment; your email; your name; your privacy
""")
)

# How a line of furniture ends.
ENDINGS: tuple[str, ...] = tuple(
    _entries("""
    _0d ago; _0h ago; _0m ago; _comments; _day ago; _days ago; _hour ago; _hours ago; _hrs ago; _indicates
    required; _min ago; _min listen; _min read; _mins ago; _minute read; _minutes ago; _minutes read; _minutes to
    read; _shares; _weeks ago; (external link); (opens in new tab); (opens in new window); all rights reserved;
    all rights reserved.; in your inbox; in your inbox.; opens new tab; straight to your inbox.; to your inbox; to
    your inbox.
""")
)

# Headings after which only other stories, forms and the like follow.
ENDS: frozenset[str] = frozenset(
    _entries("""
    about the author; about the authors; add your comment; all comments; also of interest; around the network;
    around the web; author; comments; conversation; don't miss; editor's choice; editor's picks; editors picks;
    editors' choice; editors' picks; elsewhere; elsewhere on the bbc; explore more on these topics; features &
    analysis; features and analysis; follow us; footer; from around the web; from our partners; from the web;
    icymi; in case you missed it; join the conversation; latest headlines; latest news; latest stories; latest
    updates; latest video; latest videos; leave a comment; leave a reply; live tv; more features; more from us;
    more headlines; more in; more in politics; more in this section; more in world; more news; more on this site;
    more stories; more top stories; most commented; most popular; most popular stories; most read; most recent;
    most shared; most viewed; most watched; must read; must reads; must-read; news feed; news in pictures;
    newsfeed; newsletter; newsletters; next up; on this topic; opinion; others also read; our newsletters; our
    picks; paid content; partner content; partner stories; people also read; photo galleries; popular; popular
    news; popular now; popular stories; promoted stories; read next; reader comments; readers' comments;
    recommended; recommended articles; recommended for you; recommended reading; recommended stories; related
    tags; related topics; site index; sponsored links; sponsored stories; staff picks; stay connected; suggested
    for you; suggested stories; tags; the latest; this article is about; today's top stories; top comments; top
    headlines; top news; top stories; topics; trending; trending news; trending now; trending stories; trending
    topics; up next; what others are reading; what to read next; what to read now; write a comment; you may also
    like; you may be interested in; you may like; you might also like; you might be interested in; you might like
""")
)

# Headings of a list of other stories that may stand in the middle of an article.
ASIDES: frozenset[str] = frozenset(
    _entries("""
    also read; dig deeper; further reading; go deeper; in this story; more about this story; more coverage; more
    on this; more on this story; more on this topic; on the same topic; read also; read more; read more on this
    story; related; related article; related articles; related content; related coverage; related links; related
    news; related posts; related reading; related stories; related story; related video; related videos; see also;
    what to read
""")
)

# Headings of what happened before.
BACKGROUNDS: frozenset[str] = frozenset(
    _entries("""
    background; background information; context; earlier; for reference; how we got here; previously; recall;
    reminder; some background; the background; the context; what happened before; what we knew before
""")
)

# Labels before a paragraph of the body ("Details: The president …").
LABELS: frozenset[str] = frozenset(
    _entries("""
    between the lines; by the numbers; catch up quick; detail; details; direct speech; driving the news;
    flashback; in detail; in their words; literally; more details; of note; quote; quote from; state of play; the
    big picture; the bottom line; the intrigue; the latest; the other side; updated; what happened; what they are
    saying; what they're saying; what to know; what we're watching; what's next; why it matters; yes, but; zoom
    in; zoom out
""")
)

# Labels of a line that says where the report came from.
ORIGINS: frozenset[str] = frozenset(
    _entries("""
    origin; source; source of photo; sources; via
""")
)

# Lines that name who wrote, edited or supplied the article, and how such a line may end.
BYLINES: tuple[str, ...] = tuple(
    _entries("""
    additional reporting by_; additional reporting:_; analysis by_; author:_; authors:_; by_; by:_; compiled by_;
    edited by_; edited by:_; editing by_; editing:_; editor:_; from our correspondent; our correspondent;
    photographs by_; photography by_; photos by_; reported by_; reporter:_; reporting by_; story by_; text by_;
    translated by_; translation:_; words by_; writing by_; written by_
""")
)

CONTRIBUTED: tuple[str, ...] = tuple(
    _entries("""
    contributed reporting; contributed reporting.; contributed research.; contributed to this article; contributed
    to this article.; contributed to this report; contributed to this report.; contributed to this story.
""")
)

# What may stand beside a date in a line that says when the article appeared.
STAMP_WORDS: frozenset[str] = frozenset(
    _entries("""
    a; a.m; ago; am; and; apr; april; at; aug; august; bst; by; cdt; cest; cet; created; cst; ct; date; day; days;
    dec; december; edt; eest; eet; est; et; feb; february; first; fri; friday; gmt; hour; hours; in; issued; ist;
    jan; january; jst; jul; july; jun; june; kyiv; last; listen; local; london; m; mar; march; may; mdt; min;
    mins; minute; minutes; modified; mon; monday; msk; mst; mt; nov; november; oct; october; of; on; p; p.m; pdt;
    pm; posted; pst; pt; published; read; reading; sat; saturday; sep; sept; september; sun; sunday; the; thu;
    thur; thurs; thursday; time; today; tue; tues; tuesday; updated; updates; utc; wed; wednesday; yesterday; st; nd; rd; th
""")
)

# Who is credited for a picture, and how a credit or a caption is introduced.
AGENCIES: tuple[str, ...] = tuple(
    _entries("""
    /ap; abaca; afp; alamy; anadolu; ansa; ap photo; ap/; associated press; bloomberg; courtesy; epa; facebook;
    file image; file photo; file); getty; handout; image:; imago; istock; kyodo; magnum; nurphoto; pa media; pa
    wire; pexels; photo by; photo:; photograph by; photos by; picture alliance; press office; press service;
    redux; reuters; screengrab; screenshot; shutterstock; sipa; sputnik; stringer; tass; telegram; tt news agency;
    ukrinform; unsplash; via ap; via x; wikimedia; xinhua; yonhap; zuma
""")
)

SUPPLIERS: tuple[str, ...] = tuple(
    _entries("""
    getty images; /getty; /reuters; /afp; /ap; /epa; /epa-efe; /tass; /sputnik; /bloomberg; /shutterstock; /zuma;
    /nurphoto; /anadolu; /alamy; /pa; /pa wire; /pool; /imago; /picture alliance; /dpa; /xinhua; /kyodo; /aap;
    via ap; via reuters; via afp; via epa; via getty; via imago; ap photo; shutterstock; istock; alamy stock photo
""")
)
CREDITS: tuple[str, ...] = tuple(
    _entries("""
    (ap photo; (photo; [image; [photo; afp via; afp/; anadolu via; ap photo; ap photo/; ap/; copyright:;
    credit...; credit:; credits:; epa/; file photo; getty images/; graphic:; illustration by_; illustration:;
    image by_; image credit; image source; image:; images:; photo by_; photo courtesy; photo credit; photo from;
    photo illustration; photo:; photo:_; photograph by_; photograph:; photos:; picture by_; picture:; pictures:;
    reuters/; screenshot from; screenshot:; stock photo; via reuters; video:
""")
)

CAPTIONS: tuple[str, ...] = tuple(
    _entries("""
    caption:; file -_; file –_; file:_; image caption; in this file photo; in this image; in this photo; photo
    caption; pictured:
""")
)
