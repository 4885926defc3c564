"""Words with a capital that are no name: what opens sentences, days, and titles that are ordinary words too.

General knowledge; selection our own (Apache-2.0).
"""

STARTERS = frozenset(
    """
The A An In On At By To But And Or If As When While After Before Since Until He She It They We You I This That These
Those There Here My Our Your His Her Its Their For From With Without Of Not No So Yet Then Than What Who Whose Which
Where Why How Is Are Was Were Be Been Do Does Did Has Have Had Can Could Will Would Should May Might Must Let Some Many
Most More Much Several Few All Both Each Every Any Another Other Others One Two Three Four Five Six Seven Eight Nine Ten
Also Only Even Just Still Now Once Today Yesterday Tomorrow Over Under Against About Around Between Among Amid During
Despite Because Although Though However Meanwhile Instead According Earlier Later Last Next Nearly Almost Perhaps Maybe
Yes Like Unlike Whether Through Into Out Off Up Down Such Him Them Me Us Mine Ours Hers Theirs Nor Per Via Upon Within
Including Asked Speaking Following Given Especially Nobody Everybody Someone Everyone Nothing Something Everything
Anyone Well Oh Ah Hey Please Thanks Further Furthermore Moreover Finally Again Never Always Sometimes Often Recently
Currently Previously Additionally Indeed Thus Therefore Hence Overall Besides Elsewhere Separately Eventually
Apparently Updated Source Details Background Reporting Editing Photo Photograph Image Video Watch Read Related
Advertisement Said Say Says Don't PM AM ET Image Caption File Picture Sunday's Breaking
Exclusive Opinion Analysis Update Live News Left Right Above Below Top Whatever Whoever Wherever Whenever Either
Neither Rather Quite Very Too Ever Hundreds Thousands Dozens Millions First Second Third Half Dear Hello Sorry Okay
""".split()
)
DAYS = frozenset(
    """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Mon. Tue. Tues. Wed.
Thu. Thur. Thurs. Fri. Sat. Sun. Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March
April June July August September October November December Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar.
Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Christmas Easter Thanksgiving Ramadan Hanukkah Eid Diwali Halloween GMT
EST EDT PST PDT CET CEST BST MST CST
""".split()
)
# Heads of titles that are ordinary words or parts of other names too: what follows must not be an ordinary word.
AMBIGUOUS_HEADS = frozenset(
    """
executive chief general private major head star model second master lead deputy justice speaker whip fellow father
mother brother sister trustee partner producer editor author director driver worker official chair host coach captain
prince princess king queen duke star legend son daughter ruler victim expert doctor student architect artist judge
officer minister attorney secretary commissioner counsel defendant ambassador
""".split()
)
