import { type ProgressContext, readProgress } from "../../../../src/plan/reading/progress";

const CONTEXT: ProgressContext = { due: ["2011-06-30"], updatedOn: "2011-07-22" };

describe("a finish told without saying that the action is complete", () => {
  test.each([
    ["The policy came into force on 30 June", "The policy came into force"],
    ["The policy came into force on 30 September", "The policy came into force"],
    ["Meeting held on 3 May and minutes sent out", "Meeting held"],
    ["Meeting held 3 May 2011. Minutes circulated.", "Meeting held"],
    ["Form revised and issued to all managers", "Form revised and issued"],
    ["Post filled", "Post filled"],
    ["New warden appointed and in post since April 2011", "New warden appointed and in post"],
    ["Handrail fitted. No further action required.", "Handrail fitted"],
    ["Allotment rules adopted by the Council on 4 April 2011", "Allotment rules adopted"],
    ["Training delivered to all crossing patrols in May", "Training delivered to all crossing patrols"],
    ["All lifeguards have been trained", "All lifeguards have been trained"],
    ["The new booking system went live in May 2011.", "The new booking system went live"],
    ["Works completed May 2011", "Works completed"],
    ["Gate repaired on 9 Apr. Green", "Gate repaired"],
    ["May 2011: benches chosen.\nJuly 2011: Benches installed.", "Benches installed"],
  ])("%j: %j", (text, words) => {
    const { status, finished } = readProgress(text, CONTEXT);
    expect(status).toBe("not-stated");
    expect(finished?.words).toBe(words);
    expect(text.slice(finished?.start, finished?.end)).toBe(words);
  });
});

describe("no finish is told", () => {
  test.each([
    // A step on the way
    "Meeting arranged",
    "Draft sent out for comment",
    "Draft policy issued to all managers",
    "Discussed at team meeting",
    "Agreed",
    "Noted",
    "Approved",
    "Letter sent to the landowner",
    "Meeting held with the contractor on 3 May",
    "Meeting held to discuss the options",
    "Meeting held. Three actions agreed.",
    "Working group meeting held",
    "Interviews held on 3 May",
    "Consultation published",
    "Tender issued",
    "Campaign launched",
    "Contractor appointed",
    "Gap analysis completed",
    "Site investigation completed",
    "Review completed and recommendations accepted by the board",
    "Records held on the shared drive",
    "Form filled in and returned",
    // Something is left, ahead or doubted
    "Post filled. New officer starts 1 September.",
    "Meeting held on 3 May, minutes to be circulated",
    "Handbook issued but two depots have no copies",
    "Handbook issued. Reprint on order.",
    "Handbook issued?",
    "Handbook reported as issued",
    "Policy adopted subject to legal advice",
    "Policy not adopted",
    "Policy never published",
    "Signs installed if funding allowed",
    "Post filled on an interim basis",
    "Training held 12 September 2011",
    "Policy published. Awaiting printed copies.",
    "Policy: published",
    "Chair asked whether the policy was published",
    "Once the policy is published staff are told",
    "Launch event cancelled",
    "Post filled, and vacant again",
    // A part of it
    "First meeting held",
    "Two sessions held",
    "Most posts filled",
    "Policy issued to some teams",
    "Phase 1 signs installed",
    "Signs installed in Elmford",
    "4 of 6 signs installed",
    "1. Policy published\n2. Training",
    // A habit
    "Newsletter issued monthly",
    "Meetings held",
    "Forms are issued to all managers",
    // Somebody else's
    "Guidance published by the DfE",
    "The Act came into force on 1 April",
    "The county council published its strategy",
    // An earlier entry
    "May 2011: Benches installed.\nJuly 2011: Benches stolen.",
    "Q1: Benches chosen.\nQ2: Benches installed.",
    // Status is stated
    "Completed. Post filled.",
    "In progress. Post filled.",
    "",
    "Green",
  ])("%j", (text) => {
    expect(readProgress(text, CONTEXT).finished).toBeNull();
  });

  test("while a further milestone is to come", () => {
    const { finished } = readProgress("Training held in May", {
      ...CONTEXT,
      due: ["2011-05-31", "2011-08-31"],
    });
    expect(finished).toBeNull();
  });
});
