/** A helper's file of notes, read whole and its signature checked, with the fingerprint of its key. */

import { err, ok, type Result } from "@tanhao/core/result";
import { fingerprintOf } from "@tanhao/journal/signed/helper-key";
import { readNotes, type SignedNotes } from "@tanhao/journal/signed/notes-file";
import type { Failure } from "./line/failure.ts";
import type { World } from "./world.ts";

export async function openNotes(path: string, world: World): Promise<Result<SignedNotes & { readonly fingerprint: string }, Failure>> {
  const bytes = await world.files.read(path);
  if (!bytes.ok) return bytes;
  const notes = readNotes(new TextDecoder().decode(bytes.value));
  if (!notes.ok) return err({ kind: "notes-not-opened", path, failure: notes.error });
  return ok({ ...notes.value, fingerprint: fingerprintOf(notes.value.publicKey) });
}
