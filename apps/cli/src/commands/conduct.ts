/** `conduct`: contacts from standard input, which rules on collection each may touch, and where to complain. */

import { conductDocument } from "@tanhao/app/conduct/conduct-document";
import { readContacts } from "@tanhao/app/conduct/read-contacts";
import { checkConduct } from "@tanhao/core/conduct/check-conduct";
import { type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import { err, ok } from "@tanhao/core/result";
import type { RunCommand } from "../line/command-spec.ts";
import { readStdin } from "../line/read-stdin.ts";
import { sayConduct } from "../print/say-conduct.ts";

export const run: RunCommand = async (input, world) => {
  const said = input.options["lender"] ?? "unknown";
  if (!isLender(said)) return err({ kind: "bad-choice", option: "lender", text: said, choices: lenderTypes });
  const text = await readStdin(world);
  if (!text.ok) return text;
  const [{ lawBook }, vocabulary, texts] = await Promise.all([world.loadLaw(), world.loadConduct(), world.loadTexts(world.lang)]);
  const contacts = readContacts(text.value, vocabulary);
  if (!contacts.ok) return contacts;
  const checked = checkConduct(
    contacts.value.map(({ contact }) => contact),
    lawBook,
    vocabulary,
    { lender: said },
  );
  const lines = contacts.value.map(({ line }) => line);
  const documents = checked.map((each, index) => conductDocument(lines[index] ?? index + 1, each, world.lang));
  return ok({ json: { lines: documents }, text: sayConduct(checked, lines, texts) });
};

const isLender = (text: string): text is LenderType => (lenderTypes as readonly string[]).includes(text);
