import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import { SideloadFailure } from "./failure";
import { text } from "./text";

/** A certificate for https://localhost, its key and who vouches for it, each as PEM. */
export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * The certificate that Office's own tool keeps and has this machine trust.
 * @throws SideloadFailure where the machine does not come to trust it, as when its user says no
 */
export async function trustedCertificate(): Promise<Certificate> {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new SideloadFailure(text.noCertificate((error as Error).message), { cause: error });
  }
}

/**
 * A certificate for this run, which nothing trusts until a person does: where no desktop Excel is, trust would take
 * the administrator's password, and browsers there would still not look at it.
 */
export async function passingCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(path.join(tmpdir(), "action-plan-review-"));
  try {
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
      path.join(folder, name),
    );
    await generateCertificates(ca, cert, key);
    return { ca: await readFile(ca!), cert: await readFile(cert!), key: await readFile(key!) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
