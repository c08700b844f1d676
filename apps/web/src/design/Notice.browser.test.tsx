/** What a notice tells, and that what can be taken back stays in reach. */

import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, describe, expect, it, vi } from "vitest";
import { leaveBehind, NoticeRegion, notify } from "./Notice.tsx";
import { Sheet } from "./Sheet.tsx";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  leaveBehind();
  leaveBehind();
  vi.useRealTimers();
});

function region(): HTMLElement {
  const place = document.body.appendChild(document.createElement("div"));
  const dispose = render(() => <NoticeRegion />, place);
  leave = () => {
    dispose();
    place.remove();
  };
  return place;
}

/** Beside the region, as in the app: a sheet closed at first. */
function withSheet() {
  const place = region();
  const [open, setOpen] = createSignal(false);
  const beside = document.body.appendChild(document.createElement("div"));
  const dispose = render(
    () => (
      <Sheet title="Remove?" open={open()} onClose={() => setOpen(false)} closeLabel="Close">
        <button type="button">Remove</button>
      </Sheet>
    ),
    beside,
  );
  const leaveRegion = leave;
  leave = () => {
    dispose();
    beside.remove();
    leaveRegion?.();
  };
  return { place, setOpen };
}

const said = (place: HTMLElement): readonly (string | null)[] => [...place.querySelectorAll("p")].map(({ textContent }) => textContent);

describe("a notice", () => {
  it("that follows at once upon something to take back stands below it, and taking back stays", () => {
    const place = region();
    let takenBack = 0;
    notify("Kept.", { label: "Take back", run: () => (takenBack += 1) });
    notify("This browser may clear it.");
    expect(said(place)).toEqual(["Kept.", "This browser may clear it."]);
    place.querySelector("button")?.click();
    expect(takenBack).toBe(1);
    expect(said(place)).toEqual([]);
  });

  it("of another deed takes the place of the one before", () => {
    const place = region();
    notify("First.");
    notify("Second.");
    expect(said(place)).toEqual(["Second."]);
    notify("Third.", { label: "Take back", run: () => undefined });
    expect(said(place)).toEqual(["Third."]);
    notify("Fourth.", { label: "Take back", run: () => undefined });
    expect(said(place)).toEqual(["Fourth."]);
  });

  it("waits while a sheet is open, with its time standing still, and is there again after it", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { place, setOpen } = withSheet();
    let takenBack = 0;
    notify("Noted.", { label: "Take back", run: () => (takenBack += 1) });
    setOpen(true);
    expect(said(place)).toEqual([]);
    vi.advanceTimersByTime(60_000);
    setOpen(false);
    expect(said(place)).toEqual(["Noted."]);
    vi.advanceTimersByTime(19_000);
    place.querySelector("button")?.click();
    expect(takenBack).toBe(1);
  });

  it("told while a sheet is open is taken back without closing it, and is read out", async () => {
    const { place, setOpen } = withSheet();
    setOpen(true);
    await vi.waitFor(() => expect(document.querySelector("[role=dialog]")).not.toBeNull());
    // The sheet listens to what is pressed beside it a moment after it rose.
    await new Promise((resolve) => setTimeout(resolve, 100));
    let takenBack = 0;
    notify("Kept.", { label: "Take back", run: () => (takenBack += 1) });
    expect(place.querySelector("[role=status]")?.closest("[aria-hidden=true]")).toBeNull();
    const button = place.querySelector("button");
    button?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerType: "mouse", button: 0 }));
    button?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(takenBack).toBe(1);
    expect(document.querySelector("[role=dialog]")).not.toBeNull();
  });

  it("told while a sheet is open stands above its last line and is gone by itself; the one before comes back", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { place, setOpen } = withSheet();
    notify("Before.");
    setOpen(true);
    notify("Copied.");
    expect(said(place)).toEqual(["Copied."]);
    const { bottom } = place.querySelector("p")?.getBoundingClientRect() ?? { bottom: innerHeight };
    expect(bottom).toBeLessThan(innerHeight / 2);
    vi.advanceTimersByTime(7000);
    expect(said(place)).toEqual([]);
    setOpen(false);
    expect(said(place)).toEqual(["Before."]);
  });

  it("has its time anew with each step of the tab key, as long as there is something to take back", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const place = region();
    notify("Noted.", { label: "Take back", run: () => undefined });
    for (let steps = 0; steps < 3; steps += 1) {
      vi.advanceTimersByTime(19_000);
      dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
    }
    expect(said(place)).toEqual(["Noted."]);
    vi.advanceTimersByTime(21_000);
    expect(said(place)).toEqual([]);
  });

  it("is taken back with Ctrl+Z from anywhere but where something is typed, and once", () => {
    const place = region();
    let takenBack = 0;
    const undo = (target: EventTarget): boolean =>
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, cancelable: true }));
    const field = place.appendChild(document.createElement("input"));
    notify("Noted.", { label: "Take back", run: () => (takenBack += 1) });
    expect(undo(field)).toBe(true);
    expect(takenBack).toBe(0);
    expect(undo(document.body)).toBe(false);
    expect(undo(document.body)).toBe(true);
    expect(takenBack).toBe(1);
    expect(said(place)).toEqual([]);
  });

  it("that waits is left behind with the page", () => {
    const { place, setOpen } = withSheet();
    notify("Before.");
    setOpen(true);
    leaveBehind(); // to where it was told
    leaveBehind();
    setOpen(false);
    expect(said(place)).toEqual([]);
  });
});
