import type { ActionRule } from "../rule";
import { saysWhatIsDone } from "./doing-words";

/** Longer texts say more than a rule can be sure of. */
const LONGEST = 400;
const WISH = /^(?:\W*(?:to )?(?:continue to )?ensur(?:e|es|ing)\b)/i;
const GOING_ON =
  /^\W*(?:to )?(?:continue (?:to (?:be|support|encourage|explore|consider|promote|maintain|work (?:with|towards))|with|current|existing|as)|maintain (?:the )?(?:good|high|current|existing|effective|strong|standards|levels?|performance|focus|awareness|momentum|progress|oversight|links|relationships))\b/i;
/** "To ensure that all are safe, fence the pond": more follows, in words of its own. */
const GOES_ON = /[,;:.!?\n–]\s*\S/;
/** "Staff wellbeing", "New website", "Policy": a subject, with no room for a verb. */
const SUBJECT =
  /^\W*(?:(?:training|communications?|monitoring|safeguarding|recruitment|policy|governance|website|budget|attendance|behaviour|wellbeing|supervision|marketing|publicity)|(?:staff|new|better|improved|more|regular|good|policy|governor|parent|data|budget|effective|clear) (?:[\p{L}-]+ )?[\p{L}-]+)\W*$/iu;

/** Fires only where the words begin as a wish, or name a subject, and nothing that is done stands anywhere in them. */
export const noDoingWord: ActionRule = {
  id: "no-doing-word",
  title: "Nothing is said to be done",
  severity: "suggestion",
  needs: [["action"]],
  why: "Nobody can tell when “ensure” or “continue to” is finished, so the action can never be shown to be complete.",
  what: "Say what will be done, and who will be able to see that it was.",
  check: ({ action, status }) => {
    if (action.length > LONGEST || status === "complete" || status === "dropped") return null;
    const lacks = whatItLacks(action);
    return lacks === null
      ? null
      : {
          at: "action",
          message: `${lacks} Say what will be done, and who will be able to see that it was.`,
          expected: "what will be done",
        };
  },
};

function whatItLacks(action: string): string | null {
  const isSubject = SUBJECT.test(action);
  // "Training" alone is a subject, though it says what might be done.
  if (isSubject && !/\S\s+\S/.test(action)) return namesSubject(action);
  if (GOES_ON.test(action) || saysWhatIsDone(action)) return null;
  if (WISH.test(action)) return "“Ensure” says what ought to be so, not what will be done to bring it about.";
  if (GOING_ON.test(action)) return "This says that something goes on, not what will be done.";
  return isSubject ? namesSubject(action) : null;
}

const namesSubject = (action: string) => `“${action}” names a subject, not what will be done.`;
