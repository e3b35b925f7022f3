/*
 * Verbs that report what somebody else says, thinks or finds. Own compilation, starting from the verb groups of
 * Quirk et al. (factual and suasive verbs) and Hyland's list of reporting verbs in academic prose.
 */

/** May be followed by a bare clause: *Liu said output fell*. Base, -s, past, -ing where irregular; lemmas else. */
export const SAY_FORMS = `say says said saying think thinks thought thinking believe believes believed believing argue
  argues argued arguing claim claims claimed claiming insist insists insisted insisting contend contends contended
  contending assert asserts asserted asserting allege alleges alleged alleging add adds added adding note notes noted
  noting acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded
  conceding deny denies denied denying predict predicts predicted predicting forecasts warn warns warned warning fear
  fears feared fearing hope hopes hoped hoping reckon reckons reckoned suspect suspects suspected tell tells told telling
  maintain maintains maintained maintaining estimate estimates estimated expect expects expected expecting agree agrees
  agreed write writes wrote writing report reports reported reporting`;

/** Need *that*, *whether*, a colon or a quotation after them to report anything: *the ministry announced that …* */
export const STATE_FORMS = `state states stated stating announce announces announced announcing declare declares declared
  declaring reveal reveals revealed revealing disclose discloses disclosed confirm confirms confirmed confirming conclude
  concludes concluded concluding find finds found testify testifies testified testifying explain explains explained
  explaining indicate indicates indicated indicating imply implies implied implying suggest suggests suggested suggesting
  remark remarks remarked remarking observe observes observed observing mention mentions mentioned reply replies replied
  replying respond responds responded caution cautions cautioned cautioning reiterate reiterates reiterated reiterating
  recall recalls recalled propose proposes proposed recommend recommends recommended ask asks asked asking stress stresses
  stressed stressing emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing highlight
  highlights highlighted underline underlines underlined underscore stipulate stipulates stipulated complain complains
  complained boast boasts boasted joke joked comment comments commented tweet tweeted signal signals signalled signaled
  speculate speculates speculated wonder wonders wondered question questions questioned show shows showed demand demands
  demanded promise promises promised pledge pledges pledged vow vows vowed threaten threatens threatened answer answered
  quote quotes quoted cite cites cited posted rule rules ruled ruling doubt doubts doubted doubting speak speaks spoke spoken hint hints hinted heard plead pleads pleaded swear swears swore remember remembers remembered worry worries worried assess assesses assessed judge judges judged know knows knew calculate
  calculates calculated learn learns learned assure assures assured charges charged point points pointed shout shouted`;

/** Report a stance together with their object: *accused the firm of …*, *called it …*, *stressed the need …* */
export const STANCE_FORMS = `accuse accuses accused accusing call calls called calling describe describes described
  describing label labels labelled labeled dub dubbed brand branded blame blames blamed blaming praise praises praised
  praising criticise criticises criticised criticising criticize criticizes criticized criticizing condemn condemns
  condemned condemning urge urges urged urging hail hails hailed dismiss dismissed denounce denounces denounced
  stressed emphasised emphasized praised lamented lament welcomed welcomes rejected regard regards regarded
  liken likens likened deplore deplores deplored decry decries decried deride derides derided lambasted`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
export const SAY = set(SAY_FORMS);
export const STATE = set(STATE_FORMS);
export const STANCE = set(STANCE_FORMS);

/** Nouns as often as verbs: they report only right behind a subject. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claim claims report reports state states note notes estimate estimates fear fears hope hopes promise promises demand
  demands caution question questions answer reply replies comment comments signal signals remark remarks find finds point
  points call calls label brand blame praise highlight highlights suspect suspects forecasts quote quotes pledge pledges vow
  vows rule rules doubt doubts hint hints worry worries regard regards stress warning show shows threat joke cite sites reading interpretation version`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
