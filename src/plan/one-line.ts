/**
 * A text that stays one line and one cell wherever it is pasted, and steers no terminal: what breaks lines or columns in
 * the words of a plan, or commands, is a space, and what does not show, such as marks that turn the direction, is left out.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Cf}+/gu, "");
}
