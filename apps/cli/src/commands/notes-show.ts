/** `notes show`: what a helper wrote back, whether the signature holds, and the fingerprint to compare. Nothing is taken in. */

import { ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { openNotes } from "../open-notes.ts";
import { sayNotes } from "../print/say-notes.ts";

export const run: RunCommand = async (input, world) => {
  const opened = await openNotes(input.args[0] ?? "", world);
  if (!opened.ok) return opened;
  const { name, publicKey, fingerprint, notes } = opened.value;
  const said = notes.map(({ entry, note: { name: _name, key: _key, ...note } }) => ({ id: entry.id, at: entry.at, ...note }));
  const { notes: words } = world.words;
  return ok({
    json: { document: { name, publicKey, fingerprint, notes: said } },
    text: [words.from(name), words.fingerprint(fingerprint), words.compare, ...sayNotes(said, words)].join("\n"),
  });
};
