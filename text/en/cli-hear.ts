/** What the command line says about an utterance of the other side, in English. */

import type { cliHear as chinese } from "../zh-CN/cli-hear.ts";

export const cliHear: typeof chinese = {
  hear: {
    summary: "understands what the other side said: what it is, what it means, the next sentence",
    detail:
      "One utterance of the other side a line on standard input (or after the command), heard on this machine alone. Four urgent things come first: fraud, a court's paper, the word of a crime, danger to life; then seventeen classes, with the next moves in order and a sentence to say. Where it is not sure it names the two classes it wavers between. Only with --case and --debt together do the sentences hold the figures of that debt; while limitation may have expired or the creditor is not verified they only verify. --tone warm is softer. How often it is right: docs/hear.md.",
    quoted: (text) => `"${text}"`,
    is: (name) => `This sounds like: ${name}`,
    gate: (meaning) => `Stop for a moment. ${meaning}`,
    now: (steps) => `Now: ${steps}`,
    unclear: (names) => `Not clear; which of these is it? ${names.join(" / ")}`,
    either: (name) => `If it is "${name}"`,
    moves: (names) => `Next: ${names.join(" → ")}`,
    say: (line) => `Say: ${line}`,
    gloss: (gloss) => `(meaning: ${gloss})`,
    record: (what) => `Write down: ${what}`,
    avoid: (what) => `Avoid: ${what}`,
    law: (of) => `Law: ${of.says} ${of.source} (${of.force})`,
  },
};
