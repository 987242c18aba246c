/** The pane over a workbook that is only told of, for tests of what the pane shows and asks. */
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from "@fluentui/react-components";
import { createRef } from "react";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Plan } from "../../src/plan/plan";
import { reviewPlan, type Review } from "../../src/plan/review";
import { DEFAULT_SETTINGS, type Settings } from "../../src/plan/settings/settings";
import type { RibbonActions } from "../../src/commands/ribbon";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { App } from "../../src/taskpane/components/App";
import { planOf } from "../plan/plan-of";

// jsdom lays nothing out and cannot scroll.
window.scrollTo = () => undefined;

// The list is drawn after what stands above it: what is pressed or typed resolves once all of it is drawn.
configure({ asyncWrapper: (work) => act(async () => await work()) });

/**
 * Only the styles by which something is there to be found, named or pressed: for each element that is looked at jsdom goes
 * through every rule of the page, which was most of the time of these tests.
 */
const LOOKED_AT = /\b(?:display|visibility|content|pointer-events|user-select):/;
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => LOOKED_AT.test(rule) });

export const TODAY = "2026-07-17";
export const ACTIONS: Parameters<typeof planOf>[0] = [
  { Progress: "", Timescale: "30 September 2026" },
  {
    Action: "Train the managers of all six teams in its use.",
    Progress: "Partially complete",
    Lead: "Raj Patel",
  },
  { Action: "Write to the governors of each school.", Progress: "Completed" },
  { Action: "Mend the gate of the lower yard.", Progress: "Completed", Timescale: "31 Agust 2026" },
];

export function reviewOf(
  asAt: string,
  {
    actions = ACTIONS,
    plan = {},
    settings = {},
  }: { actions?: typeof ACTIONS; plan?: Partial<Plan>; settings?: Partial<Settings> } = {},
): Review {
  return reviewPlan({ ...planOf(actions, { asAt }), ...plan }, asAt, { ...DEFAULT_SETTINGS, ...settings });
}

export const SINCE = ["Since 1 March 2026: 1 action completed."];

/** The pane over actions that succeed, but for those given; what was asked of the workbook is noted in `done`. */
export async function open(actions: Partial<PaneActions> = {}) {
  const done: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const excel: { changed(sheet?: string): void } = { changed: () => undefined };
  const all: PaneActions = {
    validate: async ({ asAt }) => reviewOf(asAt, { settings }),
    validateAll: async ({ asAt }) => [reviewOf(asAt, { settings })],
    highlight: async ({ asAt }) => void done.push(`highlight ${asAt}`),
    clearHighlights: async (sheet) => done.push(`clear ${sheet}`),
    summarise: async ({ asAt }) => (
      done.push(`summary ${asAt}`),
      { sheetName: "Action plan summary", since: SINCE, trouble: null }
    ),
    keepSnapshot: async ({ asAt }) => (done.push(`snapshot ${asAt}`), "Action plan snapshots"),
    lastReport: async () => null,
    goToCell: async (sheet, cell) => void done.push(`go to ${sheet} ${cell}`),
    applyFixes: async (_, findings) => {
      const cells = findings.map(({ cell }) => cell);
      done.push(`fix ${cells.join()}`);
      const applied = cells.map((cell) => ({
        cell,
        before: "",
        numberFormat: "General",
        after: "",
        beside: [],
      }));
      return { applied, refused: [] };
    },
    undoFixes: async (_, applied) => {
      done.push(`undo ${applied.map(({ cell }) => cell).join()}`);
      return { undone: [...applied], refused: [] };
    },
    keepSettings: async (sheet, kept) => {
      settings = kept;
      done.push(`keep ${sheet}`);
    },
    keepLayout: async (sheet, layout) => {
      settings = { ...settings, layout };
      done.push(`keep ${sheet}`);
    },
    watchSheets: async (onChange) => {
      excel.changed = (sheet = "Action plan") => onChange(`id of ${sheet}`);
      return async () => undefined;
    },
    sheetId: async (sheet) => `id of ${sheet}`,
    sheetNames: async () => ["Action plan", "Lists"],
    insertSample: async () => (done.push("insert the sample"), "Sample plan"),
    headingsAt: async () => [{ column: "A", heading: "What" }],
    ...actions,
  };
  const ribbon = createRef<RibbonActions>();
  render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={webLightTheme}>
        <App actions={all} today={TODAY} ref={ribbon} />
      </FluentProvider>
    </RendererProvider>,
  );
  // The pane looks for the plan when it opens.
  await act(async () => undefined);
  const user = userEvent.setup();
  return { user, done, excel, ribbon };
}

export const press = (name: string | RegExp) => screen.getByRole("button", { name });
export const said = () => screen.getByRole("status").textContent;
export const lines = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent ?? "");
export const standings = () =>
  within(screen.getByRole("group", { name: "Show only" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

export async function validated(actions: Partial<PaneActions> = {}) {
  const opened = await open(actions);
  await opened.user.click(press("Validate"));
  return opened;
}
