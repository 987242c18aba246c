import { told } from "../told";

test.each([
  ["Write to carers by May 2026 with the dates.", "31 August 2026", "by May 2026"],
  ["Form to be revised by 15 May 2026.", "30 June 2026", "by 15 May 2026"],
  ["Appoint a lead no later than the end of May 2027.", "30 June 2026", "no later than the end of May 2027"],
])("“%s” and %s do not agree", (Action, Timescale, words) => {
  expect(told("action-names-other-date", [{ Action, Timescale }])).toMatchObject([
    { cell: "F2", severity: "warning", message: expect.stringContaining(`“${words}”`) },
  ]);
});

test.each([
  ["Write to carers by June 2026.", "30 June 2026"],
  ["Write to carers by June 2026.", "15 June 2026"],
  ["Write to carers by May 2026.", "31 May / 31 August 2026"],
  ["Write to carers by May 2026.", "31 May 2026, extended to 31 August 2026"],
  ["Write to carers by May 2026.", "TBC"],
  ["Write to carers by May.", "31 August 2026"],
  ["Phase 1 by June 2026, phase 2 by March 2027.", "31 March 2027"],
  ["Follow up the inspection of March 2026.", "31 August 2026"],
  ["Reduce waits by 10% by March 2027.", "31 August 2026"],
  ["Reach net zero by 2030.", "31 August 2026"],
  ["Apply the Children Act 2004 in all cases.", "31 August 2026"],
])("“%s” and %s agree, or nothing certain is named", (Action, Timescale) => {
  expect(told("action-names-other-date", [{ Action, Timescale }])).toEqual([]);
});
