"""Verbs of the news that a treebank of the web has seldom or never: for the tagger's lexicon.

Authority: gathered by hand from the senses in Levin, English Verb Classes and Alternations (1993); no list copied:
licence as the project's. Base forms; `VERBS` are hardly ever nouns, `NOUN_VERBS` are as often.
"""

from typing import Final

VERBS: Final = frozenset(
    """
    abandon abate abduct abide abolish absorb abstain accelerate accept acclaim accompany accrue accumulate accuse
    achieve acquire acquit adapt adhere adjourn admonish adopt adore advise affirm afflict aggravate agree alarm
    alienate allay allege alleviate allocate allow allude amass ambush amend amplify announce annul anticipate
    apologise apologize appear applaud apprehend arise arouse arrange ascertain ask assail assassinate assemble
    assert assign assimilate assist assume assure astonish atone attain attend avenge avert avoid await backfire
    ban banish become befall begin behave behead believe belong bemoan bequeath besiege bestow betray bewilder
    boast bolster bombard borrow brandish breach bring broaden build bury calculate canvass capitulate capsize
    captivate carry cede celebrate censure certify chastise choose circulate circumvent clarify clinch coerce
    collaborate collide commemorate commence commit compel compensate compete compile complain comply comprise
    concede conclude concur condemn condone confess confide confine confirm confiscate conform confront
    congratulate conquer consent consider consist consolidate conspire constitute consult contaminate contemplate
    contend continue contradict contravene contribute convene converge convince coordinate corroborate create
    crumble culminate curtail debunk decapitate deceive decide declare decline decommission decry deduce deepen
    defame defeat defend defer defraud defuse defy delegate delete deliver demolish denounce deny depart depend
    deplete deplore deploy deport depose deprive derail derive descend describe deserve despise destabilise
    destabilize destroy detain deter deteriorate detonate devastate develop devise devote dictate die differ
    diminish disagree disappear disappoint disarm disband discard discern discharge disclose discontinue
    discourage discover discredit discuss disembark dislodge dismantle dismiss disobey dispel disperse displace
    dispose disqualify disregard disrupt dissolve dissuade distort distribute diverge divert divulge dodge
    dominate donate dwindle earn elaborate elapse elect elicit eliminate elude embark embarrass embed embellish
    embezzle embolden embrace emerge emphasise emphasize employ empower emulate enable enact encounter encourage
    endanger endorse endure enforce engulf enhance enlist enrage enrich ensue ensure entail entrust envisage
    eradicate erect erode erupt escalate establish evacuate evade evaluate evict evoke evolve exacerbate
    exaggerate exceed exclude excoriate execute exempt exert exhume exonerate expect expedite expel expire explain
    explode exploit explore expose express extend extort extradite falsify falter ferry finalise finalize flee
    flourish fluctuate follow foment forbid foresee forfeit forge forgo formalise formalize foster free fulfil
    fulfill gather generate get give glorify grapple halve happen harden hasten heed hesitate hijack hinder
    humiliate identify ignite ignore imagine impeach impede implement implicate implore imply impose imprison
    improve inaugurate incite incur indict induce infer infiltrate inflict inform infringe inhibit initiate injure
    insist install instigate instil institute insulate intensify interact intercept interfere intervene intimidate
    introduce invade invalidate invest investigate invite invoke involve irritate isolate jeopardise jeopardize
    justify keep kill kneel know laud legalise legalize lessen liberate liken lose maim maintain manage manipulate
    maraud meddle mediate mistreat mitigate mobilise mobilize modify monitor motivate mourn muzzle narrow
    necessitate negotiate neutralise neutralize nominate notify obey obliterate obstruct obtain occupy occur
    offend oppose oust outlaw outline outnumber outperform outrage outstrip outweigh overcome overhear overlook
    override overrule oversee overshadow overtake overthrow overturn overwhelm owe own pardon participate
    penetrate perceive perform perish perpetrate persevere persist persuade pertain pervade placate plead plummet
    pollute portray possess postpone pray precede preclude predict prefer prepare prescribe preserve preside
    pretend prevail prevent proclaim procure prohibit proliferate prolong prompt prop propagate propel propose
    prosecute protect prove provide provoke publicise publicize publish pursue quash quell quit ratify reach
    reaffirm realise realize reassert reassure rebuff rebuild rebuke rebut recede receive recite reckon reclaim
    recognise recognize recommend reconcile reconsider reconstruct reconvene recoup recover recruit recuse redeem
    redeploy redistrict redraw reduce reelect reestablish refer refrain refuse refute regain regret regulate
    rehabilitate reimburse reinforce reinstate reiterate reject relaunch relinquish relocate rely remain remember
    remove rename renew renounce reopen repatriate repeal repel replace replenish replicate repress reprimand
    require rescind resemble resettle reside resign resist resolve restore restrain restrict resume retain
    retaliate rethink retract retrieve reunite reveal revere revise revitalise revitalize revive revoke rewrite
    ridicule sabotage scramble seek seem seize send sever shorten shrink signify slay smuggle solidify solve
    specify speculate squander stabilise stabilize stalk startle steer stifle stipulate strengthen strive subdue
    submit subpoena subside substantiate subvert succeed succumb sue suffer suggest supersede supervise suppose
    suppress surpass survive suspend sustain swear sympathise sympathize tell terminate terrorise terrorize
    testify think threaten thwart tighten topple torment transcend transmit traverse undercut undergo undermine
    underpin underscore understand undertake undo unfold unify unleash unseat unveil uphold uproot upstage urge
    usher usurp utter vandalise vandalize vanish verify vie vilify vindicate violate vow wage weaken weather widen
    wield withdraw wither withhold withstand worsen write yearn
    """.split()
)

