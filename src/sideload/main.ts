/** `npm run start:excel`: serves the built add-in, opens desktop Excel with it, and says how to upload it on the web. */
import path from "node:path";
import { passingCertificate, trustedCertificate } from "./certificate";
import { SideloadFailure } from "./failure";
import { openInExcel } from "./office-tool";
import { DIST, hasDesktopExcel, MANIFEST, PORT, ROOT } from "./place";
import { serveAddIn } from "./server";
import { text } from "./text";

const say = (words: string) => process.stdout.write(`${words}\n`);

async function main(): Promise<void> {
  const isDesktop = hasDesktopExcel(process.platform);
  if (isDesktop) say(text.trust);
  const certificate = await (isDesktop ? trustedCertificate() : passingCertificate());
  const { port } = await serveAddIn(DIST, certificate, PORT);
  const page = `https://localhost:${port}/taskpane.html`;
  say(text.served(page));
  if (isDesktop) {
    say(text.opening);
    say((await openInExcel()) ? text.opened : text.notOpened);
  } else {
    say(text.nothingOpened);
    say(text.acceptFirst(page));
  }
  say(text.onTheWeb(path.join(ROOT, MANIFEST)));
}

main().catch((error: unknown) => {
  if (!(error instanceof SideloadFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
