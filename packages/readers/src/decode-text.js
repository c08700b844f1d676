/**
 * Bytes of a text file into text, strictly: by its byte order mark, else as UTF-8, else as GB18030 (the family Alipay and
 * older banks write). What is none of these is refused: a guess would turn names and amounts into other names.
 */
import { err, ok } from "@tanhao/core/result";
/** `encoding`: when the person says what it is, nothing else is tried. */
export function decodeText(bytes, encoding) {
    for (const candidate of encoding === undefined ? candidatesFor(bytes) : [encoding]) {
        const text = decodeAs(bytes, candidate);
        if (text === null)
            continue;
        return looksLikeText(text) ? ok({ text, encoding: candidate }) : err({ kind: "not-text" });
    }
    return err({ kind: bytes.subarray(0, 4096).includes(0) ? "not-text" : "encoding-unknown" });
}
function candidatesFor(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return ["utf-16le"];
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return ["utf-16be"];
    return ["utf-8", "gb18030"];
}
/** `null` where a byte sequence does not exist in the encoding. The byte order mark is dropped. */
function decodeAs(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return null;
        throw error;
    }
}
/** A stray control character in a product name is text; one in a hundred, or any NUL, is not. */
function looksLikeText(text) {
    const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu) ?? [];
    return !text.includes("\0") && controls.length * 100 <= text.length;
}
