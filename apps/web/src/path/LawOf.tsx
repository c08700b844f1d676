/**
 * The law a sentence on a page rests on, one tap away. Only entries that hold on the day, and for this debt where there is one; where
 * none does nothing stands here.
 */

import type { Debt } from "@tanhao/core/debt/debt";
import { lawBehind } from "@tanhao/core/talk/law-behind";
import { createMemo } from "solid-js";
import { useCase } from "../case/case-host.tsx";
import { LawBehind } from "./LawBehind.tsx";

interface LawOfProps {
  /** Entries of the law book. */
  readonly ids: readonly string[];
  /** `null`: what is said holds whoever lent. */
  readonly debt: Debt | null;
}

export function LawOf(props: LawOfProps) {
  const open = useCase();
  const law = createMemo(() => lawBehind([...new Set(props.ids)], open.law().lawBook, open.today(), props.debt));
  return <LawBehind law={law()} />;
}
