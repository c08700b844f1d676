/**
 * The account of rows while a file is read: each row is put into exactly one of three buckets, and the reading is made
 * only when their sizes sum to the rows seen. Losing a row silently is the one thing a reader may not do.
 */
import { assert } from "@tanhao/core/assert";
export const ignoredRow = (reason) => ({ is: "ignored", reason });
export const unreadableRow = (reason) => ({ is: "unreadable", reason });
export function openRowLedger() {
    const transactions = [];
    const ignored = [];
    const unreadable = [];
    const seenNotes = new Set();
    let read = 0;
    return {
        put: (row, outcome) => {
            read += 1;
            if (outcome.is === "ignored")
                ignored.push({ line: row.line, reason: outcome.reason });
            else if (outcome.is === "unreadable")
                unreadable.push({ line: row.line, text: row.text, reason: outcome.reason });
            else {
                transactions.push(outcome.transaction);
                if (outcome.note)
                    seenNotes.add(outcome.note);
            }
        },
        close: (file, format, checks, notes) => {
            const rows = { read, imported: transactions.length, ignored: ignored.length, unreadable: unreadable.length };
            assert(rows.read === rows.imported + rows.ignored + rows.unreadable, "every row ends in one bucket");
            return {
                file,
                format,
                rows,
                ignored,
                unreadable,
                checks: checks(rows.unreadable),
                notes: [...new Set([...notes, ...seenNotes])],
                transactions,
            };
        },
    };
}
