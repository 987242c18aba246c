import { copy } from "../formats/styles";
import type { XmlElement } from "../xml/xml";
import { encodePlainText } from "../xml/xml-text";
import type { Chart } from "./chart";

const unitsPerPoint = 12_700;
const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const language = "en-GB";

/** Fills a shape ("spPr"), a line ("ln") or letters with a colour ("RRGGBB"), or with undefined not at all. */
export function setFill(chart: Chart, element: XmlElement, colour: string | undefined): void {
  for (const fill of element.elements.filter(({ local }) => fills.includes(local)))
    chart.remove(element, fill);
  const fill = chart.make(colour ? "solidFill" : "noFill");
  if (colour) fill.insert(chart.make("srgbClr", { val: colour }));
  chart.add(element, fill);
}

/** The plain colour ("#RRGGBB") that something is filled with, or undefined. */
export function fillOf(element: XmlElement | undefined): string | undefined {
  const colour = element?.child("solidFill")?.child("srgbClr")?.get("val");
  return colour && `#${colour.toUpperCase()}`;
}

/** How thick a line is in points. */
export function lineWeight(line: XmlElement | undefined): number {
  return Number(line?.get("w") ?? 9525) / unitsPerPoint;
}

export function setLineWeight(line: XmlElement, points: number): void {
  line.set("w", Math.round(points * unitsPerPoint));
}

/** What is said of the letters of a title, a legend, an axis, labels or a whole chart, or undefined. */
export function lettersOf(holder: XmlElement | undefined): XmlElement | undefined {
  const body = holder?.child("tx")?.child("rich") ?? holder?.child("txPr");
  return body?.descendants("defRPr")[0];
}

/** All places that say it, made if need be: a text has its own for each paragraph and each stretch of it. */
export function ensureLetters(chart: Chart, holder: XmlElement): XmlElement[] {
  const rich = holder.child("tx")?.child("rich");
  const body = rich ?? chart.ensure(holder, "txPr");
  for (const local of ["bodyPr", "lstStyle", "p"]) chart.ensure(body, local);
  return body.all("p").flatMap((paragraph) => {
    const general = chart.ensure(chart.ensure(paragraph, "pPr"), "defRPr");
    if (!rich && !paragraph.child("endParaRPr")) {
      chart.put(paragraph, "endParaRPr", chart.make("endParaRPr", { lang: language }));
    }
    return [general, ...paragraph.all("r").map((run) => chart.ensure(run, "rPr"))];
  });
}

/** Gives a title a text of its own, in the letters that it has; each line is a paragraph. */
export function setTitleText(chart: Chart, title: XmlElement, lines: readonly string[]): void {
  const letters = lettersOf(title);
  const rich = chart.make("rich");
  for (const local of ["bodyPr", "lstStyle"]) chart.ensure(rich, local);
  for (const line of lines) {
    const paragraph = chart.make("p");
    const properties = chart.ensure(paragraph, "pPr");
    chart.put(properties, "defRPr", letters ? copy(letters) : chart.make("defRPr"));
    const run = chart.make("r");
    const own = chart.make("rPr", { lang: language, ...Object.fromEntries(letters?.attributes() ?? []) });
    for (const child of letters?.elements ?? []) own.insert(copy(child));
    chart.put(run, "rPr", own);
    chart.setInner(chart.ensure(run, "t"), encodePlainText(line));
    chart.add(paragraph, run);
    chart.add(rich, paragraph);
  }
  chart.put(title, "txPr", undefined);
  const text = chart.make("tx");
  chart.put(text, "rich", rich);
  chart.put(title, "tx", text);
}

/** The text that a title was given, or undefined. */
export function titleText(title: XmlElement | undefined): string | undefined {
  const rich = title?.child("tx")?.child("rich");
  return rich
    ?.all("p")
    .map((paragraph) =>
      paragraph
        .descendants("t")
        .map((part) => part.text)
        .join(""),
    )
    .join("\n");
}
