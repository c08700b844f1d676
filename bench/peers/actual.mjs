/** Actual Budget's import of the same payments through its API, in a budget of its own: the first time, and once more. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** `payments`: `{ day, fen, id }`. `null`: the program is not here. */
export async function importIntoActual(payments) {
  const api = await import("@actual-app/api").then(
    (module) => module.default,
    () => null,
  );
  if (api === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "actual-"));
  const said = { log: console.log, warn: console.warn, error: console.error };
  Object.assign(console, { log: () => undefined, warn: () => undefined, error: () => undefined }); // it prints every row
  try {
    await api.init({ dataDir: folder });
    let account;
    // A budget without a server: it complains that it cannot upload itself, and is there all the same.
    await api
      .runImport("bench", async () => {
        account = await api.createAccount({ name: "card" }, 0);
      })
      .catch(() => undefined);
    const rows = payments.map(({ day, fen, id }) => ({ account, date: day, amount: -fen, payee_name: "lender", imported_id: id }));
    const measure = async () => {
      const begun = performance.now();
      const { added } = await api.importTransactions(
        account,
        rows.map((row) => ({ ...row })),
      );
      return { ms: performance.now() - begun, added: added.length };
    };
    const first = await measure();
    return { first, again: await measure() };
  } finally {
    await api.shutdown().catch(() => undefined);
    Object.assign(console, said);
    rmSync(folder, { recursive: true, force: true });
  }
}
