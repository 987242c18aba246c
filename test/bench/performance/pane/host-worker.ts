/** Excel with the plan open, behind messages. */
import { ExcelHost } from "../../../../src/host/excel-host";
import { openWorkbook } from "../../../../src/host/xlsx/workbook-file";

const host = fetch("/plan.xlsx")
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => {
    const { bridge } = new ExcelHost(openWorkbook(new Uint8Array(bytes)));
    bridge.onMessageFromHost = (json) => {
      postMessage(json);
    };
    return bridge;
  });

onmessage = ({ data }: MessageEvent<string>) => {
  void host.then((bridge) => {
    bridge.sendMessageToHost(data);
  });
};
