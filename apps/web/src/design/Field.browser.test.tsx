import { render } from "solid-js/web";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import groups from "../debt/Groups.module.css";
import plan from "../plan/Plan.module.css";
import { ChoiceField, SelectField, TextField } from "./Field.tsx";
import "./base.css";

let leave: (() => void) | undefined;
afterEach(() => {
  leave?.();
  document.body.replaceChildren();
});

function show(pair: string | undefined, error?: string): HTMLElement {
  const place = document.createElement("main");
  document.body.append(place);
  const none = () => undefined;
  leave = render(
    () => (
      <div class={pair} style={{ width: "304px" }}>
        <SelectField label="What it is" value="" choices={[{ value: "", label: "not said" }]} onChange={none} />
        <TextField label="The day on which the paper of the court was received" kind="day" value="" onInput={none} error={error} />
      </div>
    ),
    place,
  );
  return place;
}

const edges = (place: HTMLElement, edge: "bottom" | "left" | "right"): readonly (number | undefined)[] =>
  ["select", "input"].map((one) => place.querySelector(one)?.getBoundingClientRect()[edge]);

describe.each([
  ["of a debt or a letter", groups["pair"]],
  ["of a plan", plan["pair"]],
])("two fields beside each other %s", (_, pair) => {
  it.each([
    ["labels of one and of four lines", undefined],
    ["an error below one of them", "Not a day. Write it as 2026-11-24."],
  ])("stand in a line with %s", async (_of, error) => {
    await page.viewport(360, 740);
    const place = show(pair, error);
    const [left, right] = edges(place, "left");
    expect(left).not.toBe(right);
    expect(edges(place, "right")[1]).toBeLessThanOrEqual(place.firstElementChild?.getBoundingClientRect().right ?? 0);
    const [one, other] = edges(place, "bottom");
    expect(one).toBeCloseTo(other ?? Number.NaN, 0);
  });
});

it("a choice beside a field leaves the field its label right above it", async () => {
  await page.viewport(360, 740);
  const place = document.createElement("main");
  document.body.append(place);
  const none = () => undefined;
  const choices = ["once", "each month", "each instalment"].map((label) => ({ value: label, label }));
  leave = render(
    () => (
      <div class={groups["pair"]} style={{ width: "330px" }}>
        <TextField label="How much" value="" onInput={none} />
        <ChoiceField label="How often" value="once" choices={choices} onChange={none} />
      </div>
    ),
    place,
  );
  const label = place.querySelector("label")?.getBoundingClientRect();
  const input = place.querySelector("input")?.getBoundingClientRect();
  expect((input?.top ?? 0) - (label?.bottom ?? 0)).toBeLessThan(8);
});
