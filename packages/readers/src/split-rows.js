/**
 * A delimited text into rows of trimmed cells, each with the line it begins on. Tolerant of what real exports hold:
 * tabs between a closing quote and the delimiter, short and long rows, an empty column at the end, stray quotes in
 * product names. No stray quote may swallow the lines after it: a row goes over several lines only if it closes.
 */
import Papa from "papaparse";
/** A cell of a bill may hold a line break or two, not a page. */
const mostLinesOfARow = 12;
/** Every line but blank ones becomes part of exactly one row. */
export function splitRows(text, delimiter = ",") {
    const lines = text.split(/\r\n|\n|\r/);
    const parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar: '"' });
    const rows = [];
    for (let index = 0; index < lines.length;) {
        const taken = linesOfRow(parser, lines, index, delimiter);
        const rowText = lines.slice(index, index + taken.count).join("\n");
        if (!isBlank(taken.cells))
            rows.push({ line: index + 1, cells: taken.cells, text: rowText });
        index += taken.count;
    }
    return rows;
}
function linesOfRow(parser, lines, start, delimiter) {
    const first = lines[start] ?? "";
    if (!first.includes('"'))
        return { cells: first.split(delimiter).map(trimCell), count: 1 };
    const alone = parseRow(parser, first);
    if (alone.sound)
        return { cells: alone.cells, count: 1 };
    const asWritten = first.split(delimiter).map(withoutOuterQuotes);
    for (let count = 2; alone.open && count <= mostLinesOfARow && start + count <= lines.length; count++) {
        const next = lines[start + count - 1] ?? "";
        // A line that is a whole row by itself is no continuation: the open quote was a stray one.
        if (next.split(delimiter).length >= asWritten.length && parseRow(parser, next).sound)
            break;
        const together = parseRow(parser, lines.slice(start, start + count).join("\n"));
        if (together.sound)
            return { cells: together.cells, count };
    }
    return { cells: asWritten, count: 1 };
}
function parseRow(parser, text) {
    const { data, errors } = parser.parse(text, 0, false); // what the parser returns without a header
    return {
        cells: (data[0] ?? []).map(trimCell),
        sound: errors.length === 0 && data.length <= 1,
        open: errors.some(({ code }) => code === "MissingQuotes"),
    };
}
/** Spaces, tabs, full-width spaces, byte order marks and zero-width characters at either end mean nothing. */
export const trimCell = (cell) => cell.replace(edges, "");
const edges = /^[\s\u3000\ufeff\u200b]+|[\s\u3000\ufeff\u200b]+$/g;
const withoutOuterQuotes = (cell) => trimCell(trimCell(cell).replace(/^"(.*)"$/, "$1"));
const isBlank = (cells) => cells.every((cell) => cell === "");
