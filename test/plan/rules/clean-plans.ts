/** Invented plans in which everything is stated well, each in a layout of its own, with the day to look at it. */
import type { CellValue } from "../../../src/plan/sheet";
import { sheetOf } from "../sheet-of";

/** Serial numbers of dates, as Excel keeps them. */
const [APRIL_2026, JUNE_2026, SEPTEMBER_2026, MARCH_2027] = [46142, 46203, 46295, 46477];

const council: CellValue[][] = [
  ["Marlbrook Borough Council: action plan after the inspection of children's services"],
  ["Version as at 17 July 2026"],
  ["No.", "Area for improvement", "Source", "Action", "Success measure", "Lead", "Timescale", "Progress"],
  [
    "1.1",
    "Supervision",
    "Ofsted",
    "Revise the form that managers use for supervision.",
    "All forms show a decision",
    "Ann Price",
    "30 June 2026",
    "Completed. The new form is in use in every team.",
  ],
  [
    "1.2",
    "Supervision",
    "Ofsted",
    "Train the managers of all six teams in its use.",
    "Six teams trained",
    "Raj Patel",
    "30 September 2026",
    "On target. Four teams have been trained.",
  ],
  [
    "2.1",
    "Health checks",
    "CQC",
    "Write to every carer with the dates of the next health checks.",
    "Letters sent to all carers",
    "Head of Nursing",
    "31 May / 31 August 2026",
    "Partially completed. The first letters went out in May.",
  ],
  [
    "2.2",
    "Health checks",
    "CQC",
    "Publish the yearly report on the health of children in care.",
    "Report published",
    "Head of Nursing",
    "31 March 2027",
    "Not started. The data will be drawn in January.",
  ],
  [
    "3",
    "Complaints",
    "Ofsted / CQC",
    "Report to the board each quarter on what complaints have taught us.",
    "Four reports a year",
    "Moira Quayle",
    "Quarterly",
    "In progress. The report of June 2026 went to the board.",
  ],
];

const trust: CellValue[][] = [
  [
    "Ref",
    "Recommendation",
    "Agreed action",
    "Responsible officer",
    "Target date",
    "Status",
    "Update",
    "Evidence",
  ],
  [
    "R1",
    "Access rights of leavers are not taken away in time.",
    "Introduce a weekly list of leavers, and close their accounts within two days.",
    "Head of IT",
    APRIL_2026,
    "Complete",
    "The list has been sent each Monday since 6 April 2026.",
    "Lists of April to June",
  ],
  [
    "R2",
    "The asset register has not been reconciled.",
    "Reconcile the register with the ledger and report the differences.",
    "Finance Manager",
    JUNE_2026,
    "Complete",
    "Reconciled on 22 June 2026. Completed.",
    "Reconciliation paper",
  ],
  [
    "R3",
    "Contracts are not reviewed before they end.",
    "Draw up a calendar of contracts and review each six months before its end.",
    "Procurement Lead",
    SEPTEMBER_2026,
    "In progress",
    "Two thirds of the contracts are in the calendar.",
    "Draft calendar",
  ],
  [
    "R4",
    "The policy on gifts is out of date.",
    "Revise the policy and take it to the audit committee.",
    "Company Secretary",
    MARCH_2027,
    "Not started",
    "Not started: the new code is expected in October.",
    "None needed yet",
  ],
];

const school: CellValue[][] = [
  ["Priority", "Action", "Who", "By when", "Progress"],
  ["Reading", "Appoint a reading lead for Key Stage 1.", "Head Teacher", "Spring term 2026", "Done"],
  [
    "Reading",
    "Buy a decodable scheme for Year 1 and train the teaching assistants.",
    "R. Okafor",
    "Summer term 2026",
    "On track. The books have come.",
  ],
  ["Attendance", "Ring home on the first morning of each absence.", "School office", "Weekly", "In progress"],
  [
    "Attendance",
    "Review the attendance policy with governors.",
    "Head Teacher",
    "December 2026",
    "Not started",
  ],
];

/** The second column of the trust's dates is in Excel's own dates. */
const trustFormats = Object.fromEntries([1, 2, 3, 4].map((row) => [`${row}:4`, "dd/mm/yyyy"]));

export const CLEAN_PLANS = [
  { name: "a council's plan after an inspection", sheet: sheetOf(council), asAt: "2026-07-17" },
  {
    name: "a trust's tracker of audit recommendations",
    sheet: sheetOf(trust, { numberFormats: trustFormats }),
    asAt: "2026-07-17",
  },
  { name: "a school's plan", sheet: sheetOf(school), asAt: "2026-07-17" },
];
