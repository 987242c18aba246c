import { copyFileSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import own from "../../package.json";
import { temporaryFolder } from "../cli/run-command";
import { runHere } from "../cli/run-here";

const PAGES = [
  "README.md",
  ".github/SECURITY.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const folder = temporaryFolder();

/** What a page tells its reader to type, one command each. */
function commandsOf(page: string): string[] {
  const words = readFileSync(page, "utf8");
  const lines = [...words.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.split("\n"));
  const spans = [...words.matchAll(/`(npm [^`]+)`/g)].map(([, span = ""]) => span.replace(/\s+/g, " "));
  return [...lines, ...spans].flatMap((line) => line.split(" && ")).filter((command) => command !== "");
}

const commands = new Map(PAGES.flatMap((page) => commandsOf(page).map((command) => [command, page])));
const reviews = [...commands.keys()].filter((command) => /^npm run (--silent )?review -- /.test(command));

/** Where a check runs what a page tells to type, and what nobody but its reader is to run. */
const ELSEWHERE: Record<string, string> = {
  "npm ci": ".ci/run",
  "npm test": ".ci/run",
  "npm run lint": ".ci/run",
  "npm run typecheck": ".ci/run",
  "npm run format": "changes what it is run on",
  "npm run build": ".ci/run",
  "npm run build -- --env origin=https://plans.example.gov.uk": "test/build/open-built.ts",
  "npm start": "test/preview/open-preview.ts",
  "npm run start:excel": "test/sideload/server.test.ts",
  "npm run stop:excel": "only where Excel is",
  "npm run review": "a command without its file, where it is spoken of",
  "npm run docs:rules": "test/docs/rules-page.test.ts",
  "npm run docs:screenshots": "writes pictures",
  "npm run docs:summary": "writes a picture",
  "npm run docs:icons": "writes pictures",
  "npm run bench": "takes minutes",
  "npm run bench:reading": "test/bench/reading/reading.test.ts",
  "npm run audit": "asks a registry",
  "npm run validate:online": "sends the manifest to Microsoft",
};

test.each(reviews)("%s works", async (command) => {
  copyFileSync("assets/sample-plan.xlsx", folder.path("my-plan.xlsx"));
  const args = command.split(" -- ")[1]!.replace("assets/sample-plan.xlsx", "my-plan.xlsx").split(" ");
  const here = args.map((arg) => (arg.startsWith("my-") ? folder.path(arg) : arg));
  const { exitCode } = await runHere(...here, ...(args.includes("--json") ? ["--no-save"] : []));
  expect(exitCode).toBe(0);
});

test.each([...commands].filter(([command]) => !reviews.includes(command)))(
  "%s, in %s, is a command that there is, and runs in a check",
  (command) => {
    const [known] = Object.entries(ELSEWHERE)
      .filter(([name]) => command === name || command.startsWith(`${name} -- `))
      .sort(([a], [b]) => b.length - a.length);
    expect(known).toBeDefined();
    const [, where = ""] = known!;
    const script = /^npm run (?:--silent )?([a-z:]+)/.exec(command)?.[1];
    if (script !== undefined) expect(own.scripts).toHaveProperty([script]);
    if (where === ".ci/run") expect(readFileSync(where, "utf8").split("\n")).toContain(command);
    else if (where.startsWith("test/")) expect(() => readFileSync(where)).not.toThrow();
  },
);

test("each script is told of on some page", () => {
  const told = PAGES.map((page) => readFileSync(page, "utf8")).join("\n");
  const untold = Object.keys(own.scripts).filter(
    (script) => !["start", "test"].includes(script) && !told.includes(`npm run ${script}`),
  );
  expect(untold).toEqual([]);
});

test("each file that a page leads to is there", () => {
  for (const page of PAGES) {
    for (const [, target = ""] of readFileSync(page, "utf8").matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      expect([page, target, readdirSync(path.dirname(path.join(path.dirname(page), target)))]).toEqual([
        page,
        target,
        expect.arrayContaining([path.basename(target)]),
      ]);
    }
  }
});
