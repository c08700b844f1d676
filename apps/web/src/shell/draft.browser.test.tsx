import type { CaseFacts } from "@tanhao/core/debt/case-facts";
import type { Entry } from "@tanhao/journal/entry";
import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDraft, type Draft } from "./draft.ts";
import { halfDone, holdHalfDone } from "./half-done.ts";
import { isHalfTyped } from "./half-typed.ts";
import { forgetAll } from "./kept-setting.ts";
import { privateDoor } from "./private-door.ts";
import { sweepDrafts } from "./sweep-drafts.ts";

interface Form {
  because: string;
  day: string;
}

const fresh: Form = { because: "", day: "2026-11-24" };

/** Longer than a draft waits. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

function opened(name: string, from: Form = fresh): { readonly draft: Draft<Form>; readonly leave: () => void } {
  return createRoot((leave) => ({ draft: createDraft(name, from), leave }));
}

const lying = (): string => Object.values({ ...localStorage }).join();

beforeEach(forgetAll);
afterEach(() => {
  privateDoor.example = () => null;
  privateDoor.isLooking = () => false;
});

describe("a draft", () => {
  it("is what is typed, and none once the form says again what it began with", async () => {
    const { draft, leave } = opened("take-back.a");
    draft.set("because", "记错了人");
    await rest();
    expect(isHalfTyped("take-back.a")).toBe(true);
    draft.set("because", "");
    await rest();
    expect(isHalfTyped("take-back.a")).toBe(false);
    leave();
  });

  it("of one entry is never that of another", async () => {
    const { draft, leave } = opened("take-back.a");
    draft.set("because", "记错了人");
    leave();
    expect(opened("take-back.a").draft.form.because).toBe("记错了人");
    expect(opened("take-back.b").draft.form.because).toBe("");
  });

  it("begins anew where the form stays after saving, and keeps what is typed then", async () => {
    const { draft, leave } = opened("limits.d1");
    draft.set("because", "100");
    await rest();
    draft.startFrom({ because: "100", day: "2026-11-24" });
    expect([draft.form.because, isHalfTyped("limits.d1")]).toEqual(["100", false]);
    draft.set("because", "1000");
    leave();
    expect(opened("limits.d1").draft.form.because).toBe("1000");
  });

  it("that the case has come to say by itself is none", async () => {
    const first = opened("month");
    first.draft.set("because", "房租");
    first.leave();
    expect(isHalfTyped("month")).toBe(true);
    opened("month", { ...fresh, because: "房租" }).leave();
    expect(isHalfTyped("month")).toBe(false);
  });

  it("of the example shows neither in the own case nor in the next example, and nothing of it lies in the browser", async () => {
    const own = opened("household");
    own.draft.set("because", "自己的");
    own.leave();
    const example = {};
    privateDoor.example = () => example;
    const tried = opened("household");
    expect(tried.draft.form.because).toBe("");
    tried.draft.set("because", "示例里的");
    tried.leave();
    expect(opened("household").draft.form.because).toBe("示例里的");
    expect(lying()).not.toContain("示例里的");
    privateDoor.example = () => ({});
    expect(opened("household").draft.form.because).toBe("");
    privateDoor.example = () => null;
    expect(opened("household").draft.form.because).toBe("自己的");
  });

  it("stays with its own case where another takes its place before the typing has paused", () => {
    const own = opened("contact");
    own.draft.set("because", "自己的");
    privateDoor.example = () => fresh;
    own.leave();
    expect(isHalfTyped("contact")).toBe(false);
    privateDoor.example = () => null;
    expect(opened("contact").draft.form.because).toBe("自己的");
  });

  it("is none over somebody else's case", () => {
    const own = opened("contact");
    own.draft.set("because", "自己的");
    own.leave();
    privateDoor.isLooking = () => true;
    const looking = opened("contact");
    expect(looking.draft.form.because).toBe("");
    looking.draft.set("because", "别人的");
    looking.leave();
    expect(opened("contact").draft.form.because).toBe("");
    expect(lying()).not.toContain("别人的");
  });

  it("for which there is no room is told of before a reload, until it is saved", async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const { draft, leave } = opened("import-talk");
    draft.set("because", "很长的对话");
    await rest();
    expect(halfDone()).toEqual(["unkept"]);
    leave();
    expect(halfDone()).toEqual(["unkept"]);
    Storage.prototype.setItem = setItem;
    opened("import-talk").draft.done();
    expect(halfDone()).toEqual([]);
  });
});

describe("what a draft was about", () => {
  const anEntry = (id: string, kind: string, payload: object | null) =>
    ({ id, kind, content: payload === null ? null : { payload, salt: "00" } }) as unknown as Entry; // no more of it is read
  const facts =
    (...debts: readonly string[]) =>
    () =>
      ({ debts: debts.map((id) => ({ id })) }) as unknown as CaseFacts; // nor of these
  const half = ["debt.d1", "put-off.suit:d1:2026-11-20", "debt.d2", "take-back.e1", "contact.of.e1.beside", "take-back.e2", "household"];

  const left = (of: Parameters<typeof sweepDrafts>[0]): readonly string[] => {
    for (const name of half) {
      const { draft, leave } = opened(name);
      draft.set("because", "写到一半");
      leave();
    }
    sweepDrafts(of);
    return half.filter(isHalfTyped);
  };

  it("takes it with it: a debt that was taken out, an entry that was erased", () => {
    const entries = () => [
      anEntry("r1", "debt.removed", { id: "d1" }),
      anEntry("e1", "contact.logged", null),
      anEntry("e2", "contact.logged", { at: "2026-11-20T09:00" }),
    ];
    expect(left({ entries, facts: facts("d2") })).toEqual(["debt.d2", "take-back.e2", "household"]);
  });

  it("leaves it where the debt is back in the case, and where nothing is told to be gone", () => {
    expect(left({ entries: () => [anEntry("r1", "debt.removed", { id: "d1" })], facts: facts("d1", "d2") })).toEqual(half);
    expect(left({ entries: () => [], facts: facts() })).toEqual(half);
  });
});

describe("what no draft can keep", () => {
  it("is held as long as its page stands", () => {
    const [isChosen, setChosen] = createSignal(false);
    const leave = createRoot((dispose) => {
      holdHalfDone("file", isChosen);
      return dispose;
    });
    expect(halfDone()).toEqual([]);
    setChosen(true);
    expect(halfDone()).toEqual(["file"]);
    leave();
    expect(halfDone()).toEqual([]);
  });

  it("outside a page is held until it is let go, and each kind is told once", () => {
    const letGo = [holdHalfDone("passphrase", () => true), holdHalfDone("passphrase", () => true), holdHalfDone("work", () => true)];
    expect(halfDone()).toEqual(["work", "passphrase"]);
    for (const release of letGo) release();
    expect(halfDone()).toEqual([]);
  });
});
