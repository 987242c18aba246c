import { bytesOf, loadExcelize, must } from "../fixtures/excelize";

/** A call of excelize: the name of the method and its arguments. */
export type Call = readonly [method: string, ...args: unknown[]];

interface Answer {
  /** What each call gave, as plain values. */
  results: Record<string, unknown>[];
  buffer: Uint8Array;
}

type Method = (...args: unknown[]) => { error: string | null } | null;

/** Makes a workbook, or opens one, with excelize and calls its methods in order. Throws what excelize reports. */
export async function excelize(calls: readonly Call[], bytes?: Uint8Array): Promise<Answer> {
  const library = await loadExcelize();
  const file = must(bytes ? library.OpenReader(bytes) : library.NewFile());
  const methods = file as unknown as Record<string, Method>;
  const results = calls.map(([method, ...args]) => {
    const result = methods[method]?.(...args);
    if (!result) return {};
    return JSON.parse(JSON.stringify(must(result))) as Record<string, unknown>;
  });
  return { results, buffer: bytesOf(file) };
}
