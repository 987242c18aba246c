/** Reads settings that a person or a workbook has kept as JSON, and writes them so. */
import type * as core from "zod/v4/core";
import { RULES } from "../rules";
import { DEFAULT_SETTINGS, SETTINGS_SHAPE, type Settings } from "./settings";

/** Far more than anybody settles by hand; each takes time to check. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ENTRIES = 50_000;
/** Characters of a name that are told. */
const LONGEST_NAME = 60;

/** Why a text is no settings, in one plain sentence. */
export class SettingsUnreadable extends Error {
  override readonly name = "SettingsUnreadable";
}

/**
 * The settings that a text holds; what it leaves out has its default.
 * @throws SettingsUnreadable for anything else than settings that are right as a whole: nothing is taken from a bad text
 */
export function parseSettings(text: string): Settings {
  if (text.length > MOST_CHARACTERS) throw new SettingsUnreadable("It has more than 1,000,000 characters.");
  const json = parseJson(text);
  if (hasTooMany(json)) throw new SettingsUnreadable("It has more than 50,000 entries.");
  const read = SETTINGS_SHAPE.safeParse(json);
  if (!read.success) throw new SettingsUnreadable(wordsOf(read.error.issues[0]));
  const unknown = Object.keys(read.data.rules).find((name) => !RULES.some(({ id }) => id === name));
  if (unknown !== undefined) throw new SettingsUnreadable(`There is no rule called “${shortened(unknown)}”.`);
  return read.data;
}

/** What a workbook keeps: the settings, or the defaults and why what it keeps cannot be read. */
export function settingsKept(text: string | undefined): { settings: Settings; trouble: string | null } {
  if (text === undefined) return { settings: DEFAULT_SETTINGS, trouble: null };
  try {
    return { settings: parseSettings(text), trouble: null };
  } catch (error) {
    if (!(error instanceof SettingsUnreadable)) throw error;
    return { settings: DEFAULT_SETTINGS, trouble: error.message };
  }
}

/** The settings as the text that is kept and exported: JSON that a person can read. */
export function settingsAsText(settings: Settings): string {
  return JSON.stringify(settings, null, 2);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsUnreadable("It is not JSON: a comma, a quote or a bracket is missing or too many.");
  }
}

/** Goes through it without calling itself: what nests is as deep as its text is long. */
function hasTooMany(json: unknown): boolean {
  const left = [json];
  for (let seen = 1; left.length > 0;) {
    const value = left.pop();
    if (typeof value !== "object" || value === null) continue;
    const within: unknown[] = Object.values(value);
    seen += within.length;
    if (seen > MOST_ENTRIES) return true;
    left.push(...within);
  }
  return false;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** The first thing that is wrong, and where. */
function wordsOf(issue: core.$ZodIssue | undefined): string {
  if (issue === undefined) return "It does not hold settings.";
  const where = issue.path.length === 0 ? "It" : `“${shortened(issue.path.join("."))}”`;
  switch (issue.code) {
    case "unrecognized_keys":
      return `${issue.path.length === 0 ? "There" : `In ${where} there`} is no setting called “${shortened(issue.keys[0] ?? "")}”.`;
    case "invalid_value":
      return `${where} must be ${issue.values.map((value) => `“${String(value)}”`).join(" or ")}.`;
    case "invalid_type":
      return `${where} must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case "too_small":
      return `${where} must ${issue.origin === "string" || issue.origin === "array" ? "not be empty" : `be at least ${issue.minimum}`}.`;
    case "custom":
      return `${where} must be ${issue.message}.`;
    default:
      return `${where} does not hold what this setting takes.`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  object: "a group of settings in curly brackets",
  record: "a group of names with values in curly brackets",
  array: "a list in square brackets",
  tuple: "a pair in square brackets",
};
