import { notImitated } from "./host-error";
import type { HostObject } from "./host-object";
import type { Check } from "./requirement-sets";
import type { Json, QueryInfo } from "./protocol";

type Values = Record<string, Json>;

/** What a load asks for, as a tree: a name leads to what is asked of it, "*" stands for all values. */
interface Wanted {
  readonly names: Map<string, Wanted>;
}

/** The values that a load asks for, with the names of the wire ("Address", "Items"). */
export function query(object: HostObject, info: QueryInfo, check: Check): Values {
  const wanted: Wanted = { names: new Map() };
  for (const path of info.Select ?? []) want(wanted, path.split(/[/.]/));
  for (const path of info.Expand ?? []) want(wanted, [...path.split(/[/.]/), "*"]);
  if (!info.Select?.length) want(wanted, ["*"]);
  return valuesOf(object, wanted, check, info);
}

function want(wanted: Wanted, path: string[]): void {
  const [name = "", ...rest] = path.filter(Boolean);
  if (!name) return;
  let below = wanted.names.get(name);
  if (!below) {
    below = { names: new Map() };
    wanted.names.set(name, below);
  }
  want(below, rest);
}

function valuesOf(object: HostObject, wanted: Wanted, check: Check, info: QueryInfo = {}): Values {
  const items = object.items();
  const values: Values = {};
  if (items) {
    const skip = info.Skip ?? 0;
    const chosen = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
    const ofItems = new Map(wanted.names);
    const explicit = ofItems.get("items");
    ofItems.delete("items");
    for (const [name, below] of explicit?.names ?? []) ofItems.set(name, below);
    if (explicit && ofItems.size === 0) ofItems.set("*", { names: new Map() });
    for (const name of [...ofItems.keys()]) {
      // A value of the collection itself, such as a table collection's count.
      if (name !== "*" && object.reads(name)) {
        values[wireName(name)] = object.read(name);
        ofItems.delete(name);
      }
    }
    values["_Items"] = chosen.map((item) => ({
      ...item.key(),
      ...valuesOf(item, { names: ofItems }, check),
    }));
    return values;
  }
  for (const [name, below] of wanted.names) {
    if (name === "isNullObject") continue;
    if (name === "*") for (const scalar of object.scalarNames) values[wireName(scalar)] = object.read(scalar);
    else {
      check(object, name);
      values[wireName(name)] = object.reads(name)
        ? object.read(name)
        : partValues(object, name, below, check);
    }
  }
  return values;
}

function partValues(object: HostObject, name: string, below: Wanted, check: Check): Json {
  const part = object.part(name);
  if (!part) return null;
  // Naming an object alone loads none of its values, as in Excel.
  if (below.names.size === 0) {
    if (part.items()) return { ...valuesOf(part, { names: new Map([["*", below]]) }, check) };
    return part.key();
  }
  return { ...part.key(), ...valuesOf(part, below, check) };
}

function wireName(name: string): string {
  if (!name) throw notImitated("a property without a name");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
