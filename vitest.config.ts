import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**", "test/bench/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
});
