/**
 * Makes sample-plan.xlsx, an action plan such as an officer keeps: `npx tsx assets/make-sample-plan.ts`.
 * The council, its people and the inspection are invented; test/assets/sample-plan.expected.json says how it reads.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { bytesOf, loadExcelize, must, type Workbook } from "../test/fixtures/excelize";
import { mergeArea } from "../test/fixtures/workbook";

const PLAN = "Action plan";
const NOTES = "Notes for officers";
const HEADING_ROW = 5;
const FIRST_ROW = HEADING_ROW + 1;
/** 30 September 2026, as Excel counts days. */
const DATE_CELL = 46295;

const TITLES = [
  "Marchbourne Borough Council – Children and Young People's Services",
  "Appendix 1: response to the Ofsted and Care Quality Commission joint inspection of help, protection and care",
  "26 January – 6 February 2026",
  "ACTION PLAN",
];
const COLUMNS = [
  { heading: "No.", width: 5.5 },
  { heading: "Area for improvement", width: 32 },
  { heading: "Source", width: 13 },
  { heading: "Action", width: 40 },
  { heading: "Lead", width: 23 },
  { heading: "Timescale", width: 19 },
  { heading: "Progress", width: 62 },
];

interface Action {
  action: string;
  lead: string;
  timescale: string | number;
  progress: string;
}
interface Area {
  area: string;
  source: string;
  actions: Action[];
  /** Lead and progress are written once for all the actions of the area. */
  together?: true;
}

