/**
 * Hands bytes to the browser's own download, under a name. Inside another app a download often comes to nothing and says
 * nothing; there the other ways are offered first, and it is not known whether one of them was taken.
 */

import { inAppMark } from "../shell/in-app.ts";
import { download } from "./download.ts";

const mayDownload = inAppMark === undefined && "download" in HTMLAnchorElement.prototype;

/** `false`: the other ways are offered instead. */
export function saveDownload(name: string, bytes: BlobPart, type: string): boolean {
  if (mayDownload) download(name, bytes, type);
  else void import("./SaveElsewhere.tsx").then(({ offerElsewhere }) => offerElsewhere(new File([bytes], name, { type })));
  return mayDownload;
}
