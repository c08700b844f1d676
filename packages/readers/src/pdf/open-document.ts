/**
 * A PDF opened by the library, which comes only when a PDF is used, evaluates no code and fetches nothing. Banks rarely
 * embed the fonts of their statements: without the tables of codes such a page has no letters at all.
 */

import type { PDFDocumentProxy } from "pdfjs-dist";

/** What the library needs in a page; a program on a computer finds both in the library's package. */
export interface PdfAssets {
  /** Ends with the reading. */
  readonly worker: () => Worker;
  /** The packed table of codes of that file name. */
  readonly codeTable: (file: string) => Promise<Uint8Array>;
}

export interface OpenDocument {
  /** Fails with what the library throws: pdfFailure says what it means. */
  readonly document: Promise<PDFDocumentProxy>;
  readonly multiply: (one: readonly number[], other: readonly number[]) => readonly number[];
  readonly close: () => Promise<void>;
}

interface BytesOfPdf {
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
  readonly assets: PdfAssets | undefined;
}

/** `draws`: with the fonts of the device where the file has none; for letters alone no font is needed. */
export async function openDocument(pdf: BytesOfPdf, { draws }: { readonly draws: boolean }): Promise<OpenDocument> {
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
    useSystemFonts: draws,
    enableXfa: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  return {
    document: loading.promise,
    multiply: (one, other) => library.Util.transform(one, other),
    close: async () => {
      await loading.destroy();
      worker?.destroy();
      port?.terminate();
      endHeeding();
    },
  };
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

export function pdfFailure(error: unknown, password: string | undefined): "pdf-locked" | "pdf-wrong-password" | "pdf-damaged" {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  if (!isLocked) return "pdf-damaged";
  return password === undefined ? "pdf-locked" : "pdf-wrong-password";
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
