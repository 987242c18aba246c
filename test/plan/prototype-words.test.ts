import fc from "fast-check";
import { findingsAsText, leadAsText } from "../../src/plan/findings-text";
import { reviewSheets } from "../../src/plan/review-sheets";
import { changesSince } from "../../src/plan/snapshot/changes";
import { snapshotOf } from "../../src/plan/snapshot/snapshot";
import { finish } from "../../src/plan/steps";
import { summarise } from "../../src/plan/summary/summary";
import { summaryPage } from "../../src/plan/summary/page";
import { whyOf } from "../../src/plan/why";
import { HEADINGS, sheetOf } from "./sheet-of";

/** Words that every plain object of JavaScript knows. */
const KNOWN_TO_OBJECTS = Object.getOwnPropertyNames(Object.prototype);

function reviewOf(rows: string[][], settings: unknown = {}) {
  const sheet = sheetOf(rows);
  const kept = new Map([[sheet.name, JSON.stringify(settings)]]);
  const review = finish(reviewSheets({ sheets: [sheet], settings: kept }, { today: "2026-07-17" }));
  if (review === null) throw new Error("no plan");
  return review;
}

test("words that every object knows are words like others, in any cell", () => {
  const word = fc.constantFrom(...KNOWN_TO_OBJECTS, "Ann Price", "");
  const row = fc.array(word, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), word, (rows, heading) => {
      const plan = [
        [...HEADINGS, heading],
        ...rows.map((cells) => [...cells.slice(0, 3), "Revise it", ...cells.slice(4)]),
      ];
      const review = reviewOf(plan);
      const { byLead, bySource, total } = summarise(review);
      const leads = review.actions.flatMap((action) => action.leads);
      expect(new Set(byLead.map(({ name }) => name).filter((name) => leads.includes(name)))).toEqual(
        new Set(leads),
      );
      expect(total).toBe(review.actions.length);
      for (const line of [...byLead, ...bySource]) expect(line.total).toBeGreaterThan(0);
      for (const action of review.actions) expect(whyOf(action, review)).toBeDefined();
      for (const { name } of byLead) expect(leadAsText(review, name)).toContain(`Actions: ${name}`);
      expect(findingsAsText(review, review.findings)).not.toMatch(/function|\[object|undefined/);
      expect(JSON.stringify(summaryPage(review))).not.toMatch(/function \w*\(|\[object|undefined/);
      const before = snapshotOf(review).map((kept) => ({ ...kept, asAt: "2026-05-01" }));
      expect(changesSince(before, review)).not.toBeNull();
    }),
    { numRuns: 25 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(KNOWN_TO_OBJECTS);
});

test.each(KNOWN_TO_OBJECTS.filter((word) => word !== "__proto__"))(
  "“%s” as a status means what the plan's people have answered, and nothing before",
  (word) => {
    const rows = [
      ["No.", "Action", "Lead", "Due", "Status"],
      ["1.", "Revise the form", word, "30 June 2026", word],
    ];
    expect(reviewOf(rows).actions[0]?.status).toBe("not-stated");
    const settings = { answers: { statusWords: { [word]: "complete" } } };
    expect(reviewOf(rows, settings).actions[0]?.status).toBe("complete");
  },
);
