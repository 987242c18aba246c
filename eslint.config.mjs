import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const excelOnlyInItsFolder = {
  name: "Excel",
  message: "Only src/excel speaks to Excel; call one of its functions.",
};

/** Folders from which each folder of src may import; imports point one way. */
const mayImport = {
  plan: [],
  sample: ["plan"],
  excel: ["plan", "sample"],
  host: [],
  commands: [],
  taskpane: ["excel", "plan", "commands"],
  cli: ["excel", "plan", "host"],
  preview: ["excel", "plan", "host", "serve"],
  serve: [],
  sideload: ["serve"],
};
/** What a person starts may ask which day it is; everything else is told. */
const looksAtTheClock = ["taskpane", "cli"];
const zones = Object.entries(mayImport).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...others]
    .map((name) => `./${name}`)
    .concat(looksAtTheClock.includes(folder) ? "./today.ts" : []),
  message: `src/${folder} may import from ${others.length ? others.join(", ") : "no other folder"}.`,
}));

export default tseslint.config(
  { ignores: ["dist*/**", "node_modules/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-globals": ["error", excelOnlyInItsFolder] },
  },
  {
    files: ["src/plan/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        excelOnlyInItsFolder,
        { name: "Date", message: "Plans use calendar days (calendar.ts); today is an argument." },
        { name: "Intl", message: "Reading must not depend on the machine's locale." },
      ],
    },
  },
  {
    files: ["src/excel/**"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
    },
  },
);