const AREAS: Area[] = [
  {
    area: "Make sure that supervision gives social workers time to reflect, and that the reasons for decisions are clear in children's records.",
    source: "Ofsted",
    actions: [
      {
        action: "Revise the supervision template with team managers so that each child's views are recorded.",
        lead: "Priya Raman",
        timescale: "Immediately",
        progress: "Completed",
      },
      {
        action: "Audit a sample of supervision records in every team and share what is learned.",
        lead: "Owen Tranter",
        timescale: "31 st May / 31 st August 2026",
        progress: "Completed for May audit.",
      },
      {
        action: "All team managers to take the reflective supervision course.",
        lead: "Priya Raman / Owen Tranter",
        timescale: "31 March 2027",
        progress: "On target. Two cohorts have finished and a third is booked for November 2026.",
      },
    ],
  },
  {
    area: "Let families and partners know promptly what was decided at child protection conferences.",
    source: "Ofsted",
    actions: [
      {
        action: "Send a record of each conference to the family and to partners within ten working days.",
        lead: "Siobhan Leary/Gareth Penhale",
        timescale: "Immediately",
        progress:
          "94% of records went out on time between April and June. Two experienced minute takers have since moved on and recruitment to their posts is taking longer than hoped. Until they are filled, the chairs give each family a one-page summary on the day so that nobody is left waiting to hear.",
      },
      {
        action: "Report performance to the Safeguarding Partnership.",
        lead: "Siobhan Leary/Gareth Penhale",
        timescale: "Quarterly",
        progress: "Quarter 1 report was presented on 9 July 2026.",
      },
    ],
  },
  {
    area: "See that children who come into care have their first health assessment within 20 working days.",
    source: "Ofsted / CQC",
    actions: [
      {
        action: "Agree one referral form and a daily list of the children who need an assessment.",
        lead: "Carys Bevan (Designated Nurse) / Joanne Whitcombe",
        timescale: "30 April 2026",
        progress:
          "Completed. The form went live on 20 April 2026 and we will go on refining it with paediatric colleagues.",
      },
      {
        action: "Provide enough clinic appointments, including for children who live outside the borough.",
        lead: "Dr Nadia Sulaiman; Carys Bevan",
        timescale: "30 June 2026",
        progress: [
          "May 2026:",
          "• Two extra clinics a month agreed with the hospital trust.",
          "• First clinics held on 14 and 28 May. Carers told us that the later appointments are easier for school.",
          "July 2026:",
          "• One paediatrician is away, so the second monthly clinic has been paused.",
          "• Eleven children are waiting. Each carer has been told when the appointment will be and whom to call with any worry.",
          "• Delayed until cover is in place.",
        ].join("\n"),
      },
    ],
  },
  {
    area: "Shorten the time that children wait for help with their emotional health.",
    source: "Ofsted / CQC",
    actions: [
      {
        action: "Set up one front door for referrals from social workers, schools and GPs.",
        lead: "Leila Haddadi & Kwame Asare",
        timescale: "end of June 2026",
        progress:
          "The front door is running in two of the four localities. The other two are waiting for the new case system. Partially completed.",
      },
    ],
  },
  {
    area: "Make sure that children in care and care leavers know their rights and how to be heard.",
    source: "Ofsted",
    actions: [
      {
        action: "Appoint a participation worker for children in care.",
        lead: "Beth Yarwood",
        timescale: "30 th April 2026",
        progress:
          "Completed. The new worker started on 1 April 2026; two young people sat on the interview panel.",
      },
      {
        action: "Publish a guide to rights and entitlements, written for children aged 8 to 12.",
        lead: "Beth Yarwood/Tomasz Wilk.",
        timescale: "30 th June 2026",
        progress: "Revised leaflet being drafted with young people. Complete by September.",
      },
      {
        action: "Hold a summer activity day with the Children in Care Council.",
        lead: "Tomasz Wilk, Beth Yarwood",
        timescale: "31 July 2026",
        progress:
          "On target. Venue booked for 29 July and 24 children have said that they would like to come.",
      },
      {
        action: "Offer an independent visitor to every child who would like one.",
        lead: "Beth Yarwood",
        timescale: "Ongoing",
        progress: "Underway. Nine children have been matched so far this year.",
      },
    ],
  },
  {
    area: "Give school nurses and health visitors regular safeguarding supervision.",
    source: "CQC",
    together: true,
    actions: [
      {
        action: "Agree a supervision policy with the community health trust and train supervisors.",
        lead: "Carys Bevan and Ruth Ostler",
        timescale: DATE_CELL,
        progress:
          "Policy agreed on 11 June 2026. Eight of the fourteen supervisors are trained and the rest are booked on courses in September. Partially complete.",
      },
      {
        action: "Review how supervision is working in each nursing team.",
        lead: "",
        timescale: "Q2 2026/27",
        progress: "",
      },
    ],
  },
  {
    area: "Share information quickly when a child has been to the emergency department.",
    source: "CQC",
    actions: [
      {
        action: "Send a daily alert to the duty team and to the child's school nurse.",
        lead: "Kwame Asare",
        timescale: "Sept 2026",
        progress: "Not started. The information-sharing agreement has to be signed first.",
      },
      {
        action: "Agree with the hospital trust how the alerts will be looked at together.",
        lead: "Kwame Asare/Owen Tranter",
        timescale: "within 3 months of approval",
        progress: "",
      },
    ],
  },
  {
    area: "Write plans for children in need that tell families plainly what has to change and by when.",
    source: "Ofsted",
    actions: [
      {
        action: "Relaunch the planning guidance, with a worked example and an easy-read version.",
        lead: "Jo Whitcombe",
        timescale: "31 March, extended to 31 May 2026",
        progress:
          "Completed. Guidance relaunched during practice week in May. The easy-read version is still with the printers. Partially complete.",
      },
      {
        action: "Run workshops for social workers with parents who have offered to help.",
        lead: "Jo Whitcombe\nPriya Raman",
        timescale: "autumn term 2026",
        progress: "Three workshops are scheduled for October and November 2026.",
      },
      {
        action: "Look again at 20 plans after the workshops to see what is different for children.",
        lead: "Head of Quality Assurance",
        timescale: "TBC",
        progress: "Not due until the workshops have been held.",
      },
    ],
  },
  {
    area: "Keep every child's plan for a permanent home moving, and help children to make sense of their story.",
    source: "Ofsted",
    actions: [
      {
        action: "Follow each child's plan at a fortnightly permanence meeting.",
        lead: "Dilip Chaudhary",
        timescale: "Immediately",
        progress: "Done. Meetings have been held every fortnight since 2 March 2026.",
      },
      {
        action: "Offer life story work to every child with a plan for permanence.",
        lead: "Dilip Chaudhary / Tomasz Wilk",
        timescale: "30 June",
        progress:
          "In progress. 38 of 61 children have had their work completed, each at a pace that suits them.",
      },
    ],
  },
  {
    area: "Strengthen the controls over emergency payments to families and care leavers.",
    source: "Internal Audit",
    actions: [
      {
        action: "Update the procedure and limit the number of officers who can approve a payment.",
        lead: "Martin Eccleshaw",
        timescale: "31.5.26",
        progress: "Implemented.",
      },
      {
        action: "Reconcile prepaid cards each month and report exceptions to the Head of Finance.",
        lead: "Martin Eccleshaw + Femi Adeyinka",
        timescale: "30 June 2026",
        progress: "Slipped because of the year-end accounts. To be completed by 14 August 2026.",
      },
      {
        action: "Open a separate bank account for each area team.",
        lead: "Martin Eccleshaw",
        timescale: "31 July 2026",
        progress: "Superseded by the council's move to prepaid cards, agreed in June 2026.",
      },
    ],
  },
  {
    area: "Support care leavers as they move on to adult mental health services.",
    source: "Ofsted / CQC",
    actions: [
      {
        action: "Name one worker for each young person before their seventeenth birthday.",
        lead: "Leila Haddadi, Femi Adeyinka",
        timescale: "30 June 2026",
        progress: "See response to action 4.",
      },
      {
        action: "Open a weekly drop-in at the town centre hub.",
        lead: "Leila Haddadi",
        timescale: "as funding allows",
        progress: "A bid to the health partnership is being prepared.",
      },
    ],
  },
  {
    area: "Find more foster homes in the borough so that fewer children move away from their school and friends.",
    source: "Ofsted",
    actions: [
      {
        action: "Run a recruitment campaign designed with foster carers.",
        lead: "Ruth Ostler and Femi Adeyinka",
        timescale: "10 September 2026",
        progress: [
          "On track.",
          "April 2026: foster carers and their own children chose the theme and the pictures.",
          "June 2026: campaign opened with an evening at the library, which 41 people attended. Next steps:",
          "- radio and bus adverts through the summer;",
          "- a stall at the town show in August;",
          "- a second open evening in early September.",
        ].join("\n"),
      },
      {
        action: "Bring the first two rounds of new assessments to the fostering panel.",
        lead: "Ruth Ostler",
        timescale: "31 August and 30 November 2026",
        progress: "",
      },
    ],
  },
  {
    area: "Be sure that the figures that managers rely on are right.",
    source: "Ofsted / Internal Audit",
    actions: [
      {
        action: "Correct the errors that the January data check found.",
        lead: "Femi Adeyinka",
        timescale: "31 July 2026",
        progress: "75% complete. The remaining records are with team managers.",
      },
      {
        action: "Publish a monthly scorecard for every service manager.",
        lead: "",
        timescale: "31 August 2026",
        progress: "No progress to date.",
      },
    ],
  },
];

