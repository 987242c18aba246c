import { readFileSync } from "node:fs";
import ts from "typescript";
import { HostObject, type ObjectKind } from "../../src/host/host-object";
// Loads every kind of object, each of which the stand-in below writes down.
import "../../src/host/objects/workbook";

interface Recording {
  readonly recorded: ObjectKind<unknown>[];
}

jest.mock("../../src/host/host-object", (): Recording => {
  const real = jest.requireActual<Record<string, unknown>>("../../src/host/host-object");
  const recorded: ObjectKind<unknown>[] = [];
  const objectKind = (kind: ObjectKind<unknown>): unknown => {
    recorded.push(kind);
    return (real["objectKind"] as (kind: ObjectKind<unknown>) => unknown)(kind);
  };
  return { ...real, recorded, objectKind } as Recording;
});

const { recorded } = jest.requireMock<Recording>("../../src/host/host-object");

/** A class of the API: the requirement set of each member, which may differ between overloads. */
interface ApiClass {
  readonly own: string;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const api = readApi();

/** The classes of the namespace Excel as Microsoft's declarations document them. */
function readApi(): ReadonlyMap<string, ApiClass> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const classes = new Map<string, ApiClass>();
  const setOf = (node: ts.Node): string | undefined => {
    const comment = source.text.slice(node.pos, node.getStart(source));
    return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
  };
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel") continue;
    if (!space.body || !ts.isModuleBlock(space.body)) continue;
    for (const declared of space.body.statements) {
      if (!ts.isClassDeclaration(declared) || !declared.name) continue;
      const own = setOf(declared) ?? "1.1";
      const members = new Map<string, string[]>();
      for (const member of declared.members) {
        const name = member.name?.getText(source);
        if (name) members.set(name, [...(members.get(name) ?? []), setOf(member) ?? own]);
      }
      classes.set(declared.name.text, { own, members });
    }
  }
  return classes;
}

/** Where office.js sends another name than the one it shows. */
const sentFor: Record<string, string> = { "Worksheet.gridlines": "showGridlines" };

/** The members that a kind imitates; a name that begins with "_" is office.js's own. */
function membersOf(kind: ObjectKind<unknown>): string[] {
  const tables = [kind.reads, kind.writes, kind.parts, kind.methods];
  const names = new Set(tables.flatMap((table) => Object.keys(table ?? {})));
  if (kind.items) names.add("items");
  return [...names].filter((name) => !name.startsWith("_"));
}

it("knows the kinds of objects and what the API says of them", () => {
  expect(recorded.map(({ name }) => name)).toContain("Worksheet");
  expect(recorded.length).toBeGreaterThan(30);
  expect(api.get("Range")?.members.get("getMergedAreasOrNullObject")).toEqual(["1.13"]);
});

describe.each(recorded.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
  const known = api.get(name);
  const setsOf = (member: string): readonly string[] =>
    known?.members.get(sentFor[`${name}.${member}`] ?? member) ?? [];

  it("imitates only members that Excel has", () => {
    expect(known).toBeDefined();
    expect(membersOf(kind).filter((member) => setsOf(member).length === 0)).toEqual([]);
  });

  it("asks for the requirement set of each member that Excel asks for", () => {
    const object = new HostObject(kind, undefined);
    const wrong = membersOf(kind).flatMap((member) => {
      const sets = setsOf(member);
      const since = object.since(member);
      return sets.includes(since) ? [] : [`${member}: ${since}, but the API says ${sets.join(" or ")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("says nothing of members that it does not imitate", () => {
    const members = new Set(["*", ...membersOf(kind), ...Object.keys(kind.methods ?? {})]);
    expect(Object.keys(kind.since ?? {}).filter((member) => !members.has(member))).toEqual([]);
  });
});
