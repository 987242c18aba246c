/** A worksheet as it was read: the used block of cells and its merged areas. Knows nothing of plans. */

/** What a cell holds: text, a number (dates are serial numbers), true or false; "" when it is empty. */
export type CellValue = string | number | boolean;

/** A block of cells in the worksheet's own coordinates, counted from 0. */
export interface Area {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

export interface Sheet {
  name: string;
  /** Where `values[0][0]` stands in the worksheet, counted from 0. */
  rowIndex: number;
  columnIndex: number;
  values: CellValue[][];
  /** Number formats in Excel's en-US codes ("General", "dd/mm/yyyy"), in the shape of `values`. */
  numberFormats: string[][];
  /** Merged areas; only the top-left cell of each holds a value. */
  merges: Area[];
  /** Rows and columns of the worksheet, counted from 0, that do not show: hidden, filtered or folded away. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** True where the workbook counts its days from 1904. */
  date1904: boolean;
}
