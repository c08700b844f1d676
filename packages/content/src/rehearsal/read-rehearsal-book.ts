/** talk/rehearsal.yaml, talk/agents/ and talk/reference-borrower.yaml -> the book of rehearsing. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type AgentKind, type AgentSheet, agentKinds, type RehearsalBook } from "@tanhao/core/talk/rehearsal/rehearsal-book";
import type { z } from "zod";
import type { Problem } from "../content-part.ts";
import { readYaml } from "../read-yaml.ts";
import { agentSchema, referenceSchema, rehearsalSchema } from "./rehearsal-schema.ts";

const rehearsalFile = "talk/rehearsal.yaml";
const referenceFile = "talk/reference-borrower.yaml";
const agentFile = (kind: AgentKind): string => `talk/agents/${kind}.yaml`;

export function readRehearsalBook(root: string): { readonly book: RehearsalBook | null; readonly problems: readonly Problem[] } {
  const absent = agentKinds
    .filter((kind) => !existsSync(join(root, agentFile(kind))))
    .map((kind): Problem => ({ file: agentFile(kind), line: 1, what: "It is missing.", remedy: "Every kind of agent has its file." }));
  if (absent.length > 0) return { book: null, problems: absent };
  const written = readYaml(root, rehearsalFile, rehearsalSchema);
  const reference = readYaml(root, referenceFile, referenceSchema);
  const agents = agentKinds.map((kind) => ({ kind, ...readYaml(root, agentFile(kind), agentSchema) }));
  const problems = [written, reference, ...agents].flatMap((one) => one.problems);
  if (!written.value || !reference.value || problems.length > 0) return { book: null, problems };
  const { value } = written;
  const patterns = [...Object.values(value.figures), value.harms.denied, ...Object.values(value.harms.patterns).flat()];
  const broken = patterns.flatMap((pattern) => brokenPattern(pattern));
  if (broken.length > 0) return { book: null, problems: broken };
  const sheets = agents.flatMap(({ kind, value: sheet }) => (sheet === null ? [] : [[kind, sheetOf(kind, sheet)] as const]));
  const { case: invented, harms } = value;
  const { "proposes-not": proposesNot, ...figures } = value.figures;
  return {
    problems,
    book: {
      agents: Object.fromEntries(sheets) as Record<AgentKind, AgentSheet>, // every kind was read
      lines: value.lines,
      reference: reference.value,
      case: {
        limitYuan: invented.limit,
        months: invented.months,
        interestPercent: invented["interest-percent"],
        penaltyPercent: invented["penalty-percent"],
        feePercent: invented["fee-percent"],
      },
      openingPercent: value["opening-percent"],
      hearing: {
        heardFrom: value["heard-from"],
        partFrom: value["part-from"],
        harmFrom: value["harm-from"],
        ...figures,
        proposesNot,
        denied: harms.denied,
        harms: harms.patterns,
      },
      score: value.score,
      unsaid: value.unsaid,
    },
  };
}

function sheetOf(kind: AgentKind, { policy, ...rest }: z.output<typeof agentSchema>): AgentSheet {
  const { months, deferral, needs, decides, writes, extension } = policy;
  return {
    ...rest,
    kind,
    policy: {
      months,
      supervisorMonths: policy["supervisor-months"],
      leastInstalmentYuan: policy["least-instalment"],
      firstPercent: policy["first-percent"],
      deferral,
      waiverPercent: policy["waiver-percent"],
      needs,
      decides,
      writes,
      extension,
    },
  };
}

function brokenPattern(pattern: string): readonly Problem[] {
  try {
    new RegExp(pattern, "u");
    return [];
  } catch {
    return [{ file: rehearsalFile, line: 1, what: `"${pattern}" is not a pattern.`, remedy: "Mend it." }];
  }
}
