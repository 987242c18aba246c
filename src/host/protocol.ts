/** What goes over the bridge between office.js and its host, as JSON. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: Json[];
  /** For each argument that is an object its path id, nested like the arguments; else null. */
  readonly ReferencedObjectPathIds?: Json[];
}

/** How an object is reached from another one; numbers as office.js gives them. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface QueryInfo {
  readonly Select?: string[];
  readonly Expand?: string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: Action[];
  readonly ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results?: { ActionId: number; Value: Json }[];
  readonly Error?: BatchError;
}

/** A message from office.js; `message.body` is a BatchRequest as JSON text. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: string };
}

export const MessageType = { request: 1, response: 2, events: 3 } as const;
