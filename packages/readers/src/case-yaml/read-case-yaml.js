/**
 * case.yaml into facts. A person may have written it, so every failure has its line and column, syntax and facts alike.
 *
 * Numbers are taken as they are written, not as floats: `945.60` stays exact and a contract number of twenty digits
 * keeps them all. What the facts mean is core/debt/facts-document.ts.
 */
import { readFacts } from "@tanhao/core/debt/facts-document";
import { err, ok } from "@tanhao/core/result";
import { LineCounter, parseDocument, visit } from "yaml";
import { decodeText } from "../decode-text.js";
import { offsetOf } from "./offset-of.js";
import { syntaxFailureOf } from "./yaml-syntax-failure.js";
/** Far above a case of fifty debts with ten years of payments each. */
const mostBytes = 4_000_000;
/** A person repeats a thing a few times by `*name`; a bomb does it by the thousand. */
const mostAliases = 100;
/** Text as it is, or the bytes of the file (UTF-8 with or without mark, or GB18030). */
export function readCaseYaml(source) {
    if (source.length > mostBytes)
        return refuse({ kind: "case-too-large", bytes: source.length, path: [] });
    const decoded = typeof source === "string" ? ok({ text: source }) : decodeText(source);
    if (!decoded.ok)
        return refuse({ ...decoded.error, path: [] });
    const { text } = decoded.value;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
    const positionOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const syntax = document.errors.map((error) => {
        const { failure, offset } = syntaxFailureOf(error, text);
        return { ...failure, ...positionOf(offset), otherLine: null };
    });
    if (syntax.length > 0)
        return err(firstOfEachLine(syntax));
    if (document.contents === null)
        return refuse({ kind: "case-empty", path: [] });
    const plain = plainOf(document);
    if (!plain.ok)
        return err([{ ...plain.error, line: 1, column: 1, otherLine: null }]);
    const facts = readFacts(plain.value);
    if (facts.ok)
        return facts;
    return err(facts.error.map((failure) => ({
        ...failure,
        ...positionOf(offsetOf(document, failure.path, failure.kind === "unknown-key" ? "key" : "value")),
        otherLine: otherLineOf(failure, (path) => positionOf(offsetOf(document, path, "value")).line),
    })));
}
const refuse = (refusal) => err([{ ...refusal, line: 1, column: 1, otherLine: null }]);
/** YAML often reports one slip several times over. */
const firstOfEachLine = (failures) => failures.filter(({ line }, index) => failures.findIndex((other) => other.line === line) === index);
function plainOf(document) {
    visit(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value === "number" && scalar.source !== undefined)
                scalar.value = scalar.source;
        },
    });
    try {
        return ok(document.toJS({ maxAliasCount: mostAliases }));
    }
    catch (error) {
        // The library's only word for too many aliases is a ReferenceError.
        if (error instanceof ReferenceError)
            return err({ kind: "yaml-too-many-aliases", path: [] });
        throw error;
    }
}
function otherLineOf(failure, lineOf) {
    if ("other" in failure)
        return lineOf(failure.other);
    return "first" in failure ? lineOf(failure.first) : null;
}
