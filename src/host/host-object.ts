import { notImitated } from "./host-error";
import type { Json } from "./protocol";

/** What a method gets: plain values, or objects that the caller passed. */
export type Argument = Json | HostObject;

/** What one kind of Excel object can do, by the names of its members in the API. */
export interface ObjectKind<T> {
  readonly name: string;
  /** Its identity in a collection; `_Id` where the API has no property "id". */
  readonly key?: (target: T) => { Id: string } | { _Id: string };
  /** Whether Excel hands out references to such objects, so that they outlive a request. */
  readonly kept?: boolean;
  /** The ExcelApi requirement set of the members that came after 1.1; "*" is the kind itself. */
  readonly since?: Record<string, string>;
  /** Properties with values. */
  readonly reads?: Record<string, (target: T) => Json>;
  readonly writes?: Record<string, (target: T, value: Json) => void>;
  /** Properties that are objects; null is the null object. */
  readonly parts?: Record<string, (target: T) => HostObject | null>;
  /** The members of a collection. */
  readonly items?: (target: T) => HostObject[];
  /** Methods; one that gives an object may give null for the null object. */
  readonly methods?: Record<string, (target: T, args: Argument[]) => Argument | undefined>;
}

/** An Excel object as the interpreter handles it. Unknown members are errors that name them. */
export class HostObject<T = unknown> {
  constructor(
    private readonly kind: ObjectKind<T>,
    readonly target: T,
  ) {}

  get kindName(): string {
    return this.kind.name;
  }

  /** The requirement set that a member needs. */
  since(member: string): string {
    return own(this.kind.since, member) ?? own(this.kind.since, "*") ?? "1.1";
  }

  get isKept(): boolean {
    return this.kind.kept ?? false;
  }

  key(): Record<string, Json> {
    return this.kind.key?.(this.target) ?? {};
  }

  /** Names of the properties that load() without names would load. */
  get scalarNames(): string[] {
    return Object.keys(this.kind.reads ?? {});
  }

  /** The members of a collection, or undefined for an object that is none. */
  items(): HostObject[] | undefined {
    return this.kind.items?.(this.target);
  }

  reads(name: string): boolean {
    return own(this.kind.reads, name) !== undefined;
  }

  read(name: string): Json {
    const read = own(this.kind.reads, name);
    if (!read) throw this.unknown(name);
    return read(this.target);
  }

  write(name: string, value: Json): void {
    const write = own(this.kind.writes, name);
    if (!write) throw this.unknown(`${name} = ...`);
    write(this.target, value);
  }

  part(name: string): HostObject | null {
    const part = own(this.kind.parts, name);
    if (!part) throw this.unknown(name);
    return part(this.target);
  }

  call(name: string, args: Argument[]): Argument | undefined {
    const method = own(this.kind.methods, name);
    if (!method) throw this.unknown(`${name}()`);
    return method(this.target, args);
  }

  private unknown(member: string): Error {
    return notImitated(`${this.kind.name}.${member}`);
  }
}

function own<M>(table: Record<string, M> | undefined, name: string): M | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A kind of object: gives the function that wraps a target of that kind. */
export function objectKind<T>(kind: ObjectKind<T>): (target: T) => HostObject {
  return (target) => new HostObject(kind, target) as HostObject;
}
