import { HostError, invalidArgument, notImitated } from "./host-error";
import { HostObject, type Argument } from "./host-object";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type Json,
  type ObjectPath,
} from "./protocol";
import { query } from "./query";
import type { Check } from "./requirement-sets";
import type { References } from "./references";
import { serviceNamed } from "./services";
import { XmlBroken } from "./xlsx/xml/xml";

/** Called before each action; throwing a HostError makes that action fail with it. */
export type ActionHook = (name: string, index: number) => void;

/** Carries out the actions of one request in their order and stops at the first that fails. */
export function interpret(
  request: BatchRequest,
  root: HostObject,
  references: References,
  check: Check,
  beforeAction: ActionHook,
): BatchResponse {
  const batch = new Batch(request, root, references, check);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    const name = batch.describe(action);
    try {
      beforeAction(name, index);
      results.push({ ActionId: action.Id, Value: batch.carryOut(action) });
    } catch (error) {
      return { Results: results, Error: asBatchError(error, name, index) };
    }
  }
  return { Results: results };
}

/** The error as office.js wants it; what is a fault of neither the request nor the file passes on. */
export function asBatchError(error: unknown, location: string, index: number): BatchError {
  if (error instanceof XmlBroken) {
    const Message = `The file is damaged: ${error.message}.`;
    return { Code: "GeneralException", Message, Location: location, ActionIndex: index };
  }
  if (!(error instanceof HostError)) throw error;
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index };
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept = new Set<HostObject>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly check: Check,
  ) {}

  /** "Range.getCell" and the like, for reports; "" where the object does not exist. */
  describe(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const member = camelCase(action.Name || path?.Name || "");
    const object = this.objects.get(action.ObjectPathId);
    const verb = { 1: "get", 2: "load", 3: "call", 4: "set" }[action.ActionType] ?? "do";
    return [verb, object?.kindName, member].filter(Boolean).join(" ");
  }

  carryOut(action: Action): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object ? this.identity(object) : null;
      case ActionType.query:
        return object
          ? { ...this.identity(object), ...query(object, action.QueryInfo ?? {}, this.check) }
          : null;
      case ActionType.method:
        return this.method(object, action);
      case ActionType.setProperty:
        if (!object) throw invalidArgument("the object does not exist");
        this.set(object, action);
        return null;
      default:
        throw notImitated(`actions of type ${String(action.ActionType)}`);
    }
  }

  private method(object: HostObject | null, action: Action): Json {
    if (action.Name === "_KeepReference") {
      if (object) this.kept.add(object);
      return null;
    }
    if (!object) throw invalidArgument("the object does not exist");
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.remove(String(args[0]));
      return null;
    }
    this.check(object, camelCase(action.Name));
    const result = object.call(camelCase(action.Name), args);
    if (result instanceof HostObject) throw notImitated(`${object.kindName}.${action.Name} as a value`);
    return result ?? null;
  }

  private set(object: HostObject, action: Action): void {
    const [value] = this.arguments(action.ArgumentInfo);
    if (value instanceof HostObject) throw invalidArgument(`${action.Name} cannot be an object`);
    this.check(object, camelCase(action.Name));
    object.write(camelCase(action.Name), value ?? null);
  }

  private identity(object: HostObject): Record<string, Json> {
    const keep = object.isKept && (this.request.AutoKeepReference === true || this.kept.has(object));
    return { ...object.key(), ...(keep ? { _ReferenceId: this.references.keep(object) } : {}) };
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${String(id)} in the request.`);
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.nothing:
        return null;
      case PathType.reference:
        return this.references.find(path.Name);
      case PathType.newObject: {
        const service = serviceNamed(path.Name);
        if (!service) throw notImitated(path.Name || "a new object");
        return service;
      }
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    this.check(parent, path.ObjectPathType === PathType.indexer ? "getItem" : camelCase(path.Name));
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.part(camelCase(path.Name));
      case PathType.indexer:
        return asObject(parent.call("getItem", this.arguments(path.ArgumentInfo)), parent, "getItem");
      case PathType.method: {
        const name = camelCase(path.Name);
        return asObject(parent.call(name, this.arguments(path.ArgumentInfo)), parent, name);
      }
      default:
        throw notImitated(`object paths of type ${String(path.ObjectPathType)}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).flatMap((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      // The ranges that a worksheet's function is given come as a list.
      if (Array.isArray(id) && Array.isArray(value))
        return value.map((each, at) => this.argument(each, id[at]));
      return [this.argument(value, id)];
    });
  }

  private argument(value: Json, id: Json | undefined): Argument {
    return typeof id === "number" && id > 0 ? this.object(id) : value;
  }
}

function asObject(result: Argument | undefined, parent: HostObject, name: string): HostObject | null {
  if (result === null || result instanceof HostObject) return result;
  throw notImitated(`${parent.kindName}.${name} as an object`);
}

/** The API's name for a member: the wire has "GetRange" for getRange. */
function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
