/**
 * One file into a reading: recognised by what is in it, read by the reader for it, or refused by name. Bytes come in,
 * data goes out; nothing is stored. Long files report their progress and stop when asked to.
 */
import { err } from "@tanhao/core/result";
import { alipayHeaderOf, missingAlipayColumns } from "./alipay/alipay-columns.js";
import { readAlipay } from "./alipay/read-alipay.js";
import { decodeText } from "./decode-text.js";
import { bookkeepingLine, looksLikeCaseYaml, recogniseBytes, recogniseTable } from "./recognise-file.js";
import { lenderRecogniser } from "./recognise-lender.js";
import { splitRows } from "./split-rows.js";
import { readTable } from "./table/read-table.js";
import { zipEntries } from "./zip-entries.js";
/** A hundred years of a busy account. */
const mostBytes = 64_000_000;
export async function readFile(file, onProgress, signal) {
    const { bytes, mapping } = file;
    if (bytes.length === 0)
        return err({ kind: "file-empty" });
    if (bytes.length > mostBytes)
        return err({ kind: "file-too-large", bytes: bytes.length, most: mostBytes });
    if (signal?.aborted)
        return err({ kind: "cancelled" });
    const binary = recogniseBytes(bytes);
    if (binary === "zip")
        return err(failureOfZip(bytes));
    if (binary !== null)
        return err({ kind: "not-read-yet", what: binary });
    const decoded = decodeText(bytes, mapping?.encoding);
    if (!decoded.ok)
        return err(decoded.error);
    const { text, encoding } = decoded.value;
    const rows = splitRows(text, mapping?.delimiter ?? ",");
    if (rows.length === 0)
        return err({ kind: "file-empty" });
    const recogniseLender = lenderRecogniser(file.lenders ?? []);
    if (mapping)
        return readTable({ file: file.name, rows, mapping, recogniseLender }, onProgress, signal);
    const header = firstOf(rows, ({ cells }) => alipayHeaderOf(cells));
    if (header === null)
        return err(failureOfTable(rows, text));
    const notes = encoding === "gb18030" ? [] : ["re-saved-as-utf8"];
    return readAlipay({ file: file.name, rows, header, recogniseLender, notes }, onProgress, signal);
}
function failureOfZip(bytes) {
    const entries = zipEntries(bytes);
    if (entries === null)
        return { kind: "not-text" };
    const names = entries.map(({ name }) => name);
    if (names.includes("xl/workbook.xml"))
        return { kind: "not-read-yet", what: "spreadsheet" };
    if (names.includes("case.yaml") && names.includes("manifest.json"))
        return { kind: "not-read-yet", what: "case-file" };
    return { kind: entries.some(({ encrypted }) => encrypted) ? "archive-encrypted" : "archive-plain", entries: names };
}
/** Why none of our readers takes this text, from the most to the least certain. */
function failureOfTable(rows, text) {
    const bookkeeping = bookkeepingLine(rows);
    if (bookkeeping !== null)
        return { kind: "bookkeeping-export", line: bookkeeping };
    const what = looksLikeCaseYaml(text) ? "case-yaml" : recogniseTable(rows);
    if (what !== null)
        return { kind: "not-read-yet", what };
    const meant = rows.find(({ cells }) => missingAlipayColumns(cells).length > 0);
    if (meant)
        return { kind: "columns-missing", line: meant.line, missing: missingAlipayColumns(meant.cells), header: meant.cells };
    const likely = rows.slice(0, 100).find(({ cells }) => cells.length >= 3 && cells.every((cell) => !/^[-+¥￥]?\d/.test(cell)));
    return { kind: "table-unknown", line: likely?.line ?? null, header: likely?.cells ?? [] };
}
function firstOf(rows, find) {
    for (const row of rows) {
        const found = find(row);
        if (found !== null)
            return found;
    }
    return null;
}
