/** All of the design on one page, for whoever changes it: tokens, icons, every component in every state. Only in development, at #/design. */

import { shellWords } from "../language/words.ts";
import { Page } from "./Layout.tsx";
import { Buttons } from "./showcase/Buttons.tsx";
import { Cards } from "./showcase/Cards.tsx";
import { Charts } from "./showcase/Charts.tsx";
import { Colours } from "./showcase/Colours.tsx";
import { Fields } from "./showcase/Fields.tsx";
import { Figures } from "./showcase/Figures.tsx";
import { Happening } from "./showcase/Happening.tsx";
import { Icons } from "./showcase/Icons.tsx";
import { Scales } from "./showcase/Scales.tsx";

export const DesignPage = () => (
  <Page title="Design" lead="Every component, every state, in the theme of the system." back={{ href: "#/", label: shellWords().backHome }}>
    <Colours />
    <Scales />
    <Icons />
    <Buttons />
    <Fields />
    <Figures />
    <Charts />
    <Cards />
    <Happening />
  </Page>
);
