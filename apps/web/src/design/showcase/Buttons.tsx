/** Buttons and links in every look and state. */

import { For } from "solid-js";
import { debtWords } from "../../debt/debt-words.ts";
import { shellWords } from "../../language/words.ts";
import { Button, ButtonLink } from "../Button.tsx";
import { Actions, Card } from "../Layout.tsx";
import { Way, Ways } from "../Ways.tsx";

export const Buttons = () => (
  <Card title="Button, Ways">
    <For each={["primary", "plain", "quiet", "grave"] as const}>
      {(look) => (
        <Actions>
          <Button look={look}>{look}</Button>
          <Button look={look} icon="save">
            {shellWords().save}
          </Button>
          <Button look={look} disabled>
            disabled
          </Button>
          <Button look={look} busy={shellWords().loading}>
            {look}
          </Button>
          <ButtonLink look={look} href="#/design">
            link
          </ButtonLink>
        </Actions>
      )}
    </For>
    <Button look="primary" wide>
      wide
    </Button>
    <Ways>
      <Way icon="letter" href="#/design">
        {debtWords().letters}
      </Way>
      <Way icon="call" href="#/design">
        {debtWords().howToReach}
      </Way>
      <Way href="#/design">{debtWords().toPlan}</Way>
    </Ways>
  </Card>
);
