/** The same blocks as PDFs by pdfmake, set in the same two weights of the same font. */

import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

/** `null`: the program is not here. Milliseconds for all of them, and what came out. */
export async function pdfsByPdfmake(documents) {
  const pdfmake = await import("pdfmake").then(
    (module) => module.default,
    () => null,
  );
  if (pdfmake === null) return null;
  const find = createRequire(import.meta.url).resolve;
  pdfmake.setFonts({
    NotoSansSC: {
      normal: find("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
      bold: find("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true); // the two fonts
  const begun = performance.now();
  const files = [];
  for (const document of documents) files.push(await pdfmake.createPdf(pageOf(document)).getBuffer());
  return { ms: performance.now() - begun, files };
}

const pageOf = ({ title, blocks }) => ({
  info: { title },
  pageSize: "A4",
  pageMargins: [65, 60, 65, 54],
  defaultStyle: { font: "NotoSansSC", fontSize: 10.5, lineHeight: 1.4 },
  footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: "center", fontSize: 8 }),
  content: blocks.map(contentOf),
});

function contentOf(block) {
  const margin = [0, 0, 0, 8];
  switch (block.is) {
    case "title":
      return { text: block.text, bold: true, fontSize: 16, alignment: "center", margin: [0, 0, 0, 14] };
    case "heading":
      return { text: block.text, bold: true, fontSize: 12, margin: [0, 8, 0, 6] };
    case "list":
      return { [block.numbered ? "ol" : "ul"]: [...block.items], margin };
    case "table": {
      const rows = block.head.length === 0 ? block.rows : [block.head, ...block.rows];
      return { table: { headerRows: block.head.length === 0 ? 0 : 1, body: rows.map((row) => [...row]) }, fontSize: 9.5, margin };
    }
    case "line":
      return { columns: [{ width: 85, text: block.label, fontSize: 9 }, { text: block.text }], margin };
    case "signature":
      return { stack: [...block.lines], margin: [250, 20, 0, 0] };
    case "page-break":
      return { text: "", pageBreak: "after" };
    default:
      return { text: block.text, margin };
  }
}
