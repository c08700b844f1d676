import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

/** The system's Chromium; scripts/start.mjs installs it or says how. */
const chromium = process.env["TANHAO_CHROMIUM"] ?? "/usr/bin/chromium";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "text/**/*.test.ts", "apps/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
          environment: "node",
          testTimeout: 30_000, // searches over seeds and the training of a model take seconds on a busy machine
        },
      },
      {
        extends: true,
        plugins: [solid()],
        test: {
          name: "browser",
          include: ["packages/*/src/**/*.browser.test.ts", "apps/web/src/**/*.browser.test.tsx"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        // Runs what `npm run build` made, as a user runs it: no `source` condition, no TypeScript.
        extends: true,
        test: { name: "built", include: ["tests/built/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
