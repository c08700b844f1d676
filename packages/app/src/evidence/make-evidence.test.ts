import { debtId } from "@tanhao/core/ids";
import { TestDevice } from "@tanhao/journal/a-device";
import type { EntryId } from "@tanhao/journal/entry";
import { readEvidence } from "@tanhao/readers/evidence/read-evidence";
import { describe, expect, it } from "vitest";
import { anEvidenceCase, talk, wholeCase } from "./an-evidence-case.ts";
import { anEvidenceFile, aPlan, checkFile, foundIn } from "./an-evidence-file.ts";

const textsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const read = readEvidence(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return new Map([...read.value.members].map(([name, member]) => [name, new TextDecoder().decode(member.bytes)]));
};

describe("a package of evidence", () => {
  it("has the same bytes for the same case, and passes its own check in both languages", async () => {
    const [first, again] = [await anEvidenceFile(), await anEvidenceFile()];
    expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(await foundIn(first.bytes, first.noted)).toBe("ok");
    const english = await anEvidenceFile(aPlan(), "en");
    expect(await foundIn(english.bytes, english.noted)).toBe("ok");
  });

  it("tells each contact with who, what was said, what was promised, and the file with its hash", async () => {
    const html = textsOf((await anEvidenceFile()).bytes).get("index.html") ?? "";
    // printf 'a screenshot, or as good as one' | sha256sum
    const hash = "9e9064a67a19a527875b72e041db87e5192ee60ba5b6c66355c9905a37298db9";
    for (const told of ["0817", "0871", "11800002222", "“今天必须还”", "“请书面发给我”", "发明细", "2026-11-27", "工号记错了"])
      expect(html).toContain(told);
    expect(html).toContain(`截图 1.png SHA-256 ${hash}`);
  });

  it("of one debt holds nothing said about another, and still the whole chain", async () => {
    const source = anEvidenceCase();
    const plan = aPlan({ ...wholeCase, debt: debtId("d1") }, source);
    const reasons = new Map(plan.removed.map(({ entry, because }) => [entry, because]));
    expect(reasons.get(source.named["other"] ?? "")).toBe("other-debt");
    expect(plan.originals.map(({ path }) => path)).toEqual(["files/截图 1.png"]);
    const { bytes, noted } = await anEvidenceFile(plan);
    const texts = [...textsOf(bytes).values()].join("\n");
    expect(texts).not.toContain("另一笔债的短信");
    expect(texts).not.toContain("bill.csv");
    const checked = await checkFile(bytes, noted);
    expect(checked.ok && checked.value.ok && checked.value.value).toMatchObject({ entries: source.entries.length, files: 1 });
  });

  it("redacted holds no number of a relative and no original, but the number the other side called from", async () => {
    const source = anEvidenceCase();
    const plan = aPlan({ ...wholeCase, redacted: true }, source);
    const { bytes, noted } = await anEvidenceFile(plan);
    const texts = [...textsOf(bytes).values()].join("\n");
    expect(texts).not.toContain("118 1234 5678");
    expect(texts).toContain("11800002222");
    expect(plan.originals).toEqual([]);
    expect(plan.absent.map(({ because }) => because)).toEqual(["redacted", "redacted"]);
    expect(plan.removed).toEqual([{ entry: source.named["relative"], because: "private" }]);
    expect(await foundIn(bytes, noted)).toBe("ok");
  });

  it("leaves out an entry taken out by hand together with its correction", async () => {
    const source = anEvidenceCase();
    const without = new Set([source.named["first"] as EntryId]);
    const plan = aPlan({ ...wholeCase, without }, source);
    expect(plan.removed.map(({ because }) => because)).toEqual(["chosen", "chosen"]);
    const { bytes, noted } = await anEvidenceFile(plan);
    expect([...textsOf(bytes).values()].join("\n")).not.toContain("今天必须还");
    expect(await foundIn(bytes, noted)).toBe("ok");
  });

  it("names what was erased in the case, with the reason given", async () => {
    const phone = new TestDevice("phone-1");
    const wrong = phone.writes(talk({ note: "贴错的内容" }));
    phone.redacts(wrong.id, "贴了别人的号码");
    const entries = phone.written.map((entry) => (entry.id === wrong.id ? { ...entry, content: null } : entry));
    const { bytes, noted } = await anEvidenceFile(aPlan(wholeCase, { entries, facts: null, originals: [] }));
    expect(textsOf(bytes).get("index.html")).toMatch(/删去，理由：贴了别人的号码/);
    const checked = await checkFile(bytes, noted);
    expect(checked.ok && checked.value.ok && checked.value.value.removed.map(({ entry }) => entry)).toEqual([wrong.id]);
  });

  it("says no word of its own that admits: promises are told as what was said", async () => {
    const html = textsOf((await anEvidenceFile()).bytes).get("index.html") ?? "";
    expect(html).toContain("不是对任何债务的承认");
    expect(html).not.toMatch(/本人(承认|确认|同意|愿意)|欠款属实/);
  });

  it("keeps formulas and markup as text", async () => {
    const phone = new TestDevice("phone-1");
    phone.writes(talk({ note: "<img src=x onerror=alert(1)>", said: [{ who: "A", text: "=HYPERLINK(1)" }] }));
    phone.writes({ kind: "promise.made", payload: { debt: debtId("=1+1"), fen: 100 as never, dueDay: "2026-12-01" as never } });
    const texts = textsOf((await anEvidenceFile(aPlan(wholeCase, { entries: phone.written, facts: null, originals: [] }))).bytes);
    expect(texts.get("index.html")).not.toContain("<img");
    expect(texts.get("timeline.csv")).toContain(",'=1+1,");
    for (const line of (texts.get("timeline.csv") ?? "").split("\r\n")) expect(line).not.toMatch(/(^|,)"?[=+\-@]/);
  });
});
