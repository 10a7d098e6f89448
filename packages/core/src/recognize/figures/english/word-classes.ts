/**
 * Word classes, each a list of forms. A form may stand in several. Together with the forms of number words, units and
 * money they are all that the scanner knows of English.
 */
export const wordClasses = {
  month: `january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  /** Words that end a noun phrase: prepositions, conjunctions, relative and personal pronouns, auxiliaries. */
  boundary: `about above across after against along alongside amid amidst among amongst around as at atop before
    behind below beneath beside besides between beyond but by despite down during except for from if in inside into
    like near nor of off on once onto or out outside over past per since so than that then though through throughout
    till to toward towards under underneath unless unlike until up upon via what when where whereas whether which
    while who whom whose why with within without yet and amid versus vs because
    i he she it they we you him her them us me himself herself itself themselves
    is are was were be been being am has have had having do does did will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    there here not also only just even still already again too both either neither`,
  determiner: `the a an this that these those his her its their our my your whose some any each every no all such
    another other what which both`,
  preposition: `about above across after against along amid among around at before behind below between by despite
    during for from in inside into near of off on onto out outside over past per since through throughout till to
    toward towards under until up upon via with within without`,
  /** Finite verbs and participles that follow a counted noun or stand where one is left out. */
  verb: `said says say told tells added adds ago later earlier ahead away left remained remain remains stood stand
    stands went gone go goes came come comes took take takes taken made make makes got get gets gave give gives given
    died die dies fled flee fell fall falls rose rise rises grew grow grows lost lose loses won win wins found find
    finds held hold holds kept keep keeps led lead leads left leave leaves lay lie lies met meet meets paid pay pays
    put puts ran run runs saw see sees seen sent send sends set sets sat sit sits slept sleep spent spend spends
    spoke speak speaks told thought think thinks wore wear woke write wrote hit hits cut cuts cost costs shot shut
    became become becomes began begin begins begun broke break breaks brought bring brings built build builds bought
    buy buys caught catch chose choose drew draw drove drive ate eat flew fly flies fought fight forgot froze knew know
    knows known sang sold sell sells sought seek shook show shows shown stole stuck struck strike strikes swept swore
    taught threw understood voted vote want wants wanted need needs needed include includes including included
    live lives lived work worked works seem seems seemed appear appears appeared say think believe believed
    suffer suffered sustain sustained receive received survive survived escape escaped
    expect expected face faces faced join joined call called use used carry carried turn turned
    per according compared`,
  adverb: `nearly almost roughly approximately about around very more most less least much many far well
    reportedly allegedly officially simultaneously currently now then today tonight yesterday tomorrow annually yearly
    monthly weekly daily hourly overnight abroad worldwide nationwide alone together apart altogether overall instead
    however meanwhile ever never always often sometimes soon long high wide deep tall thick old young north south east
    west northeast northwest southeast southwest`,
  /** Plural or collective nouns without the usual ending. */
  pluralNoun: `people men women children troops police cattle staff personnel crew infantry cavalry militia clergy
    aircraft spacecraft hovercraft sheep deer fish species series offspring fishermen policemen servicemen
    congressmen lawmen firemen gunmen businessmen spokesmen servicewomen businesswomen policewomen salesmen
    craftsmen clansmen tribesmen militiamen guardsmen crewmen seamen airmen riflemen marksmen mice geese teeth feet
    media data criteria phenomena bacteria dead wounded injured missing detained arrested killed displaced homeless
    unemployed elderly poor rich sick voters percent headquarters youth folk grandchildren schoolchildren
    newspeople salespeople townspeople spokespeople police livestock poultry`,
  /** Words ending in s that are no plurals. */
  notPlural: `this is was has its his us thus plus less across yes always perhaps sometimes various previous serious
    famous religious dangerous numerous anonymous continuous obvious religious conscious precious vicious
    simultaneous indigenous autonomous unanimous nervous enormous generous jobless homeless reckless endless useless
    countless ruthless wireless business congress progress access process success address press stress loss boss
    class glass grass mass pass cross crisis analysis basis thesis emphasis gas bus virus campus bonus consensus
    census status focus canvas christmas texas kansas arkansas illinois paris athens brussels reuters politics
    economics news mathematics physics whereas besides towards afterwards upwards downwards backwards nowadays
    does goes says ours theirs yours hers ourselves themselves`,
  /** Words before a number that say it is a name: `Article 5`. */
  designator: `article chapter section channel route highway interstate motorway junction room apartment apt suite
    flight resolution phase stage level model version volume vol issue page pages item figure fig table map photo
    image slide step part episode season series round group district zone area gate platform line no number num nos
    grade tier title rule proposition prop amendment appendix annex clause paragraph psalm verse act scene lot lane
    exit pier hangar dock warehouse block building house plot pod unit reactor camp checkpoint post sector ward
    articles chapters sections channels routes flights phases stages levels versions volumes issues figures tables
    photos steps parts episodes seasons groups districts zones lines rooms tiers rules paragraphs verses precinct
    zip covid battalion brigade division regiment squadron fleet formula apollo boeing airbus iphone ipad galaxy
    windows xbox playstation soyuz voyager sputnik protocol annexe bill hb sb class type mark mk pg ch para schedule
    form node layer bus train tram metro terminal runway hurricane opus symphony sonata note footnote category cat
    wave generation gen area51 top bulletin edition vision agenda catch track lap heat pool game match week day
    year seed chapter q quarter half h fy rank size beta alpha mini`,
  /** Designators that are common words: they name only when capitalized, and count nothing before them. */
  plainDesignator: `series season group area line number house building block lot camp post ward battalion brigade
    division regiment squadron fleet windows galaxy bill class type mark form bus train tram metro terminal wave
    generation top vision catch track lap heat pool game match week day year half quarter unit units size page pages
    stages levels seasons groups districts zones lines rooms parts steps
    round step part level stage act heat rank pod table map photo image`,
  indexName: `s&p p ftse nikkei dow dax cac stoxx russell fortune nasdaq topix kospi hang csi asx tsx ibex big group
    formula forbes`,
  street: `street st avenue ave road rd boulevard blvd lane ln drive dr way place pl square sq court ct terrace parkway
    pkwy highway hwy row crescent close quay embankment prospekt ulitsa plaza alley circle freeway`,
  clock: `am pm a.m. p.m. gmt utc est edt cst cdt pst pdt pt et ct mt bst cet eet msk o'clock oclock hours hrs noon`,
  yearLead: `last next in since until till by during before after of from to through between and early late mid circa around fiscal
    year spring summer autumn fall winter election olympics cup class`,
  /** Nouns and verbs after which "about" names a topic. */
  topic: `book books film films movie movies story stories song songs play plays documentary documentaries article
    articles report reports essay novel novels series question questions talk talks talking talked think thinks thinking
    thought know knows knew worry worried worries concern concerns concerned complain complained complaints hear heard
    learn learned information details statement statements remark remarks comment comments news rumors rumours joke jokes tell telling told speak spoke speaking write writes wrote
    writing ask asked asking debate discussion lecture lectures poem care cares cared excited angry anxious nervous
    optimistic pessimistic facts truth lies tale tales drama podcast warning warned dream dreams forget`,
  /** Nouns and verbs after which "over" names what is at stake or on top. */
  contest: `victory win wins won lead leads control dispute disputes fight fights fought battle row clash quarrel argument
    concern concerns anger outrage power authority advantage fly flew flying flies jump jumped rule ruled preside presided
    triumph triumphed debate tension tensions worry fears fear protest protests talks negotiations war wars feud
    hand handed take takes took taken taking turn turned ran run trip tripped watch bridge bridges looks looked win`,
  /** Verbs that say a quantity grew. */
  up: `rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs
    climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging gain gains gained
    gaining swell swells swelled swollen expand expands expanded expanding double doubled triple tripled quadrupled add
    adds added advance advances advanced rally rallied rallies rebound rebounded leap leapt leaped spike spiked spikes
    hike hiked hikes raise raises raised raising up higher upped boost boosted boosts growth widen widened uptick
    accelerate accelerated strengthen strengthened strengthens exceed mount mounted edged inched improve improved
    lift lifted skyrocketed balloon ballooned`,
  /** Verbs that say a quantity shrank. */
  down: `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing sink sinks sank sunk slip slips slipped slipping slide slides slid sliding plunge plunges
    plunged plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk
    shrinking lose loses lost losing cut cuts cutting reduce reduces reduced reducing reduction halve halved lower
    lowered lowers down shed sheds dip dips dipped ease eases eased weaken weakened weakens slash slashed slashes trim
    trimmed contract contracted contracts dwindle dwindled dwindles crash crashed crashes shave shaved pare pared
    narrowed narrow slowed slow decelerate decelerated retreat retreated decrease`,
  /** Verbs and nouns of change that make "from A to B" two figures, beside those above. */
  change: `change changed changes revised revise adjusted moved move moves went go goes swung swing improved improve upgraded
    extended extend lengthened shortened upped turned inched edged ticked bumped shift shifted switch switched back`,
  /** Nouns and verbs that make "from A to B" one range. */
  span: `range ranges ranged ranging vary varies varied varying anywhere between somewhere spanning span spans aged ages
    estimates estimate`,
  vote: `vote votes voted voting ballot ballots ruling ruled passed pass approved approve rejected decision split`,
  ageLead: `age aged ages`,
  time: `second minute hour day night week fortnight month year decade century millennium`,
  /** Nouns that "one" does not count. */
  oneIdiom: `of another day night side hand way thing who that which whom could can would may might should must will
    is was has had in on at to for from by with and or as if but time's when where else more another's before after
    than either might does did the a an his her their its my your our point time moment morning evening afternoon
    instance example word by cannot can't couldn't won't wouldn't shouldn't doesn't isn't wasn't hasn't needn't`,
  person: `president presidents minister ministers leader leaders governor governors king kings queen queens pope popes
    coach coaches manager managers director directors boss bosses prime chancellor chancellors general generals
    government governments regime regimes administration administrations law laws act acts rule rules name names heading
    headings condition conditions contract contracts treaty treaties`,
  dimension: `long wide high tall deep thick broad across away apart north south east west northeast northwest southeast
    southwest from off below above offshore inland`,
  /** Verbs of saying: their subject is who says so. */
  say: `said says say saying told tells added adds announced announces claimed claims confirmed confirms warned warns
    insisted insists acknowledged acknowledges stated wrote writes tweeted testified argued argues predicted
    predicts noted notes declared declares explained admitted alleged alleges maintained reiterated replied estimates
    estimated reckons reckoned believes believe predict estimate say disclosed asserted
    promised pledged vowed offered proposed demanded accused recalled conceded contends contended cautioned asserts speaks speak
    spoke spoken`,
  /** Verbs of finding out: only the subject of a known kind of source makes them say so. */
  finding: `shows show showed shown found finds find indicates indicate indicated suggests suggest suggested reveals reveal
    revealed reported reports report concluded concludes assessed assess assesses calculated calculates counted counts
    recorded records put puts expects expect expected forecast forecasts projects projected listed lists documented
    registered identified measured measures gauged detected want wants seek seeks`,
  /** Nouns for those who say so. */
  source: `official officials police authorities authority ministry minister spokesman spokeswoman spokesperson
    government agency agencies department office researchers researcher scientists scientist analysts analyst economists
    economist experts expert investigators investigator prosecutors prosecutor doctors doctor hospital witnesses witness
    residents army military navy commander general governor mayor president company firm bank group organization
    organisation observatory commission committee council institute university center centre bureau union association
    newspaper agency media activists activist lawyers lawyer campaigners organisers organizers pollster pollsters
    diplomats diplomat rescuers firefighters court prosecutor un u.n. unicef who pentagon kremlin nato reuters
    sheriff detectives coroner executives executive ambassador lawmaker lawmakers senator secretary chief director
    captain sergeant colonel lieutenant deputy engineers engineer television tv radio broadcaster charity charities
    watchdog regulator regulators operator operators airline carrier insurers insurer traders trader brokers broker unions
    relatives survivors survivor medics paramedics teachers farmers nurses opposition premier parliament palace coastguard
    lab laboratory board fund companies ministers ministries services service lender exporters importers miner brewer`,
  /** Words that a time may begin with, beside months, weekdays and numbers. */
  timeLead: `last past previous this next current coming the first second third fourth q a an yesterday today tonight
    tomorrow`,
  /** Nouns for what findings stand in: who made them comes after "by". */
  document: `poll polls survey surveys study studies report reports data figures statistics research analysis estimate
    estimates statement census count tally records filing document documents memo intelligence forecast projection
    projections assessment dataset review audit inquiry investigation complaint indictment affidavit letter images imagery footage video
    photographs papers surveillance register`,
} as const;

/** The name of a class of words. */
export type WordClass = keyof typeof wordClasses;
