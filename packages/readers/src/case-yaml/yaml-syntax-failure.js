/** What YAML itself refuses, in the few kinds a person can do something about. The library's own message is not shown. */
export function syntaxFailureOf(error, source) {
    const opened = openedAt(error, source);
    const offset = opened ?? error.pos[0];
    const text = lineAt(source, offset);
    return { failure: { kind: kindOf(error, text, source[opened ?? source.length]), text, path: [] }, offset };
}
function kindOf(error, line, opened) {
    if (error.code === "DUPLICATE_KEY")
        return "yaml-duplicate-key";
    if (error.code === "MULTIPLE_DOCS")
        return "yaml-several-documents";
    if (error.code === "TAB_AS_INDENT" || /^\s*\t/.test(line))
        return "yaml-tab";
    if (/^[^"'#]*[：，【】｛｝“”]/.test(line))
        return "yaml-full-width-mark";
    if (opened !== undefined)
        return opened === "{" || opened === "[" ? "yaml-bracket-open" : "yaml-quote-open";
    const misplaced = ["BAD_INDENT", "BLOCK_AS_IMPLICIT_KEY"].includes(error.code) || error.message.endsWith("at node end");
    return misplaced ? "yaml-indent" : "yaml-malformed";
}
/** The quote or bracket that was never closed; YAML notices only much later. */
function openedAt(error, source) {
    const missing = /Missing closing (["'])/.exec(error.message)?.[1] ?? /end with a ([}\]])/.exec(error.message)?.[1];
    if (missing === undefined)
        return undefined;
    const opening = missing === "}" ? "{" : missing === "]" ? "[" : missing;
    const offset = source.lastIndexOf(opening, error.pos[0]);
    return offset < 0 ? undefined : offset;
}
function lineAt(source, offset) {
    const start = source.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
    const end = source.indexOf("\n", offset);
    return source.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
}
