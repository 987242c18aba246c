import type { CalendarDay } from "../../calendar";
import type { KeyEntry, Progress } from "../../plan";
import { readProgress } from "../progress";

/** What lies ahead ("will be completed on time", "may miss its target date") is no word for "not started". */
const NOT_BEGUN = /^(?:not|no|nothing|un\w+|yet|pending|0)\b/i;

/**
 * The status that a key's meaning says, by the reader of progress itself. A meaning of two ("Complete/on schedule to
 * deliver", "not started or delayed") explains nothing, and its senses are named.
 */
export function statusOfMeaning(meaning: string, updatedOn: CalendarDay): Pick<KeyEntry, "says" | "senses"> {
  const read = (text: string) => readProgress(text, { due: [], updatedOn });
  const whole = read(meaning);
  if (isAhead(whole)) return { says: "not-stated", senses: [] };
  const alternatives = meaning.split(/\s*[/;]\s*|\s+or\s+/i).map((text) => read(text).status);
  const stated = new Set(alternatives.filter((status) => status !== "not-stated" && status !== "blank"));
  return stated.size > 1 ? { says: "not-stated", senses: [...stated] } : { says: whole.status, senses: [] };
}

function isAhead({ status, evidence }: Progress): boolean {
  return status === "not-started" && !NOT_BEGUN.test(evidence?.words ?? "");
}
