/**
 * The one door for `npm start`, `npm test`, `npm run build` and `npm run bench` on a fresh clone.
 *
 * Plain JavaScript without dependencies: nothing is installed yet when it runs, and Node 20 runs no TypeScript.
 * The commands themselves stand in start/; this file only refuses a Node that is too old, in syntax an old one reads.
 */

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tanhao needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.`,
  );
  process.exit(2);
}

const commands = {
  start: () => import("./start/serve.mjs"),
  test: () => import("./start/test.mjs"),
  build: () => import("./start/build.mjs"),
  bench: () => import("./start/bench.mjs"),
};
const [name = "", ...words] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(`"${name}" is no command here. There are: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}

const { run } = await command();
process.exitCode = await run(words);
