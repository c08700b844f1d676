/** Where a path stands in a parsed YAML document: the character offset of its value, or of its key. */

import type { FactPath } from "@tanhao/core/debt/facts-document";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from "yaml";

/** A path that is not in the document (a missing key) stands where the mapping that lacks it begins. */
export function offsetOf(document: Document.Parsed, path: FactPath, of: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const inside = isAlias(node) ? node.resolve(document) : node;
    const [key, value] = memberOf(inside, step);
    const last = depth === path.length - 1;
    const wanted = last && of === "key" ? startOf(key) : (startOf(value) ?? startOf(key));
    if (wanted === undefined) return offset;
    [node, offset] = [value, wanted];
  }
  return offset;
}

function memberOf(node: unknown, step: string | number): readonly [key: unknown, value: unknown] {
  if (isSeq(node) && typeof step === "number") return [undefined, node.items[step]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
  return [pair?.key, pair?.value];
}

/** An empty value (`key:` and nothing behind it) has no place of its own. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return isScalar(node) && node.source === "" ? undefined : node.range[0];
}
