import { textOf } from "../../arguments";
import { invalidArgument, itemNotFound } from "../../host-error";
import { objectKind, type Argument, type HostObject } from "../../host-object";
import {
  readCustomProperties,
  removeCustomProperty,
  writeCustomProperty,
} from "../../xlsx/custom-properties";
import type { Sheet } from "../../xlsx/sheet";

const keyLimit = 255;

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Excel's WorksheetCustomProperty. */
const customPropertyObject = objectKind<PropertyTarget>({
  name: "WorksheetCustomProperty",
  since: { "*": "1.12" },
  key: ({ key }) => ({ _Id: key }),
  reads: {
    key: ({ key }) => key,
    value: ({ sheet, key }) => readCustomProperties(sheet).get(key) ?? "",
  },
  writes: {
    value: ({ sheet, key }, value) => {
      writeCustomProperty(sheet, key, textOf(value, "value"));
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      removeCustomProperty(sheet, key);
    },
  },
});

/** The property of a key whatever its case, or null. */
function find(sheet: Sheet, key: Argument | undefined): HostObject | null {
  const wanted = textOf(key, "key").toLowerCase();
  const found = [...readCustomProperties(sheet).keys()].find((other) => other.toLowerCase() === wanted);
  return found === undefined ? null : customPropertyObject({ sheet, key: found });
}

/** Excel's WorksheetCustomPropertyCollection. */
export const customPropertiesObject = objectKind<Sheet>({
  name: "WorksheetCustomPropertyCollection",
  since: { "*": "1.12" },
  items: (sheet) =>
    [...readCustomProperties(sheet).keys()].map((key) => customPropertyObject({ sheet, key })),
  methods: {
    add: (sheet, [key, value]) => {
      const name = textOf(key, "key");
      if (!name || name.length > keyLimit) throw invalidArgument("a key has 1 to 255 characters");
      writeCustomProperty(sheet, name, textOf(value, "value"));
      return find(sheet, name);
    },
    getCount: (sheet) => readCustomProperties(sheet).size,
    getItem: (sheet, [key]) => {
      const property = find(sheet, key);
      if (!property) throw itemNotFound("no custom property of that key");
      return property;
    },
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
  },
});
