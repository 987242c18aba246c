import type { Area } from "./address";
import { Relationships, relationshipsPath } from "./relationships";
import type { Sheet } from "./sheet";
import { freePart, relationshipAttribute } from "./sheet-parts";
import { XmlElement, type XmlDocument } from "./xml";
import { parseXml } from "./xml-parse";
import { escapeXml } from "./xml-text";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const office = "http://schemas.openxmlformats.org/";
const blankDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${office}drawingml/2006/spreadsheetDrawing" xmlns:a="${office}drawingml/2006/main"/>`;

/** A chart on a sheet: the frame that shows it, and the part that says what is in it. */
export interface ChartFrame {
  readonly sheet: Sheet;
  /** The number of the frame in its drawing. */
  readonly id: string;
  readonly name: string;
  readonly part: string;
}

interface Drawing {
  readonly part: string;
  readonly document: XmlDocument;
  readonly relationships: Relationships;
}

/** The charts of a sheet, in the order of its drawing. */
export function chartsOf(sheet: Sheet): ChartFrame[] {
  const drawing = drawingOf(sheet);
  return (drawing?.document.root.descendants("graphicFrame") ?? []).flatMap((frame) => {
    const [properties] = frame.descendants("cNvPr");
    const [chart] = frame.descendants("chart");
    const part = drawing?.relationships.find(chart?.relationshipId ?? "")?.target;
    if (part === undefined) return [];
    return [{ sheet, id: properties?.get("id") ?? "", name: properties?.get("name") ?? "", part }];
  });
}

/** Adds a frame over some cells for a chart, whose part is blank until `setChart`. */
export function addChartFrame(sheet: Sheet, name: string, area: Area): ChartFrame {
  const { workbook } = sheet;
  const drawing = drawingOf(sheet) ?? addDrawing(sheet);
  const part = freePart(workbook, (number) => `xl/charts/chart${String(number)}.xml`);
  workbook.parts.set(part, new Uint8Array());
  workbook.contentTypes.add(part, chartType);
  const { root } = drawing.document;
  const ids = root.descendants("cNvPr").map((each) => Number(each.get("id")));
  const id = String(Math.max(1, ...ids) + 1);
  const link = drawing.relationships.add("chart", part);
  const anchor = XmlElement.make(`${root.prefix}twoCellAnchor`);
  anchor.setInner(anchorXml(area) + frameXml(id, name, link));
  // The prefixes inside are declared here, whatever those of the drawing are.
  anchor.set("xmlns:d", `${office}drawingml/2006/spreadsheetDrawing`);
  anchor.set("xmlns:a", `${office}drawingml/2006/main`);
  root.insert(anchor);
  save(sheet, drawing);
  return { sheet, id, name, part };
}

/** Writes what is in a chart. */
export function setChart({ sheet, part }: ChartFrame, xml: string): void {
  sheet.workbook.parts.set(part, new TextEncoder().encode(xml));
}

/** Calls the frame of a chart so, or puts it over other cells. */
export function changeFrame(frame: ChartFrame, { name, area }: { name?: string; area?: Area }): void {
  const drawing = drawingOf(frame.sheet);
  const anchor = drawing && anchorOf(drawing, frame);
  if (!drawing || !anchor) return;
  if (name !== undefined) anchor.descendants("cNvPr")[0]?.set("name", name);
  if (area) {
    for (const old of anchor.elements.filter(({ local }) => local === "from" || local === "to"))
      anchor.remove(old);
    anchor.insert(anchorXml(area), anchor.elements[0]);
  }
  save(frame.sheet, drawing);
}

/** Takes a chart away with its parts, and the drawing where nothing else is in it. */
export function removeChart(frame: ChartFrame): void {
  const { sheet, part } = frame;
  const { workbook } = sheet;
  const drawing = drawingOf(sheet);
  const anchor = drawing && anchorOf(drawing, frame);
  if (!drawing || !anchor) return;
  drawing.document.root.remove(anchor);
  const link = drawing.relationships.all().find(({ target }) => target === part);
  if (link) drawing.relationships.remove(link.id);
  const own = new Relationships(part, workbook.text(relationshipsPath(part))).all();
  const gone = [part, relationshipsPath(part), ...own.map(({ target }) => target)];
  if (drawing.document.root.elements.length > 0) save(sheet, drawing);
  else {
    gone.push(drawing.part, relationshipsPath(drawing.part));
    const ofSheet = sheet.relationships.all().find(({ type }) => type === "drawing");
    if (ofSheet) sheet.relationships.remove(ofSheet.id);
    sheet.put("drawing", undefined);
  }
  for (const each of gone) {
    workbook.parts.delete(each);
    workbook.contentTypes.remove(each);
  }
}

function drawingOf(sheet: Sheet): Drawing | undefined {
  const part = sheet.relationships.all().find(({ type }) => type === "drawing")?.target;
  const text = part === undefined ? undefined : sheet.workbook.text(part);
  if (part === undefined || text === undefined) return undefined;
  const relationships = new Relationships(part, sheet.workbook.text(relationshipsPath(part)));
  return { part, document: parseXml(text), relationships };
}

function addDrawing(sheet: Sheet): Drawing {
  const { workbook } = sheet;
  const part = freePart(workbook, (number) => `xl/drawings/drawing${String(number)}.xml`);
  workbook.parts.set(part, new TextEncoder().encode(blankDrawing));
  workbook.contentTypes.add(part, drawingType);
  sheet.ensure("drawing").set(relationshipAttribute(sheet.root), sheet.relationships.add("drawing", part));
  return { part, document: parseXml(blankDrawing), relationships: new Relationships(part, undefined) };
}

function save({ workbook }: Sheet, { part, document, relationships }: Drawing): void {
  workbook.parts.set(part, new TextEncoder().encode(document.toString()));
  workbook.parts.set(relationshipsPath(part), new TextEncoder().encode(relationships.toString()));
}

function anchorOf({ document }: Drawing, { id }: ChartFrame): XmlElement | undefined {
  return document.root.elements.find((anchor) =>
    anchor.descendants("cNvPr").some((properties) => properties.get("id") === id),
  );
}

function anchorXml({ left, top, right, bottom }: Area): string {
  const corner = (name: string, column: number, row: number): string =>
    `<d:${name}><d:col>${String(column)}</d:col><d:colOff>0</d:colOff>` +
    `<d:row>${String(row)}</d:row><d:rowOff>0</d:rowOff></d:${name}>`;
  return corner("from", left, top) + corner("to", right + 1, bottom + 1);
}

function frameXml(id: string, name: string, link: string): string {
  return (
    `<d:graphicFrame macro=""><d:nvGraphicFramePr><d:cNvPr id="${id}" name="${escapeXml(name)}"/>` +
    "<d:cNvGraphicFramePr/></d:nvGraphicFramePr>" +
    '<d:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></d:xfrm>' +
    `<a:graphic><a:graphicData uri="${office}drawingml/2006/chart">` +
    `<c:chart xmlns:c="${office}drawingml/2006/chart" ` +
    `xmlns:r="${office}officeDocument/2006/relationships" r:id="${link}"/>` +
    "</a:graphicData></a:graphic></d:graphicFrame><d:clientData/>"
  );
}
