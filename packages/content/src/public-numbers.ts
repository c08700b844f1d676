/** The numbers of directory/bodies.yaml: the only ones a paper or a text of the data folders may name. Read while building. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const numbered = z.array(z.object({ number: z.string().nullable() }));

export const publicNumbers: readonly string[] = numbered
  .parse(parse(readFileSync(new URL("../../../directory/bodies.yaml", import.meta.url), "utf8")))
  .flatMap(({ number }) => (number === null ? [] : [number]));
