/** What the build says of addresses and headers, for those who serve what it made. */
import { createRequire } from "node:module";
import path from "node:path";

/** Where the add-in is, and where office.js comes from. */
export interface Addresses {
  readonly origin: string;
  readonly officeJs: string;
}

const fromBuild = createRequire(path.resolve(__dirname, "../build/headers.js"));

/** The headers with which a server gives the file at that path, such as /taskpane.html. */
export const { headersOf } = fromBuild("./headers.js") as {
  headersOf(file: string, addresses: Addresses): Record<string, string>;
};

/** The addresses of a build with those options of webpack's --env. Throws a sentence for one that is wrong. */
export const { addressesFrom } = fromBuild("./addresses.js") as {
  addressesFrom(env: Record<string, string>): Addresses;
};
