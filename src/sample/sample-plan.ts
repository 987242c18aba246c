/**
 * An action plan such as an officer keeps, for people to try the review on. The council, its people and the inspection
 * are invented; test/assets/sample-plan.expected.json says how it reads.
 */
import type { CalendarDay } from "../plan/calendar";

/** What a cell of the sample holds: text, "" for none, or a day, which is a real date there. */
export type SampleCell = string | { day: CalendarDay };

export const TITLES = [
  "Marchbourne Borough Council – Children and Young People's Services",
  "Appendix 1: response to the Ofsted and Care Quality Commission joint inspection of help, protection and care",
  "26 January – 6 February 2026",
  "ACTION PLAN",
];
/** The columns from the left, with their widths in characters. */
export const COLUMNS = [
  { heading: "No.", width: 5.5 },
  { heading: "Area for improvement", width: 32 },
  { heading: "Source", width: 13 },
  { heading: "Action", width: 40 },
  { heading: "Lead", width: 23 },
  { heading: "Timescale", width: 19 },
  { heading: "Progress", width: 62 },
];

export interface SampleAction {
  action: string;
  lead: string;
  timescale: SampleCell;
  progress: string;
}
export interface SampleArea {
  area: string;
  source: string;
  actions: SampleAction[];
  /** Lead and progress are written once for all the actions of the area. */
  together?: true;
}

export const AREAS: readonly SampleArea[] = [
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
        timescale: { day: "2026-09-30" },
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

export const NOTE = "Note: this version of the action plan is as at 17 July 2026";
