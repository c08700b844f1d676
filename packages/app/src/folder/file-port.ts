/** How use cases read files. The command line gives the file system; tests give a map of names to bytes. */

import type { Result } from "@tanhao/core/result";
import type { FileFailure } from "./folder-failure.ts";

export interface FilePort {
  /** What stands at a path, links followed. Never throws for a path that is not there. */
  readonly kindOf: (path: string) => Promise<"file" | "folder" | "missing">;
  /** Files inside a folder and its folders, by their path inside it, with `/`, sorted. Links are not followed; a folder that is not there is empty. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Result<Uint8Array, FileFailure>>;
}

/** A path inside a folder. Case files use `/` on every system. */
export const inFolder = (folder: string, path: string): string => `${folder.replace(/[/\\]+$/, "") || "/"}/${path}`.replace(/^\/\//, "/");
