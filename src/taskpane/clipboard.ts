/** Copies text, also where Excel's own web view does not give the page the newer clipboard. Resolves with whether it could. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

/** The older way: by the browser's own “copy” of a selection. */
function copyBySelection(words: string): boolean {
  const field = document.createElement("textarea");
  field.value = words;
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
