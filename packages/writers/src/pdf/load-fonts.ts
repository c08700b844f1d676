/** The font that letters are set in, read from the package that carries it. Node only. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PdfFonts } from "./write-pdf.ts";

export async function loadFonts(): Promise<PdfFonts> {
  const find = createRequire(import.meta.url).resolve;
  const [regular, bold] = await Promise.all([
    readFile(find("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf")),
    readFile(find("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf")),
  ]);
  return { regular, bold };
}
