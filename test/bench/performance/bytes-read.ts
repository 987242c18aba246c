/** What goes over the wire for a reading, beside the text that stands in the plan. */
import { validate } from "../../../src/excel/validate";
import { openInExcel } from "../../excel/in-excel";
import { AS_AT, generatedPlan, PLAN_DATE } from "./generated-plan";
import { barFor, type Part } from "./part";
import { bytesOfText, planFile } from "./plan-file";
import { trafficOf } from "./traffic";

const SIZES = [100, 10_000];
const BAR = 1.3;

/** Bytes of text in a generated plan, and bytes that Validate takes to read it. */
export async function bytesToRead(actions: number): Promise<{ text: number; read: number }> {
  const { sheet } = generatedPlan(actions);
  const { host } = openInExcel(planFile(sheet));
  const { traffic } = await trafficOf(host, () =>
    validate({ asAt: AS_AT, planDate: PLAN_DATE, today: AS_AT }),
  );
  return { text: bytesOfText(sheet), read: traffic.bytes };
}

export const BYTES_READ: Part = {
  name: "bytes-read",
  headings: ["actions", "text of the plan", "over the wire", "ratio", "bar"],
  rows: async () => {
    const rows: string[][] = [];
    for (const actions of SIZES) {
      const { text, read } = await bytesToRead(actions);
      const kilobytes = [text, read].map((bytes) => `${Math.round(bytes / 1000).toLocaleString("en-GB")} kB`);
      rows.push([
        actions.toLocaleString("en-GB"),
        ...kilobytes,
        (read / text).toFixed(2),
        barFor(read / text, BAR),
      ]);
    }
    return rows;
  },
};
