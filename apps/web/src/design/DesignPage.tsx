/** All components with their states, for whoever changes the design. Only in development, at #/design. */

import { fen } from "@tanhao/core/money";
import { createSignal } from "solid-js";
import { debtWords } from "../debt/debt-words.ts";
import { terms } from "../language/term-words.ts";
import { format, shellWords } from "../language/words.ts";
import { BarChart } from "./BarChart.tsx";
import { Button, ButtonLink } from "./Button.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { FallingLines } from "./FallingLines.tsx";
import { CheckField, ChoiceField, SelectField, TextArea, TextField } from "./Field.tsx";
import { BigFigure, FigureLine, OpenFigure } from "./Figure.tsx";
import { Actions, Card, Mark, Page, Soft, Stack } from "./Layout.tsx";
import { notify } from "./Notice.tsx";
import { Progress } from "./Progress.tsx";
import { Sheet } from "./Sheet.tsx";
import { Slider } from "./Slider.tsx";
import { SpanBar } from "./SpanBar.tsx";

export function DesignPage() {
  const [text, setText] = createSignal("");
  const [open, setOpen] = createSignal(false);
  const [sum, setSum] = createSignal(600);
  const falling = [1, 2, 3, 4].map((slower, index) => ({
    steps: [0, 1, 2, 3].map((step) => ({ at: step * slower, value: 300 - step * 100 })),
    marks: [slower * 2],
    shown: index === 0,
  }));
  const choices = () => [
    { value: "loan", label: terms().kind.loan },
    { value: "card", label: terms().kind.card },
  ];
  const bars = () =>
    (["principal", "interest", "penalty-interest", "compound-interest", "default-fee", "other-fees"] as const).map((part, index) => ({
      label: terms().part[part],
      value: format().yuan(fen(600_000 - index * 110_000)),
      size: 600_000 - index * 110_000,
      tone: part,
    }));
  return (
    <Page title="Design" lead="Every component, every state." back={{ href: "#/", label: shellWords().backHome }}>
      <Card title="Button">
        <Actions>
          <Button look="primary">primary</Button>
          <Button>plain</Button>
          <Button look="quiet">quiet</Button>
          <Button look="grave">grave</Button>
          <Button disabled>disabled</Button>
          <Button busy={shellWords().loading}>busy</Button>
          <ButtonLink href="#/design">link</ButtonLink>
        </Actions>
      </Card>
      <Card title="Field">
        <Stack>
          <TextField label={debtWords().who} hint={debtWords().whoHint} value={text()} onInput={setText} />
          <TextField
            label={debtWords().claimedTotal}
            kind="money"
            unit={debtWords().yuan}
            error="Error sentence."
            value={text()}
            onInput={setText}
          />
          <TextField label={debtWords().overdueSince} kind="day" value="" onInput={setText} />
          <TextArea label="TextArea" value={text()} onInput={setText} />
          <SelectField label={debtWords().kind} value="loan" choices={choices()} onChange={setText} />
          <ChoiceField label={debtWords().kind} value="loan" choices={choices()} onChange={setText} />
          <CheckField label="CheckField" hint="Hint." checked onChange={() => undefined} />
        </Stack>
      </Card>
      <Card title="Figure, chart">
        <BigFigure label="BigFigure" value={format().yuan(fen(1_234_567))} note="Note" />
        <FigureLine label="FigureLine" value={format().signedYuan(fen(-50_000))} />
        <OpenFigure label="OpenFigure" value={format().yuan(fen(1234))}>
          <Soft>Opened.</Soft>
        </OpenFigure>
        <BarChart label="BarChart" bars={bars()} />
        <FallingLines lines={falling} />
        <SpanBar from={30} to={60} whole={90} />
        <Slider
          label="Slider"
          value={sum()}
          most={1000}
          step={10}
          valueText={String(sum())}
          ends={["0", "1000"]}
          onInput={(value) => setSum(value)}
        />
      </Card>
      <Card title="Card: today" look="today">
        <p>Needs action today.</p>
      </Card>
      <Card title="Card: note" look="note">
        <p>Worth knowing.</p>
      </Card>
      <Card title="Disclosure, progress, marks">
        <Disclosure summary="Disclosure">
          <p>Inside.</p>
        </Disclosure>
        <Progress label="Progress" done={0.4} stop={{ label: shellWords().cancel, onStop: () => undefined }} />
        <p>
          <Mark>plain</Mark> <Mark look="good">good</Mark> <Mark look="note">note</Mark> <Mark look="today">today</Mark>
        </p>
      </Card>
      <Card title="Notice, sheet">
        <Actions>
          <Button onClick={() => notify("Notice")}>Notice</Button>
          <Button onClick={() => setOpen(true)}>Sheet</Button>
        </Actions>
        <Sheet title="Sheet" open={open()} onClose={() => setOpen(false)} closeLabel={shellWords().close}>
          <p>Inside.</p>
        </Sheet>
      </Card>
    </Page>
  );
}
