/**
 * What a file is, by its first bytes and its own words, never by its name: people rename files, and a name promises
 * nothing. What we know but cannot read yet is named, so that nobody wonders whether the file was damaged.
 */
export function recogniseBytes(bytes) {
    const begins = (...signature) => signature.every((byte, index) => bytes[index] === byte);
    if (indexOfAscii(bytes.subarray(0, 1024), "%PDF-") >= 0)
        return "pdf";
    if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06))
        return "zip";
    if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
        return "old-spreadsheet";
    const riffWebp = begins(0x52, 0x49, 0x46, 0x46) && indexOfAscii(bytes.subarray(8, 12), "WEBP") === 0;
    const heic = indexOfAscii(bytes.subarray(4, 12), "ftyp") === 0;
    const image = begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0x47, 0x49, 0x46, 0x38) || begins(0x42, 0x4d);
    return image || riffWebp || heic ? "image" : null;
}
function indexOfAscii(bytes, text) {
    return String.fromCharCode(...bytes).indexOf(text);
}
/** Header cells by which other companies' bills are told apart; all of a row's list must be there. */
const headers = [
    { what: "wechat-bill", cells: ["交易单号", "商户单号", "当前状态"] },
    { what: "jd-bill", cells: ["商户名称", "交易说明", "交易订单号"] },
    { what: "meituan-bill", cells: ["订单标题", "实付金额"] },
    { what: "bank-statement", cells: ["交易日期", "摘要", "余额"] },
    { what: "bank-statement", cells: ["交易日期", "摘要", "账户余额"] },
    { what: "bank-statement", cells: ["记账日期", "交易金额", "联机余额"] },
];
export const recogniseTable = (rows) => headers.find(({ cells }) => rows.slice(0, 100).some((row) => cells.every((cell) => row.cells.includes(cell))))?.what ?? null;
/** The line where the app's bookkeeping export begins its table. */
export const bookkeepingLine = (rows) => rows.find(({ cells }) => ["记录时间", "分类", "收支类型", "金额"].every((cell) => cells.includes(cell)))?.line ?? null;
export const looksLikeCaseYaml = (text) => /^version:\s*1\s*(#.*)?$/m.test(text) && /^debts:/m.test(text);
