/**
 * Builds the static folder `dist`. `base: "./"` and routes behind the `#` make it work from any origin and sub-path
 * without a rewrite rule, and keep what the person looks at out of every server's log.
 */

import { createHash } from "node:crypto";
import { relative } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { webManifest } from "../../text/web-manifest.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { docPages } from "./doc-pages.ts";
import { iconSprite } from "./icon-sprite.ts";
import { offlineParts } from "./offline-parts.ts";
import { ownHashModule } from "./own-hash-module.ts";

/** The development server injects inline styles, so the policy enters the built page only. */
const policyInPage: Plugin = {
  name: "tanhao:policy-in-page",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }, injectTo: "head-prepend" },
  ],
};

/** What the page says before there is any script. */
const wordsInPage: Plugin = {
  name: "tanhao:words-in-page",
  transformIndexHtml: (html) =>
    html
      .replace("%NAME%", webManifest.name)
      .replace("%DESCRIPTION%", webManifest.description)
      .replace("%NO_SCRIPT%", webManifest.noScript)
      .replace("%NOT_STARTED%", webManifest.notStarted)
      .replace("%TOO_OLD%", webManifest.tooOld)
      .replace("%OPEN_AGAIN%", webManifest.openAgain),
};

/**
 * Only what comes right behind the first screen is asked for ahead. A list of what every other page needs would be part of
 * the first screen's own code and grow with each page; those pages are in the worker's cache before anybody opens them.
 */
const besideFirstScreen = (file: string, needs: string[]): string[] =>
  /(CaseHome|DoorPage|EmptyHome|TodayCard|engine)-/.test(file) ? needs : [];

/**
 * What every start needs comes in two pieces instead of fifty: the shell, and what reads a case. Each takes along what it
 * imports; the page's own script is in neither, because it waits for both.
 */
const firstPieces = [
  { name: "shell", test: /apps\/web\/src\/(shell\/(App|offline)|language\/language)\.tsx?$/, priority: 2 },
  { name: "case", test: /apps\/web\/src\/case\/open-host\.ts$|packages\/journal\/src\/adapters\/indexeddb\.ts$/, priority: 1 },
];

/** Each name of a style is part of a script: its own name and its file are enough, without the line it stands on. */
const styleName = (name: string, file: string): string => {
  const place = relative(import.meta.dirname, file.replace(/\?.*$/, "")).replaceAll("\\", "/");
  return `${name}_${createHash("sha256").update(place).digest("hex").slice(0, 6)}`;
};

export default defineConfig({
  base: "./",
  css: { modules: { generateScopedName: styleName } },
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  plugins: [
    solid(),
    policyInPage,
    wordsInPage,
    offlineParts,
    ownHashModule,
    iconSprite(),
    docPages(),
    VitePWA({
      strategies: "generateSW",
      // The page registers the worker itself (src/shell/offline.ts): a new version waits until the person says so.
      injectRegister: false,
      registerType: "prompt",
      includeAssets: ["icon.svg", "icon-192.png"],
      manifest: {
        name: webManifest.name,
        short_name: webManifest.shortName,
        description: webManifest.description,
        lang: webManifest.lang,
        dir: "ltr",
        categories: ["finance", "productivity"],
        display: "standalone",
        // No id: the start address is one, and is right in whatever sub-path the folder lies.
        start_url: "./",
        scope: "./",
        background_color: "#faf7f1",
        theme_color: "#faf7f1",
        icons: [
          { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icon-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
        shortcuts: [
          { name: webManifest.noteContact, url: "./#/contacts/new" },
          { name: webManifest.whatToSay, url: "./#/words" },
          { name: webManifest.inDanger, url: "./#/door/danger" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,svg,png,webmanifest}", "offline-parts.json"],
        // Precaching refuses files over 2 MiB; readers that large are fetched when they are first needed.
        // Of the documents only those written for borrowers are kept ahead; the others are fetched when they are opened.
        globIgnores: ["**/pdf*.{js,mjs}", "docs/*.html", "docs/decisions/*"],
        // Those that were fetched are kept: here, or ahead of their use by the page (src/offline/offline-parts.ts).
        runtimeCaching: [
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/assets\/(pdf[-.][^/]*\.m?js|[^/]+\.bcmap)$/.test(url.pathname),
            handler: "CacheFirst",
            options: { cacheName: "pdf-reading" },
          },
        ],
        navigateFallback: "index.html",
        navigateFallbackDenylist: [/\/docs\//],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    target: "chrome100",
    outDir: "dist",
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: { groups: firstPieces } } },
    modulePreload: { polyfill: false, resolveDependencies: besideFirstScreen },
    assetsInlineLimit: 0,
  },
});
