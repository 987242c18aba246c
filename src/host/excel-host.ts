import { changeEvents } from "./change-events";
import { HostError } from "./host-error";
import { asBatchError, interpret, type ActionHook } from "./interpreter";
import { workbookObject } from "./objects/workbook";
import type { HostObject } from "./host-object";
import {
  ActionType,
  MessageType,
  type BatchRequest,
  type BatchResponse,
  type BridgeRequest,
} from "./protocol";
import { References } from "./references";
import { checkFor, isAtMost } from "./requirement-sets";
import type { WorkbookFile } from "./xlsx/workbook-file";

const fiveMegabytes = 5 * 1024 * 1024;
/** What office.js asks by itself: to give references up after the work, and that it has started. */
const housekeeping = new Set([
  "_RemoveReference",
  "_RemoveAllReferences",
  "NotifyActionHandlerReady",
  "SendTelemetryEvent",
]);

export interface HostOptions {
  /** The ExcelApi requirement set that the host offers; "1.14" unless said. */
  readonly apiVersion?: string;
  /** Bytes that a request or a response may have, as in Excel on the web; 5 MiB unless said. */
  readonly payloadLimit?: number;
  /** Whether the workbook says that it is open for reading only. */
  readonly readOnly?: boolean;
}

/** An error to be reported in place of an answer. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** How many actions of the request are carried out first, all where it has no more; none unless said. */
  readonly afterActions?: number;
}

/** How a request stays without an answer: carried out, or held with what it asks until `answerHeld`. */
export type Silence = "lost" | "held";

/** A request of office.js's, and how many bytes it has. */
interface Asked {
  readonly id: BridgeRequest["id"];
  readonly request: BatchRequest;
  /** From 1; 0 where it is not counted. */
  readonly number: number;
  readonly received: number;
}

/** What office.js calls, and sets to hear the answers. */
export interface Bridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

/** A stand-in for Excel with one workbook open; `bridge` is what office.js talks to. */
export class ExcelHost {
  /** Requests so far: round trips that the code under test waits for. */
  requests = 0;
  /** Bytes of all requests so far, and of all answers. */
  bytesReceived = 0;
  bytesSent = 0;
  /** What the requests asked for, such as "set Range values", in order. */
  readonly actions: string[] = [];
  /** Called with the number (from 1) of each request; throw a HostError to make it fail. */
  beforeRequest: ((request: number) => void) | undefined;
  /** Called before each action; throw a HostError to make it fail there. */
  beforeAction: ActionHook | undefined;
  /** Called after each request with what was begun of it, before office.js has the answer. */
  afterRequest: ((actions: readonly string[]) => void) | undefined;

  readonly apiVersion: string;
  readonly bridge: Bridge;
  private readonly payloadLimit: number;
  private readonly references = new References();
  private readonly root: HostObject;
  private readonly faults = new Map<number, Fault>();
  private readonly silences = new Map<number, Silence>();
  private held: Asked[] = [];

  constructor(
    readonly workbook: WorkbookFile,
    options: HostOptions = {},
  ) {
    this.apiVersion = options.apiVersion ?? "1.14";
    this.payloadLimit = options.payloadLimit ?? fiveMegabytes;
    this.root = workbookObject({
      workbook,
      readOnly: options.readOnly ?? false,
      forgetReferences: () => {
        this.references.removeAll();
      },
    });
    this.bridge = {
      sendMessageToHost: (json) => {
        this.userChanged();
        const { id, message } = JSON.parse(json) as BridgeRequest;
        const request = readBody(message.body);
        const number = isHousekeeping(request) ? 0 : ++this.requests;
        const asked = { id, request, number, received: bytes(json) };
        const silence = this.silences.get(number);
        if (silence === "held") this.held.push(asked);
        else this.take(asked, silence === undefined);
      },
    };
  }

  /** Whether the host offers a requirement set, as Office.context.requirements tells. */
  isSetSupported(name: string, version = "1.1"): boolean {
    if (name.toLowerCase() !== "excelapi") return false;
    return isAtMost(version, this.apiVersion);
  }

  /** Makes the request of that number (1 is the first from the start) fail with any error. */
  failAt(request: number, fault: Fault): void {
    this.faults.set(request, fault);
  }

  /** Makes the request of that number go without an answer. */
  silenceAt(request: number, silence: Silence): void {
    this.silences.set(request, silence);
  }

  /** Carries out the requests that are held, in their order, and answers them. */
  answerHeld(): void {
    const late = this.held;
    this.held = [];
    for (const asked of late) this.take(asked, true);
  }

  /** Tells office.js of what was changed in cells by others than its requests; to be called when they were. */
  userChanged(): void {
    this.tellChanges("Unknown");
  }

  private tellChanges(by: Parameters<typeof changeEvents>[1]): void {
    const entries = changeEvents(this.workbook, by);
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: MessageType.events, message: { entries } });
    queueMicrotask(() => this.bridge.onMessageFromHost?.(message));
  }

  private take(asked: Asked, isAnswered: boolean): void {
    const answer = this.answer(asked);
    // Never in the caller's turn: office.js waits for answers as it does for Excel's.
    if (isAnswered) queueMicrotask(() => this.bridge.onMessageFromHost?.(answer));
    this.tellChanges("ThisLocalAddin");
  }

  private answer(asked: Asked): string {
    const { id, number, received } = asked;
    const isWork = number > 0;
    if (isWork) this.bytesReceived += received;
    const earlier = this.actions.length;
    const response = this.carryOut(asked);
    if (isWork) this.afterRequest?.(this.actions.slice(earlier));
    let body = JSON.stringify(response);
    let sent = bytes(body);
    if (sent > this.payloadLimit) {
      body = JSON.stringify({ Error: payloadError("Response") });
      sent = bytes(body);
    }
    const answer = { id, type: MessageType.response, message: { statusCode: 200, headers: {}, body } };
    if (isWork) this.bytesSent += sent;
    return JSON.stringify(answer);
  }

  private carryOut({ request, number, received }: Asked): BatchResponse {
    if (received > this.payloadLimit) return { Error: payloadError("Request") };
    const fault = this.faults.get(number);
    try {
      if (number > 0) this.beforeRequest?.(number);
    } catch (error) {
      return { Error: asBatchError(error, "", 0) };
    }
    const failing = fault?.afterActions ?? 0;
    const response = interpret(
      request,
      this.root,
      this.references,
      checkFor(this.apiVersion),
      (name, index) => {
        if (fault && index === failing) throw new HostError(fault.code, fault.message);
        if (number > 0) this.actions.push(name);
        this.beforeAction?.(name, index);
      },
    );
    if (!fault || response.Error) return response;
    return { Error: asBatchError(new HostError(fault.code, fault.message), "", -1) };
  }
}

/** Such a request names the objects that it needs, and does nothing else. */
function isHousekeeping({ Actions }: BatchRequest): boolean {
  const doing = Actions.filter(({ ActionType: kind }) => kind !== ActionType.instantiate);
  return doing.length > 0 && doing.every(({ Name }) => housekeeping.has(Name));
}

function readBody(body: string | BatchRequest): BatchRequest {
  return typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
}

function payloadError(which: "Request" | "Response"): NonNullable<BatchResponse["Error"]> {
  return {
    Code: `${which}PayloadSizeLimitExceeded`,
    Message: `The ${which.toLowerCase()} payload size has exceeded the limit.`,
    Location: "",
    ActionIndex: -1,
  };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
