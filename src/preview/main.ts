import { buildPreview } from "./build";
import { servePreview } from "./server";
import { text } from "./text";

async function main(): Promise<void> {
  process.stdout.write(`${text.building}\n`);
  const { url } = await servePreview(await buildPreview(), 3000);
  process.stdout.write(`${text.ready(url)}\n`);
}

void main();
