import type { Role } from "../../../../../src/plan/plan";
import { foldHeading, guessRoles } from "../../../../../src/plan/reading/columns/headings/headings";

/** Headings by the role that whoever wrote them meant; one to a "|". */
const MEANT: Partial<Record<Role, string>> = {
  number:
    "No. | Ref | Ref. | Action no | Action Ref. | ID | Item | # | Recommendation number | Rec No | Item number | Unique reference | UID | Rec | Para ref | WBS | Ser. | Sn | Line | Minute ref",
  area: "Recommendation | Area for improvement | Theme | Objective | Finding | Key issue | Priority area | Issues identified | Area of focus | Strategic aim | Audit finding | Workstream | Work stream | Domain | Pillar | Gaps identified | Key line of enquiry | Agenda item | Learning point | Strategic priority | Outcome area | Issue raised by the audit team | Findings from the inspection team | Proposal for improvement | What did the auditors find? | What has Estyn told us? | What was the issue? | Area for priority action | Areas for action | So what? | So what (gap) | What do we know? | What do we already know about our users? | What do we need to improve? | What needs improving?",
  source:
    "Source | Source of recommendation | Origin | Raised by | Identified by | Inspection body | Sources | Requested by | Audit title | Committee",
  action:
    "Action | Actions | Action required | Actions to be taken | What will we do? | What we will do | What needs to be done? | Agreed action | Improvement action | Task | Key tasks | Activity / task | Commitment | Our commitments | Deliverable | Deliverables | How we will do it | How will we do it? | How will this be achieved | Milestone | Management response | Action description | Steps to be taken | Measures to be taken | Corrective action | Mitigating action | Agreed management action | Agreed mgmt action | Mgt response | Proposed actions | Work required | Initiative | Follow-up action | Actions agreed at meeting | What are we going to do? | Specific steps | Planned activity | Intervention | AC\u00adTION | Acton required | Action item | Planned improvement | What we plan to do | What we’re going to do | How will the requirement be met? | To do | Implementation steps | Organisational response | Improvement | So what will we do? | Things we’ll do | Planned mitigation | Way forward | Additional controls | What are we doing about it? | Sub-task | Pledge | Action we intend to take | Change idea | Actions arising | Now what? | Now what? (actions) | Changes to be made | Safeguards to be put in place | Gweithred / Action | Risk improvement required | Control / safeguard to be introduced | We will",
  lead: "Lead | Lead officer | Responsible officer | Owner | Action owner | Who | By whom? | Who is responsible? | Person(s) responsible | Personnel | SRO | S.R.O. | Allocated to | Action assigned to | Task allocated to | Assigned to | Actioned by | Action by | Led by | Staff responsible | Named lead | Lead agency | Accountable officer | Executive lead | Responsibility | Action for | Lead service | Key person | Head of service responsible | Responsible manager | Who will lead? | Owner/Lead | Project lead | Task owner | RESPONSIBLE OFICER | Allocated officer | Nominated lead | Owned by | Initials | Action officer | Cllr | People involved | Person resp. | Resp. manager | Taken forward by | Action taken by | Implementing officer | Who will do this? | Perchennog / Owner | Responsible mgr | Contractor | Lead CMT member",
  start:
    "Start date | Start | Date raised | Date identified | Date added | Date of meeting | Meeting date | Date logged | Commencement date | Date opened | Date agreed | Date first reported | Planned start | Opened | Logged | Raised on | Timescale start",
  due: "Timescale | Timescales | Time Scale | Time-scale | Timeframe | Time frame for completion | Deadline | Deadlines | By when | By when? | When by | When | Due | Due date | Date due | Target date | Target completion date | Target implementation date | Agreed implementation date | End date | Finish | Finish date | Timing | By (date) | To be done by | To be completed by | Complete by | Planned end date | Expected completion | Anticipated date | Delivery date | Implementation deadline | Date for completion | When will it be done? | Timetable[iv] | TARGET DATE (DD/MM/YY) | Dead\u00adline | Time\u200bscale | Timscale | Proposed date of implementation | Action due by | Implementation timeline | Milestone date | Required by | When will we do this? | Date to complete by | Completion target | Start/end date | To be completed | Date action will be completed | Action by date | Tgt. date | Target quarter | Delivery month | Impl. date | Est. completion",
  dueOriginal:
    "Original date | Original target date | Original implementation date | Initial deadline | Baseline | Baseline date | Original due date | Timescale Original | First target date | Originally due | Orig. date | Target date (orig.) | Date originally due | Implementation date (original) | Original planned date | Base-line finish",
  dueRevised:
    "Revised date | Revised target date | Revised implementation date | Extended to | 1st revision | New target date | Amended deadline | Timescale Revised | Updated due date | Current target date | Revised | 2nd revised date | New completion date | Extension agreed to | Date extended to | Second revised date | Extension granted to | Completion date revised target | Slipped to | Date rev'd | Target (rev’d) | Due (rev) | Rev 1 | Rev. 2 | Re-forecast timescale | Rebaselined date | Date moved to | Now expected | Now due | Extended to (date) | 2nd rev. date | Tgt date (rev.) | Latest forecast completion date | Rev. date 2 | Rev date 1 | Fcst finish | Fcst. end date",
  completedOn:
    "Date completed | Completed on | Actual completion date | Date closed | Closed on | Actual date | Date implemented | Date signed off | Completed date | Actual finish | Date action completed | Date of closure | Action closed (date) | Date cleared | Date verified closed | When completed | When was it done? | Completion date achieved | Recommendation closed on | Date complied | Date satisfied | Date remedied | Completion date (actual) | Date of actual completion | Sign-off date | Achieved (date) | Closed (date) | Closed-out date | Date closed out | Act. finish",
  progress:
    "Progress | Progress update | Progress to date | Where are we now? | Monitoring | Position at 31 March 2025 | Current position | Update | Updates | Latest update | Q1 update | March 2025 update | Comments | Progress/comments | Progress & next steps | What have we done so far? | Work done to date | Commentary | Current situation | Achievements to date | Progress since last meeting | Update on progress | Officer comments | Latest position (Feb 25) | Progress notes | Status update | What has been achieved? | Actions taken to date | Details of action taken by the warden | Action taken by manager | PROGESS | How are we doing? | Narrative update | How are we getting on? | How’s it going? | What we’ve done | We did | How far along? | What’s been done | How it’s going | Where we are | How far have we got? | Evidence of progress | End of year review | Outcomes to date | What difference has been made? | Status notes | Comments on progress | Update from the head of service | Comments from owner | Audit follow-up | Response from manager | Cmnts",
  status:
    "Status | Current status | RAG | BRAG | R.A.G. | RAG rating | RAG status | Red/Amber/Green | Open/Closed | Open / Closed? | Complete? Y/N | Completed (Y/N) | Completed? | Delivery confidence (RAG) | % complete | Percentage complete | Action status | Status of action | Progress RAG | Implemented? | Done? | Overall RAG | Progress status | State of completion | R/A/G | Traffic light | Complete/Ongoing | Open or closed | On track? | Tick when done | Lesson learned? (Y/N) | Have we done it? | Implemented / not implemented | Met/not met | Complete / outstanding | Extent of implementation | Met? | Is it finished? | Has this been achieved? | Closed out Y/N | Rectified? (yes/no) | Fixed Y/N | Assessment of progress | ✓ | Statws / Status | Progress score | % compl.",
  evidence:
    "Evidence | Evidence of completion | Source of evidence | Assurance | Supporting evidence | Proof | Supporting documents | Verification | Evidence no.",
  success:
    "Success criteria | Success measures | How will we know? | Expected outcome | Measure of success | KPI | Performance measure | Intended impact | Outcome measures | Measurable outcome | Target outcome | Outputs | Benefits | What will success look like? | What do we want to achieve? | Progress measure | What will be different?",
  secondLead:
    "Supporting officer | Partners involved | Delivery partners | Contributors | Other agencies | Additional support",
  priority:
    "Priority | Risk rating | Priority level | H/M/L | Risk | Urgency | Severity | Risk score | High/Medium/Low",
  cost: "Cost | Budget | Resources | Resource implications | Funding | Resources needed | Cost (£) | Costings | Estimated cost | Time/cost",
};
const CASES = Object.entries(MEANT).flatMap(([role, headings]) =>
  headings.split(" | ").map((heading) => [heading, role] as const),
);

