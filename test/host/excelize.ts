import { Worker } from "node:worker_threads";

/** A call of excelize: the name of the method and its arguments. */
export type Call = readonly [method: string, ...args: unknown[]];

interface Answer {
  results: Record<string, unknown>[];
  buffer: Uint8Array;
  error: string | undefined;
}

// Excelize loads its WebAssembly with an import that jest's modules do not permit, so it gets a
// thread of its own.
const program = `
const { parentPort, workerData } = require("node:worker_threads");
const started = require(workerData.library).init(workerData.wasm);
parentPort.on("message", async ({ id, bytes, calls }) => {
  try {
    const library = await started;
    const file = bytes ? library.OpenReader(bytes) : library.NewFile();
    const fail = (error, what) => { if (error) throw new Error(what + ": " + error); };
    fail(file.error, "open");
    const results = calls.map(([method, ...args]) => {
      const result = file[method](...args);
      fail(result && result.error, method);
      return JSON.parse(JSON.stringify(result ?? {}));
    });
    const { buffer, error } = file.WriteToBuffer();
    fail(error, "write");
    parentPort.postMessage({ id, results, buffer });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});`;

let worker: Worker | undefined;
let lastId = 0;

/** Makes a workbook, or opens one, with excelize and calls its methods in order. */
export function excelize(calls: readonly Call[], bytes?: Uint8Array): Promise<Answer> {
  worker ??= new Worker(program, {
    eval: true,
    workerData: {
      library: require.resolve("excelize-wasm"),
      wasm: require.resolve("excelize-wasm/excelize.wasm.gz"),
    },
  });
  worker.unref();
  const id = ++lastId;
  const thread = worker;
  return new Promise((resolve, reject) => {
    const hear = (answer: Answer & { id: number }): void => {
      if (answer.id !== id) return;
      thread.off("message", hear);
      if (answer.error) reject(new Error(answer.error));
      else resolve(answer);
    };
    thread.on("message", hear);
    thread.postMessage({ id, bytes, calls });
  });
}
