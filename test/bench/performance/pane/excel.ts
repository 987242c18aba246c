/** The script before office.js: Excel is a worker, since users have it in a process of its own. */
import { installInBrowser } from "../../../../src/host/browser";
import type { Bridge } from "../../../../src/host/excel-host";

const worker = new Worker("/host-worker.js");
const bridge: Bridge = {
  sendMessageToHost: (json) => {
    worker.postMessage(json);
  },
};
worker.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);

installInBrowser({ bridge, apiVersion: "1.14" });
