/**
 * How to read a table that no reader knows: which column holds what, told by the person in a small JSON file or a form.
 * Columns are named by their header cells. It is read like the facts document, and fails in the same words.
 */
import { fail, fieldsAt, itemsAt, known, oneOfAt, required, textAt } from "@tanhao/core/debt/facts-document-place";
import { err, ok } from "@tanhao/core/result";
const columnKeys = [
    "day",
    "time",
    "amount",
    "in",
    "out",
    "direction",
    "counterparty",
    "description",
    "status",
    "account",
    "orderId",
    "currency",
];
const kindKeys = ["repayment", "drawdown", "fee", "spending", "income", "transfer", "refund", "authorisation", "failed"];
const delimiters = { ",": ",", ";": ";", "\t": "\t", comma: ",", semicolon: ";", tab: "\t" };
const encodings = ["utf-8", "gb18030", "utf-16le", "utf-16be"];
/** The text of a mapping file. */
export function parseMapping(json) {
    try {
        return readMapping(JSON.parse(json.replace(/^\ufeff/, "")));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const position = /position (\d+)/.exec(error.message)?.[1];
        const line = position === undefined ? null : json.slice(0, Number(position)).split("\n").length;
        return err([{ kind: "json-malformed", path: [], line }]);
    }
}
export function readMapping(document) {
    const failures = [];
    const mapping = mappingAt({ value: document, path: [], failures });
    return mapping && failures.length === 0 ? ok(mapping) : err(failures);
}
function mappingAt(place) {
    const fields = required(place, (at) => fieldsAt(at, ["encoding", "delimiter", "columns", "positive", "words", "kinds", "account", "currency"]));
    if (!fields)
        return undefined;
    const delimiter = fields("delimiter").value === "\t" ? "\t" : oneOfAt(fields("delimiter"), Object.keys(delimiters));
    const columns = required(fields("columns"), columnsAt);
    const rest = known({
        encoding: oneOfAt(fields("encoding"), encodings),
        delimiter: delimiters[delimiter ?? ","] ?? ",",
        positive: oneOfAt(fields("positive"), ["in", "out"]) ?? "in",
        words: wordsAt(fields("words")),
        kinds: kindsAt(fields("kinds")),
        account: textAt(fields("account")),
        currency: textAt(fields("currency")) ?? "CNY",
    });
    return columns && { ...rest, columns };
}
function columnsAt(place) {
    const fields = fieldsAt(place, columnKeys);
    if (!fields)
        return undefined;
    const day = required(fields("day"), textAt);
    const twoAmounts = fields.has("in") || fields.has("out");
    if (fields.has("amount") === twoAmounts) {
        const given = ["amount", "in", "out"].filter(fields.has);
        fail(place, { kind: "one-of-keys", path: place.path, keys: ["amount", "in / out"], given });
    }
    if (day === undefined)
        return undefined;
    return known({
        day,
        time: textAt(fields("time")),
        amount: textAt(fields("amount")),
        in: textAt(fields("in")),
        out: textAt(fields("out")),
        direction: textAt(fields("direction")),
        counterparty: textsAt(fields("counterparty")),
        description: textsAt(fields("description")),
        status: textAt(fields("status")),
        account: textAt(fields("account")),
        orderId: textAt(fields("orderId")),
        currency: textAt(fields("currency")),
    });
}
/** One text or a list of them. */
function textsAt(place) {
    if (Array.isArray(place.value))
        return itemsAt(place).flatMap((item) => textAt(item) ?? []);
    return [textAt(place) ?? []].flat();
}
function wordsAt(place) {
    const fields = fieldsAt(place, ["in", "out", "neutral"]);
    const words = (name) => (fields ? textsAt(fields(name)) : []);
    return { in: words("in"), out: words("out"), neutral: words("neutral") };
}
function kindsAt(place) {
    const fields = fieldsAt(place, kindKeys);
    return fields ? kindKeys.filter(fields.has).map((kind) => ({ kind, words: textsAt(fields(kind)) })) : [];
}
