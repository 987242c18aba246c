import { told } from "../told";

const others = (...days: string[]) => days.map((Timescale) => ({ Timescale }));
const USUAL = others("31 March 2023", "30 June 2023", "31 December 2023", "31 March 2024", "June 2024");
const circumstances = { asAt: "2023-02-01" };
/** The usual actions stand in 2026, which these plans have nothing of: they are left undated. */
const toldOf = (Timescale: string, among = USUAL, planDate: string | null = null) =>
  told(
    "far-off-date",
    [{ Timescale, Progress: "In progress" }, ...among].map((cells) => ({ ...cells })),
    { ...circumstances, planDate },
  );

test.each(["31 March 2032", "31/03/2033", "30 June 2014", "31 March 2042"])("%s", (text) => {
  const findings = toldOf(text);
  expect(findings).toEqual([expect.objectContaining({ cell: "F2", severity: "warning" })]);
  expect(findings[0]?.message).toMatch(/which run from 31 March 2023 to 30 June 2026\. Check the year\./);
});

test.each([
  ["2032", "a bare year is a goal"],
  ["March 2032", "so may be a month"],
  ["31 March 2030", "a round year is a goal"],
  ["31 March 2035", "so is this one"],
  ["31 March 2031", "no slip that puts it in the plan"],
  ["30 June 2027", "near enough"],
  ["by 2032/33", "a stretch"],
])("not “%s”: %s", (text) => {
  expect(toldOf(text)).toEqual([]);
});

test("not in a plan whose dates stretch so, nor beside one that is as far, nor with few others", () => {
  expect(toldOf("31 March 2032", [...USUAL, ...others("31 March 2016")])).toEqual([]);
  expect(toldOf("31 March 2032", [...USUAL, ...others("30 June 2033")])).toEqual([]);
  expect(toldOf("31 March 2032", others("31 March 2023", "30 June 2023"))).toEqual([]);
});

test("the plan's own date counts", () => {
  expect(toldOf("30 June 2014", USUAL, "2012-06-01")).toEqual([]);
});

test("not where the action is closed: it may have come from an earlier plan", () => {
  const closed = { Timescale: "30 June 2014", Progress: "Completed" };
  expect(told("far-off-date", [closed, ...USUAL], circumstances)).toEqual([]);
});
