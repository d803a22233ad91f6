import { parentPort } from "node:worker_threads";

// A thread that does what its tasks are called: it ends, eats all memory, throws out of turn, or gives back each task's name.
parentPort.on("message", (tasks) => {
  const lines = Buffer.from(tasks.map(({ path }) => `${path}\n`).join(""));
  const made = tasks.map(({ path }) => {
    if (path === "exit") process.exit(3);
    if (path === "hungry") for (const all = []; ; ) all.push(new Array(10_000).fill(Math.random()));
    if (path === "throw") setImmediate(() => null.thrown);
    return { kind: "record", length: path.length + 1 };
  });
  const answer = () => parentPort.postMessage({ kind: "batch", batch: { made, lines: new Uint8Array(lines) } });
  setTimeout(answer, tasks.some(({ path }) => path === "slow") ? 50 : 0);
});
parentPort.postMessage({ kind: "ready" });
