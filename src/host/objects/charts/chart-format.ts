import { booleanOf, sizeOf, textOf } from "../../arguments";
import { objectKind } from "../../host-object";
import type { Json } from "../../protocol";
import type { Chart } from "../../xlsx/charts/chart";
import {
  ensureLetters,
  fillOf,
  lettersOf,
  lineWeight,
  setFill,
  setLineWeight,
} from "../../xlsx/charts/chart-format";
import type { XmlElement } from "../../xlsx/xml/xml";
import { colourArgument } from "../colour-argument";
import { partForChange, type PartTarget } from "./chart-target";

/** A colour as drawings keep it ("RRGGBB"). Throws InvalidArgument. */
function plainColour(value: Json): string {
  return colourArgument(value).slice(2);
}

function shape(target: PartTarget): XmlElement {
  return target.chart.ensure(partForChange(target), "spPr");
}

/** Excel's ChartFill. */
export const chartFillObject = objectKind<PartTarget>({
  name: "ChartFill",
  methods: {
    setSolidColor: (target, [color]) => {
      const colour = plainColour(textOf(color, "color"));
      setFill(target.chart, shape(target), colour);
    },
    clear: (target) => {
      setFill(target.chart, shape(target), undefined);
    },
  },
});

function lineOf({ element }: PartTarget): XmlElement | undefined {
  return element()?.child("spPr")?.child("ln");
}

function ownLine(target: PartTarget): XmlElement {
  return target.chart.ensure(shape(target), "ln");
}

/** Excel's ChartLineFormat. */
export const chartLineObject = objectKind<PartTarget>({
  name: "ChartLineFormat",
  since: { weight: "1.7" },
  reads: {
    color: (target) => fillOf(lineOf(target)) ?? "#000000",
    weight: (target) => lineWeight(lineOf(target)),
  },
  writes: {
    color: (target, value) => {
      const colour = plainColour(value);
      setFill(target.chart, ownLine(target), colour);
    },
    weight: (target, value) => {
      const points = sizeOf(value, "weight");
      setLineWeight(ownLine(target), points);
    },
  },
  methods: {
    clear: (target) => {
      setFill(target.chart, ownLine(target), undefined);
    },
  },
});

function letters({ element }: PartTarget): XmlElement | undefined {
  return lettersOf(element());
}

function change(target: PartTarget, apply: (letters: XmlElement, chart: Chart) => void): void {
  for (const place of ensureLetters(target.chart, partForChange(target))) apply(place, target.chart);
}

function flag(attribute: string): [(target: PartTarget) => Json, (target: PartTarget, value: Json) => void] {
  return [
    (target) => ["1", "true"].includes(letters(target)?.get(attribute) ?? ""),
    (target, value) => {
      const wanted = booleanOf(value, attribute) ? 1 : 0;
      change(target, (place) => {
        place.set(attribute, wanted);
      });
    },
  ];
}

const [readBold, writeBold] = flag("b");
const [readItalic, writeItalic] = flag("i");

/** Excel's ChartFont. */
export const chartFontObject = objectKind<PartTarget>({
  name: "ChartFont",
  reads: {
    bold: readBold,
    italic: readItalic,
    color: (target) => fillOf(letters(target)) ?? "#000000",
    name: (target) => letters(target)?.child("latin")?.get("typeface") ?? "Calibri",
    // Files count in hundredths of a point.
    size: (target) => Number(letters(target)?.get("sz") ?? 1000) / 100,
  },
  writes: {
    bold: writeBold,
    italic: writeItalic,
    color: (target, value) => {
      const colour = plainColour(value);
      change(target, (place, chart) => {
        setFill(chart, place, colour);
      });
    },
    name: (target, value) => {
      const typeface = textOf(value, "name");
      change(target, (place, chart) => {
        chart.put(place, "latin", chart.make("latin", { typeface }));
      });
    },
    size: (target, value) => {
      const size = Math.round(sizeOf(value, "size") * 100);
      change(target, (place) => {
        place.set("sz", size);
      });
    },
  },
});

/** The format of a part of a chart, which has a name of its own in the API for each kind of part. */
export function formatKind(
  name: string,
  parts: readonly ("fill" | "line" | "font")[],
  since: Record<string, string> = {},
) {
  const known = { fill: chartFillObject, line: chartLineObject, font: chartFontObject };
  return objectKind<PartTarget>({
    name,
    since,
    parts: Object.fromEntries(parts.map((part) => [part, known[part]])),
  });
}
