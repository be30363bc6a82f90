import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**", "test/bench/**"],
    // Vitest leaves one processor idle, half of a machine with two.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
});
