import type { ResourceLimits, Worker } from "node:worker_threads";
import { type Problem, RulesError } from "../model/problem.js";
import type { Hands } from "./hands.js";
import type { Batch, Made, Task } from "./make.js";
import type { Answer } from "./worker.js";

/** The entry of a thread. Found from this file and from a bundle alike: each is one folder below the code's root. */
export const WORKER = new URL("../corpus/worker.js", import.meta.url);

/** What a text leaves behind is garbage soon: room for more of it costs each thread memory, and saves little time. */
const SMALL: ResourceLimits = { maxYoungGenerationSizeMb: 12 };

/** A thread that ended while it did a batch: it ran out of memory, or met a fault that it could not catch. */
class ThreadLost extends Error {}

/** Tasks that wait for a thread, or are with one. */
interface Job {
  readonly tasks: readonly Task[];
  readonly done: (batch: Batch) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Starts `threads` threads that do batches of tasks, each as soon as one is free. Promised once the first is ready;
 * throws RulesError where the rules have faults. A thread that dies costs the documents that kill it a failure each,
 * and no other: their batch is done again one by one, by a new thread.
 */
export async function openCrew(data: unknown, threads: number, entry = WORKER, limits = SMALL): Promise<Hands> {
  const crew = new Crew(data, entry, limits);
  try {
    await Promise.race(Array.from({ length: threads }, () => crew.hire()));
  } catch (error) {
    await crew.close();
    throw error;
  }
  return { room: threads * 2, make: (tasks) => whole(crew, tasks), close: () => crew.close() };
}

/** Does a batch; one that a thread did not survive in single tasks. */
async function whole(crew: Crew, tasks: readonly Task[]): Promise<Batch> {
  try {
    return await crew.make(tasks);
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    if (tasks.length === 1) return { made: [lost(error)], lines: new Uint8Array() };
    const batches: Batch[] = [];
    for (const task of tasks) batches.push(await whole(crew, [task]));
    return { made: batches.flatMap(({ made }) => made), lines: joined(batches.map(({ lines }) => lines)) };
  }
}

function lost(error: ThreadLost): Made {
  return { kind: "failed", code: "bug", reason: `ended the thread that read it: ${error.message}` };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

class Crew {
  readonly #data: unknown;
  readonly #entry: URL;
  readonly #limits: ResourceLimits;
  readonly #threads = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #jobs = new Map<Worker, Job>();
  #closed = false;

  constructor(data: unknown, entry: URL, limits: ResourceLimits) {
    this.#data = data;
    this.#entry = entry;
    this.#limits = limits;
  }

  /** Starts a thread, and promises that it is ready. */
  hire(): Promise<void> {
    return new Promise((resolve, reject) => {
      // Not imported at the top: an image of the program (src/image.cts) may not hold what starts threads.
      const threads = process.getBuiltinModule("node:worker_threads");
      const thread = new threads.Worker(this.#entry, { workerData: this.#data, resourceLimits: this.#limits });
      this.#threads.add(thread);
      let ready = false;
      let cause: unknown = null;
      thread.on("message", (answer: Answer) => {
        if (answer.kind === "faults") reject(new RulesError(answer.problems as Problem[]));
        if (answer.kind === "batch") this.#finish(thread)?.done(answer.batch);
        if (answer.kind !== "ready" && answer.kind !== "batch") return;
        ready = true;
        resolve();
        this.#idle.push(thread);
        this.#next();
      });
      thread.on("error", (error) => {
        cause = error;
      });
      thread.on("exit", (code) => {
        this.#threads.delete(thread);
        const job = this.#finish(thread);
        const reason = cause instanceof Error ? cause.message : `exit code ${code}`;
        reject(cause instanceof Error ? cause : new Error(`a thread did not start: ${reason}`));
        if (this.#closed) return;
        // One that never was ready would not be the next time either.
        if (ready) this.hire().catch((error: unknown) => this.#giveUp(error));
        job?.failed(new ThreadLost(reason));
      });
    });
  }

  make(tasks: readonly Task[]): Promise<Batch> {
    return new Promise((done, failed) => {
      this.#waiting.push({ tasks, done, failed });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      const thread = this.#idle.shift();
      const job = this.#waiting.shift();
      if (!thread || !job) return;
      this.#jobs.set(thread, job);
      thread.postMessage(job.tasks);
    }
  }

  #finish(thread: Worker): Job | undefined {
    const job = this.#jobs.get(thread);
    this.#jobs.delete(thread);
    const idle = this.#idle.indexOf(thread);
    if (idle >= 0) this.#idle.splice(idle, 1);
    return job;
  }

  /** Where no thread can be had any more, nobody must wait for one. */
  #giveUp(error: unknown): void {
    if (this.#threads.size > 0) return;
    for (const job of this.#waiting.splice(0)) job.failed(error instanceof Error ? error : new Error(String(error)));
  }
}
