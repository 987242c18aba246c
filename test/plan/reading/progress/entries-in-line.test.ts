import type { Status } from "../../../../src/plan/plan";
import { readProgress } from "../../../../src/plan/reading/progress";

const CONTEXT = { due: ["2025-03-01"], updatedOn: "2025-03-10" };

describe("dated entries in one line", () => {
  test.each<[string, Status]>([
    ["Sept 2024: survey done. Dec 2024: works delayed. Feb 2025: Completed", "complete"],
    ["Sept 2024: survey done / Dec 2024: works delayed / Feb 2025: Completed", "complete"],
    ["Sept 2024: survey done\nDec 2024: works delayed\nFeb 2025: Completed", "complete"],
    ["Sept 2024 - survey done. Dec 2024 - works delayed. Feb 2025 - Completed", "complete"],
    ["Sept 2024 - survey done / Dec 2024 - works delayed / Feb 2025 - Completed", "complete"],
    ["Sept 2024: survey done | Dec 2024: works delayed | Feb 2025: Completed", "complete"],
    ["Feb 2025: Completed / Dec 2024: works delayed", "complete"],
    ["Sept 2024: Completed / Feb 2025: Reopened, work in progress", "in-progress"],
    ["12/09/24: survey done. 03/02/25: Delayed", "delayed"],
    ["- Sept 2024: delayed\n- Feb 2025: completed", "complete"],
    ["Sept 2024: survey done Dec 2024: works delayed Feb 2025: Completed", "complete"],
    ["July 2011: A working group met 20th June to agree the form. On target.", "on-target"],
    ["In July 2011: delayed", "delayed"],
    ["Sept 2024: delayed. Meeting at 10:30 on 4 Feb. Still delayed.", "delayed"],
    ["Completed. Target date Feb 2025: met", "complete"],
  ])("%j is %s", (text, status) => {
    expect(readProgress(text, CONTEXT).status).toBe(status);
  });
});
