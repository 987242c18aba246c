import { readPlan } from "../../../../src/plan/reading/read-plan";
import type { Area, CellValue } from "../../../../src/plan/sheet";
import { down, sheetOf } from "../../sheet-of";

const options = { asAt: "2026-07-17", planDate: null };

interface Layout {
  rows: CellValue[][];
  merges?: Area[];
  headerRow?: number;
  /** Rows of the actions. */
  actions: number[];
  columns: Record<string, string | undefined>;
}

const across = (rowIndex: number, columnIndex: number, columnCount: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount,
});

/** Actions that are told above the steps in which they are taken. */
const GARDEN = "Improve the garden in front of the day room";
const MEALS = "Offer a warm meal to all residents on Sundays";

/** Invented plans in the shapes of those that councils, schools, parishes, trusts and homes keep. */
const LAYOUTS: Record<string, Layout> = {
  "a parish's action points: the column of actions has no heading, and there is one block a meeting": {
    rows: [
      ["Action points – May"],
      ["Agenda item", "", "Councillor", "Due date", "Completed"],
      [
        "4 – Allotments",
        "Write to the holder of plot 6 about the shed",
        "Clerk",
        "On going",
        "Asked twice, still waiting to hear",
      ],
      [
        "7 – Green",
        "Obtain three quotes for the fence and bring them back",
        "HB/Clerk",
        "June meeting",
        "In progress. Two have come",
      ],
      ["9 – Pond", "Report the dead willow to the county", "PL", "Asap", "Reported and felled. Completed"],
      [""],
      ["Action points – June"],
      ["Agenda item", "", "Councillor", "Due date", "Completed"],
      ["5 – Hall", "Book the hall for the annual meeting", "Clerk", "By next meeting", "Done"],
    ],
    headerRow: 2,
    actions: [3, 4, 5, 9],
    columns: { action: "B", lead: "C", due: "D", progress: "E" },
  },
  "matters arising: “Action” holds initials, and what is to be done stands under “Item”": {
    rows: [
      ["Min.", "Item", "Action", "By when", "Outcome"],
      [
        "12.5",
        "Notice board – order a new key",
        "Clerk",
        "Before Easter",
        "Key not yet come. With the supplier",
      ],
      ["14.2", "Bus shelter – write to the county about the roof", "JT", "asap", "Reply awaited"],
      ["15.1", "Website: add the dates of meetings", "JT/Clerk", "ongoing", "Completed"],
      ["16.3", "Lamp post – ask for a new bulb", "AW", "25th January", ""],
    ],
    actions: [2, 3, 4, 5],
    columns: { action: "B", lead: "C", due: "D", progress: "E" },
  },
  "a home's plan: “Action” holds initials beside “Action to be taken”, “Completed” holds an account": {
    rows: [
      ["Regulation", "How it was not met", "Action to be taken", "Action", "By when", "Completed"],
      [
        "Reg 9",
        "Care plans were out of date.",
        "All care plans to be rewritten with residents",
        "LW",
        "Immediately",
        "Yes - begun 3.6.26 LW",
      ],
      ["", "", "Keyworkers to check them each month", "LW & deputy", "31.3.26", "Done 28.3.26. LW"],
      [
        "Reg 15",
        "The bath hoist was broken.",
        "Hoist to be mended, second sling bought",
        "Maintenance",
        "within 2 weeks",
        "Hoist mended 9/6/26. Sling on order",
      ],
      [
        "Reg 18",
        "Too few staff at night.",
        "Advertise for two night carers",
        "LW",
        "end of May 26",
        "On going",
      ],
      ["", "", "Rota to be shared a month ahead", "LW", "Monthly", "In place"],
      [
        "Reg 20",
        "No record of apologies.",
        "Form to be made and used for each event",
        "Provider",
        "asap",
        "Form made, in use since 1.6.26",
      ],
    ],
    actions: [2, 3, 4, 5, 6, 7],
    columns: { action: "C", lead: "D", due: "E", progress: "F", status: undefined },
  },
  "the action stands under “Objective”, with bare titles between the actions": {
    rows: [
      ["Objective", "Timescale", "Lead service", "Outcomes"],
      ["Fair recruitment"],
      ["Train each panel in fair recruitment", "August 2026", "Personnel", "Panels that reflect the borough"],
      [
        "Advertise posts in the local press of each community",
        "Sept 2026",
        "Personnel",
        "More candidates of all backgrounds",
      ],
      ["Safer estates"],
      ["Set up a group of residents on each estate", "March 2027", "Housing", "Residents feel heard"],
      [
        "Collate reports of harassment each month",
        "Ongoing",
        "Community Safety",
        "Reports rise and are answered",
      ],
    ],
    actions: [3, 4, 6, 7],
    columns: { action: "A", due: "B", lead: "C", success: "D", progress: undefined },
  },
  "the governance issue is what has to be done, and “Action update” the account": {
    rows: [
      ["Governance issue", "Action update", "By when", "By whom"],
      [
        "Renewal of the parking permits",
        "A draft was written and consulted on with each service.",
        "January 2026",
        "Ann Price",
      ],
      [
        "Contract register – ensure that each contract is on it",
        "The register has been completed for two services so far.",
        "31 March 2026",
        "Raj Patel",
      ],
      [
        "Visits of members to the depot",
        "Six parishes attended, and further dates will be set.",
        "TBC",
        "Joan Moss",
      ],
    ],
    actions: [2, 3, 4],
    columns: { action: "A", progress: "B", due: "C", lead: "D" },
  },
  "dates in pairs below headings merged over them, with a key that has headings of its own": {
    rows: [
      ["Grade", "Meaning"],
      ["1", "Fundamental"],
      ["2", "Important"],
      [""],
      [
        "Ref",
        "Audit",
        "Report date",
        "Grade",
        "Finding",
        "Agreed action",
        "Responsible officer",
        "Completion date",
        "",
        "Current position",
      ],
      ["", "", "", "", "", "", "", "Target", "Revised target", ""],
      [
        "1",
        "Creditors",
        "12/06/2025",
        "1",
        "Suppliers were not checked.",
        "Check each new supplier by telephone",
        "Exchequer Manager",
        "31/07/2025",
        "",
        "Implemented",
      ],
      [
        "2",
        "",
        "",
        "2",
        "Orders were raised late.",
        "Remind budget holders and report late orders",
        "Head of Finance",
        "30/09/2025",
        "31/10/2025",
        "Reminder issued, report in progress",
      ],
      [
        "3",
        "Car parks",
        "02/11/2025",
        "1",
        "Cash was not reconciled.",
        "Reconcile the cash each week",
        "Parking Manager",
        "Immediate",
        "",
        "Completed",
      ],
    ],
    merges: [across(4, 7, 2), ...[0, 1, 2, 3, 4, 5, 6, 9].map((column) => down(column, 4, 2))],
    headerRow: 5,
    actions: [7, 8, 9],
    columns: {
      number: "A",
      source: "B",
      start: "C",
      action: "F",
      lead: "G",
      dueOriginal: "H",
      dueRevised: "I",
      progress: "J",
    },
  },
  "two leads and two dates below one heading each": {
    rows: [
      ["Ref", "Action", "Lead officer", "", "Timescale", "", "Progress", "RAG"],
      ["", "", "Council", "Health", "Start", "End", "", ""],
      [
        "1.1",
        "Establish a group that checks plans",
        "SEND Manager",
        "Clinical Officer",
        "01/09/2025",
        "01/10/2025",
        "The group meets monthly and is on track.",
        "Complete",
      ],
      [
        "1.2",
        "Review the plans of all leavers",
        "Team Managers",
        "Clinical Officer",
        "01/11/2025",
        "July 2026",
        "Most are done; two schools remain.",
        "On track",
      ],
    ],
    merges: [across(0, 2, 2), across(0, 4, 2), ...[0, 1, 6, 7].map((column) => down(column, 0, 2))],
    actions: [3, 4],
    columns: { action: "B", lead: "C", secondLead: "D", start: "E", due: "F", progress: "G", status: "H" },
  },
  "updates by day below one heading, of which the last holds anything": {
    rows: [
      ["No", "Action", "Owner", "Due date", "Progress", "", "", "Status"],
      ["", "", "", "", "01/12/2025", "01/03/2026", "01/06/2026", ""],
      [
        "1",
        "Launch the mentors' scheme",
        "HR Manager",
        "31/03/2026",
        "Sixteen mentors were trained.",
        "Launched.",
        "",
        "Completed",
      ],
      [
        "2",
        "Review how sites are visited",
        "Group Manager",
        "30/06/2026",
        "",
        "A draft is with the union.",
        "Delayed by the union's vote.",
        "In progress",
      ],
    ],
    merges: [across(0, 4, 3)],
    actions: [3, 4],
    columns: { action: "B", lead: "C", due: "D", progress: "G", status: "H" },
  },
  "a committee's dated evidence: the later counts, and its assessment is the status": {
    rows: [
      [
        "Recommendation",
        "Responsibility",
        "Date",
        "Success measure",
        "Evidence of progress (June 2025)",
        "Evidence of progress (Nov 2025)",
        "Assessment of progress",
      ],
      [
        "That the contract includes a living wage",
        "Commissioning Manager",
        "April 2026",
        "Contract in place",
        "It is in the draft that went out.",
        "Contract signed and begun.",
        "1",
      ],
      [
        "That visits are at least half an hour",
        "Commissioning Manager",
        "Sept 2026",
        "Report",
        "A standard is being consulted on.",
        "The standard was agreed in October.",
        "2",
      ],
    ],
    actions: [2, 3],
    columns: { action: "A", lead: "B", due: "C", success: "D", progress: "F", status: "G" },
  },
  "where we are now stands before the action: it is the start, not the progress": {
    rows: [
      ["Standard", "Where are we now?", "What will we do?", "Who", "When", "Update"],
      [
        "Welcome",
        "Visitors are met at the door by whoever is free.",
        "Train two greeters",
        "Warden",
        "May 2026",
        "One has been trained so far.",
      ],
      [
        "Safety",
        "The hall has no plan for a fire, and one is needed.",
        "Write and practise a plan",
        "Clerk",
        "June 2026",
        "Not yet started, as the clerk was ill.",
      ],
    ],
    actions: [2, 3],
    columns: { action: "C", lead: "D", due: "E", progress: "F" },
  },
  "the position before the action is no progress, also where there is no other": {
    rows: [
      ["Standard", "Current position", "Action", "Lead", "By when", "RAG"],
      [
        "Welcome",
        "Visitors are met at the door, which is in place already.",
        "Train two greeters",
        "Warden",
        "May 2026",
        "Green",
      ],
      [
        "Safety",
        "A plan for fires is in progress, and half of it is written.",
        "Practise the plan",
        "Clerk",
        "June 2026",
        "Red",
      ],
      [
        "Warmth",
        "The boiler was mended last year and works for now.",
        "Buy a new boiler",
        "Clerk",
        "July 2026",
        "Red",
      ],
    ],
    actions: [2, 3, 4],
    columns: { action: "C", lead: "D", due: "E", status: "F", progress: undefined },
  },
  "two columns of news, of which neither is of another time": {
    rows: [
      ["Action", "Lead", "Progress", "Highlights"],
      [
        "Train two greeters",
        "Warden",
        "One was trained, and the other is in progress.",
        "Visitors said how glad they were.",
      ],
      ["Practise the plan", "Clerk", "Not started, since the clerk was away.", "None"],
    ],
    actions: [2, 3],
    columns: { action: "A", lead: "B", progress: "C" },
  },
  "a school's plan: what each action is from": {
    rows: [
      ["Ref", "Recommendation", "From", "Who", "By when", "Update"],
      [
        1,
        "Check the central record each term and sign it",
        "Safeguarding audit Nov 2025",
        "Bursar",
        "May 2026",
        "Done",
      ],
      [
        2,
        "Mend the fence by the lower field",
        "Ofsted Feb 2026",
        "Caretaker",
        "June 2026",
        "Two quotes are in",
      ],
      [3, "Send attendance figures to the governors", "Ofsted Feb 2026", "Head", "July 2026", "Not started"],
    ],
    actions: [2, 3, 4],
    columns: { source: "C", action: "B", due: "E", start: undefined },
  },
  "a school's plan: from when to when": {
    rows: [
      ["Ref", "Action", "From", "To", "Who", "Update"],
      [1, "Check the central record each term and sign it", "1 May 2026", "31 May 2026", "Bursar", "Done"],
      [
        2,
        "Mend the fence by the lower field",
        "1 June 2026",
        "30 June 2026",
        "Caretaker",
        "Two quotes are in",
      ],
      [3, "Send attendance figures to the governors", "1 July 2026", "31 July 2026", "Head", "Not started"],
    ],
    actions: [2, 3, 4],
    columns: { start: "C", source: undefined, action: "B" },
  },
  "as many titles as actions, and no heading that names the action": {
    rows: [
      ["Aims", "Timescale", "Who"],
      ["Fair recruitment"],
      ["Part one"],
      ["Train each panel in fair recruitment", "August 2026", "Personnel Manager"],
      ["Safer estates"],
      ["Part two"],
      ["Set up a group of residents", "March 2027", "Housing Manager"],
      ["Better parks"],
      ["Part three"],
      ["Plant forty trees along the brook", "May 2027", "Parks Manager"],
    ],
    actions: [4, 7, 10],
    columns: { action: "A", due: "B", lead: "C" },
  },
  "a recommendation, a response that tells how far it is, and a status": {
    rows: [
      ["Recommendation", "Response", "Lead director", "Timescale", "Status"],
      [
        "Staff should be told of each complaint.",
        "A digest has been sent each month since May, and is on target.",
        "Ann Price",
        "May 2026",
        "On track",
      ],
      [
        "Board papers should be shorter by half.",
        "Not yet started, since the template is being redrawn.",
        "Raj Patel",
        "July 2026",
        "Delayed",
      ],
      [
        "The trust must buy hoists for both wards.",
        "Completed in June, with both hoists in use.",
        "Joan Moss",
        "June 2026",
        "Completed",
      ],
    ],
    actions: [2, 3, 4],
    columns: { action: "A", progress: "B", lead: "C", due: "D", status: "E" },
  },
  "“Progress” over colours is the status, and the comments tell the rest": {
    rows: [
      ["Action", "Lead", "Partners", "By when", "Progress (RAG)", "Comments"],
      [
        "Open the library on Sundays",
        "Ann Price",
        "Friends of the library",
        "May 2026",
        "Amber",
        "Volunteers are being sought in the town.",
      ],
      [
        "Lend tools as well as books",
        "Raj Patel",
        "Repair shop",
        "June 2026",
        "Green",
        "Forty tools were given, and the first lent.",
      ],
      [
        "Hold a summer fair",
        "Joan Moss",
        "Town council",
        "July 2026",
        "Red",
        "The field was not to be had this year.",
      ],
    ],
    actions: [2, 3, 4],
    columns: { action: "A", lead: "B", secondLead: "C", due: "D", status: "E", progress: "F" },
  },
  "the total of costs stands under the timescale, and what governors approved below it": {
    rows: [
      ["Objective", "Actions", "Who", "When", "Cost", "Aut", "Spr", "Sum"],
      ["Good reading", "Teach all helpers how to hear readers", "CH", "Sept", "£350", "G", "G", ""],
      ["", "Hold a story evening with grandparents", "CH", "Oct 2025", "£40", "G", "", ""],
      ["Happy mornings", "Greet each child by name at the gate", "Office/HT", "daily", "-", "A", "G", ""],
      ["", "", "", "TOTAL COST", "£390", "", "", ""],
      ["", "Agreed by governors 3.10.25"],
    ],
    actions: [2, 3, 4],
    columns: { action: "B", lead: "C", due: "D", cost: "E", status: "G", progress: undefined },
  },
  "each action is told once above its tasks, and each task has a date of its own": {
    rows: [
      ["Ref", "Action", "Tasks", "Owner", "By when", "Where are we now?"],
      [1, GARDEN, "Measure the yard", "Ann Price", "31 May 2026", "Completed"],
      ["", "", "Order the raised beds", "Raj Patel", "30 June 2026", "Ordered on 2 June"],
      ["", "", "Ask the school for seedlings", "Ann Price", "31 July 2026", ""],
      [2, MEALS, "Write a rota of cooks", "Joan Moss", "30 June 2026", "On target"],
      ["", "", "Buy a second oven", "Joan Moss", "30 September 2026", "Not started"],
    ],
    actions: [2, 3, 4, 5, 6],
    columns: { number: "A", area: "B", action: "C", lead: "D", due: "E", progress: "F" },
  },
  "each action is merged over its milestones, which are led and dated apart": {
    rows: [
      ["Priority action", "Milestones", "Lead", "Deadline", "RAG"],
      ["A garden for the day room", "Yard measured", "Ann Price", "31 May 2026", "Green"],
      ["", "Beds ordered", "Ann Price", "30 June 2026", "Amber"],
      ["Warm meals on Sundays", "Rota of cooks written", "Joan Moss", "30 June 2026", "Green"],
      ["", "Second oven bought", "Joan Moss", "30 September 2026", "Red"],
    ],
    merges: [down(0, 1, 2), down(0, 3, 2)],
    actions: [2, 3, 4, 5],
    columns: { area: "A", action: "B", lead: "C", due: "D", status: "E" },
  },
  "tasks whose day is told once for their action are actions where each has a status": {
    rows: [
      ["Action", "Tasks", "Owner", "By when", "Status"],
      [GARDEN, "Measure the yard", "Ann Price", "31 July 2026", "Complete"],
      ["", "Order the beds", "Raj Patel", "", "In progress"],
      ["", "Ask for seedlings", "Ann Price", "", "Not started"],
      [MEALS, "Write a rota", "Joan Moss", "31 July 2026", "Complete"],
    ],
    merges: [down(0, 1, 3), down(3, 1, 3)],
    actions: [2, 3, 4, 5],
    columns: { area: "A", action: "B", lead: "C", due: "D", status: "E" },
  },
  "one further task is no reason to take tasks for the actions": {
    rows: [
      ["Action", "Tasks", "Owner", "By when", "Status"],
      [GARDEN, "Measure the yard", "Ann Price", "31 July 2026", "Complete"],
      ["", "Order the beds", "Raj Patel", "31 August 2026", "In progress"],
      [MEALS, "Write a rota", "Joan Moss", "31 July 2026", "Complete"],
    ],
    actions: [2, 3, 4],
    columns: { action: "A", lead: "C", due: "D", status: "E" },
  },
  "tasks are actions where each has a day at first and one that it was moved to": {
    rows: [
      ["Action", "Tasks", "Owner", "Original date", "Revised date", "Update"],
      [GARDEN, "Measure the yard", "Ann Price", "31 May 2026", "", "Measured in May"],
      ["", "Order the beds", "Ann Price", "30 June 2026", "31 July 2026", ""],
      ["", "Ask for seedlings", "Ann Price", "30 June 2026", "31 August 2026", ""],
      [MEALS, "Write a rota of cooks", "Joan Moss", "31 May 2026", "", "Done"],
      ["", "Buy a second oven", "Joan Moss", "30 June 2026", "30 September 2026", ""],
    ],
    actions: [2, 3, 4, 5, 6],
    columns: { area: "A", action: "B", lead: "C", dueOriginal: "D", dueRevised: "E", progress: "F" },
  },
  "steps of which few have a day of their own are not the actions": {
    rows: [
      ["Action", "Steps", "Lead", "By when", "Progress"],
      [GARDEN, "Measure the yard", "Ann Price", "31 May 2026", "Measured"],
      ["", "Order the beds", "", "30 June 2026", ""],
      ["", "Ask for seedlings", "", "", ""],
      ["", "Plant a hedge", "", "", ""],
      [MEALS, "Write a rota of cooks", "Joan Moss", "30 June 2026", "On target"],
      ["", "Buy an oven", "", "31 July 2026", ""],
      ["", "Paint the kitchen", "", "", ""],
    ],
    actions: [2, 3, 6, 7],
    columns: { action: "A", lead: "C", due: "D", progress: "E" },
  },
  "an action with all its cells merged over its steps stays one action": {
    rows: [
      ["Action", "Steps", "Lead", "By when", "Progress"],
      [GARDEN, "Measure the yard", "Ann Price", "31 May 2026", "The yard is measured"],
      ["", "Order the raised beds", "", "", ""],
      [MEALS, "Write a rota of cooks", "Joan Moss", "30 June 2026", "On target"],
      ["", "Buy a second oven", "", "", ""],
    ],
    merges: [1, 3].flatMap((row) => [0, 2, 3, 4].map((column) => down(column, row, 2))),
    actions: [2, 4],
    columns: { action: "A", lead: "C", due: "D", progress: "E" },
  },
  "the next steps are not the actions, though each has a date of its own": {
    rows: [
      ["Action", "Next steps", "Lead", "By when", "Progress"],
      [GARDEN, "Order the beds", "Ann Price", "31 May 2026", "The yard is measured"],
      ["", "Ask for seedlings", "Raj Patel", "30 June 2026", "Two schools were asked"],
      [MEALS, "Share the rota", "Joan Moss", "30 June 2026", "On target"],
      ["", "Look for an oven", "Raj Patel", "31 July 2026", "Not started"],
    ],
    merges: [down(0, 1, 2), down(0, 3, 2)],
    actions: [2, 3, 4, 5],
    columns: { action: "A", lead: "C", due: "D", progress: "E" },
  },
};

test.each(Object.entries(LAYOUTS))("%s", (_, { rows, merges = [], headerRow = 1, actions, columns }) => {
  const plan = readPlan(sheetOf(rows, { merges }), options);
  const told: Record<string, string | undefined> = plan?.columns ?? {};
  const asked = Object.fromEntries(Object.keys(columns).map((role) => [role, told[role]]));
  expect(asked).toEqual(columns);
  expect(plan?.headerRow).toBe(headerRow);
  expect(plan?.actions.map(({ row }) => row)).toEqual(actions);
});
