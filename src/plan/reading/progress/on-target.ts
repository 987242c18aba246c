import { type Pattern, phrase } from "./patterns";

/** The work goes as planned. Denied ("not on track") it is late. */
export const ON_TARGET: readonly Pattern[] = [
  {
    says: "delayed",
    words: phrase(
      "(?:not|n't|no longer)(?: \\w+){0,2}? (?:progressing|proceeding|going|running) (?:to|as|according to) plan(?:ned)?|(?:not|n't|no longer|off)(?: \\w+){0,2}? (?:on )?(?:target|track|schedule|course|time|plan)",
    ),
  },
  // "on track", "back on schedule"; "on course" and "on time" only of the work itself
  {
    says: "on-target",
    words: phrase(
      "(?:on|ahead of|to) (?:target|track|schedule|programme)(?! of\\b)|on-target|on-track|on plan|(?:to|according to|as per|as) plan(?:ned)?(?= *$)|(?:progressing|proceeding|going|running) (?:to|according to|as) plan(?:ned)?",
    ),
  },
  {
    says: "on-target",
    words:
      /(?:^|(?<=\b(?:is|are|remains?|now|currently|still|and|project|work|progressing|well)\s))on[- ](?:course|time|budget)\b(?! \w+ing)/gi,
  },
];
