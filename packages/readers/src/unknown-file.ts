/** Why none of our readers takes a file, from the most to the least certain; for a table with a proposal of how to read it. */

import { missingAlipayColumns } from "./alipay/alipay-columns.ts";
import { isEnterpriseReport } from "./credit-report/read-credit-report.ts";
import type { ReadFailure } from "./read-failure.ts";
import { bookkeepingLine, looksLikeCaseYaml } from "./recognise-file.ts";
import type { Source, SourceTable } from "./source.ts";
import type { Row } from "./split-rows.ts";
import { headerFingerprint } from "./table/header-fingerprint.ts";
import { proposeMapping } from "./table/propose-mapping.ts";

export function failureOfSource({ tables, pages }: Source): ReadFailure {
  if (isEnterpriseReport(pages)) return { kind: "enterprise-report" };
  if (tables.length === 0) return { kind: "pdf-unknown", pages: pages.length }; // every other file holds a table of some kind
  const rows = longestOf(tables);
  const bookkeeping = bookkeepingLine(rows);
  if (bookkeeping !== null) return { kind: "bookkeeping-export", line: bookkeeping };
  if (pages.some(looksLikeCaseYaml)) return { kind: "not-read-yet", what: "case-yaml" };
  const meant = rows.find(({ cells }) => missingAlipayColumns(cells).length > 0);
  if (meant) return { kind: "columns-missing", line: meant.line, missing: missingAlipayColumns(meant.cells), header: meant.cells };
  for (const table of tables) {
    const proposal = proposeMapping(table);
    if (proposal === null) continue;
    const { line, header, mapping } = proposal;
    return { kind: "table-unknown", line, header, fingerprint: headerFingerprint(header), proposal: mapping };
  }
  const likely = rows.slice(0, 100).find(({ cells }) => cells.length >= 3 && cells.every((cell) => !/^[-+¥￥]?\d/.test(cell)));
  const header = likely?.cells ?? [];
  return { kind: "table-unknown", line: likely?.line ?? null, header, fingerprint: headerFingerprint(header), proposal: null };
}

const longestOf = (tables: readonly SourceTable[]): readonly Row[] =>
  tables.reduce<readonly Row[]>((longest, { rows }) => (rows.length > longest.length ? rows : longest), []);
