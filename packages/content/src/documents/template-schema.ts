/**
 * The shape of documents/<name>/template.yaml, as an editor writes it: a block is one key that says what it is, with
 * `if` and `unless` beside it. Turned here into the blocks of @tanhao/core/document/template.
 */

import {
  type Condition,
  letterGroups,
  type TemplateBlock,
  type TemplateItem,
  type TemplateRow,
  type Texts,
} from "@tanhao/core/document/template";
import { z } from "zod";

const pair = z.strictObject({ "zh-CN": z.string().min(1), en: z.string().min(1) });
/** A text that is the same in both languages, a value alone for instance, may be written once. */
const texts = z.union([z.string().transform((text): Texts => ({ "zh-CN": text, en: text })), pair]);

const names = z.union([z.string(), z.array(z.string()).min(1)]).transform((value) => (typeof value === "string" ? [value] : value));
const condition = { if: names.default([]), unless: names.default([]) };

const when = ({ if: needs, unless }: Condition): Condition => ({ if: needs, unless });

const itemSchema = z
  .strictObject({ "zh-CN": z.string().min(1), en: z.string().min(1), each: z.string().default(""), ...condition })
  .transform(
    ({ "zh-CN": chinese, en, each, ...rest }): TemplateItem => ({
      ...when(rest),
      text: { "zh-CN": chinese, en },
      each: each === "" ? null : each,
    }),
  );

const rowSchema = z
  .strictObject({ cells: z.array(texts).min(1), each: z.string().default(""), ...condition })
  .transform(({ cells, each, ...rest }): TemplateRow => ({ ...when(rest), cells, each: each === "" ? null : each }));

/** `include` stands for the blocks of documents/shared/<name>.yaml. */
export type WrittenBlock =
  | Exclude<TemplateBlock, { readonly is: "each" }>
  | (Condition & { readonly is: "each"; readonly of: string; readonly blocks: readonly WrittenBlock[] })
  | { readonly is: "include"; readonly name: string };

const text = <Is extends "title" | "heading" | "paragraph" | "note" | "check">(is: Is) =>
  z.strictObject({ [is]: texts, ...condition } as { [key in Is]: typeof texts } & typeof condition).transform((block): WrittenBlock => {
    const written = block as unknown as Condition & Record<Is, Texts>; // the schema just above
    return { ...when(written), is, text: written[is] };
  });

const blockSchema: z.ZodType<WrittenBlock> = z.lazy(() =>
  z.union([
    text("title"),
    text("heading"),
    text("paragraph"),
    text("note"),
    text("check"),
    z
      .strictObject({ line: z.strictObject({ label: texts, text: texts }), ...condition })
      .transform(({ line, ...rest }): WrittenBlock => ({ ...when(rest), is: "line", ...line })),
    z
      .strictObject({ list: z.array(itemSchema).min(1), numbered: z.boolean().default(false), ...condition })
      .transform(({ list, numbered, ...rest }): WrittenBlock => ({ ...when(rest), is: "list", items: list, numbered })),
    z
      .strictObject({
        table: z.strictObject({
          head: z.array(texts),
          rows: z.array(rowSchema).min(1),
          numeric: z.array(z.number().int().min(0)).default([]),
          total: z.boolean().default(false),
        }),
        ...condition,
      })
      .transform(({ table, ...rest }): WrittenBlock => ({ ...when(rest), is: "table", ...table })),
    z
      .strictObject({ signature: z.array(texts).min(1), ...condition })
      .transform(({ signature, ...rest }): WrittenBlock => ({ ...when(rest), is: "signature", lines: signature })),
    z
      .strictObject({ "page-break": z.literal(true), ...condition })
      .transform((block): WrittenBlock => ({ ...when(block), is: "page-break" })),
    z.strictObject({ each: z.string(), blocks: z.array(blockSchema).min(1), ...condition }).transform(
      ({ each, blocks, ...rest }): WrittenBlock => ({
        ...when(rest),
        is: "each",
        of: each,
        blocks,
      }),
    ),
    z.strictObject({ include: z.string() }).transform(({ include }): WrittenBlock => ({ is: "include", name: include })),
  ]),
) as z.ZodType<WrittenBlock>; // a recursive schema cannot infer its own type

export const sharedSchema = z.array(blockSchema).min(1);

export const templateSchema = z.strictObject({
  name: z.string(),
  about: z.enum(["case", "debt"]),
  group: z.enum(letterGroups).nullable().default(null),
  "only-if": z.array(z.strictObject({ name: z.string(), words: z.enum(["open", "both"]).default("both"), otherwise: pair })).default([]),
  title: pair,
  "neutral-title": pair,
  open: z.array(blockSchema).min(1),
  /** Empty for a paper that is made with open words only (check-template.ts). */
  neutral: z.array(blockSchema),
});

/** Kind -> language -> patterns. */
export const admissionsSchema = z.record(
  z.enum(["admits", "promises", "proposes", "asks-for-time", "pleads"]),
  z.strictObject({ "zh-CN": z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
);

export const namesSchema = z.record(z.string(), z.string());
