/** What goes between office.js and Excel while something is done. */
import type { ExcelHost } from "../../../src/host/excel-host";
import type { BatchRequest, BridgeRequest } from "../../../src/host/protocol";

export interface Traffic {
  roundTrips: number;
  /** Bytes of all requests and answers together. */
  bytes: number;
  /** Bytes of the largest request or answer. */
  largest: number;
  /** Characters of the longest address of cells. */
  longestAddress: number;
}

/** Does the work, and counts what it asks of the host and what the host answers. */
export async function trafficOf<T>(
  host: ExcelHost,
  work: () => Promise<T>,
): Promise<{ done: T; traffic: Traffic }> {
  const traffic: Traffic = { roundTrips: 0, bytes: 0, largest: 0, longestAddress: 0 };
  const { bridge } = host;
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (json) => {
    const [requests, received, sent] = [host.requests, host.bytesReceived, host.bytesSent];
    send(json);
    const [asked, answered] = [host.bytesReceived - received, host.bytesSent - sent];
    traffic.roundTrips += host.requests - requests;
    traffic.bytes += asked + answered;
    traffic.largest = Math.max(traffic.largest, asked, answered);
    traffic.longestAddress = Math.max(
      traffic.longestAddress,
      ...addressesIn(json).map(({ length }) => length),
    );
  };
  try {
    return { done: await work(), traffic };
  } finally {
    bridge.sendMessageToHost = send;
  }
}

/** What the methods that take the address of cells are given in a request. */
function addressesIn(json: string): string[] {
  const { body } = (JSON.parse(json) as BridgeRequest).message;
  // office.js gives the body as text or as it is.
  const { ObjectPaths } = (typeof body === "string" ? JSON.parse(body) : body) as BatchRequest;
  return Object.values(ObjectPaths)
    .filter(({ Name }) => Name === "GetRange" || Name === "GetRanges")
    .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? [])
    .filter((argument) => typeof argument === "string");
}
