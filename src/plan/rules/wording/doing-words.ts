/** Tells whether words say anything that can be seen to have been done. */

/** Beginnings of verbs of doing, to which any ending may be put: "develop", "developed", "development". */
const STEMS =
  "accredit adopt advertis advis agree allocat amend analys appoint approv arrang assess assign attend(?!ance) audit begin book brief build built buy " +
  "calculat call carry cascad chair check circulat clean clear clos collat collect commission commenc communicat compar compil " +
  "complet conduct confirm consult contact convene coordinat co-ordinat creat deliver demonstrat deploy design develop devis discuss " +
  "display distribut draft draw drawn educat email embed employ enforc enrol escalat establish evaluat examin expand extend fill finalis " +
  "follow gather give hold held identif implement increas induct inform inspect install integrat interview introduc invest " +
  "investigat invite issu join launch learn meeting merg minut modif monitor mov negotiat nominat notif obtain open organis outlin paint " +
  "pilot prepar present print prioritis procur produc provid publish purchas questionnaire raise recruit record redesign reduc refer " +
  "refresh refurbish register remind remov renew repair replac report request resolv restructur retrain review revis rewrit ring roll run " +
  "sampl schedul scrutinis select send sent set shar sign simplif start strengthen submit substitut survey switch tackl take " +
  "taught teach tell tender test tighten track train transfer translat trial undertak updat upgrad upload use using verif visit " +
  "workshop write writing written";
const DOING = new RegExp(`\\b(?:re-?)?(?:${STEMS.split(" ").join("|")})`, "i");
/** "are washed", "by ringing", "through weekly walks": verbs that no list holds, and ways of doing. */
const BEING_DONE =
  /\b(?:is|are|be|been|being|get|gets) (?:\p{L}+ly )?\p{L}+ed\b|\b(?:by|through) \p{L}+ing\b|\b(?:through|via)\b/iu;

/** True where anything that is done is named anywhere, be it as a verb or as a noun ("review"). */
export function saysWhatIsDone(text: string): boolean {
  return DOING.test(text) || BEING_DONE.test(text);
}