const OFFICER_NOTES = [
  "Notes for officers",
  "",
  "1. Please update the Progress column for your actions by the second Friday of each month.",
  "2. Begin with one or two words that say how far the action is (for example: Not started, On target, Completed), then give the account.",
  "3. Give the day, month and year when a timescale changes, and keep the earlier date in the cell.",
  "4. Please do not name children or families anywhere in this workbook.",
  "5. Next report: Children's Services Scrutiny Committee, 10 September 2026.",
  "",
  "Questions: Performance and Improvement Team",
];

const THIN = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "A6A6A6", Style: 1 }));
const FONT = { Family: "Arial", Size: 10 };
const CELL = { Font: FONT, Border: THIN, Alignment: { Vertical: "top", WrapText: true } };
const CENTRED = { ...CELL, Alignment: { ...CELL.Alignment, Horizontal: "center" } };

const actionCount = AREAS.reduce((count, { actions }) => count + actions.length, 0);
const lastRow = FIRST_ROW + actionCount - 1;

async function main(): Promise<void> {
  const excelize = await loadExcelize();
  const workbook = excelize.NewFile();
  must(workbook.SetDefaultFont(FONT.Family));
  must(workbook.SetSheetName("Sheet1", PLAN));
  must(workbook.NewSheet(NOTES));
  writeTitles(workbook);
  writeActions(workbook);
  writeAsAt(workbook);
  addOfficersTouches(workbook);
  layOutForPrinting(workbook);
  writeNotesSheet(workbook);
  must(
    workbook.SetDocProps({
      Title: "Action plan: joint inspection 2026",
      Creator: "Performance and Improvement Team",
      LastModifiedBy: "Performance and Improvement Team",
      Created: "2026-03-02T09:00:00Z",
      Modified: "2026-07-17T15:30:00Z",
    }),
  );
  writeFileSync(path.join(__dirname, "sample-plan.xlsx"), bytesOf(workbook));
}

