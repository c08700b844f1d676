/** A file of the case by its own name, without the folder it lies in. */

export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
