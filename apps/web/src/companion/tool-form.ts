/** What is typed in the tools beside a conversation before it counts. One is open at a time, and closing it gives up what stands in it. */

import type { SetStoreFunction } from "solid-js/store";
import type { Tool } from "./ThumbZone.tsx";

export interface ToolForm {
  tool: Tool | null;
  /** The sum they ask for, and by when. */
  yuan: string;
  day: string;
  /** What they promise, and by when. */
  what: string;
  otherDay: string;
}

export const noTool: ToolForm = { tool: null, yuan: "", day: "", what: "", otherDay: "" };

export interface ToolProps {
  readonly form: ToolForm;
  readonly set: SetStoreFunction<ToolForm>;
}
