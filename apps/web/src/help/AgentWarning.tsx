/** One calm sentence where somebody who takes money for arranging things is near, and the way to what is known about them. */

import { Card } from "../design/Layout.tsx";
import style from "./Help.module.css";
import { helpNearWords } from "./help-near-words.ts";

export const AgentWarning = () => (
  <Card title={helpNearWords().agentTitle} look="open">
    <p>{helpNearWords().agent}</p>
    <a class={style["way"]} href="#/help/agents">
      {helpNearWords().agentMore}
    </a>
  </Card>
);
