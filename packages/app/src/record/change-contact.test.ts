/** Correcting, completing and erasing: what is said afterwards, and that the chain still verifies. */

import { debtId } from "@tanhao/core/ids";
import type { Recorded } from "@tanhao/journal/case-record";
import type { ContactLogged } from "@tanhao/journal/kinds/contact-logged";
import { describe, expect, it } from "vitest";
import { aCaseToFill } from "../case/a-case-to-fill.ts";
import { correctContact } from "./correct-contact.ts";
import { eraseContact } from "./erase-contact.ts";
import { eraseProof } from "./erase-proof.ts";
import { keepProof, mostOfCase, mostOfFile } from "./keep-proof.ts";
import { recordContact } from "./record-contact.ts";
import { takeBack } from "./take-back.ts";

const first: ContactLogged = { at: "2026-11-23T10:05", channel: "phone", said: [{ who: "A", text: "周五前答复" }] };

async function recorded(contact: ContactLogged = first) {
  const there = await aCaseToFill();
  const kept = await recordContact(contact, there.ports);
  if (!kept.ok) throw new Error(kept.error.kind);
  const contacts = async (): Promise<readonly Recorded<ContactLogged>[]> => (await there.record()).contacts;
  const only = async () => {
    const [one] = await contacts();
    if (one === undefined) throw new Error("no contact");
    return one;
  };
  return { ...there, contacts, only };
}

describe("a correction", () => {
  it("says what is so now, why, and keeps what was said before", async () => {
    const { ports, only } = await recorded();
    const now: ContactLogged = { ...first, debt: debtId("d1"), asked: "全额" };
    expect(await correctContact(await only(), { now, because: " 漏了哪笔债 " }, ports)).toEqual({ ok: true, value: null });
    expect(await only()).toMatchObject({
      payload: now,
      original: first,
      takenBack: false,
      corrections: [{ because: "漏了哪笔债", payload: now }],
    });
  });

  it("is not made without a reason, without a change, or for a day to come", async () => {
    const { ports, only } = await recorded();
    const attempt = async (now: ContactLogged, because: string) => correctContact(await only(), { now, because }, ports);
    expect(await attempt({ ...first, asked: "全额" }, "  ")).toEqual({ ok: false, error: { kind: "reason-missing" } });
    expect(await attempt({ ...first }, "改")).toEqual({ ok: false, error: { kind: "nothing-changed" } });
    expect(await attempt({ ...first, at: "2026-11-25T10:00" }, "改")).toMatchObject({ error: { kind: "contact-in-future" } });
    expect((await only()).corrections).toEqual([]);
  });

  it("brings back what was taken back, even word for word", async () => {
    const { ports, only } = await recorded();
    await takeBack((await only()).entry, "以为重复", ports);
    expect((await only()).takenBack).toBe(true);
    expect((await correctContact(await only(), { now: first, because: "没有重复" }, ports)).ok).toBe(true);
    expect((await only()).takenBack).toBe(false);
  });

  it("of an imported day keeps its fingerprint, so that it is not imported again", async () => {
    const transcript = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824" as NonNullable<ContactLogged["transcript"]>;
    const { ports, only } = await recorded({ ...first, transcript });
    await correctContact(await only(), { now: { ...first, note: "加一句" }, because: "补充" }, ports);
    expect((await only()).payload.transcript).toBe(transcript);
  });
});

