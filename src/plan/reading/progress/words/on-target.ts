import { FINISHED, type Pattern, phrase } from "./patterns";

/** The work goes as planned. Denied ("not on track") it is late. */
export const ON_TARGET: readonly Pattern[] = [
  // "Was on track but …": what is said of today decides
  {
    says: "aside",
    words: phrase(
      "(?:was|were|had been|previously|initially|originally) on (?:target|track|schedule|course)(?= (?:but|until|however|before)\\b|,|;)",
    ),
  },
  // "Completed on schedule", "This was delivered ahead of plan": how it went
  {
    says: "aside",
    words: phrase(
      `(?<=^(?:(?:this|action|all|it|work|works|has|have|been|was|were|is|now) )*(?:${FINISHED}|delivered) )(?:on|to|ahead of) (?:schedule|target|time|programme|plan)(?! date)`,
    ),
  },
  // "Not behind plan"
  {
    says: "aside",
    words: phrase("not (?:behind|delayed|late|overdue)(?: (?:plan|schedule|target))?"),
  },
  // "Did not go ahead as planned": how it went, whatever became of it
  {
    says: "delayed",
    past: true,
    words: phrase(
      "(?:did|was|were|had)(?: not|n't)(?: [a-z]+){1,4}? (?:to|according to|as) (?:plan(?:ned)?|scheduled)(?= *(?:$|[,;])| in)",
    ),
  },
  {
    says: "delayed",
    words: phrase(
      "(?:not|\\w+n't)(?: [a-z]+){1,4}? (?:to|according to|as) (?:plan(?:ned)?|scheduled)(?= *(?:$|[,;]))|(?:not|n't|no longer)(?: \\w+){0,2}? (?:progressing|proceeding|going|running) (?:to|as|according to) plan(?:ned)?|(?:not|n't|no longer|off)(?: \\w+){0,2}? (?:on )?(?:target|track|schedule|course|time|plan|trajectory)",
    ),
  },
  // "78% of pupils on track": how they do, not how the work does
  {
    says: "aside",
    words: phrase("(?:pupils?|children|students?|learners?)(?: [a-z]+){0,3} on (?:track|target|course)"),
  },
  { says: "aside", words: phrase("\\d+ ?(?:%|per cent)[^.;,]*? on (?:track|target|course)") },
  // "on track", "back on schedule"; "on course" and "on time" only of the work itself
  {
    says: "on-target",
    words: phrase(
      "(?:on|ahead of) (?:target|track|schedule|programme|plan|(?:our |the )?trajectory)(?! of\\b)|to (?:target|schedule|programme)(?= *(?:$|[,;]))|on-?target|on-?track|on[- ]tr(?:ak|akc|ck)|on[- ]ta(?:get|rgte)|^to time$|(?:proceeding|progressing|running) (?:on|to) time|on course (?:to|for)|(?:to|according to|as per|as) plan(?:ned)?(?= *$)|(?:progressing|proceeding|going|running) (?:to|according to|as) plan(?:ned)?",
    ),
  },
  {
    says: "on-target",
    words:
      /(?:^|(?<=,\s)(?=on[- ]course\s*$)|(?<=\b(?:is|are|remains?|now|currently|still|and|project|work|progressing|well)\s))on[- ](?:course|time|budget)\b(?! \w+ing)/gi,
  },
];
