/** `evidence`: a case, or one debt of it, as a package that a stranger can check. */

import { headText } from "@tanhao/app/evidence/evidence-index";
import { makeEvidence } from "@tanhao/app/evidence/make-evidence";
import { planEvidence } from "@tanhao/app/evidence/plan-evidence";
import { inFolder } from "@tanhao/app/folder/file-port";
import { isOriginalPath } from "@tanhao/core/debt/one-file-case";
import type { Document } from "@tanhao/core/document/block";
import { err, ok, type Result } from "@tanhao/core/result";
import type { Entry, EntryId } from "@tanhao/journal/entry";
import { hashBytes } from "@tanhao/journal/sha256";
import { indexPorts } from "../index-ports.ts";
import type { RunCommand } from "../line/command-spec.ts";
import type { Failure } from "../line/failure.ts";
import { debtIn, openCase } from "../open-case.ts";
import type { World } from "../world.ts";
import { writePaper } from "../write-paper.ts";

export const run: RunCommand = async ({ args, options }, world) => {
  const folder = args[0] ?? "";
  const out = options["out"] ?? "";
  const opened = await openCase(folder, world);
  if (!opened.ok) return opened;
  const { entries, facts, record } = opened.value;
  const debt = options["debt"] === undefined ? ok(null) : debtIn(facts, options["debt"]);
  if (!debt.ok) return debt;
  const without = entriesNamed(options["without"], entries);
  if (!without.ok) return without;
  const free = await world.mayWriteFile(out);
  if (!free.ok) return free;
  const originals = await readOriginals(folder, world);
  if (!originals.ok) return originals;
  const { bytes, leftOut } = originals.value;
  const here = [...bytes].map(([path, content]) => ({ path, size: content.length, hash: hashBytes(content), here: true }));
  const gone = record.files.filter(({ hash }) => !here.some((file) => file.hash === hash));
  const all = [...here, ...gone.map(({ path, size, hash }) => ({ path, size, hash, here: false }))];
  const choice = { debt: debt.value?.id ?? null, redacted: options["redacted"] !== undefined, without: without.value };
  const plan = planEvidence({ entries, facts, originals: all }, choice);
  if (!plan.ok) return err({ kind: "chain-refused", folder, device: plan.error.device, sequence: plan.error.sequence });

  const [ports, { writeEvidence }] = await Promise.all([
    indexPorts(world.paperLang, world),
    import("@tanhao/writers/evidence/write-evidence"),
  ]);
  let replaced = "";
  const written = await makeEvidence(
    {
      plan: plan.value,
      originals: new Map(plan.value.originals.map(({ path }) => [path, bytes.get(path) ?? new Uint8Array()])),
      lang: world.paperLang,
      on: world.on,
    },
    {
      ...ports,
      writeEvidence,
      writePdf: async (document) => {
        const pdf = await writeWholePdf(document, world);
        replaced = pdf.replaced;
        return pdf.bytes;
      },
    },
  );
  const stored = await world.writeFile(out, written.bytes);
  if (!stored.ok) return stored;
  const { heads, removed, absent, originals: packed } = plan.value;
  const { evidence: words } = world.words;
  return ok({
    json: {
      document: {
        out,
        on: world.on,
        debt: choice.debt,
        redacted: choice.redacted,
        entries: entries.length,
        files: packed.map(({ path }) => path),
        head: heads.map(headText),
        fingerprint: written.fingerprint,
        removed,
        absent,
        leftOut,
      },
    },
    text: [
      words.written(out, entries.length, packed.length),
      words.note,
      ...heads.map((head) => `  ${headText(head)}`),
      `  ${words.fingerprint(written.fingerprint)}`,
    ].join("\n"),
    notes: [
      ...(removed.length > 0 ? [words.removed(removed.length)] : []),
      ...(absent.length > 0 ? [words.absent(absent.length)] : []),
      ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
      ...(replaced === "" ? [] : [words.replaced(replaced)]),
      ...(choice.redacted ? [words.lookFirst] : []),
      words.notSealed,
    ],
  });
};

/** Whole ids, or beginnings that only one entry has. */
function entriesNamed(list: string | undefined, entries: readonly Entry[]): Result<ReadonlySet<EntryId>, Failure> {
  const named = new Set<EntryId>();
  for (const word of (list ?? "").split(/[,，\s]+/).filter((one) => one !== "")) {
    const found = entries.filter(({ id }) => id.startsWith(word));
    const [only] = found;
    if (word.length < 8 || found.length !== 1 || !only) return err({ kind: "entry-unknown", entry: word });
    named.add(only.id);
  }
  return ok(named);
}

async function readOriginals(
  folder: string,
  { files }: World,
): Promise<Result<{ readonly bytes: ReadonlyMap<string, Uint8Array>; readonly leftOut: readonly string[] }, Failure>> {
  const paths = (await files.list(inFolder(folder, "files"))).map((name) => `files/${name}`);
  const bytes = new Map<string, Uint8Array>();
  for (const path of paths.filter(isOriginalPath)) {
    const read = await files.read(inFolder(folder, path));
    if (!read.ok) return read;
    bytes.set(path, read.value);
  }
  return ok({ bytes, leftOut: paths.filter((path) => !isOriginalPath(path)) });
}

/** With the code in place of every character that the font lacks: an index with gaps would say something else. */
async function writeWholePdf(document: Document, { on }: World): Promise<{ readonly bytes: Uint8Array; readonly replaced: string }> {
  const pdf = await writePaper(document, "pdf", on);
  if (pdf.ok) return { bytes: pdf.value, replaced: "" };
  const { characters } = pdf.error;
  const absent = new Set(characters);
  const spelled = (text: string): string => [...text].map((one) => (absent.has(one) ? codeOf(one) : one)).join("");
  const again = await writePaper(
    JSON.parse(JSON.stringify(document), (_, value) => (typeof value === "string" ? spelled(value) : value)),
    "pdf",
    on,
  );
  if (!again.ok) throw new Error("Broken invariant: the codes of characters are in the font");
  return { bytes: again.value, replaced: characters.join(" ") };
}

const codeOf = (character: string): string => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`;
