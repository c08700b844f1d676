/**
 * What is worked out anew while a form is filled in, with every part that came to the same left the same object: so only what
 * changed is drawn anew, and a finger, the focus and a reader of the screen are left alone by the rest. Nothing is changed in
 * place; the parts may be shared with whoever worked them out.
 */

/** `now`, made of parts of `before` wherever they come to the same. Data only: lists, records and what JSON knows, and big whole numbers. */
export function withSameParts<Value>(before: Value | undefined, now: Value): Value {
  if (Object.is(before, now) || before === undefined) return now;
  if (Array.isArray(now)) return Array.isArray(before) ? (listOf(before, now) as Value) : now;
  return isRecord(now) && isRecord(before) ? (recordOf(before, now) as Value) : now;
}

/** An item put in or taken out moves the others: each is looked for at its place first, then anywhere. */
function listOf(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const items = now.map((item, at) => {
    const here = withSameParts(before[at], item);
    return here === before[at] ? here : (before.find((one) => isWhole(one) && withSameParts(one, item) === one) ?? here);
  });
  return items.length === before.length && items.every((item, at) => Object.is(item, before[at])) ? before : items;
}

function recordOf(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(now);
  const parts = Object.fromEntries(names.map((name) => [name, withSameParts(before[name], now[name])]));
  const isSame =
    names.length === Object.keys(before).length && names.every((name) => name in before && Object.is(parts[name], before[name]));
  return isSame ? before : parts;
}

const isWhole = (value: unknown): value is object => typeof value === "object" && value !== null;

const isRecord = (value: unknown): value is Record<string, unknown> => isWhole(value) && Object.getPrototypeOf(value) === Object.prototype;
