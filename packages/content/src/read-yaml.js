/** One YAML file against a schema: the value, or every problem with the line it stands on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
/** `file` is relative to `root`. YAML 1.2 core schema: days stay text, `no` is not a boolean. */
export function readYaml(root, file, schema) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter: lines, uniqueKeys: true });
    const lineOf = (path) => {
        for (let depth = path.length; depth >= 0; depth -= 1) {
            const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
            if (isNode(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    if (document.errors.length > 0) {
        return { file, value: null, problems: document.errors.map((error) => syntaxProblem(file, error)), lineOf };
    }
    const checked = schema.safeParse(document.toJS());
    if (checked.success)
        return { file, value: checked.data, problems: [], lineOf };
    const problems = checked.error.issues.map((issue) => ({
        file,
        line: lineOf(issue.path),
        what: `${issue.path.length > 0 ? wordPath(issue.path) : "the file"}: ${issue.message}.`,
        remedy: remedyFor(issue),
    }));
    return { file, value: null, problems, lineOf };
}
export const wordPath = (path) => path.reduce((text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`), "");
function syntaxProblem(file, error) {
    const first = error.message.split("\n")[0] ?? "";
    return {
        file,
        line: error.linePos?.[0].line ?? 1,
        what: `This is not YAML: ${first}`,
        remedy: "Mend the line; quote text that holds ': ' or '#'.",
    };
}
function remedyFor(issue) {
    if (issue.code === "unrecognized_keys")
        return "Remove the key or correct its spelling (the keys are listed in law/README.md).";
    if (issue.code === "invalid_value")
        return "Use one of the words listed.";
    return "Compare with a neighbouring file of the same kind.";
}
