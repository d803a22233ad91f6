import { defineConfig } from "vitest/config";

// Tests that only read texts with the built-in rules share their modules: loading the rules takes longer than most of them.
const READING = ["test/{domain,explain,people,quotes,read,rules}/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "reading", include: READING, isolate: false } },
      { extends: true, test: { name: "program", include: ["test/**/*.test.ts"], exclude: READING } },
    ],
  },
});
