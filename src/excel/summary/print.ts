/** Sets the summary up for paper: A4 landscape, one page wide, each page with its headings and what it is of. */
import { formatDay } from "../../plan/calendar";
import type { Review } from "../../plan/review";
import type { WrittenSummary } from "./write-summary";

/** Points. */
const MARGIN = 36;
const FOOTER = 18;

/** Excel may refuse where no printer is known. One round trip. */
export async function setUpPage(
  context: Excel.RequestContext,
  { sheetName, layout }: WrittenSummary,
  { plan, asAt }: Review,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheetName);
  const { pageLayout, horizontalPageBreaks } = worksheet;
  pageLayout.set({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    leftMargin: MARGIN,
    rightMargin: MARGIN,
    topMargin: MARGIN,
    bottomMargin: MARGIN + FOOTER,
    footerMargin: FOOTER,
  });
  pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, layout.printedUpTo, layout.width));
  const headings = layout.tables.at(-1)?.headingRow;
  if (headings !== undefined) pageLayout.setPrintTitleRows(`$${headings + 1}:$${headings + 1}`);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: literal(plan.sheet),
    centerFooter: `As at ${formatDay(asAt)}`,
    rightFooter: "Page &P of &N",
  });
  horizontalPageBreaks.removePageBreaks();
  for (const row of layout.pageStarts) horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
  await context.sync();
}

/** In footers "&" begins a code. */
function literal(text: string): string {
  return text.replaceAll("&", "&&");
}
