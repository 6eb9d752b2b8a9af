/** What somebody is called for his work or his kin, with his name behind it: „die Agraringenieurin Wiebke Holthaus“, "angel Rui Tavares". */

const german =
  '(?:\\p{Lu}\\p{Ll}*)?(?:[Ii]ngenieur|[Mm]anager|[Uu]nternehmer|[Gg]ründer|[Bb]erater|[Dd]esigner|[Aa]rchitekt|[Pp]rofessor|[Dd]oktorand|[Ss]tudent|[Aa]bsolvent|[Ff]orscher|[Ee]xperte|[Pp]rogrammierer|[Ee]ntwickler|[Aa]nalyst|[Vv]olkswirt|[Bb]etriebswirt|[Bb]anker|[Hh]ändler|[Hh]andwerker|[Mm]eister|[Tt]echniker|[Mm]aschinenbauer|[Ss]anierer|[Vv]erwalter|[Aa]nleger|[Ee]rbe|[Gg]astronom|[Kk]och|[Bb]äcker|[Ll]andwirt|[Ww]inzer|[Ff]orstwirt|[Kk]aufmann|[Jj]urist|[Aa]nwalt|[Nn]otar|[Rr]ichter|[Aa]rzt|[Bb]iologe|[Pp]sychologe|[Gg]eologe|[Ss]oziologe|[Pp]ädagoge|[Öö]konom|[Jj]ournalist|[Rr]edakteur|[Aa]utor|[Kk]ünstler|[Ss]portler|[Pp]ilot|[Aa]stronaut|[Mm]inister|[Kk]anzler|[Pp]apst|[Kk]önig|[Aa]bgeordnete|[Bb]ürgermeister|[Ll]andrat|[Ss]enator|[Kk]ommissar|[Mm]äzen|[Mm]illiardär|[Ww]issenschaftler|[Bb]uchhalter|[Vv]ertriebler|[Ss]tratege|[Pp]olitiker|[Cc]hemiker|[Pp]hysiker|[Mm]athematiker|[Ii]nformatiker|[Mm]echaniker|[Ee]lektroniker|[Mm]echatroniker|[Mm]ediziner|[Vv]eteran|[Nn]achfolger|[Vv]orgänger|[Ss]tellvertreter|[Kk]ollege|[Bb]ruder|[Ss]ohn|[Ee]hemann|[Ss]chwager|[Ee]nkel|[Aa]ngel)(?:e?s|e?n)?';
/** Nearly every woman's: Informatikerin, Juristin; but Magazin and Medizin are things. */
const feminine =
  '\\p{Lu}\\p{Ll}+(?:er|ist|ent|ant|or|log|nom|eur|ekt|iat|är|ärzt|wält|wirt|tik|ach|aut|eg)in|[Ää]rztin|(?:\\p{Lu}\\p{Ll}+)?(?:frau|[Tt]ochter|[Ss]chwester|[Ee]hefrau|[Ww]itwe|[Ee]nkelin|[Kk]ollegin)';
const english =
  'angels?|engineers?|scientists?|physicists?|chemists?|biologists?|mathematicians?|programmers?|economists?|academics?|researchers?|lecturers?|doctors?|surgeons?|lawyers?|barristers?|bankers?|financiers?|traders?|accountants?|auditors?|analysts?|consultants?|designers?|architects?|chefs?|bakers?|farmers?|brewers?|entrepreneurs?|industrialists?|restaurateurs?|hoteliers?|tycoon|magnate|mogul|billionaires?|millionaires?|heir|heiress|veterans?|executives?|graduates?|students?|alumn(?:us|a|i)|classmates?|colleagues?|friends?|brothers?|sisters?|siblings|husband|wife|couple|son|daughter|father|mother|nephew|niece|cousins?|widow|predecessor|successor|deputy|administrators?|liquidators?|minister|secretary|governor|mayor|senator|lawmakers?|judge|commissioner|journalists?|columnists?|authors?|activists?';
const PERSON = new RegExp(`^(?:${german}|${feminine}|${english})$`, 'u');
const LAST_WORD = /(?:^|[\s(„“"-])(\p{L}{2,40})\s$/u;

export const isPersonNoun = (word: string): boolean => PERSON.test(word);

/** Whether what stands left of a name ends in such a word. */
export function endsInPersonNoun(left: string): boolean {
  const word = LAST_WORD.exec(left)?.[1];
  return word !== undefined && isPersonNoun(word);
}
