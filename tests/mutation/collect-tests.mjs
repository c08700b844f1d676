/** What a test file gets for `vitest` while mutants run: its `expect`, and a `describe` and `it` that only note the tests. */

import { format } from "node:util";

/** The runner is not among the modules that are evaluated anew, so both meet here: `expect`, and the tests noted. */
const { expect, tests } = globalThis.tanhaoMutation;
const names = [];

const describe = (name, body) => {
  names.push(name);
  body();
  names.pop();
};

const it = (name, body) => {
  tests.push({ name: [...names, name].join(" › "), body });
};

/** A row that is a list is the list of arguments; the name takes them as `util.format` does. */
const each = (collect) => (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    collect(format(name, ...values), () => body(...values));
  }
};
describe.each = each(describe);
it.each = each(it);

export { describe, expect, it };
