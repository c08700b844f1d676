/** What comes and goes: progress, a notice, a sheet. */

import { createSignal } from "solid-js";
import { shellWords } from "../../language/words.ts";
import { Button } from "../Button.tsx";
import { Actions, Card } from "../Layout.tsx";
import { notify } from "../Notice.tsx";
import { Progress } from "../Progress.tsx";
import { Sheet } from "../Sheet.tsx";

export function Happening() {
  const [open, setOpen] = createSignal(false);
  return (
    <Card title="Progress, Notice, Sheet">
      <Progress label={shellWords().loading} done={null} />
      <Progress label={shellWords().loading} done={0.4} stop={{ label: shellWords().cancel, onStop: () => undefined }} />
      <Actions>
        <Button onClick={() => notify(shellWords().pageMissing)}>Notice</Button>
        <Button onClick={() => setOpen(true)}>Sheet</Button>
      </Actions>
      <Sheet title="Sheet" open={open()} onClose={() => setOpen(false)} closeLabel={shellWords().close}>
        <p>{shellWords().pageMissing}</p>
        <Actions>
          <Button look="grave">grave</Button>
          <Button onClick={() => setOpen(false)}>{shellWords().cancel}</Button>
        </Actions>
      </Sheet>
    </Card>
  );
}
