/** Where the focus goes when what had it is taken away or goes out of use. */

import { afterEach, beforeAll, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { keepFocus } from "./keep-focus.ts";

beforeAll(keepFocus);
afterEach(() => document.body.replaceChildren());

const bar = '<nav><a href="#/">Home</a></nav>';

function show(page: string): void {
  document.body.innerHTML = `<div>${page}${bar}</div>`;
}

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is on the page`);
  return found;
};
const focused = () => document.activeElement?.textContent;
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const soon = { timeout: 500 };

it("another page has the focus itself, not the bar beside it", async () => {
  show('<main id="content" tabindex="-1">Old<button type="button">Open</button></main>');
  element("button").focus();
  const next = document.createElement("main");
  Object.assign(next, { id: "content", tabIndex: -1, textContent: "New" });
  element("main").replaceWith(next);
  await expect.poll(focused, soon).toBe("New");
});

it("a row that goes gives it to the next one", async () => {
  show(
    '<main><ul><li id="first"><button type="button">Delete first</button></li><li><button type="button">Delete second</button></li></ul></main>',
  );
  element("#first button").focus();
  element("#first").remove();
  await expect.poll(focused, soon).toBe("Delete second");
});

it("a button that is moved by what it does has it again", async () => {
  show('<main><button id="add" type="button">Add</button></main>');
  element("#add").addEventListener("click", () => element("main").append("A row", element("#add")));
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(element("main").textContent).toBe("A rowAdd");
  await expect.poll(focused, soon).toBe("Add");
});

const rows = '<ul><li id="first"><button type="button">Delete</button></li><li><input aria-label="Second"></li></ul>';

it.each([
  ["by a key gives it to the next field", true],
  ["by a tap raises no keyboard", false],
])("a row that is taken away %s", async (_, isByKey) => {
  show(`<main id="content" tabindex="-1">${rows}</main>`);
  element("#first button").addEventListener("click", () => element("#first").remove());
  if (isByKey) {
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
  } else await userEvent.click(element("#first button"));
  await expect.poll(() => document.activeElement, soon).toBe(element(isByKey ? "input" : "main"));
});

it("what is made anew as a whole gives it to what stands behind it", async () => {
  show(
    '<main id="content" tabindex="-1"><section><ol><li><button type="button">Mark</button></li></ol></section><a href="#/">Next</a></main>',
  );
  await userEvent.tab();
  element("section").innerHTML = "<p>Marked</p>";
  await expect.poll(focused, soon).toBe("Next");
});

const form = '<main><a href="#/">Rows</a><button id="save" type="button">Save</button></main>';
const disable = (is: boolean) => element("#save").toggleAttribute("disabled", is);

it("a button that is out of use for a moment has it again", async () => {
  show(form);
  await userEvent.tab();
  await userEvent.tab();
  expect(focused()).toBe("Save");
  disable(true);
  await after(300);
  disable(false);
  await after(200);
  expect(focused()).toBe("Save");
});

it("a button that stays out of use gives it to what stands beside it, where it was reached by a key", async () => {
  show(form);
  await userEvent.tab();
  await userEvent.tab();
  disable(true);
  await expect.poll(focused, { timeout: 3000 }).toBe("Rows");
});

it("a button that was tapped and stays out of use gives it to nothing", async () => {
  show(form);
  await userEvent.click(element("#save"));
  disable(true);
  await after(1500);
  expect(focused()).not.toBe("Rows");
});