describe("erasing", () => {
  it("takes the content of the entry and of its corrections; that it was there and why stays, the chain verifies", async () => {
    const secret = "310101199001011235";
    const { ports, only, contacts, journal, record } = await recorded({ ...first, note: secret });
    await correctContact(await only(), { now: { ...first, note: `${secret}，又贴了一遍` }, because: "补充" }, ports);
    const erased = await eraseContact(await only(), "误贴了证件号", journal);
    expect(erased).toEqual({ ok: true, value: null });
    expect(await contacts()).toEqual([]);
    const all = await record();
    expect(JSON.stringify([...all.redactions, ...all.unread])).not.toContain(secret);
    expect(all.redactions.map(({ kind, recorded: said }) => [kind, said?.because])).toEqual([
      ["contact.logged", "误贴了证件号"],
      ["entry.corrected", "误贴了证件号"],
    ]);
    expect((await journal.verify()).ok).toBe(true);
  });

  it("does not bring back what was taken back", async () => {
    const { ports, only, contacts, journal } = await recorded();
    await takeBack((await only()).entry, "记错", ports);
    await eraseContact(await only(), "不想留下", journal);
    expect(await contacts()).toEqual([]);
  });

  it("asks for a reason that does not say it again", async () => {
    const { only, journal } = await recorded({ ...first, note: "身份证 31010119900101 1235" });
    expect(await eraseContact(await only(), " ", journal)).toEqual({ ok: false, error: { kind: "reason-missing" } });
    expect(await eraseContact(await only(), "删掉 310101199001011235", journal)).toEqual({ ok: false, error: { kind: "reason-repeats" } });
    expect((await only()).payload.note).toContain("身份证");
  });
});

const png = (last: number, length = 16): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, last]);
  return bytes;
};

describe("a file that shows a contact", () => {
  it("is taken in once, however often and under whatever name it is chosen", async () => {
    const { ports, record } = await aCaseToFill();
    const one = await keepProof({ name: "截图.png", bytes: png(1) }, (await record()).files, ports);
    const again = await keepProof({ name: "又一张.png", bytes: png(1) }, (await record()).files, ports);
    expect(again).toEqual(one);
    expect((await record()).files.map(({ path, as }) => [path, as])).toEqual([["files/截图.png", "contact-proof"]]);
  });

  it("is refused by its bytes and its size, and nothing is stored", async () => {
    const { ports, record } = await aCaseToFill();
    const kindOf = async (bytes: Uint8Array, kept = 0) => {
      const there = [{ size: kept, hash: "x" }] as unknown as Awaited<ReturnType<typeof record>>["files"];
      const answer = await keepProof({ name: "a.png", bytes }, there, ports);
      return answer.ok ? "kept" : answer.error.kind;
    };
    expect(await kindOf(new Uint8Array())).toBe("proof-empty");
    expect(await kindOf(Uint8Array.from([0x4d, 0x5a, 0x90, 0]))).toBe("proof-unknown");
    expect(await kindOf(png(1, mostOfFile + 1))).toBe("proof-too-large");
    expect(await kindOf(png(1), mostOfCase - 15)).toBe("proofs-full");
    expect((await record()).files).toEqual([]);
    expect(await kindOf(png(1), mostOfCase - 16)).toBe("kept");
  });

  it("once erased is gone with its bytes, and its name leads to no other file", async () => {
    const { ports, record, journal } = await aCaseToFill();
    for (const last of [1, 2]) await keepProof({ name: "a.png", bytes: png(last) }, (await record()).files, ports);
    const [file, other] = (await record()).files;
    if (!file || !other) throw new Error("two files were kept");
    const read = await journal.read();
    const withEntries = { ...ports, entries: () => (read.ok ? read.value : []) };
    expect(await eraseProof(file, "", withEntries)).toMatchObject({ error: { kind: "reason-missing" } });
    expect(await eraseProof(file, "拍到了别人", withEntries)).toEqual({ ok: true, value: null });
    expect((await record()).files).toEqual([other]);
    expect(other.path).toBe(`files/a-${other.hash.slice(0, 12)}.png`);
    expect(await ports.journal.storage.getFile(file.hash)).toMatchObject({ error: { kind: "file-missing" } });
    expect((await keepProof({ name: "a.png", bytes: png(1) }, (await record()).files, ports)).ok).toBe(true);
    expect((await record()).files.map(({ path }) => path).sort()).toEqual([file.path, other.path].sort());
  });
});
