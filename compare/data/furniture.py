"""What stands on a news page beside the article: wordings of page furniture, as plain tables.

Entries are folded (lower case, keyboard typography), hold `0` for a run of digits and `_` for a blank at an end,
and are parted by semicolons. Collected for this project from the page furniture of news sites at large; no
publisher's article text. Licence: that of the project.
"""

from compare.data.entries import entries

# Whole lines.
LINES: frozenset[str] = frozenset(
    entries("""
    (opens in new window); * indicates required; * required; , opens new tab; ...; 0; 0 / 0; 0 comment; 0
    comments; 0 min; 0 min read; 0 min. read; 0 mins; 0 mins read; 0 minute listen; 0 minute read; 0 minutes read;
    0 of 0; 0 share; 0 shares; 0 viewing now; 0 views; 0-minute listen; 0-minute read; 0.0k shares; 0.0k viewing
    now; 0/0; 0:0; 0:0 / 0:0; 0:0 a.m.; 0:0 am; 0:0 p.m.; 0:0 pm; 0:0/0:0; 0k shares; 0k viewing now; 0k views;
    [0/0]; a+; a-; aa; about; about us; accept; accept all; accept cookies; accessibility; accessibility help;
    account; ad; ad feedback; add a comment; ads; advert; advertise; advertise with us; advertisement;
    advertisement 0; advertisements; advertising; afp; all newsletters; allow all; allow notifications; an error
    has occurred. please try again later.; analysis; ap; archive; article content; article continues after
    advertisement; article continues below; audio; back; back to top; bbc; be the first to comment; become a
    member; become a patron; become our patron!; bluesky; bookmark; bookmark article; breadcrumb trail links;
    breaking; breaking news; business; caption; careers; category; close; close dialog; close menu; close share
    options; comment; comment (0); comments; comments (0); comments 0; contact; contact us; continue reading;
    continue reading below; continue reading...; cookie policy; cookie settings; copied; copied!; copy; copy link;
    copy link to article; copy url; corrections; corrections and clarifications; crosswords; culture; dark mode;
    decline; developing story; do not sell my personal information; do not sell or share my personal information;
    donate; donate now; download; download our app; download the app; e-mail; e-paper; economy; edit; edit post;
    email; email (opens in new window); email address; email address *; email article; email this; embed; en; end
    of article; end of list; english; enlarge this image; enter your email; enter your email address; enter your
    email to subscribe; entertainment; epa; estimated 0 minutes; estimated read time: 0 min; europe edition;
    exclusive; expand; expand/collapse search; explainer; facebook; facebook (opens in new window); faq; feedback;
    find out more; first name; flipboard; follow; follow this topic; follow us; follow us on; follow us:;
    following; font size; for subscribers; free article; free weekly newsletter; gallery; games; get
    notifications; get started; get the app; getty images; gift; gift article; gift this article; give this
    article; go to top; got it; health; help; help center; hide caption; home; home page; homepage; i accept;
    image; indicates required; instagram; install the app; international edition; invalid email address; item 0 of
    0; javascript is disabled; jobs; join the conversation; join the discussion; journalist; keep reading; last
    name; latest; learn more; learn more.; leave a comment; lifestyle; light mode; like; like us on facebook;
    line; link; link copied; link copied!; linkedin; linkedin (opens in new window); listen; listen live; listen
    now; listen to article; listen to the story; listen to this article; listen to this story; live; live tv; live
    updates; load more; loading; loading...; log in; log in / register; login; mailto; main menu; manage cookies;
    manage preferences; members only; menu; messenger; modal window; mute; my account; navigation menu; news;
    newsletter; newsletters; next; next article; next story; now playing; on air; open image in gallery; open
    menu; open navigation menu; open search; opens new tab; opinion; opinions; order reprints; pa media; paid
    partner content; paid post; partner content; pause; perform search; photo; photos; pinterest; play; play
    audio; play video; please enable javascript; please enter a valid email; please enter a valid email address;
    please enter your email; please, enter correct email address; podcast; podcasts; politics; post a comment;
    premium; prev; previous; previous article; previous story; print; print article; print this article; privacy
    notice; privacy policy; promoted; promoted content; promoted stories; published; purchase licensing rights;
    purchase licensing rights, opens new tab; read full story; read more; read more...; read the full story; read
    time 0 mins; read time: 0 min; reading time: 0 min; reading time: 0 minutes; reddit; register; reject all;
    report error; reporter; reprints; republish this article; required; required field; reuse this content;
    reuters; rights & permissions; rss; save; save article; save for later; saved; saved stories; science; search;
    search bbc; search icon; see all; see all topics; see more; send; send us feedback; share; share article;
    share full article; share on facebook; share on linkedin; share on twitter; share on whatsapp; share on x;
    share options; share this; share this article; share this page; share this post; share this story; share to
    facebook; share via email; shares; shop; show comments; show less; show more; sign in; sign out; sign up; site
    map; sitemap; skip ad; skip advertisement; skip links; skip to article; skip to content; skip to footer; skip
    to main content; skip to navigation; skip to search; skip to site index; social links; social sharing;
    something went wrong; something went wrong. please try again.; sponsor message; sponsored; sponsored content;
    sport; sports; story continues below; story continues below advertisement; submit; submit a news tip;
    subscribe; subscribe now; subscribe today; subscriber only; subscribers only; successfully subscribed;
    successfuly subscribed; support our work; support us; switch to dark mode; tech; technology; telegram; terms &
    conditions; terms and conditions; terms of service; terms of use; text size; text to speech icon; thank you
    for signing up; thank you for signing up!; thank you for subscribing; thank you for subscribing!; thank you!;
    thanks for signing up!; this video can not be played; this video cannot be played; threads; tiktok; today's
    paper; toggle caption; transcript; travel; turn on notifications; tweet; twitter; twitter (opens in new
    window); twitter / x; uk edition; unknown; unmute; up next; updated; us edition; viber; video; video ad
    feedback; video player is loading.; videos; view 0 comments; view all; view comments; view gallery; view image
    in fullscreen; view in gallery; view more; visual stories; watch live; weather; what's your view?; whatsapp;
    world; x; x (formerly twitter); you have been subscribed; your ad choices; your email; your email address;
    your name; your privacy choices; youtube
""")
)
# How a line of furniture begins, however long it is: wordings that no paragraph of an article begins with.
BEGINNINGS: tuple[str, ...] = tuple(
    entries("""
    (c) 0; (c) copyright; a version of this article; a version of this story; about our reporting; about the
    author; about the bbc; add as a preferred source; add us as a preferred; add us on google; advertisement -_;
    after newsletter promotion; all rights reserved; already a member; already have an account; are you affected
    by; are you in the area; audio produced by; be the first to get; be the first to know; before you go; brought
    to you by; by clicking "; by clicking accept; by clicking continue; by clicking sign up; by clicking submit;
    by clicking subscribe; by continuing to browse; by continuing to use; by entering your email; by providing
    your email; by registering you; by registering,_; by signing up i_; by signing up you; by signing up,_; by
    submitting this; by submitting your; by subscribing i; by subscribing you; by subscribing,_; categories:;
    category:; click here; click to_; commenting is_; comments are closed; contact our news team; contact the
    author; contact the reporter; contact us at; copyright (c); copyright 0; copyright ©; create an account or;
    create an account to; daily newsletter; did you like this article; do you have a question about; do you have a
    story; do you have a tip; do you have information about; don't miss out; don't miss the latest; download our
    app; download our_; download the_; edited by; email us at; enjoying this article; enter your email; exclusive
    articles by; explore more; explore more on; find us on; follow @; follow al jazeera; follow all the; follow
    bbc; follow cnn; follow live; follow live updates; follow our_; follow sky news; follow the latest; follow
    topics; follow us on; found an error; fox news flash; free newsletter; get a look at the day ahead; get a
    weekly; get all the latest; get breaking news; get in touch; get our_; get smarter; get the day's; get the
    latest news; get unlimited access; gift link; give us your feedback; got a news tip; got a story; got a tip;
    have a confidential tip; have a news tip; have a tip; have you been affected; have you been affected by; help
    us improve; how we report; if you are a home delivery; if you have found a spelling error; if you like our; if
    you notice an error; if you value our; install the_; join our_; join us on; keyboard shortcuts; keywords:;
    learn more about our; let us know; like us on; like what you; list 0 of 0; list of 0 items; listen & follow;
    listen (0; listen 0; listen and follow; listen to more; listen to our; listen to the latest; listen to this
    article; log in to; make us preferred; more details soon; more on this topic; more to come; more to follow;
    never miss a story; newsletter sign-up; newsletter signup; newsletter:; newyou can now listen; no reproduction
    without; opens new tab; originally appeared in; our standards:; our website uses cookies; play video; please
    check your inbox; please click here; please consider supporting; please enable; please enter a valid; please
    enter your; please log in; please refresh the page; please register; please sign in; please try again; please
    use chrome; please, enter; popular:; privacy notice:; protected by recaptcha; provide news feedback; read
    about our; read our policy; read our_; receive essential; receive our_; receive the latest; report a
    correction; report a typo; report an error; reproduction in whole or in part; save articles to read later; see
    all comments; see all from; see more from; see more on; send us your; send your story ideas; set as a
    preferred source; share full; share on; share or comment on; share this; share what you think; share your
    thoughts; show all comments; sign in to; sign up; sign up for; sign up here; sign up to; site feedback; skip
    next section; skip past_; skip to_; sort by_; spotted an error; stay in the know; stay informed with; stay
    tuned to; stay up to date with; stay up-to-date with; stay updated with; story tips can be sent; subscribe
    for; subscribe now; subscribe to our; subscribe to the; support independent journalism; support our
    independent; support our journalism; support quality journalism; support truly independent; support up or;
    support us on patreon; tag:; tagged:; tags:; take our survey; tap here; tell us what you think; thank you for
    reading; thank you for registering; thank you for signing up; thank you for subscribing; thank you for your
    patience while we verify; thanks for reading; thanks for signing up; the audio version of this article; the
    bbc is not responsible; the comments below; the text-to-speech; the thomson reuters trust principles; this
    advertisement has not loaded; this article appeared in; this article appears in; this article first appeared;
    this article is read by; this article is republished; this article may not be; this article originally
    appeared; this article was originally published; this audio is ai; this audio is auto; this audio is created;
    this audio is generated; this audio was created; this audio was generated; this breaking news story is being
    updated; this content is hosted by; this content was produced; this discussion is closed; this is a breaking
    news story; this is a developing story; this material may not be; this post may contain affiliate; this site
    is protected by recaptcha; this site uses cookies; this story first appeared; this story is developing; this
    story may not be; this story originally appeared; this story was originally published; this story will be
    updated; this website uses cookies; to display this content; to view this content; topics in this article;
    topics:; trending now; trending:; try unlimited access; unlimited online access; view 0_; view all comments;
    view author archive; view bio; view profile; want more news; want more stories; was this article helpful; was
    this helpful; watch more of our; watch us on; we and our partners; we are having trouble retrieving; we care
    about your privacy; we have sent you a; we independently select; we may earn a commission; we may receive a
    commission; we need reporters; we need your consent; we use cookies; we value your privacy; we'll send you;
    we've sent you a; what do you think?; while you're here; why you can trust; you can also check; you can listen
    to; you can now listen; you can save this article; you have 0 articles; you have 0 free articles; you have
    read 0; you must be logged in; you need to be logged in; you will be redirected; you've read 0; your browser
    does not support; your browser doesn't support; your browser is not supported; your support; your web browser
    is no longer; ©; ©_
""")
)
# How a line of furniture begins where the line is no full sentence.
OPENERS: tuple[str, ...] = tuple(
    entries("""
    also read; also see; audio by_; comments have been; comments_; dig deeper; don't miss; donate; download;
    enter_; estimated read; filed in; filed under; follow us_; follow_; from our_; gallery:; get more_; go deeper;
    heard on_; home "; home /; home >; home |; home »; home ›; in partnership with; in photos:; in pictures:; join
    the_; last updated 0_; list 0_; listen to; listen |; listen:; live blog:; live comments; live updates:; live:;
    log in; more by_; more from_; more news; more on_; more stories; more:; must read; must-read; never miss_;
    news "; news /; news >; news |; no comments; opinion |; opinion:; originally published; paid for by; part of_;
    photos:; pictures:; podcast:; posted 0_; posted in; posted under; powered by; presented by; published 0_; rate
    this_; read also; read more; read next; read the latest; read:; reading time; recommended by; recommended:;
    related |; related:; republished from; see also; see more; share_; sign in; sign up; sponsored by; subscribe;
    support_; tagged_; tags_; text-to-speech_; time to read; topics_; trending; unlock the_; updated 0_; video:;
    video_; view_; want more_; watch live; watch more; watch now; watch the; watch |; watch:; with afp; your
    comment; your email; your name; your privacy
""")
)
# How a line of furniture ends.
ENDINGS: tuple[str, ...] = tuple(
    entries("""
    _0d ago; _0h ago; _0m ago; _comments; _day ago; _days ago; _hour ago; _hours ago; _hrs ago; _indicates
    required; _min ago; _min listen; _min read; _mins ago; _minute read; _minutes ago; _minutes read; _minutes to
    read; _shares; _weeks ago; (external link); (opens in new tab); (opens in new window); all rights reserved;
    all rights reserved.; in your inbox; in your inbox.; opens new tab; straight to your inbox.; to your inbox; to
    your inbox.
""")
)
# Headings after which only other stories, forms and the like follow.
ENDS: frozenset[str] = frozenset(
    entries("""
    about the author; about the authors; add your comment; all comments; also of interest; around the network;
    around the web; author; author bio; comments; conversation; editor's choice; editor's picks; editors picks;
    editors' choice; editors' picks; elsewhere; elsewhere on the bbc; explore more; explore more on these topics;
    features & analysis; features and analysis; follow us; follow us on social media; footer; from around the web;
    from the web; join the conversation; latest headlines; latest stories; latest updates; latest video; latest
    videos; leave a comment; leave a reply; live tv; more features; more from us; more headlines; more in; more in
    politics; more in this section; more in world; more news; more on this site; more stories; more top stories;
    most commented; most popular stories; most recent; most shared; most watched news videos; news feed; news in
    pictures; newsfeed; on this topic; others also read; our newsletters; our picks; partner stories; people also
    read; photo galleries; popular; popular news; popular now; popular stories; post a comment; post comment;
    reader comments; readers' comments; related internet links; related tags; related topics; sections; site
    index; sources; sponsored links; staff picks; stay connected; tags; the latest; this article is about; today's
    top stories; top comments; top headlines; top news; top stories; topics; trending topics; what others are
    reading; what to read next; what to read now; write a comment; you can also check; you may be interested in;
    you might be interested in
""")
)
# Headings of a list of other stories that may stand in the middle of an article.
ASIDES: frozenset[str] = frozenset(
    entries("""
    also read; dig deeper; don't miss; from our partners; further reading; go deeper; icymi; in case you missed
    it; in this story; keep reading; latest news; more about; more about this story; more coverage; more on this;
    more on this story; more on this topic; most popular; most read; most viewed; most watched; must read; must
    reads; must-read; newsletter; newsletters; next up; on the same topic; opinion; paid content; partner content;
    promoted stories; read also; read more; read more from; read more on this story; read next; recommended;
    recommended articles; recommended for you; recommended reading; recommended stories; related; related article;
    related articles; related content; related coverage; related links; related news; related posts; related
    reading; related stories; related story; related video; related videos; see also; sponsored stories; suggested
    for you; suggested stories; trending; trending news; trending now; trending stories; up next; watch more; what
    to read; you may also like; you may like; you might also like; you might like
""")
)
# Headings of what happened before.
BACKGROUNDS: frozenset[str] = frozenset(
    entries("""
    background; background information; context; earlier; for reference; how we got here; previously; recall;
    reminder; some background; the background; the context; what happened before; what we knew before
""")
)
# Labels of a note by which an outlet corrects itself ("Correction, 3 May: …").
CORRECTIONS: tuple[str, ...] = tuple(
    entries("""
    a correction was made; clarification; clarifications; correction; corrections; corrections and clarifications;
    corrects to; erratum
""")
)
# What such a note says of the report ("An earlier version of this article …"), and what it calls itself.
CORRECTED: tuple[str, ...] = tuple(
    entries("""
    a previous version; an earlier version; been amended; been clarified; been corrected; been revised; been updated
    to clarify; been updated to correct; been updated to reflect; been updated to remove; been updated to say; been
    updated to show; incorrectly said; incorrectly stated; misidentified; misspelled; misspelt; misstated; previously
    misstated; updated to clarify; updated to correct; was amended; was corrected; was edited on; was updated to
    clarify; was updated to correct; was updated to reflect; we have amended; we have corrected
""")
)
REPORTS: frozenset[str] = frozenset(entries("article; caption; column; headline; post; story"))
# Labels before a paragraph of the body ("Details: The president …").
LABELS: frozenset[str] = frozenset(
    entries("""
    between the lines; by the numbers; catch up quick; detail; details; direct speech; driving the news;
    flashback; go deeper; in detail; in their words; literally; more details; of note; quote; quote from; state of
    play; the big picture; the bottom line; the intrigue; the latest; the other side; threat level; updated; what
    happened; what they are saying; what they're saying; what to know; what we're watching; what's next; why it
    matters; yes, but; zoom in; zoom out
""")
)
# Labels of a line that says where the report came from.
ORIGINS: frozenset[str] = frozenset(
    entries("""
    origin; source; source of photo; sources; via
""")
)
# Headings of a list of the article's own main points.
SUMMARIES: frozenset[str] = frozenset(
    entries("""
    summary; key points; highlights; key takeaways; takeaways; at a glance; in brief; in short; the gist; synopsis;
    what's next?; what you need to know; companies
""")
)
# How a line begins that says that the rest is for subscribers.
PAYWALLS: tuple[str, ...] = tuple(
    entries("""
    already a subscriber; continue reading this article; continue your reading with; create a free account to; log
    in to continue; register / sign in to unlock; register for free to; register now to keep reading; register to
    continue; sign in to continue; subscribe for full access; subscribe to continue; subscribe to read; subscribe
    to unlock; subscribers only; this article is available to; this article is exclusive to; this article is for
    subscribers; this article is reserved for; this content is for subscribers; this content is reserved for; this
    is a premium article; this is a subscriber-only; this story is for subscribers; to continue reading; to keep
    reading; to read the full; to read the rest; to read this article; unlock this article; you have 0 free
    articles left; you have reached your limit; you've reached your; you've reached your limit
""")
)
# What a sentence that speaks to the reader about the page itself holds.
PHRASES: tuple[str, ...] = tuple(
    entries("""
    sign up here; sign up for our; sign up to our; subscribe to our; our newsletter; story tips can be sent; click
    here; download our app; get our app; your donation; your support; your subscription; your inbox; our journalism;
    our reporting; our privacy policy; our terms; terms of service apply; recaptcha; unsubscribe; ad choices;
    support independent; become a member; become a subscriber; follow us on; join us on; our whatsapp channel; our
    telegram channel; latest news on; morning bid; this page; this website; our website; your browser; you can
    sign up; email newsletter; weekly newsletter; daily newsletter; story tips
""")
)
# Words of saying, which make a short line with a colon the beginning of a quotation.
SAYING: frozenset[str] = frozenset(
    entries("""
    said; says; told; tells; added; adds; wrote; writes; tweeted; posted; asked; replied; continued; stated; reads
""")
)
# The entries of a site's menu.
MENU: frozenset[str] = frozenset(
    entries("""
    news; world; politics; business; economy; sport; sports; culture; opinion; opinions; tech; technology; science;
    health; travel; lifestyle; entertainment; video; videos; audio; podcasts; weather; photos; live; media; arts;
    style; food; climate; environment; education; money; markets; ai; more; u.s; us; uk; europe; asia; africa; home;
    search; subscribe; login; shop; games; newsletters; tv; radio; magazine; books; music; film; royals; showbiz;
    contact; about; accessibility; advertise; careers; help; privacy; terms; cookies; facebook; twitter; instagram
""")
)