test.each(CASES)("“%s” is the %s", (heading, role) => {
  expect(guessRoles(heading)[0]?.role).toBe(role);
});

test.each([
  "Name of school",
  "Telephone",
  "E-mail address",
  "Date of birth",
  "Postcode",
  "Number of visits",
  "Total",
  "Ward",
  "Savings to be made by",
  "Cost to be met",
  "The panel met in the spring and heard from twelve families about what mattered to them.",
])("“%s” names no timescale, progress, status or action", (heading) => {
  const roles = guessRoles(heading)
    .filter(({ weight }) => weight >= 2)
    .map(({ role }) => role);
  for (const role of ["action", "due", "progress", "status"]) expect(roles).not.toContain(role);
});

test.each([
  ["Timetable[iv]", "timetable"],
  ["  Lead  officer* ", "lead officer"],
  ["Lead¹", "lead"],
  ["Time\u00adscale\u200b", "timescale"],
  ["ACTION\nREQUIRED:", "action required"],
  ["Progress (July 2026)", "progress"],
  ["By (date)", "by date"],
  ["Person(s) responsible", "persons responsible"],
])("“%s” is compared as “%s”", (heading, folded) => {
  expect(foldHeading(heading)).toBe(folded);
});

test.each(["Signed off by", "Verified by", "Approved by", "Checked by", "Sign-off by"])(
  "“%s” names whoever looks at what others did",
  (heading) => {
    expect(guessRoles(heading).map(({ role }) => role)).not.toContain("lead");
  },
);
