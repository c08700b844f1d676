import { glossary as english } from "@tanhao/text/en/glossary";
import { glossary } from "@tanhao/text/zh-CN/glossary";
import { render } from "solid-js/web";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../language/language.ts";
import { Beside } from "./Beside.tsx";
import { Term } from "./Term.tsx";
import { Told } from "./Told.tsx";

let leave: (() => void) | undefined;
afterEach(async () => {
  leave?.();
  document.body.replaceChildren();
  await speak("zh-CN");
});

function show(what: () => ReturnType<typeof Told>): HTMLElement {
  const place = document.createElement("main");
  document.body.append(place);
  leave = render(what, place);
  return place;
}

const sentence = () => (
  <p style={{ width: "300px" }}>
    <Told sentence="先看{limitation:诉讼时效}，再看{penalty-interest:罚息}怎么约定。" />
  </p>
);

describe.each([
  ["on a phone", 360],
  ["where there is room", 1000],
])("a term %s", (_, width) => {
  it("keeps the sentence whole and tells a screen reader what it opens", async () => {
    await page.viewport(width, 740);
    const place = show(sentence);
    expect(place.textContent).toBe("先看诉讼时效，再看罚息怎么约定。");
    await expect.element(page.getByRole("button", { name: "什么是罚息" })).toHaveAttribute("aria-haspopup", "dialog");
  });

  it("opens with Enter, closes with Escape and has the focus again", async () => {
    await page.viewport(width, 740);
    show(sentence);
    // Taken before the sheet stands: what lies below it is hidden from a screen reader, and from a search by role.
    const term = page.getByRole("button", { name: "什么是罚息" }).element() as HTMLElement;
    term.focus();
    await userEvent.keyboard("{Enter}");
    const dialog = page.getByRole("dialog", { name: "罚息" });
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().textContent).toContain(glossary.says["penalty-interest"]);
    expect(term.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.querySelector("[role=dialog]")).toBeNull();
    expect(document.activeElement).toBe(term);
    expect(term.getAttribute("aria-expanded")).toBe("false");
  });

  it("leads to the rule and to all words", async () => {
    await page.viewport(width, 740);
    show(() => <Term of="penalty-interest" />);
    await page.getByRole("button", { name: "什么是罚息" }).click();
    await expect.element(page.getByRole("link", { name: "看相关的规定" })).toHaveAttribute("href", "#/law/penalty.corridor");
    await expect.element(page.getByRole("link", { name: "全部词语" })).toHaveAttribute("href", "#/glossary?term=penalty-interest");
  });

  it("explains in English where English is spoken", async () => {
    await page.viewport(width, 740);
    await speak("en");
    show(() => <Term of="penalty-interest" />);
    await page.getByRole("button", { name: "What does Penalty interest mean" }).click();
    await expect.element(page.getByRole("dialog", { name: "Penalty interest" })).toBeVisible();
    expect(document.querySelector("[role=dialog]")?.textContent).toContain(english.says["penalty-interest"]);
  });
});

describe("a term in the line", () => {
  it("is as large as a thumb and the line no higher than without it", async () => {
    await page.viewport(360, 740);
    const place = show(() => (
      <>
        <p data-with style={{ "line-height": "1.65", "font-size": "16px" }}>
          <Told sentence="先看{penalty-interest:罚息}。" />
        </p>
        <p data-without style={{ "line-height": "1.65", "font-size": "16px" }}>
          先看罚息。
        </p>
      </>
    ));
    document.documentElement.style.setProperty("--target", "44px");
    const box = page.getByRole("button").element().getBoundingClientRect();
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.width).toBeGreaterThanOrEqual(44);
    const height = (mark: string) => place.querySelector(`[data-${mark}]`)?.getBoundingClientRect().height ?? 0;
    expect(height("with") - height("without")).toBeLessThan(1); // a part of a pixel is rounded
    document.documentElement.style.removeProperty("--target");
  });
});

describe("beside what opens itself", () => {
  it("is no part of it", () => {
    const place = show(() => (
      <Beside of="principal">
        <details>
          <summary>本金</summary>
        </details>
      </Beside>
    ));
    expect(place.querySelector("summary button, label button, a button")).toBeNull();
    expect(place.querySelector("button")?.getAttribute("aria-label")).toBe("什么是本金");
  });

  it("is not there where there is nothing to explain", () => {
    expect(show(() => <Beside of={undefined}>合同编号</Beside>).querySelector("button")).toBeNull();
  });
});

describe("going back on a phone", () => {
  it("closes the explanation and leaves the page where it was", async () => {
    await page.viewport(360, 740);
    show(() => <Term of="waiver" />);
    const before = location.href;
    await page.getByRole("button", { name: "什么是减免" }).click();
    await expect.element(page.getByRole("dialog", { name: "减免" })).toBeVisible();
    history.back();
    await expect.poll(() => document.querySelector("[role=dialog]")).toBeNull();
    expect(location.href).toBe(before);
  });

  it("does not go back over the page a link inside leads to", async () => {
    await page.viewport(360, 740);
    history.replaceState({ place: "before" }, "");
    show(() => <Term of="waiver" />);
    await page.getByRole("button", { name: "什么是减免" }).click();
    const link = page.getByRole("link", { name: "全部词语" });
    await expect.element(link).toBeVisible();
    const stay = (event: Event) => event.preventDefault(); // the router writes the address later
    addEventListener("click", stay, { once: true });
    await link.click();
    leave?.();
    history.replaceState({ place: "glossary" }, "");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(history.state).toEqual({ place: "glossary" });
  });

  it("takes no entry of the history with it when closed otherwise", async () => {
    await page.viewport(360, 740);
    show(() => <Term of="waiver" />);
    history.replaceState({ place: "here" }, "");
    await page.getByRole("button", { name: "什么是减免" }).click();
    await expect.element(page.getByRole("dialog", { name: "减免" })).toBeVisible();
    await page.getByRole("button", { name: "关闭" }).click();
    await expect.poll(() => history.state).toEqual({ place: "here" });
  });
});
