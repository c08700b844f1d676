/** directory/channels.yaml and directory/bodies.yaml -> how lenders and public bodies are reached, checked against law/, as one generated file. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bodySubjects,
  type ChannelDirectory,
  type LenderEntry,
  type OpenHours,
  type PublicBody,
} from "@tanhao/core/channel/channel-directory";
import { type Day, day } from "@tanhao/core/day";
import { type LenderType, lenderTypes } from "@tanhao/core/debt/debt";
import { parameterId } from "@tanhao/core/ids";
import { parse } from "yaml";
import { z } from "zod";
import type { Built, ContentPart, Problem } from "./content-part.ts";
import { readYaml } from "./read-yaml.ts";

const files = { channels: "directory/channels.yaml", bodies: "directory/bodies.yaml" } as const;

const both = z.strictObject({ "zh-CN": z.string().min(2), en: z.string().min(2) });
const checked = z.iso.date().transform((text): Day => day(text));
const lenderType = z.enum(lenderTypes);
const parameter = z
  .string()
  .regex(/^[a-z-]+\.[a-z0-9-]+$/)
  .transform(parameterId);
const clock = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
const hours = z
  .strictObject({ days: z.enum(["every-day", "workdays"]), from: clock, to: clock })
  .refine(({ from, to }) => from < to, "closes before it opens");

const channelsSchema = z.strictObject({
  usual: z.strictObject({ line: hours, desk: hours }),
  "company-forms": z.array(z.string().min(2)).min(1),
  "check-again-months": z.number().int().min(1),
  entries: z.array(
    z.strictObject({
      names: z.array(z.string().min(2)).min(1),
      app: z.string().min(2).nullable(),
      lender: z.strictObject({ name: z.string().min(4), type: lenderType, basis: z.enum(["own-name", "reported"]) }).nullable(),
      number: z.string().nullable(),
      path: both.nullable(),
      hours: hours.nullable(),
      sources: z.number().int().min(1),
      checked,
    }),
  ),
});

const bodiesSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/),
      name: both,
      number: z.string().nullable(),
      "is-for": z.array(z.enum(bodySubjects)).min(1),
      lenders: z.union([z.literal("any").transform((): LenderType[] => [...lenderTypes]), z.array(lenderType).min(1)]),
      competence: parameter.nullable(),
      clocks: z.array(parameter),
      "lender-first": z.boolean(),
      how: both,
      needs: z.array(both),
      sources: z.number().int().min(2),
      checked,
    })
    .transform(({ "is-for": isFor, "lender-first": lenderFirst, ...rest }): PublicBody => ({ ...rest, isFor, lenderFirst })),
);

export const channelsPart: ContentPart = { name: "channels", build: buildChannels };

export function buildChannels(root: string): Built {
  const channels = readYaml(root, files.channels, channelsSchema);
  const bodies = readYaml(root, files.bodies, bodiesSchema);
  const shape = [...channels.problems, ...bodies.problems];
  if (!channels.value || !bodies.value) return { files: [], problems: shape };
  const { entries, usual, "check-again-months": checkAgainMonths, "company-forms": companyForms } = channels.value;
  const problems = [
    ...entries.flatMap((entry, at) => toldByOne(entry, channels.lineOf(["entries", at]))),
    ...repeated(
      files.channels,
      entries.map(({ names }) => names),
      (at) => channels.lineOf(["entries", at]),
    ),
    ...repeated(
      files.bodies,
      bodies.value.map(({ id }) => [id]),
      (at) => bodies.lineOf([at]),
    ),
    ...bodies.value.flatMap((body, at) => againstLaw(root, body, bodies.lineOf([at]))),
    ...unknownNumbers(bodies.value, (at) => bodies.lineOf([at])),
  ];
  if (problems.length > 0) return { files: [], problems };
  return {
    files: [{ name: "channels.ts", text: moduleText({ usual, checkAgainMonths, companyForms, lenders: entries, bodies: bodies.value }) }],
    problems,
  };
}

/** What one page alone says reaches nobody: a number, a path, hours, a lender somebody reported. */
function toldByOne({ names, number, path, hours: open, lender, sources }: LenderEntry, line: number): Problem[] {
  const told: readonly [string, OpenHours | object | string | null][] = [
    ["number", number],
    ["path", path],
    ["hours", open],
    ["lender", lender?.basis === "reported" ? lender : null],
  ];
  if (sources >= fewestSources) return [];
  return told
    .filter(([, value]) => value !== null)
    .map(([key]) => ({
      file: files.channels,
      line,
      what: `${names[0] ?? ""}: ${key} rests on one source.`,
      remedy: "Leave it null: the app, the contract and the card name it.",
    }));
}

const fewestSources = 2;

function repeated(file: string, names: readonly (readonly string[])[], lineOf: (at: number) => number): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((group, at) =>
    group.flatMap((name) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [{ file, line: lineOf(at), what: `"${name}" stands there twice.`, remedy: "Leave it with one of the two." }];
    }),
  );
}

const lawSchema = z.object({ applies: z.object({ lender: z.union([z.literal("any"), z.array(z.string())]) }) });

/** A body is for no more lenders than the law book says, and its clocks are there. */
function againstLaw(root: string, { id, lenders, competence, clocks }: PublicBody, line: number): Problem[] {
  const problem = (what: string): Problem => ({ file: files.bodies, line, what: `${id}: ${what}`, remedy: "Compare with law/parameters." });
  const absent = clocks
    .filter((clockId) => !existsSync(lawFile(root, clockId)))
    .map((clockId) => problem(`the law book has no ${clockId}.`));
  if (competence === null) return absent;
  if (!existsSync(lawFile(root, competence))) return [...absent, problem(`the law book has no ${competence}.`)];
  const { applies } = lawSchema.parse(parse(readFileSync(lawFile(root, competence), "utf8")));
  const beyond = applies.lender === "any" ? [] : lenders.filter((type) => !applies.lender.includes(type));
  return [...absent, ...beyond.map((type) => problem(`${competence} is not for ${type}.`))];
}

const lawFile = (root: string, id: string): string => join(root, "law/parameters", `${id.replace(".", "/")}.yaml`);

/** A sentence names no other number than those of the bodies themselves. */
function unknownNumbers(bodies: readonly PublicBody[], lineOf: (at: number) => number): Problem[] {
  const known = new Set(bodies.map(({ number }) => number));
  return bodies.flatMap(({ id, how, needs }, at) =>
    [how, ...needs]
      .flatMap((text) => [text["zh-CN"], text.en])
      .flatMap((text) => text.match(/\d[\d-]{2,}/g) ?? [])
      .filter((number) => !known.has(number))
      .map((number) => ({
        file: files.bodies,
        line: lineOf(at),
        what: `${id}: nobody here has the number ${number}.`,
        remedy: "Say where to ask instead.",
      })),
  );
}

const moduleText = (directory: ChannelDirectory): string =>
  `/** Generated from directory/ by packages/content/scripts/build.ts. Do not edit. */\nexport const directory: unknown = ${JSON.stringify(directory)};\n`;
