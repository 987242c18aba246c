import { wholeNumberOf } from "../../arguments";
import { invalidArgument } from "../../host-error";
import { objectKind } from "../../host-object";
import { columnCount, rowCount } from "../../xlsx/cells/address";
import { addressLimit, fullAddress, type AreasTarget } from "../targets";
import { conditionalFormatsObject } from "./conditional-formats";
import { rangeFormatObject } from "./range-format";

/** Excel's RangeCollection, the areas of a RangeAreas. */
const rangeCollectionObject = objectKind<AreasTarget>({
  name: "RangeCollection",
  since: { "*": "1.9" },
  items: ({ scope, areas }) => areas.map((area) => scope.range(area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ scope, areas }, [index]) => {
      const area = areas[wholeNumberOf(index, "index")];
      if (!area) throw invalidArgument("no area of that index");
      return scope.range(area);
    },
  },
});

/** Excel's RangeAreas. */
export const rangeAreasObject = objectKind<AreasTarget>({
  name: "RangeAreas",
  since: { "*": "1.9" },
  kept: true,
  reads: {
    address: ({ scope, areas }) =>
      areas
        .map((area) => fullAddress(scope.sheet, area))
        .join(",")
        .slice(0, addressLimit),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
  },
  parts: {
    areas: rangeCollectionObject,
    worksheet: ({ scope }) => scope.worksheet(),
    format: rangeFormatObject,
    conditionalFormats: conditionalFormatsObject,
  },
});
