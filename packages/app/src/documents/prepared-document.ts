/** The words for one debt on one channel as the JSON document of `tanhao prepare`. An e-mail has its subject, body and attachments; `to` is never guessed. */

import type { PreparedWords } from "@tanhao/core/document/prepare-words";

export const preparedDocument = ({ document: _, email, ...prepared }: PreparedWords) => ({ ...prepared, ...email });
