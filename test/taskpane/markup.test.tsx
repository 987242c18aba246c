/** @jest-environment jsdom */
import { lines, open, press, reviewOf } from "./open-pane";

const MARKUP = '<img src="x" onerror="alert(1)"><script>alert(2)</script>&lt;b&gt; javascript:alert(3)';

it("shows markup in cells and sheet names as the words that it is, wherever it goes", async () => {
  const cells = { Action: MARKUP, Lead: `${MARKUP} Price`, Source: MARKUP, Progress: MARKUP };
  const actions = [cells, { ...cells, Timescale: `${MARKUP} 30 June` }];
  const { user } = await open({
    validate: async ({ asAt }) => reviewOf(asAt, { actions, plan: { sheet: MARKUP } }),
    sheetNames: async () => [MARKUP],
  });
  await user.click(press("Validate"));
  expect(document.body.textContent).toContain(`“${MARKUP}”`);
  expect(lines().join("")).toContain('<img src="x" onerror="alert(1)">');
  for (const screenName of ["Settings", "Columns…"]) {
    await user.click(press(screenName));
    expect(document.querySelectorAll("img, script, [onerror], [href], [srcdoc]")).toHaveLength(0);
    await user.click(press("Back to the review"));
  }
});
