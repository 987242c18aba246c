import type { LoaderDefinitionFunction } from "webpack";

const stylesLoader = jest.requireActual<LoaderDefinitionFunction>("../../src/build/styles-loader.js");

const SOURCE = `import { makeStyles, tokens } from "@fluentui/react-components";
const SMALL = { fontSize: "10px" };
const useStyles = makeStyles({
  words: { ...SMALL, color: tokens.colorNeutralForeground1 },
});
export const Words = () => useStyles().words;
`;

function loaded(source: string): string {
  let code = "";
  const context = { callback: (_: unknown, made: string) => (code = made) };
  void stylesLoader.call(context as unknown as ThisParameterType<LoaderDefinitionFunction>, source);
  return code;
}

test("styles come worked out, from Fluent's tokens and the file's own constants", () => {
  const code = loaded(SOURCE);
  expect(code).not.toContain("makeStyles");
  const [, classes, rules] = /__styles\((\{.*\}), (\{.*\})\)/.exec(code)!;
  expect(Object.keys((JSON.parse(classes!) as { words: object }).words)).toHaveLength(2);
  expect(rules).toContain("font-size:10px;");
  expect(rules).toContain("color:var(--colorNeutralForeground1);");
});

test("every line stays where it is, so that the way back to what was written holds", () => {
  const at = (code: string) => code.split("\n").findIndex((line) => line.includes("Words"));
  expect(at(loaded(SOURCE))).toBe(at(SOURCE));
});

test("styles that hold what is not known before the add-in runs fail the build", () => {
  expect(() => loaded(SOURCE.replace("tokens.colorNeutralForeground1", "chosen"))).toThrow(
    "chosen is not defined",
  );
});
