/** What can only be checked with the whole book in hand: names that point somewhere, histories that run in one line. */
export function checkLawBook(instruments, parameters) {
    const problems = [];
    const report = (file, path, what, remedy) => void problems.push({ file: file.file, line: file.lineOf(path), what, remedy });
    const known = new Map();
    for (const { file, instrument, index } of instruments) {
        const other = known.get(instrument.id);
        if (other)
            report(file, [index, "id"], `The instrument ${instrument.id} stands in ${other} already.`, "Keep one of the two.");
        known.set(instrument.id, file.file);
    }
    const ids = new Map();
    for (const file of parameters) {
        const id = file.value?.id ?? "";
        const other = ids.get(id);
        if (other)
            report(file, ["id"], `The parameter ${id} stands in ${other} already.`, "Give this one its own id.");
        ids.set(id, file.file);
    }
    for (const file of parameters)
        if (file.value)
            checkParameter(file, file.value);
    return problems;
    function checkParameter(file, parameter) {
        const name = file.file.replace(/^.*\//, "").replace(/\.yaml$/, "");
        if (parameter.id.split(".").at(-1) !== name)
            report(file, ["id"], `The id ${parameter.id} does not end with the file's name.`, `Call it …${name}, or rename the file.`);
        for (const [instrument, path] of sourcesOf(parameter))
            if (!known.has(instrument))
                report(file, path, `No instrument ${instrument} in law/sources.`, "Add it there, or correct the name.");
        const values = parameter.values ?? [];
        for (const [index, value] of values.entries()) {
            const newer = values[index - 1];
            if (newer && newer.from <= value.from)
                report(file, ["values", index, "from"], `${value.from} is not before ${newer.from}, the value above it.`, "Order the values newest first.");
            if (value.until !== undefined && value.until <= value.from)
                report(file, ["values", index, "until"], `It would end on ${value.until} before it begins.`, "`until` is the first day on which it no longer holds.");
            if (newer && value.until !== undefined && value.until > newer.from)
                report(file, ["values", index, "until"], `It would last into the next value, from ${newer.from}.`, "Drop `until` or set it earlier.");
            if ("times" in value.value && !ids.has(value.value.of))
                report(file, ["values", index, "value", "of"], `No parameter ${value.value.of}.`, "Add its file, or correct the name.");
        }
        const oldest = values.at(-1)?.from;
        const unknownBefore = parameter["unknown-before"];
        if (oldest !== undefined && unknownBefore !== undefined && unknownBefore < oldest)
            report(file, ["unknown-before"], `Between ${unknownBefore} and ${oldest} there is no value.`, `Set unknown-before to ${oldest}, or add the older value.`);
    }
}
function sourcesOf(parameter) {
    if (parameter.series)
        return [[parameter.series.source.instrument, ["series", "source", "instrument"]]];
    return (parameter.values ?? []).map((value, index) => [value.source.instrument, ["values", index, "source", "instrument"]]);
}
