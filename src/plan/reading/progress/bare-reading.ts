import type { Evidence, Progress, Status } from "../../plan";

/** A reading of a short answer, which speaks for the whole action, promises nothing, and is its own evidence. */
export function bareReading(text: string, status: Status): Progress {
  return { ...nothingSaid(text, status), evidence: allOf(text) };
}

/** A reading of a cell that is blank, or does not say. */
export function nothingSaid(text: string, status: Status = "not-stated"): Progress {
  return {
    text,
    status,
    evidence: null,
    forecast: null,
    contradiction: null,
    speaksForWhole: true,
    finished: null,
    toCome: null,
  };
}

/** All the words of a cell, without the spaces around them. */
function allOf(text: string): Evidence {
  const words = text.trim();
  const start = text.indexOf(words);
  return { words, start, end: start + words.length };
}