NOUN_VERBS: Final = frozenset(
    """
    abuse access account ache act address advance advocate aid aim alert ally answer appeal approach arrest
    assault attack attempt award back balance ballot bar bargain base battle beat benefit bet bid bill blame blast
    block blow bomb boost border bounce boycott brace branch brand break breed bribe brief broadcast budget burn
    burst bus campaign capture care cast cause caution challenge champion change charge chart chase cheer claim
    clash climb close coach collapse combat comfort command comment compromise concern conduct conflict contact
    contest contract control cost counter court cover crack crash crawl credit crush cry curb cut damage dash date
    deal debate decay decrease defect delay delight demand deposit design desire detail dip dispatch display
    dispute distance ditch dive double doubt draft drain drape draw dream drift drill drink drive drone drop dump
    echo edge effect effort end escape escort estimate exchange excuse exercise exhaust exit experience export
    extract face fail fall favor favour fear feature feed feud field fight figure file film finance fine finish
    fire fix flash flight flood flow focus force forecast form frame freeze fuel function fund gain gamble gauge
    glimpse grab grant grip ground group guarantee guard guess guide halt hand handle harm harvest haul head heat
    help hike hint hit hold honor honour hope host house hunt hurdle hurt impact import impress increase influence
    interest interview issue jail join joke judge jump kick knock labor labour lack land lapse lash launch lead
    leak lean leap leave level lift light limit link list load loan lobby lock loot love lower lure mandate march
    mark market mask match matter mean measure mention merit mine mistake model move murder name need neglect nod
    note notice number object offer offset open order overhaul pace pack pact panic parade park part pass pause
    pay peak permit phase pitch place plan plant play pledge plot plunge point poison poll position post pound
    praise present press pressure price probe process produce profile profit program progress project promise
    protest pull pump punch purchase push question quiz quote race rage raid raise rally ram range rank rape rate
    raze rebel rebound recall record reform refuge regard reign release remark repair repeat reply report request
    rescue research reserve respect rest result retreat return reverse review revolt reward ride ring riot rise
    risk rival rock roll root rout rule rumor rumour run rush sack sanction scale scare schedule score scrap
    scream screen seal search season seat sentence shake shape share shell shelter shield shift ship shock shoot
    shout show shut siege sign signal silence slam slap slash slide slip slow slump smash smear snap snub soar
    sort sound spark speed spill spin split sponsor spot spread spring spur spy squeeze stab staff stage stake
    stall stamp stand start state stay stem step stick stir stop storm strain strand stream stress stretch strike
    strip stroke struggle study stumble subject suicide supply support surge surprise surrender survey suspect
    sweep swing switch swoop tackle talk tank tap target task taunt tax tear tempt test thank threat throw thrust
    tie tip top torch torture total touch tour tout toy trace track trade trail train transfer transport trap
    travel treat trek trend trial trick trigger trim trip triumph trouble trumpet trust try turn tweet twist upset
    use value veto view visit voice volunteer vote wait walk want warrant waste watch weigh welcome whip whisper
    win wish witness wonder work worry wound wreck yield
    """.split()
)
