/** Takes from a lead cell what names nobody: remarks in brackets, addresses beside a name, numbers of a list. */

/** Stands where a remark in brackets or a gap stood, which may part two names: "Ann Lee (Adults) Bob Marsh (Children)". */
export const REMARK = "\uE000";

/** A gap wider than a slip of the space bar. */
const GAP = /[^\S\r\n]{3,}|\t/g;
const BRACKETS = /\([^()]*\)|\[[^\][]*\]/g;
const UNCLOSED = /[([].*/g;
const NUMBERED = /^\s*\(?(?:1[.)]|[ai]\))/i;
const LIST_NUMBER = /(?:^|\s)\(?(?:\d{1,2}[.)]|(?:[a-h]|i{1,3}|iv|v)\))(?=\s)/gi;
/** A line that ends in a little word goes on in the next; so does one whose next begins with it. */
const WRAPPED = /(?<=[^\s/;,+&] (?:of|for|to|the|and|&))\n(?=\S)|(?<=\S)\n(?=(?:of|for|and|&) \S)/gi;

/** The words of the cell that can name somebody. */
export function leadWords(text: string): string {
  const spaced = text
    .replaceAll(REMARK, " ")
    .replace(GAP, REMARK)
    .replace(/[^\S\r\n]+/g, " ")
    .replace(/ ?[\r\n]+ ?/g, "\n");
  const outside = withoutBrackets(spaced);
  const words = /[\p{L}\p{N}]/u.test(outside) ? outside : spaced.replace(/[()[\]]/g, " ");
  const listed = NUMBERED.test(words) ? words.replace(LIST_NUMBER, "\n") : words;
  return listed.replace(WRAPPED, " ");
}

/** "J. Smith (Head of Service)": what a person does is no part of the name. Remarks may stand in remarks. */
function withoutBrackets(text: string): string {
  const once = text.replace(BRACKETS, REMARK);
  return once.replace(BRACKETS, REMARK).replace(UNCLOSED, REMARK);
}

const ADDRESS = /<?(?<![\w.+'-])(?:mailto:)?[\w.+'-]+@[\w-]+(?:\.[\w-]+)+>?/gi;

/** "Ann Lee ann.lee@council.gov.uk": beside a name the address goes; alone it stands for one. */
export function withoutAddress(name: string): string {
  const rest = name.replace(ADDRESS, " ");
  return /\p{L}/u.test(rest) ? rest : name;
}

/** Words and marks that join a name to others and belong to none. */
const LOOSE = /^(?:and|or|with|plus|then|[^\p{L}\p{N}]*)$/iu;
const MARKS_BEFORE = /^[\s.,:;?*·–-]+/;
const MARKS_BEHIND = /(?<![\s.,:;?*·–-])[\s.,:;?*·–-]+$/;

/** A name without the marks and joining words around it. */
export function tidy(name: string): string {
  const words = name.replaceAll(REMARK, " ").split(/\s+/);
  let from = 0;
  let to = words.length;
  while (from < to && LOOSE.test(words[from] ?? "")) from++;
  while (from < to && LOOSE.test(words[to - 1] ?? "")) to--;
  return words.slice(from, to).join(" ").replace(MARKS_BEFORE, "").replace(MARKS_BEHIND, "");
}
