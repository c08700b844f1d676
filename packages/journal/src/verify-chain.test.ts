import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TestDevice } from "./a-device.ts";
import { type Entry, type Moment, sealEntry, withoutContent } from "./entry.ts";
import type { NewEntry } from "./kinds/all-kinds.ts";
import { verifyChain } from "./verify-chain.ts";

const note = (text: string): NewEntry => ({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note: text } });

/** Five contacts on the phone, as it wrote them. */
function fiveEntries(): readonly [Entry, Entry, Entry, Entry, Entry] {
  const phone = new TestDevice("phone");
  const write = (text: string) => phone.writes(note(text));
  return [write("one"), write("two"), write("three"), write("four"), write("five")];
}

const [one, two, three, four, five] = fiveEntries();

const brokenAt = (entry: Entry, because: object) => ({
  ok: false,
  error: { kind: "chain-broken", device: entry.device, sequence: entry.sequence, entry: entry.id, because },
});

/** As a forger would write it: every hash right, content of his own. */
const forged = (entry: Entry, change: Partial<Entry>, text = "forged"): Entry =>
  sealEntry({ ...entry, ...change }, { salt: "f".repeat(32), payload: { at: "2026-11-20", channel: "phone", note: text } });

describe("verifying a chain", () => {
  it("finds an untouched chain whole, and tells its head", () => {
    expect(verifyChain([one, two, three, four, five])).toEqual({
      ok: true,
      value: { entries: 5, heads: [{ device: "phone", sequence: 5, id: five.id }], removed: [] },
    });
    expect(verifyChain([])).toEqual({ ok: true, value: { entries: 0, heads: [], removed: [] } });
  });

  it("names the entry whose words were changed", () => {
    const changed = { ...three, content: three.content && { ...three.content, payload: { ...three.content.payload, note: "thre" } } };
    expect(verifyChain([one, two, changed, four, five])).toEqual(brokenAt(changed, { fault: "content-changed" }));
  });

  it("names the entry whose salt was changed", () => {
    const changed = { ...three, content: three.content && { ...three.content, salt: "0".repeat(32) } };
    expect(verifyChain([one, two, changed, four, five])).toEqual(brokenAt(changed, { fault: "content-changed" }));
  });

  it.each<[string, Partial<Entry>]>([
    ["time", { at: "2026-11-19T02:00:00.000Z" as Moment }],
    ["order", { order: 5 }],
    ["kind", { kind: "promise.made" }],
    ["version", { v: three.v + 1 }],
    ["previous", { previous: null }],
    ["payload hash", { payloadHash: one.payloadHash }],
    ["id", { id: one.id }],
  ])("names the entry whose %s was changed", (_, change) => {
    const changed = { ...three, ...change };
    expect(verifyChain([one, two, changed, four, five])).toEqual(brokenAt(changed, { fault: "header-changed" }));
  });

  it("names the entry before which one was removed", () => {
    expect(verifyChain([one, two, four, five])).toEqual(brokenAt(four, { fault: "removed-before", expected: 3 }));
    expect(verifyChain([two, three])).toEqual(brokenAt(two, { fault: "removed-before", expected: 1 }));
  });

  it("names the entry that stands too early", () => {
    expect(verifyChain([one, three, two, four, five])).toEqual(brokenAt(three, { fault: "reordered", expected: 2 }));
    expect(verifyChain([five, four, three, two, one])).toEqual(brokenAt(five, { fault: "reordered", expected: 1 }));
  });

  it("names an entry that stands there twice", () => {
    expect(verifyChain([one, two, two, three])).toEqual(brokenAt(two, { fault: "replayed", sequence: 2 }));
    expect(verifyChain([one, two, three, one])).toEqual(brokenAt(one, { fault: "replayed", sequence: 1 }));
  });

  it("names an entry inserted beside another", () => {
    const beside = forged(two, {});
    expect(verifyChain([one, two, beside, three])).toEqual(brokenAt(beside, { fault: "inserted", beside: two.id }));
  });

  it("names the first entry that does not follow a forged one", () => {
    const instead = forged(two, {});
    expect(verifyChain([one, instead, three])).toEqual(brokenAt(three, { fault: "previous-differs", expected: instead.id }));
  });

  it("names an entry whose order is below the one before it", () => {
    const back = forged(two, { order: one.order - 1 });
    expect(verifyChain([one, back])).toEqual(brokenAt(back, { fault: "order-reversed" }));
  });

  it("sees a cut end and a chain written anew only by a head noted before", () => {
    const head = { device: five.device, sequence: 5, id: five.id };
    expect(verifyChain([one, two, three]).ok).toBe(true);
    expect(verifyChain([one, two, three], [head])).toEqual(brokenAt(five, { fault: "anchor-missing", found: null }));
    const anew = forged(one, {});
    const firstHead = { device: one.device, sequence: 1, id: one.id };
    expect(verifyChain([anew], [firstHead])).toEqual(brokenAt(one, { fault: "anchor-missing", found: anew.id }));
    expect(verifyChain([one, two, three, four, five], [head, firstHead]).ok).toBe(true);
  });

  it("takes removed content for intact, and says by which entry it was recorded", () => {
    const phone = new TestDevice("phone");
    const written = phone.writes(note("my sister's number"));
    const other = phone.writes(note("another"));
    const redaction = phone.redacts(written.id, "a relative's number");
    expect(verifyChain([withoutContent(written), withoutContent(other), redaction])).toEqual({
      ok: true,
      value: {
        entries: 3,
        heads: [{ device: "phone", sequence: 3, id: redaction.id }],
        removed: [
          {
            entry: written.id,
            kind: "contact.logged",
            at: written.at,
            recorded: { entry: redaction.id, at: redaction.at, because: "a relative's number" },
          },
          { entry: other.id, kind: "contact.logged", at: other.at, recorded: null },
        ],
      },
    });
  });

  it("lets chains of several devices alternate", () => {
    const laptop = new TestDevice("laptop");
    const [a, b] = [laptop.writes(note("a")), laptop.writes(note("b"))];
    expect(verifyChain([one, a, two, b, three])).toMatchObject({ ok: true, value: { heads: [{ id: b.id }, { id: three.id }] } });
    expect(verifyChain([one, b, two, a])).toEqual(brokenAt(b, { fault: "reordered", expected: 1 }));
  });

  it("notices any single byte changed in any line", () => {
    const entries = [one, two, three, four, five];
    fc.assert(
      fc.property(fc.nat(4), fc.nat(63), fc.constantFrom("id", "previous", "payloadHash"), (index, at, member) => {
        const entry = entries[index];
        const digits = entry?.[member as "id"];
        fc.pre(entry !== undefined && typeof digits === "string");
        const digit = digits[at] === "0" ? "1" : "0";
        const touched = { ...entry, [member]: digits.slice(0, at) + digit + digits.slice(at + 1) };
        expect(verifyChain(entries.with(index, touched)).ok).toBe(false);
      }),
    );
  });
});
