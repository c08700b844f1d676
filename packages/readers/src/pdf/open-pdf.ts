/**
 * A PDF into what is printed on its pages: runs of letters, each with its place. The library comes only when a PDF is
 * read, evaluates no code, fetches nothing, and draws nothing. Banks rarely embed the fonts of their statements: without
 * the tables of codes such a page has no letters at all.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";
import { letterMeant } from "../vocabulary-look-alikes.ts";

/** What the library needs in a page; a program on a computer finds both in the library's package. */
export interface PdfAssets {
  /** Ends with the reading. */
  readonly worker: () => Worker;
  /** The packed table of codes of that file name. */
  readonly codeTable: (file: string) => Promise<Uint8Array>;
}

export interface GlyphRun {
  readonly text: string;
  /** From the left and from the top, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly runs: readonly GlyphRun[];
}

export interface PdfToOpen {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  readonly assets: PdfAssets | undefined;
}

/** A statement of ten busy years. */
const mostPages = 2_000;

export async function openPdf(pdf: PdfToOpen, signal?: AbortSignal): Promise<Result<readonly PdfPage[], ReadFailure>> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { assets } = pdf;
  const endHeeding = heedForgottenFailures();
  const port = assets?.worker();
  const worker = port ? library.PDFWorker.create({ port }) : undefined;
  const loading = library.getDocument({
    data: pdf.bytes.slice(), // the library takes the bytes away from whoever gives them
    ...(pdf.password === undefined ? {} : { password: pdf.password }),
    ...(worker ? { worker } : {}),
    ...(assets ? { BinaryDataFactory: factoryOf(assets), useWorkerFetch: false } : { cMapUrl: cMapsInPackage() }),
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) return err({ kind: "pdf-damaged" });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (signal?.aborted) return err({ kind: "cancelled" });
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      pages.push({ runs: items.flatMap((item) => ("str" in item ? runOf(item, library.Util.transform(transform, item.transform)) : [])) });
      page.cleanup();
    }
    return pages.some(({ runs }) => runs.length > 0) ? ok(pages) : err({ kind: "pdf-no-text", pages: pages.length });
  } catch (error) {
    // Whatever the library cannot make sense of lies in the file, and the file is not ours.
    return err({ kind: failureKind(error, pdf.password) });
  } finally {
    await loading.destroy();
    worker?.destroy();
    port?.terminate();
    endHeeding();
  }
}

/**
 * The library reads a damaged file a second time in another way, and drops a promise of its first attempt. On Node a failure
 * nobody waits for ends the program; in a page it ends nothing.
 */
function heedForgottenFailures(): () => void {
  const program = globalThis.process;
  if (typeof program?.on !== "function") return () => undefined;
  const heed = (reason: unknown): void => {
    const isOfLibrary = reason instanceof Error && /Exception$|^FormatError$/.test(reason.name);
    if (!isOfLibrary) throw reason;
  };
  program.on("unhandledRejection", heed);
  return () => void program.off("unhandledRejection", heed);
}

function failureKind(error: unknown, password: string | undefined): "pdf-locked" | "pdf-wrong-password" | "pdf-damaged" {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  if (!isLocked) return "pdf-damaged";
  return password === undefined ? "pdf-locked" : "pdf-wrong-password";
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
}

function runOf({ str, width, height }: TextItem, [, , , , x = 0, y = 0]: readonly number[]): readonly GlyphRun[] {
  const text = Array.from(str, letterMeant).join("");
  return text.trim() === "" || !Number.isFinite(x + y + width) ? [] : [{ text, x, y, width, height: Math.max(height, 1) }];
}

/** The library makes its own object of a class, and asks it for files by their kind. */
const factoryOf = ({ codeTable }: PdfAssets) =>
  class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      return kind === "cMapUrl" ? codeTable(filename) : Promise.reject(new Error(`${kind} is not needed to read letters`));
    }
  };

/** Beside the library in its package; in a page there is no such folder, and the app has to say where. */
function cMapsInPackage(): string {
  const loader = globalThis.process?.getBuiltinModule?.("module");
  if (!loader) throw new Error("Broken invariant: a page names the PDF library's files");
  return loader
    .createRequire(import.meta.url)
    .resolve("pdfjs-dist/package.json")
    .replace(/package\.json$/, "cmaps/");
}
