import { TestDevice } from "@tanhao/journal/a-device";
import { writeEntry } from "@tanhao/journal/entry";
import { readEvidence } from "@tanhao/readers/evidence/read-evidence";
import { writeCaseFile } from "@tanhao/writers/case-file/write-case-file";
import { writeEvidence } from "@tanhao/writers/evidence/write-evidence";
import { describe, expect, it } from "vitest";
import { anEvidenceCase, talk } from "./an-evidence-case.ts";
import { anEvidenceFile, checkFile, foundIn } from "./an-evidence-file.ts";
import { readNotedHead } from "./noted-head.ts";
import { type VerifyFault, whatWasDone } from "./verify-fault.ts";

const { entries } = anEvidenceCase();
const linesOf = (some: readonly string[]): Uint8Array => new TextEncoder().encode(some.map((line) => `${line}\n`).join(""));
const lines = entries.map(writeEntry);

/** The package with members changed, and manifest and sums written to fit, as somebody does who knows how. */
async function forged(change: (members: Map<string, Uint8Array>) => void) {
  const made = await anEvidenceFile();
  const read = readEvidence(made.bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const members = new Map([...read.value.members].flatMap(([name, { bytes }]) => (/^(manifest|SHA)/.test(name) ? [] : [[name, bytes]])));
  change(members);
  return writeEvidence(read.value.manifest, members);
}

const noted = (await anEvidenceFile()).noted;
const done = async (some: readonly string[], heads: typeof noted.heads = noted.heads): Promise<string> => {
  const checked = await checkFile(linesOf(some), { heads, fingerprint: null });
  return !checked.ok ? "none" : checked.value.ok ? "ok" : whatWasDone(checked.value.error as VerifyFault);
};

describe("what was done to a journal", () => {
  it("is told in a word", async () => {
    const mine = new TestDevice("phone-1");
    for (const note of ["一", "二", "三", "四"]) mine.writes(talk({ note }));
    const all = mine.written.map(writeEntry);
    const heads = mine.written.slice(-1).map(({ device, sequence, id }) => ({ device, sequence, id }));
    const [a = "", b = "", c = "", d = ""] = all;
    expect(await done([a, b, c, d], heads)).toBe("ok");
    expect(await done([a, b.replace("二", "贰"), c, d], heads)).toBe("changed");
    expect(await done([a, c, d], heads)).toBe("removed");
    expect(await done([a, c, b, d], heads)).toBe("reordered");
    expect(await done([a, b, b, c, d], heads)).toBe("replayed");
    expect(await done([a, b, c], heads)).toBe("truncated");
    const forger = new TestDevice("phone-1");
    forger.writes(talk({ note: "一" }));
    expect(await done([a, b, writeEntry(forger.writes(talk({ note: "插进来的" }))), c, d], heads)).toBe("inserted");
  });

  it("a space, another order of keys, or a line without its end is a change", async () => {
    expect(await done([(lines[0] ?? "").replace(":", ": "), ...lines.slice(1)])).toBe("changed");
    expect(await foundIn(linesOf(lines).subarray(0, -1))).toBe("line-changed");
  });
});

describe("the lines of two devices", () => {
  it("mixed, though each chain holds, are found moved", async () => {
    const at = entries.findIndex(({ device }) => device === "phone-1");
    expect(await done(lines.with(at, lines[at - 1] ?? "").with(at - 1, lines[at] ?? ""))).toBe("reordered");
  });
});

describe("a package whose manifest was written to fit", () => {
  it("is found out by the record: an index that says something else", async () => {
    const { bytes } = await forged((members) => {
      const html = new TextDecoder().decode(members.get("index.html"));
      members.set("index.html", new TextEncoder().encode(html.replaceAll("今天必须还", "可以下个月还")));
    });
    expect(await foundIn(bytes)).toBe("reading-differs");
    expect(await foundIn(bytes, noted)).toBe("reading-differs");
  });

  it("is found out by the record: an exchanged original that was recorded", async () => {
    const { bytes } = await forged((members) => members.set("files/截图 1.png", new Uint8Array([1])));
    expect(await foundIn(bytes)).toBe("original-removed");
  });

  it("is found out by the fingerprint alone where no entry vouches for a member", async () => {
    const { bytes } = await forged((members) => members.set("index.pdf", new Uint8Array([1])));
    expect(await foundIn(bytes)).toBe("ok");
    expect(await foundIn(bytes, noted)).toBe("fingerprint-differs");
  });
});

describe("other files", () => {
  it("a case file is checked by its journal", async () => {
    const bytes = writeCaseFile({ facts: null, journal: lines, files: [] });
    expect(await foundIn(bytes)).toBe("ok");
    expect(await foundIn(writeCaseFile({ facts: null, journal: lines.toSpliced(1, 1), files: [] }))).toBe("chain-broken");
  });

  it("what is no evidence is said to be none", async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("你好"), new Uint8Array([0x50, 0x4b])]) {
      expect(["not-evidence", "archive-unsound"]).toContain(await foundIn(bytes));
    }
    expect(await foundIn(linesOf(lines), { heads: [], fingerprint: "0".repeat(64) })).toBe("fingerprint-of-package");
  });
});

describe("a noted line", () => {
  it("is read as it was shown, and nothing else is", () => {
    const id = "0123456789abcdef".repeat(4);
    expect(readNotedHead(` phone-1:12:${id}\n`)).toEqual({ device: "phone-1", sequence: 12, id });
    for (const text of ["", "phone-1", `phone-1:0:${id}`, `phone-1:1:${id}:x`, `phone 1:1:${id}`, `phone-1:1:${id.slice(1)}`]) {
      expect(readNotedHead(text)).toBeNull();
    }
  });
});
