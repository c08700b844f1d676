/** Every dependency is an exact version, so that two installs are the same install. */

import { type Check, findMatches } from "./check.ts";

export const pinnedVersions: Check = {
  name: "pinned-versions",
  find: (files) =>
    files
      .filter(({ path }) => /(^|\/)package\.json$/.test(path))
      .flatMap((file) =>
        findMatches(file, /"([^"]+)":\s*"([~^>*][^"]*|latest)"/g, ([, name, version]) =>
          name === "node" ? null : `${name} ${version}: write the exact version`,
        ),
      ),
};
