/** A page that keeps something slowly leads on only whoever still stands there. */

import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { afterEach, expect, it } from "vitest";
import { type LeadOn, useLeadOn } from "./lead-on.ts";

let dispose: () => void = () => undefined;
afterEach(() => dispose());

/** A form at /form, the page after it, and one that was opened meanwhile. */
function aFormPage(): { readonly leadOn: LeadOn; readonly goTo: (path: string) => void } {
  const history = createMemoryHistory();
  history.set({ value: "/form" });
  let leadOn: LeadOn = async () => undefined;
  const Form = () => {
    leadOn = useLeadOn();
    return <p>form</p>;
  };
  const place = document.body.appendChild(document.createElement("main"));
  const stop = render(
    () => (
      <MemoryRouter history={history}>
        <Route path="/form" component={Form} />
        <Route path="/after" component={() => <p>after</p>} />
        <Route path="/elsewhere" component={() => <p>elsewhere</p>} />
      </MemoryRouter>
    ),
    place,
  );
  dispose = () => {
    stop();
    place.remove();
  };
  return { leadOn: (work) => leadOn(work), goTo: (value) => history.set({ value }) };
}

const shown = () => expect.poll(() => document.querySelector("main")?.textContent);

it("leads on once the work is done", async () => {
  const { leadOn } = aFormPage();
  await shown().toBe("form");
  await leadOn(async () => "/after");
  await shown().toBe("after");
});

it("stays where the work says so", async () => {
  const { leadOn } = aFormPage();
  await shown().toBe("form");
  await leadOn(async () => undefined);
  await shown().toBe("form");
});

it("takes nobody away who has gone elsewhere while it worked", async () => {
  const { leadOn, goTo } = aFormPage();
  await shown().toBe("form");
  let finish: (to: string) => void = () => undefined;
  const led = leadOn(() => new Promise((resolve) => (finish = resolve)));
  goTo("/elsewhere");
  await shown().toBe("elsewhere");
  finish("/after");
  await led;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.querySelector("main")?.textContent).toBe("elsewhere");
});
