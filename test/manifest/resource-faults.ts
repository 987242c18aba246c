import type { Element } from "@xmldom/xmldom";
import { childrenOf, nameOf } from "./elements";

/** Excel refuses a manifest with longer ones. */
const LONGEST_ID = 32;

/** The list of Resources that each element's resid must be in. */
const LISTS: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  SourceLocation: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Faults of the ids by which elements name images, addresses and words. */
export function resourceFaults(all: readonly Element[]): string[] {
  const lists = new Map(
    all
      .filter(({ tagName }) => /^bt:(Images|Urls|ShortStrings|LongStrings)$/.test(tagName))
      .map((list) => [list.tagName, childrenOf(list).map((each) => each.getAttribute("id") ?? "")]),
  );
  const users = all.filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((user) => user.getAttribute("resid")));
  const ids = [...lists.values()].flat();
  return [
    ...users
      .filter((user) => !lists.get(LISTS[user.tagName]!)?.includes(user.getAttribute("resid")!))
      .map((user) => `${nameOf(user)} is not defined among <${LISTS[user.tagName]}>.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource ${id} is defined and not used.`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `The resource id ${id} is longer than ${LONGEST_ID} characters.`),
    ...runtimeFaults(all),
  ];
}

/** One runtime is shared only where the runtime, the functions and the pane all name the same page by the same id. */
function runtimeFaults(all: readonly Element[]): string[] {
  const runtime = all.find(({ tagName }) => tagName === "Runtime")?.getAttribute("resid");
  return all
    .filter(({ tagName }) => tagName === "FunctionFile" || tagName === "SourceLocation")
    .filter((element) => element.hasAttribute("resid") && element.getAttribute("resid") !== runtime)
    .map(
      (element) => `${nameOf(element)} is not the page of <Runtime ${runtime}>, so they share no runtime.`,
    );
}