function writeTitles(workbook: Workbook): void {
  TITLES.forEach((title, index) => {
    const row = index + 1;
    const style = {
      Font: { ...FONT, Bold: index !== 2, Size: index === 0 ? 14 : 11 },
      Alignment: { Vertical: "center", Horizontal: "center" },
    };
    must(workbook.SetCellStr(PLAN, `A${row}`, title));
    mergeArea(workbook, PLAN, `A${row}:G${row}`);
    setStyle(workbook, PLAN, `A${row}`, `G${row}`, style);
    must(workbook.SetRowHeight(PLAN, row, index === 0 || index === TITLES.length - 1 ? 26 : 19));
  });
  COLUMNS.forEach(({ heading, width }, index) => {
    const column = columnName(index);
    must(workbook.SetCellStr(PLAN, `${column}${HEADING_ROW}`, heading));
    must(workbook.SetColWidth(PLAN, column, column, width));
  });
  must(workbook.SetRowHeight(PLAN, HEADING_ROW, 22));
  setStyle(workbook, PLAN, `A${HEADING_ROW}`, `G${HEADING_ROW}`, {
    ...CELL,
    Font: { ...FONT, Bold: true, Color: "FFFFFF" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["1F4E5F"] },
    Alignment: { Vertical: "center", WrapText: true },
  });
}

function writeActions(workbook: Workbook): void {
  setStyle(workbook, PLAN, `A${FIRST_ROW}`, `G${lastRow}`, CELL);
  setStyle(workbook, PLAN, `A${FIRST_ROW}`, `A${lastRow}`, CENTRED);
  let row = FIRST_ROW;
  AREAS.forEach(({ area, source, actions, together }, index) => {
    const last = row + actions.length - 1;
    const shared = { A: `${index + 1}.`, B: area, C: source };
    for (const [column, text] of Object.entries(shared))
      must(workbook.SetCellStr(PLAN, `${column}${row}`, text));
    actions.forEach((action, offset) => writeAction(workbook, row + offset, action));
    if (actions.length > 1)
      for (const column of together ? ["A", "B", "C", "E", "G"] : ["A", "B", "C"])
        mergeArea(workbook, PLAN, `${column}${row}:${column}${last}`);
    rowHeights({ area, source, actions, together }).forEach((height, offset) =>
      must(workbook.SetRowHeight(PLAN, row + offset, height)),
    );
    row = last + 1;
  });
}

function writeAction(workbook: Workbook, row: number, { action, lead, timescale, progress }: Action): void {
  must(workbook.SetCellStr(PLAN, `D${row}`, action));
  if (lead) must(workbook.SetCellStr(PLAN, `E${row}`, lead));
  must(workbook.SetCellValue(PLAN, `F${row}`, timescale));
  if (typeof timescale === "number")
    setStyle(workbook, PLAN, `F${row}`, `F${row}`, {
      ...CELL,
      CustomNumFmt: "d mmmm yyyy",
      Alignment: { ...CELL.Alignment, Horizontal: "left" },
    });
  if (progress) must(workbook.SetCellStr(PLAN, `G${row}`, progress));
}

/** Heights in points that show all the text, as if each row had been dragged to fit; Excel never fits merged cells. */
function rowHeights({ area, actions, together }: Area): number[] {
  const heights = actions.map(({ action, lead, timescale, progress }) =>
    Math.max(
      heightOf(action, 40),
      heightOf(lead, 23),
      heightOf(String(timescale), 19),
      together ? 0 : heightOf(progress, 62),
    ),
  );
  const wanted = Math.max(heightOf(area, 32), together ? heightOf(actions[0]?.progress ?? "", 62) : 0);
  const missing = Math.max(0, wanted - heights.reduce((sum, height) => sum + height, 0));
  return heights.map((height) => height + missing / heights.length);
}

