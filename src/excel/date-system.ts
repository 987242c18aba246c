/** From which year a workbook counts its days. */

/** Excel's serial of 1 January 2000 where it counts days from 1904. */
const SERIAL_1904 = 35064;

/** Asks Excel; the answer is there after the next sync. */
export function loadDateSystem(context: Excel.RequestContext): { is1904(): boolean } {
  const newYear2000 = context.workbook.functions.date(2000, 1, 1).load("value");
  return { is1904: () => newYear2000.value === SERIAL_1904 };
}
