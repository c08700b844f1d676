/** A document as plain text: for chat, e-mail, a terminal, and for tests to read. The layout is the core's, so that a spoken part and a file agree. */

import type { Document } from "@tanhao/core/document/block";
import { blocksToText } from "@tanhao/core/document/blocks-to-text";

export const writeText = (document: Document): string => blocksToText(document.blocks, document.lang);
