/**
 * The entry of the law book on personal insolvency for where a person lives. Only two cities have the procedure; what
 * it asks for stands in the entry. Elsewhere, and where only the province is known, nothing is named.
 */

import type { Day } from "../day.ts";
import { isSayable } from "../explain/citation.ts";
import { type ParameterId, parameterId } from "../ids.ts";
import type { LawBook } from "../law/law-book.ts";
import { lookUp } from "../law/look-up.ts";

/** GB/T 2260: the first four digits are a city, the last two a district of it. */
const entries: Readonly<Record<string, string>> = { "4403": "insolvency.shenzhen", "3502": "insolvency.xiamen" };

export function insolvencyWhere(city: string | undefined, on: Day, law: LawBook): ParameterId | null {
  const entry = entries[city?.slice(0, 4) ?? ""];
  if (entry === undefined) return null;
  const id = parameterId(entry);
  const found = lookUp(law, id, on, null);
  return found.state === "known" && isSayable(found.value.confidence) ? id : null;
}
