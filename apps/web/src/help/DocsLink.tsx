/** The way to the documents, which are pages beside the app, without any script: opened apart, so that nothing half typed is left. */

import style from "./Help.module.css";
import { helpWords } from "./help-words.ts";

export const DocsLink = () => (
  <p>
    <a class={style["way"]} href={helpWords().docsAddress} target="_blank" rel="noopener">
      {helpWords().docs}
    </a>{" "}
    <span class={style["hint"]}>{helpWords().docsHint}</span>
  </p>
);
