/** One random change to a journal or a package, as somebody might make who wants it to say something else. Same number, same change. */

import { type EvidenceContent, readEvidence } from "@tanhao/readers/evidence/read-evidence";
import { writeEvidence } from "@tanhao/writers/evidence/write-evidence";
import type { Random } from "../fuzz/mutate.ts";

export interface Change {
  readonly what: string;
  readonly bytes: Uint8Array;
}

const upTo = (random: Random, most: number): number => Math.floor(random() * most);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

type ByteChange = (bytes: Uint8Array, random: Random) => Uint8Array;

const flip: ByteChange = (bytes, random) => {
  const changed = bytes.slice();
  const at = upTo(random, bytes.length);
  changed[at] = (bytes[at] ?? 0) ^ (1 << upTo(random, 8));
  return changed;
};
const drop: ByteChange = (bytes, random) => {
  const at = upTo(random, bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + upTo(random, 40)));
};
const insert: ByteChange = (bytes, random) => {
  const at = upTo(random, bytes.length + 1);
  const more = Uint8Array.from({ length: 1 + upTo(random, 40) }, () => upTo(random, 256));
  return joined(bytes.subarray(0, at), more, bytes.subarray(at));
};
const truncate: ByteChange = (bytes, random) => bytes.subarray(0, upTo(random, bytes.length));
const swap: ByteChange = (bytes, random) => {
  const [a, b, c] = [0, 0, 0].map(() => upTo(random, bytes.length + 1)).sort((one, other) => one - other) as [number, number, number];
  return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
};
const replay: ByteChange = (bytes, random) => {
  const at = upTo(random, bytes.length);
  const again = bytes.subarray(at, at + 1 + upTo(random, 400));
  const to = upTo(random, bytes.length + 1);
  return joined(bytes.subarray(0, to), again, bytes.subarray(to));
};

const byteChanges = { flip, drop, insert, truncate, swap, replay } as const;

/** The same six, on whole lines: what somebody does who knows that a line is an entry. */
function changeLines(bytes: Uint8Array, random: Random): Change {
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, -1);
  const [at, to] = [upTo(random, lines.length), upTo(random, lines.length + 1)];
  const line = lines[at] ?? "";
  const what = ["flip", "drop", "insert", "truncate", "swap", "replay"][upTo(random, 6)] ?? "";
  const text = (some: readonly string[]): Change => ({ what: `line ${what}`, bytes: Buffer.from(some.map((one) => `${one}\n`).join("")) });
  switch (what) {
    case "flip":
      return text(lines.with(at, new TextDecoder().decode(flip(Buffer.from(line), random))));
    case "drop":
      return text(lines.toSpliced(at, 1));
    case "insert": {
      const entry = JSON.parse(line) as { content: { payload: object } | null; sequence: number };
      const forged = {
        ...entry,
        sequence: entry.sequence + upTo(random, 2),
        content: entry.content && { ...entry.content, payload: { note: "written later" } },
      };
      return text(lines.toSpliced(to, 0, JSON.stringify(forged)));
    }
    case "truncate":
      return text(lines.slice(0, at));
    case "swap":
      return text(lines.with(at, lines[to % lines.length] ?? "").with(to % lines.length, line));
    default:
      return text(lines.toSpliced(to, 0, line));
  }
}

export function changeJournal(bytes: Uint8Array, random: Random): Change {
  if (random() < 0.6) return changeLines(bytes, random);
  return changeBytes(bytes, random);
}

export function changeBytes(bytes: Uint8Array, random: Random): Change {
  const names = Object.keys(byteChanges) as (keyof typeof byteChanges)[];
  const what = names[upTo(random, names.length)] ?? "flip";
  return { what, bytes: byteChanges[what](bytes, random) };
}

/** A member of the package changed, dropped, added, renamed, exchanged; then manifest and sums are written to fit. */
export function changeMembers(file: Uint8Array, random: Random): Change {
  const read = readEvidence(file);
  if (!read.ok) throw new Error("the package that is to be changed cannot be read");
  const { manifest } = read.value;
  const members = contentsOf(read.value);
  const names = [...members.keys()];
  const name = names[upTo(random, names.length)] ?? "";
  const bytes = members.get(name) ?? new Uint8Array();
  const other = names[upTo(random, names.length)] ?? "";
  let about = manifest;
  const what = ["bytes", "lines", "drop", "add", "rename", "exchange", "manifest", "empty an entry"][upTo(random, 8)] ?? "";
  switch (what) {
    case "bytes":
      members.set(name, changeBytes(bytes, random).bytes);
      break;
    case "lines":
      members.set("journal.jsonl", changeLines(members.get("journal.jsonl") ?? bytes, random).bytes);
      break;
    case "drop":
      members.delete(name);
      break;
    case "add":
      members.set("files/another.txt", Buffer.from("added later"));
      break;
    case "rename":
      members.delete(name);
      members.set(`files/${upTo(random, 1000)}.txt`, bytes);
      break;
    case "exchange":
      members.set(name, members.get(other) ?? bytes).set(other, bytes);
      break;
    case "manifest":
      about = changeManifest(manifest, random);
      break;
    default:
      about = emptyAnEntry(members, manifest, random);
  }
  return {
    what: `${what}, manifest written anew${["lines", "manifest", "empty an entry"].includes(what) ? "" : ` (${name.replace(/^files\/.*/, "files/…")})`}`,
    bytes: writeEvidence(about, members).bytes,
  };
}

/** Takes the content of an entry away and has the manifest say that it was left out: a chain alone allows that. */
function emptyAnEntry(
  members: Map<string, Uint8Array>,
  manifest: EvidenceContent["manifest"],
  random: Random,
): EvidenceContent["manifest"] {
  const lines = new TextDecoder().decode(members.get("journal.jsonl")).split("\n").slice(0, -1);
  const at = upTo(random, lines.length);
  const entry = JSON.parse(lines[at] ?? "{}") as { id: string };
  const line = (lines[at] ?? "").replace(/^\{"at":("[^"]*"),"content":.*,"device":/, '{"at":$1,"content":null,"device":');
  members.set(
    "journal.jsonl",
    Buffer.from(
      lines
        .with(at, line)
        .map((one) => `${one}\n`)
        .join(""),
    ),
  );
  return { ...manifest, removed: [...manifest.removed, { entry: entry.id, because: "chosen" }] };
}

function changeManifest(manifest: EvidenceContent["manifest"], random: Random): EvidenceContent["manifest"] {
  const ways: readonly Partial<EvidenceContent["manifest"]>[] = [
    { on: "2026-11-25" },
    { lang: manifest.lang === "en" ? "zh-CN" : "en" },
    { redacted: !manifest.redacted },
    { debt: "d1" },
    { edition: "0".repeat(64) },
    { heads: manifest.heads.slice(1) },
    { absent: [...manifest.absent, { hash: "0".repeat(64), size: 1, because: "missing" }] },
    { removed: [...manifest.removed, { entry: "0".repeat(64), because: "chosen" }] },
  ];
  return { ...manifest, ...ways[upTo(random, ways.length)] };
}

const contentsOf = ({ members }: EvidenceContent): Map<string, Uint8Array> =>
  new Map([...members].flatMap(([name, { bytes }]) => (name === "manifest.json" || name === "SHA256SUMS" ? [] : [[name, bytes]])));
