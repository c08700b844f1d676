/** law/sources and law/parameters -> the law book, as one generated file. Nothing is written while a file has a problem. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { lenderTypes } from "@tanhao/core/debt/debt";
import { checkLawBook } from "./law/check-law-book.js";
import { instrumentsSchema, parameterSchema } from "./law/law-schema.js";
import { readSeries } from "./law/read-series.js";
import { toParameter } from "./law/to-parameter.js";
import { readYaml } from "./read-yaml.js";
export const lawPart = { name: "law", build: buildLaw };
export function buildLaw(root) {
    const sources = yamlFiles(root, "law/sources").map((file) => readYaml(root, file, instrumentsSchema));
    const parameters = yamlFiles(root, "law/parameters").map((file) => readYaml(root, file, parameterSchema));
    const problems = [...sources, ...parameters].flatMap((file) => file.problems);
    const instruments = sources.flatMap((file) => (file.value ?? []).map((instrument, index) => ({ file, instrument, index })));
    if (problems.length === 0)
        problems.push(...checkLawBook(instruments, parameters));
    const typed = [];
    for (const { file, value } of parameters) {
        if (!value)
            continue;
        const series = value.series ? seriesOf(root, file, value) : null;
        problems.push(...(series?.problems ?? []));
        typed.push(toParameter(value, lenderTypes, series));
    }
    if (problems.length > 0)
        return { files: [], problems };
    const lawBook = {
        instruments: byId(instruments.map(({ instrument: { "read-at": readAt, ...rest } }) => ({ ...rest, readAt }))),
        parameters: byId(typed),
    };
    return { files: [{ name: "law.ts", text: moduleText(lawBook) }], problems };
}
function seriesOf(root, file, parameter) {
    if (!parameter.series)
        return null;
    const series = readSeries(root, join(dirname(file), parameter.series.file), parameter.series.column);
    const unknownFrom = parameter["unknown-from"];
    if (unknownFrom !== undefined && unknownFrom > series.lastPublished)
        return series;
    const what = `The series is published up to ${series.lastPublished}, but unknown-from is ${unknownFrom ?? "missing"}.`;
    const remedy = "Set unknown-from to the next expected publication day.";
    return { ...series, problems: [...series.problems, { file, line: 1, what, remedy }] };
}
const yamlFiles = (root, folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
const byId = (items) => Object.fromEntries([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
/** Plain JSON: small, quick to parse, and the same bytes for the same input. */
const moduleText = (lawBook) => `/** Generated from law/ by packages/content/scripts/build.ts. Do not edit. */\nexport const law: unknown = ${JSON.stringify(lawBook)};\n`;
