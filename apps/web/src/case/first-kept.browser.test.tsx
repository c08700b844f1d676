/** When a browser that will not promise to keep what lies in it is spoken of: with the first thing typed, not at the door. */

import { memoryStorage } from "@tanhao/journal/adapters/memory";
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, it, vi } from "vitest";
import { NoticeRegion } from "../design/Notice.tsx";
import { forgetAll } from "../shell/kept-setting.ts";
import { openOn } from "./own-case.ts";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  vi.restoreAllMocks();
  forgetAll();
});

it("says nothing after the door, and once with the first thing typed", async () => {
  forgetAll();
  vi.spyOn(navigator.storage, "persisted").mockResolvedValue(false);
  const persist = vi.spyOn(navigator.storage, "persist").mockResolvedValue(false);
  const place = document.body.appendChild(document.createElement("div"));
  const dispose = render(() => <NoticeRegion />, place);
  leave = () => {
    dispose();
    place.remove();
  };
  const opened = await createRoot(() => openOn(memoryStorage()));
  if (!opened.ok) throw new Error(opened.error.kind);
  const { journal } = opened.value.ports;

  const urgent = { inDanger: false, paidAgent: false, collectorsAtDoor: false };
  expect((await journal.append({ kind: "door.answered", payload: { urgent } })).ok).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(persist).not.toHaveBeenCalled();
  expect(place.textContent).toBe("");

  expect((await journal.append({ kind: "contact.logged", payload: { at: "2026-11-20T10:05", channel: "phone", note: "催款" } })).ok).toBe(
    true,
  );
  await vi.waitFor(() => expect(place.textContent).toContain("浏览器可能会清掉这里"));
  expect((await journal.append({ kind: "contact.logged", payload: { at: "2026-11-21T10:05", channel: "phone", note: "催款" } })).ok).toBe(
    true,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(persist).toHaveBeenCalledTimes(1);
});