function heightOf(text: string, width: number): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / (width * 1.1))));
  return lines.reduce((sum, count) => sum + count, 0) * 13.5 + 6;
}

function writeAsAt(workbook: Workbook): void {
  const row = lastRow + 2;
  must(workbook.SetCellStr(PLAN, `A${row}`, "Note: this version of the action plan is as at 17 July 2026"));
  setStyle(workbook, PLAN, `A${row}`, `A${row}`, { Font: { ...FONT, Italic: true } });
  must(workbook.SetSheetDimension(PLAN, `A1:G${row}`));
}

/** What the plan's own officers have added, which a review must leave as it is. */
function addOfficersTouches(workbook: Workbook): void {
  const extended = FIRST_ROW + AREAS.slice(0, 7).reduce((count, { actions }) => count + actions.length, 0);
  must(
    workbook.AddComment(PLAN, {
      Cell: `F${extended}`,
      Author: "Priya Raman",
      Text: "Extension agreed by the Improvement Board on 24 March 2026.",
      Width: 220,
      Height: 60,
    }),
  );
  const sources = `C${FIRST_ROW}:C${lastRow}`;
  const { style } = must(workbook.NewConditionalStyle({ Font: { Bold: true } }));
  must(
    workbook.SetConditionalFormat(PLAN, sources, [
      { Type: "formula", Criteria: `ISNUMBER(SEARCH("CQC",$C${FIRST_ROW}))`, Format: style },
    ]),
  );
  must(
    workbook.AddDataValidation(PLAN, {
      Sqref: sources,
      Type: "list",
      Formula1: '"Ofsted,CQC,Ofsted / CQC,Internal Audit,Ofsted / Internal Audit"',
      AllowBlank: true,
      ShowErrorMessage: true,
      ErrorStyle: "warning",
      ErrorTitle: "Source",
      Error: "Please choose a source from the list.",
    }),
  );
  must(
    workbook.SetPanes(PLAN, {
      Freeze: true,
      YSplit: HEADING_ROW,
      TopLeftCell: `A${FIRST_ROW}`,
      ActivePane: "bottomLeft",
    }),
  );
}

function layOutForPrinting(workbook: Workbook): void {
  const a3 = 8;
  must(workbook.SetPageLayout(PLAN, { Size: a3, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(workbook.SetSheetProps(PLAN, { FitToPage: true }));
  must(
    workbook.SetPageMargins(PLAN, { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.6, Header: 0.3, Footer: 0.3 }),
  );
  must(workbook.SetHeaderFooter(PLAN, { OddFooter: "&L&A&RPage &P of &N" }));
  must(
    workbook.SetDefinedName({
      Name: "_xlnm.Print_Titles",
      RefersTo: `'${PLAN}'!$${HEADING_ROW}:$${HEADING_ROW}`,
      Scope: PLAN,
    }),
  );
}

function writeNotesSheet(workbook: Workbook): void {
  must(workbook.SetColWidth(NOTES, "A", "A", 120));
  must(workbook.SetPageLayout(NOTES, { Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(workbook.SetSheetProps(NOTES, { FitToPage: true }));
  setStyle(workbook, NOTES, "A1", `A${OFFICER_NOTES.length}`, { ...CELL, Border: [] });
  setStyle(workbook, NOTES, "A1", "A1", { Font: { ...FONT, Bold: true, Size: 14 } });
  OFFICER_NOTES.forEach((note, index) => {
    if (note) must(workbook.SetCellStr(NOTES, `A${index + 1}`, note));
  });
}

type Style = Parameters<Workbook["NewStyle"]>[0];

function setStyle(workbook: Workbook, sheet: string, from: string, to: string, look: Style): void {
  const { style } = must(workbook.NewStyle(look));
  must(workbook.SetCellStyle(sheet, from, to, style));
}

function columnName(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

void main();
