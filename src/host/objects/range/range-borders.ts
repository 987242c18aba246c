import { oneOf, textOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import type { Area } from "../../xlsx/cells/address";
import { borderOf, withBorder, type BorderSide } from "../../xlsx/formats/cell-format";
import { colourArgument } from "../colour-argument";
import type { AreasTarget } from "../targets";
import { changeStyles, commonOf } from "./range-styles";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Edge = (typeof edges)[number];

/** Excel's line style and weight for each style that files name. */
const lines: Record<string, readonly [style: string, weight: string]> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

interface BorderTarget extends AreasTarget {
  readonly edge: Edge;
}

/** The sides of a cell that an edge of the range is made of, with a space between them. */
function sidesOf(edge: Edge, row: number, column: number, area: Area): string {
  switch (edge) {
    case "EdgeTop":
      return row === area.top ? "top" : "";
    case "EdgeBottom":
      return row === area.bottom ? "bottom" : "";
    case "EdgeLeft":
      return column === area.left ? "left" : "";
    case "EdgeRight":
      return column === area.right ? "right" : "";
    case "InsideHorizontal":
      return between("top", row > area.top, "bottom", row < area.bottom);
    case "InsideVertical":
      return between("left", column > area.left, "right", column < area.right);
  }
}

function between(before: string, isBefore: boolean, after: string, isAfter: boolean): string {
  if (isBefore && isAfter) return `${before} ${after}`;
  return isBefore ? before : isAfter ? after : "";
}

function change(target: BorderTarget, changed: (old: BorderSide) => BorderSide): void {
  changeStyles(
    target,
    (styles, style, sides) =>
      sides
        .split(" ")
        .filter((side) => side !== "")
        .reduce(
          (format, side) => withBorder(styles, format, side, changed(borderOf(styles, format, side))),
          style,
        ),
    (row, column, area) => sidesOf(target.edge, row, column, area),
  );
}

function read({ scope, areas, edge }: BorderTarget, value: (line: BorderSide) => Json): Json {
  const side = {
    EdgeTop: "top",
    EdgeBottom: "bottom",
    EdgeLeft: "left",
    EdgeRight: "right",
    InsideHorizontal: "bottom",
    InsideVertical: "right",
  }[edge];
  const cells = areas.map((area) => ({
    ...area,
    top: edge === "EdgeBottom" ? area.bottom : area.top,
    bottom: edge === "EdgeTop" ? area.top : area.bottom - Number(edge === "InsideHorizontal"),
    left: edge === "EdgeRight" ? area.right : area.left,
    right: edge === "EdgeLeft" ? area.left : area.right - Number(edge === "InsideVertical"),
  }));
  return commonOf({ scope, areas: cells }, (styles, style) => value(borderOf(styles, style, side)));
}

/** What files call a line of Excel's style and weight. */
export function lineName(style: string, weight: string): string | undefined {
  const ofStyle = Object.entries(lines).filter(([, [other]]) => other === style);
  return (ofStyle.find(([, [, other]]) => other === weight) ?? ofStyle[0])?.[0];
}

const borderObject = objectKind<BorderTarget>({
  name: "RangeBorder",
  key: ({ edge }) => ({ _Id: edge }),
  reads: {
    sideIndex: ({ edge }) => edge,
    style: (target) => read(target, ({ style }) => lines[style ?? ""]?.[0] ?? "None"),
    weight: (target) => read(target, ({ style }) => lines[style ?? ""]?.[1] ?? "Thin"),
    color: (target) => read(target, ({ colour }) => `#${(colour ?? "FF000000").slice(2)}`),
  },
  writes: {
    style: (target, value) => {
      const style = textOf(value, "style");
      if (style !== "None" && !lineName(style, "Thin")) throw invalidArgument("no such border style");
      change(target, (old) => ({
        ...old,
        style: style === "None" ? undefined : lineName(style, lines[old.style ?? ""]?.[1] ?? "Thin"),
      }));
    },
    weight: (target, value) => {
      const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "weight");
      change(target, (old) => ({
        ...old,
        style: lineName(lines[old.style ?? ""]?.[0] ?? "Continuous", weight),
      }));
    },
    // As in Excel, a colour on a border that is not there draws it.
    color: (target, value) => {
      const colour = colourArgument(value);
      change(target, (old) => ({ style: old.style ?? "thin", colour }));
    },
  },
});

/** Excel's RangeBorderCollection. */
export const borderCollectionObject = objectKind<AreasTarget>({
  name: "RangeBorderCollection",
  items: (target) => edges.map((edge) => borderObject({ ...target, edge })),
  methods: {
    getItem: (target, [index]) => borderObject({ ...target, edge: oneOf(index, edges, "index") }),
  },
});
