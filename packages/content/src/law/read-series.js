/**
 * A published series: a CSV with a `date` column, one row a publication, oldest first. The book keeps the rows on which
 * the value changed; the day of the last publication is kept beside them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDay } from "@tanhao/core/day";
export function readSeries(root, file, column) {
    const problems = [];
    const steps = [];
    const [head = "", ...rows] = readFileSync(join(root, file), "utf8").trim().split(/\r?\n/);
    const columns = head.split(",");
    const index = columns.indexOf(column);
    if (columns[0] !== "date" || index < 1) {
        problems.push({ file, line: 1, what: `No column ${column} beside a first column date.`, remedy: `The head is: ${head}` });
    }
    let last = "";
    for (const [offset, row] of rows.entries()) {
        const cells = row.split(",");
        const [from = "", percent = ""] = [cells[0], cells[index]];
        const fail = (what, remedy) => void problems.push({ file, line: offset + 2, what, remedy });
        if (!parseDay(from).ok)
            fail(`"${from}" is not a day.`, "Write YYYY-MM-DD.");
        else if (from <= last)
            fail(`${from} does not come after ${last}.`, "Sort the rows by day, one row a publication.");
        else if (!/^\d+\.\d{2}$/.test(percent))
            fail(`"${percent}" is not a rate.`, "Write percent a year with two decimals.");
        else if (percent !== steps.at(-1)?.percent)
            steps.push({ from, percent });
        if (from > last)
            last = from;
    }
    return { steps, lastPublished: last, problems };
}
