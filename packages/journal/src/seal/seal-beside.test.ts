import { describe, expect, it } from "vitest";
import { memoryPlace, newMemory } from "../adapters/memory.ts";
import { quickTools } from "./a-quick-lock.ts";
import { newKey } from "./key-box.ts";
import { openLockable } from "./lockable.ts";
import { type SealBeside, sealBeside } from "./seal-beside.ts";
import { webCipher } from "./web-cipher.ts";

const newBeside = () => sealBeside(newKey(quickTools), webCipher);

describe("a text beside the case", () => {
  it("opens in its own place and under its own key only", async () => {
    const [one, other] = [await newBeside(), await newBeside()];
    const sealed = await one.seal("draft.d1", "写到一半");
    expect(sealed).not.toContain(Buffer.from("写到一半").toString("hex"));
    expect(await one.open(one.placeOf("draft.d1"), sealed)).toEqual({ name: "draft.d1", text: "写到一半" });
    expect(await one.open(one.placeOf("draft.d2"), sealed)).toBeNull();
    expect(await other.open(one.placeOf("draft.d1"), sealed)).toBeNull();
    expect(await one.open(one.placeOf("draft.d1"), `${sealed.slice(0, -2)}zz`)).toBeNull();
  });

  it("lies where its name cannot be read, and always in the same place", async () => {
    const [one, other] = [await newBeside(), await newBeside()];
    expect(one.placeOf("draft.d1")).toMatch(/^[0-9a-f]{64}$/);
    expect(one.placeOf("draft.d1")).toBe(one.placeOf("draft.d1"));
    expect(one.placeOf("draft.d1")).not.toBe(other.placeOf("draft.d1"));
  });

  it("stays readable over a change of passphrase, and comes with every way of opening", async () => {
    const given: SealBeside[] = [];
    const opened = await openLockable(memoryPlace(newMemory()), quickTools, (beside) => given.push(beside));
    if (!opened.ok) throw new Error(opened.error.kind);
    await opened.value.setLock("one two three four");
    const [first] = given;
    if (!first) throw new Error("a lock that was set gives what seals beside it");
    const sealed = await first.seal("draft.d1", "写到一半");
    await opened.value.changePassphrase("one two three four", "another");
    await opened.value.unlock("wrong");
    expect(given).toHaveLength(2);
    await opened.value.unlock("another");
    expect(await given[2]?.open(first.placeOf("draft.d1"), sealed)).toEqual({ name: "draft.d1", text: "写到一半" });
  });
});
