/**
 * What the build script asks of each kind of content: read your folder, say every problem with its place and remedy,
 * and give the files to write. A part with problems writes nothing.
 */
export const problemLine = (problem) => `${problem.file}:${problem.line}: ${problem.what} ${problem.remedy}`;
