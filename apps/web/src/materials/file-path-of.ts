/** Where an original stands in the case, once it is attached. */

import type { Hash } from "@tanhao/journal/sha256";
import type { OpenCase } from "../case/open-case.ts";

export const filePathOf =
  (open: OpenCase) =>
  (hash: Hash): string => {
    const file = open.record().files.find((one) => one.hash === hash);
    if (file === undefined) throw new Error("Broken invariant: an attached file is in the record");
    return file.path;
  };
