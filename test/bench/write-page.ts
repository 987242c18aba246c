import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

/** Puts each text into a Markdown page, between the marks of its name: `<!-- name -->` and `<!-- /name -->`. */
export async function writePage(file: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const page = Object.entries(texts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}\n${part}\n\n${close}`,
      ),
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, await format(page, { parser: "markdown" }));
}
