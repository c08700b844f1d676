/** directory/escalation.yaml -> the rungs of the ladder, checked against the bodies, the letters and the law they name, as one generated file. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { lenderTypes } from "@tanhao/core/debt/debt";
import { letterNames } from "@tanhao/core/document/template";
import { type EscalationRung, evidenceKinds, grounds, rungIds } from "@tanhao/core/followup/escalation-rung";
import { parameterId } from "@tanhao/core/ids";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { readYaml } from "./read-yaml.ts";

const file = "directory/escalation.yaml";

const parameter = z
  .string()
  .regex(/^[a-z-]+\.[a-z0-9-]+$/)
  .transform(parameterId);

const schema = z.array(
  z.strictObject({
    id: z.enum(rungIds),
    line: z.enum(["main", "beside"]),
    lenders: z.union([z.literal("any").transform(() => [...lenderTypes]), z.array(z.enum(lenderTypes)).min(1)]),
    "while-neutral": z.boolean(),
    grounds: z.array(z.enum(grounds)),
    after: z.array(z.enum(rungIds)),
    "skipped-for": z.enum(["conduct", "binding-conduct"]).nullable(),
    "gap-working-days": z.number().int().min(0),
    "waits-for": z.enum(["nothing", "answer"]),
    "shown-by": z.array(z.enum(["phone", "chat", "branch", "letter", "email", "complaint"])),
    bodies: z.array(z.string()),
    clocks: z.array(parameter),
    letters: z.array(z.enum(letterNames)),
    evidence: z.array(z.enum(evidenceKinds)),
    /** `practice`: so many independent sources name the step; `law`: the parameters do. */
    basis: z
      .strictObject({ "rests-on": z.enum(["law", "practice"]), sources: z.number().int().min(1), parameters: z.array(parameter) })
      .refine(
        (basis) => (basis["rests-on"] === "law" ? basis.parameters.length > 0 : basis.sources > 1),
        "a practice takes two sources, a law its parameter",
      ),
    checked: z.iso.date(),
  }),
);

const bodiesSchema = z.array(z.object({ id: z.string() }));

export const escalationPart: ContentPart = { name: "escalation", build: buildEscalation };

function buildEscalation(root: string): Built {
  const rungs = readYaml(root, file, schema);
  const bodies = readYaml(root, "directory/bodies.yaml", bodiesSchema);
  const shape = [...rungs.problems, ...bodies.problems];
  if (!rungs.value || !bodies.value) return { files: [], problems: shape };
  const known = new Set(bodies.value.map(({ id }) => id));
  const read = rungs.value;
  const problem = (at: number, what: string, remedy: string): Problem => ({ file, line: rungs.lineOf([at]), what, remedy });
  const problems = [
    ...read.flatMap((rung, at) => [
      ...rung.bodies.filter((id) => !known.has(id)).map((id) => problem(at, `${rung.id}: no body ${id}.`, "Name one of bodies.yaml.")),
      ...[...rung.clocks, ...rung.basis.parameters]
        .filter((id) => !existsSync(join(root, "law/parameters", `${id.replace(".", "/")}.yaml`)))
        .map((id) => problem(at, `${rung.id}: the law book has no ${id}.`, "Compare with law/parameters.")),
    ]),
    ...(read.length === rungIds.length && read.every(({ id }, at) => id === rungIds[at])
      ? []
      : [problem(0, `The rungs are not ${rungIds.join(", ")}.`, "Give each once, in this order.")]),
  ];
  if (problems.length > 0) return { files: [], problems };
  const ladder = read.map(
    ({ id, line, lenders, grounds: asked, after, bodies: named, clocks, letters, evidence, ...rest }): EscalationRung => ({
      id,
      line,
      lenders,
      whileNeutral: rest["while-neutral"],
      grounds: asked,
      after,
      skippedFor: rest["skipped-for"],
      gapWorkingDays: rest["gap-working-days"],
      waitsFor: rest["waits-for"],
      shownBy: rest["shown-by"],
      bodies: named,
      clocks,
      letters,
      evidence,
    }),
  );
  return { files: [{ name: "escalation.ts", text: moduleText(ladder) }], problems };
}

const moduleText = (ladder: readonly EscalationRung[]): string =>
  `/** Generated from directory/escalation.yaml by packages/content/scripts/build.ts. Do not edit. */\nexport const escalation: unknown = ${JSON.stringify(ladder)};\n`;
