import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { CellValue } from "../../../../src/plan/sheet";
import { sheetOf } from "../../sheet-of";

const PEOPLE = ["Ann Price", "Raj Patel", "Joan Moss", "Bo Yarrow"];
const DAYS = ["31/03/2026", "30/06/2026", "30/09/2026", "31/12/2026"];
const SAID = [
  "Staff were told in May and it is in progress.",
  "Completed in June.",
  "Not started, as there is no money.",
  "On target for the autumn.",
];

/** Tables that a council keeps beside its plans: headings, and what the cells of each column hold. */
const TABLES: Record<string, Record<string, CellValue[]>> = {
  "a risk register": {
    Risk: ["Flood in the archive", "Loss of key staff", "Fraud in payments", "Breach of data"],
    Cause: ["A culvert that is too small", "Low pay", "Weak checks", "Old machines"],
    Likelihood: [3, 2, 1, 4],
    Impact: [4, 4, 5, 5],
    Score: [12, 8, 5, 20],
    "Mitigating actions": [
      "Review the culvert each winter",
      "Train deputies",
      "Audit a sample each month",
      "Replace machines",
    ],
    "Risk owner": PEOPLE,
    Status: ["Open", "Open", "Closed", "Open"],
  },
  "a register of inherent and residual risks": {
    Ref: ["R1", "R2", "R3", "R4"],
    "Risk description": [
      "We must replace staff who leave, or services will stop.",
      "Payments should be checked or fraud may follow.",
      "Machines need to be renewed.",
      "Flood could close the archive.",
    ],
    "Inherent score": [12, 8, 5, 20],
    Mitigation: ["Deputies", "Two signatures", "A fund", "Pumps"],
    "Residual score": [6, 4, 2, 10],
    Owner: PEOPLE,
    Status: ["Open", "Open", "Closed", "Open"],
  },
  "a staff list": {
    Name: PEOPLE,
    "Job title": ["Clerk", "Warden", "Caretaker", "Gardener"],
    "Start date": DAYS,
    Department: ["Office", "Hall", "Hall", "Grounds"],
    Status: ["Permanent", "Fixed term", "Permanent", "Casual"],
  },
  "a budget": {
    "Budget heading": ["Wages", "Repairs", "Insurance", "Grants"],
    Budget: [100, 200, 300, 400],
    Actual: [90, 210, 300, 100],
    Variance: [10, -10, 0, 300],
    Forecast: [100, 210, 300, 400],
    RAG: ["Green", "Amber", "Green", "Red"],
    Comments: ["", "The roof was dearer than planned", "", ""],
  },
  "performance indicators": {
    KPI: ["Homes let", "Calls answered", "Bins missed", "Visits to the pool"],
    Measure: ["Days to let a home", "Share answered in a minute", "Bins missed a week", "Visits a month"],
    Target: [20, 0.9, 10, 4000],
    Actual: [24, 0.8, 12, 4100],
    Status: ["Red", "Amber", "Red", "Green"],
    Commentary: SAID,
  },
  "a rota": {
    Week: [1, 2, 3, 4],
    Monday: PEOPLE,
    Tuesday: [...PEOPLE].reverse(),
    Notes: ["", "Bank holiday", "", ""],
  },
  "a programme of meetings": {
    Item: ["Budget", "Grants", "Allotments", "Accounts"],
    "Purpose of report": ["To set it", "To award them", "To fix the rent", "To approve them"],
    "Lead officer": PEOPLE,
    "Meeting date": DAYS,
  },
  "a register of policies": {
    Policy: ["Complaints", "Data", "Safeguarding", "Grants"],
    Owner: PEOPLE,
    "Last reviewed": DAYS,
    "Next review due": DAYS,
    Status: ["Approved", "Draft", "Approved", "Approved"],
  },
  "a calendar of events": {
    Event: ["Fair", "Carols", "Fireworks", "Parade"],
    Venue: ["Green", "Church", "Field", "High Street"],
    Lead: PEOPLE,
    Date: DAYS,
    Status: ["In progress", "Completed", "Not started", "On target"],
  },
  "a record of training": {
    "Training course": ["First aid", "Food hygiene", "Lifting", "Fire warden"],
    Attendee: PEOPLE,
    "Date attended": DAYS,
    Status: ["Completed", "Completed", "Not started", "In progress"],
  },
  "a list of tools": {
    Description: [
      "The long ladder of the hall",
      "A pair of iron gates",
      "The lamp over the door",
      "Two oak benches",
    ],
    Owner: PEOPLE,
    "Due date": DAYS,
    Status: ["Open", "Open", "Closed", "Open"],
  },
  "talks, whose first row could be taken for headings": {
    Title: ["Action on climate", "Action on damp", "Action on noise", "Action on dogs"],
    Timing: ["June 2026", "July 2026", "May 2026", "May 2026"],
    Host: ["Manager of the hall", "Manager of the inn", "Lead warden", "Lead verger"],
  },
  "a register of contracts": {
    Contract: ["Cleaning of the offices", "Care of trees in the parks", "Lifts", "Print"],
    Supplier: ["Brightly", "Greenbough", "Upward", "Inky"],
    "Start date": DAYS,
    "End date": DAYS,
    Value: [100, 200, 300, 400],
    "Contract manager": PEOPLE,
    Status: ["Open", "Open", "Closed", "Open"],
  },
};

test.each(Object.entries(TABLES))("%s is no action plan", (_, table) => {
  const headings = Object.keys(table);
  const rows = [0, 1, 2, 3].map((row) => headings.map((heading) => table[heading]?.[row] ?? ""));
  expect(readPlan(sheetOf([headings, ...rows]), { asAt: "2026-07-17", planDate: null })).toBeNull();
});

test("a long list of something else is refused after looking at each row a few times", () => {
  const looksAt = (count: number) => {
    const sheet = sheetOf([
      ["Visitor", "Arrived", "Host", "Purpose", "Left"],
      ...Array.from({ length: count }, (_, row) => [
        `Visitor ${row}`,
        46000 + row / 9,
        PEOPLE[row % 4] ?? "",
        `To review the action plan with the lead officer, part ${row}`,
        "Yes",
      ]),
    ]);
    let looks = 0;
    const values = new Proxy(sheet.values, {
      get(rows, key, receiver) {
        looks++;
        return Reflect.get(rows, key, receiver) as unknown;
      },
    });
    expect(readPlan({ ...sheet, values }, { asAt: "2026-07-17", planDate: null })).toBeNull();
    return looks;
  };
  expect(looksAt(20_000) - looksAt(2000)).toBeLessThan(18_000 * 25);
});
