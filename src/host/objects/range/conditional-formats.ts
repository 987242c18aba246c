import { oneOf, wholeNumberOf } from "../../arguments";
import { HostError, itemNotFound, notImitated } from "../../host-error";
import { objectKind, type Argument } from "../../host-object";
import { isWithin, lastColumn, lastRow } from "../../xlsx/cells/address";
import type { Rule } from "../../xlsx/formats/conditional-formats";
import { guard, type AreasTarget, type SheetScope } from "../targets";
import { customFormatObject } from "./custom-format";

/** What the API calls each kind of rule that files name. */
const types: Record<string, string> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

const apiTypes = [
  "Custom",
  "CellValue",
  "ColorScale",
  "DataBar",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
] as const;

interface RuleTarget {
  readonly scope: SheetScope;
  readonly rule: Rule;
}

/** Kinds that are not known yet have no formula to ask for, so they are anything but "Custom". */
function typeOf(rule: Rule): string {
  return types[rule.kind] ?? "PresetCriteria";
}

function ruleList({ scope }: RuleTarget): Rule[] {
  return scope.sheet.conditionalFormats.rules();
}

/** Excel's ConditionalFormat. */
const conditionalFormatObject = objectKind<RuleTarget>({
  name: "ConditionalFormat",
  since: { "*": "1.6", getRanges: "1.9" },
  key: ({ rule }) => ({ Id: rule.id }),
  reads: {
    id: ({ rule }) => rule.id,
    type: ({ rule }) => typeOf(rule),
    priority: (target) => ruleList(target).findIndex((other) => other.id === target.rule.id),
    stopIfTrue: ({ rule }) => rule.stopIfTrue,
  },
  writes: {
    priority: ({ scope, rule }, value) => {
      guard(scope.sheet, "formatCells");
      scope.sheet.conditionalFormats.move(rule, wholeNumberOf(value, "priority"));
    },
    stopIfTrue: ({ scope, rule }, value) => {
      guard(scope.sheet, "formatCells");
      rule.stopIfTrue = value === true;
    },
  },
  parts: {
    custom: (target) => {
      if (typeOf(target.rule) === "Custom") return customFormatObject(target);
      throw new HostError("InvalidOperation", "The conditional format is not a custom one.");
    },
    customOrNullObject: (target) => (typeOf(target.rule) === "Custom" ? customFormatObject(target) : null),
  },
  methods: {
    delete: ({ scope, rule }) => {
      guard(scope.sheet, "formatCells");
      scope.sheet.conditionalFormats.remove(rule);
    },
    getRange: ({ scope, rule }) => {
      const [area, ...others] = rule.areas;
      if (!area || others.length) {
        throw new HostError("InvalidOperation", "The conditional format is applied to several ranges.");
      }
      return scope.range(area);
    },
    getRangeOrNullObject: ({ scope, rule }) => {
      const [area, ...others] = rule.areas;
      return area && others.length === 0 ? scope.range(area) : null;
    },
    getRanges: ({ scope, rule }) => scope.ranges(rule.areas),
  },
});

function rulesIn({ scope, areas }: AreasTarget): Rule[] {
  return scope.sheet.conditionalFormats.rules().filter((rule) => areas.some((area) => rule.touches(area)));
}

function findRule(target: AreasTarget, id: Argument | undefined): Rule | undefined {
  return rulesIn(target).find((rule) => rule.id === id);
}

function found(target: AreasTarget, rule: Rule | undefined): Argument {
  if (!rule) throw itemNotFound("no such conditional format");
  return conditionalFormatObject({ scope: target.scope, rule });
}

/** Excel's ConditionalFormatCollection: the rules that watch a cell of the areas. */
export const conditionalFormatsObject = objectKind<AreasTarget>({
  name: "ConditionalFormatCollection",
  since: { "*": "1.6", getItemOrNullObject: "1.14" },
  items: (target) => rulesIn(target).map((rule) => conditionalFormatObject({ scope: target.scope, rule })),
  methods: {
    getCount: (target) => rulesIn(target).length,
    getItem: (target, [id]) => found(target, findRule(target, id)),
    getItemAt: (target, [index]) => found(target, rulesIn(target)[wholeNumberOf(index, "index")]),
    getItemOrNullObject: (target, [id]) => {
      const rule = findRule(target, id);
      return rule ? conditionalFormatObject({ scope: target.scope, rule }) : null;
    },
    add: ({ scope, areas }, [type]) => {
      guard(scope.sheet, "formatCells");
      if (oneOf(type, apiTypes, "type") !== "Custom") {
        throw notImitated(`ConditionalFormatCollection.add(${String(type)})`);
      }
      return conditionalFormatObject({ scope, rule: scope.sheet.conditionalFormats.add(areas) });
    },
    clearAll: (target) => {
      guard(target.scope.sheet, "formatCells");
      const isWhole = target.areas.some(({ bottom, right }) => bottom === lastRow && right === lastColumn);
      if (!isWhole && rulesIn(target).some((rule) => !isInside(rule, target))) {
        throw notImitated("ConditionalFormatCollection.clearAll() of a part of a rule's cells");
      }
      for (const rule of rulesIn(target)) target.scope.sheet.conditionalFormats.remove(rule);
    },
  },
});

function isInside(rule: Rule, { areas }: AreasTarget): boolean {
  return rule.areas.every((own) => areas.some((area) => isWithin(own, area)));
}
