import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/site/**/*.test.ts"],
    ...{testTimeout: 60_000, hookTimeout: 180_000},
    // One file after another; in those whose tests stand alone, two pages at once.
    ...{fileParallelism: false, maxConcurrency: 2}
  }
});
