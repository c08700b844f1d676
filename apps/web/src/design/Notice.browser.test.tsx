/** What a notice tells, and that what can be taken back stays in reach. */

import { render } from "solid-js/web";
import { afterEach, describe, expect, it } from "vitest";
import { NoticeRegion, notify } from "./Notice.tsx";

let leave: (() => void) | undefined;
afterEach(() => leave?.());

function region(): HTMLElement {
  const place = document.body.appendChild(document.createElement("div"));
  const dispose = render(() => <NoticeRegion />, place);
  leave = () => {
    dispose();
    place.remove();
  };
  return place;
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
});
