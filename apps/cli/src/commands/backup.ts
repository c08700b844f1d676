/** `backup`: the whole case in one sealed file, from disk to disk in pieces. */

import { backupOfFolder } from "@tanhao/app/backup/backup-of-case";
import { leastPassphraseLetters, makeSealing } from "@tanhao/app/backup/sealing";
import { factsName, journalName } from "@tanhao/core/debt/one-file-case";
import { ok } from "@tanhao/core/result";
import { askNewPassphrase } from "../ask-passphrase.ts";
import type { RunCommand } from "../line/command-spec.ts";
import { openCase } from "../open-case.ts";
import { sealTools } from "../seal-tools.ts";

export const run: RunCommand = async (input, world) => {
  const out = input.options["out"] ?? "";
  const opened = await openCase(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const free = await world.mayWriteFile(out);
  if (!free.ok) return free;
  const { backup: words } = world.words;
  const asking = { ask: words.ask(out), again: words.askAgain, least: leastPassphraseLetters };
  const passphrase = await askNewPassphrase(input.options["password-file"], asking, world);
  if (!passphrase.ok) return passphrase;
  const [{ decodeText }, { writeBackup }] = await Promise.all([
    import("@tanhao/readers/decode-text"),
    import("@tanhao/writers/backup/write-backup"),
  ]);
  const wish = { made: world.on, withOriginals: input.options["without-files"] === undefined };
  const content = await backupOfFolder(opened.value, wish, {
    files: world.files,
    parts: world.fileParts,
    decode: (bytes) => {
      const decoded = decodeText(bytes);
      if (!decoded.ok) throw new Error("Broken invariant: a case.yaml that was read can be decoded");
      return decoded.value.text;
    },
  });
  if (!content.ok) return content;
  const sealing = await makeSealing(passphrase.value, sealTools);
  const written = await world.streamFile(out, (put) => writeBackup(content.value, sealing, put));
  if (!written.ok) return written;
  const { members, leftOut } = content.value;
  const files = members.map(({ name }) => name).filter((name) => name !== factsName && name !== journalName);
  const entries = opened.value.entries.length;
  return ok({
    json: { document: { out, made: wish.made, entries, files, leftOut } },
    text: words.written(out, { entries, files: files.length }),
    notes: [...(leftOut.length > 0 ? [words.leftOut(leftOut.map(({ path }) => path))] : []), words.remember],
  });
};
