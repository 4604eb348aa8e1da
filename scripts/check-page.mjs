// Opens a report's page in a real browser, at the width of a phone and of a desk, light and dark: nothing may be cut off
// or loaded, and no script run. `npm run check:page [FILE] [--out FOLDER]`; without a browser on the machine it says so
// and ends well. Screenshots go to the folder.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { readPreview } = require("../dist/cli/report/input.js");
const { reportOn } = require("../dist/cli/report/model.js");
const { page } = require("../dist/cli/report/html.js");

const fixtures = fileURLToPath(new URL("../tests/fixtures/report/", import.meta.url));
const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });

/** The browser that CHROMIUM names, or one on the PATH. */
function findBrowser() {
  const names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = folders.flatMap((folder) =>
    names.flatMap((name) => [path.join(folder, name), path.join(folder, `${name}.exe`)]),
  );
  return [process.env.CHROMIUM, ...files].find((file) => file && existsSync(file));
}

/** The page in a frame of a width that headless windows don't reach; the frame grows until all of it shows. */
const frame = (width) => `<!doctype html><style>body{margin:0}iframe{border:0;width:${width}px;height:100px}</style>
<iframe src="/report"></iframe><script>
addEventListener("load", () => {
  const frame = document.querySelector("iframe"), root = frame.contentDocument.documentElement;
  frame.style.height = root.scrollHeight + "px";
  document.body.dataset.result = JSON.stringify({ shown: root.clientWidth, needed: root.scrollWidth, height: root.scrollHeight,
    scripts: frame.contentDocument.scripts.length, images: frame.contentDocument.images.length, title: frame.contentDocument.title });
});</script>`;

async function serve(report) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    if (pathname !== "/" && pathname !== "/favicon.ico") requests.push(pathname);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pathname === "/" ? frame(searchParams.get("width")) : pathname === "/report" ? report : "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}/`, requests, close: () => server.close() };
}

/** Runs the browser without blocking the server. */
async function browse(browser, profile, args) {
  const { spawn } = await import("node:child_process");
  const flags = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--hide-scrollbars",
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(browser, [...flags, "--virtual-time-budget=5000", ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  child.stdout.on("data", (data) => {
    printed += data;
  });
  await once(child, "close");
  return printed;
}

async function check(name, report, browser, out) {
  const server = await serve(report);
  const profile = mkdtempSync(path.join(os.tmpdir(), "check-page-"));
  const problems = [];
  try {
    for (const width of [375, 1000]) {
      for (const [scheme, number] of Object.entries({ dark: 0, light: 1 })) {
        const url = `${server.url}?width=${width}`;
        const theme = `--blink-settings=preferredColorScheme=${number}`;
        const dom = await browse(browser, profile, [
          theme,
          `--window-size=${Math.max(width, 500)},800`,
          "--dump-dom",
          url,
        ]);
        const result = JSON.parse(
          (/data-result="([^"]*)"/.exec(dom)?.[1] ?? "{}").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
        );
        if (!(result.needed <= result.shown))
          problems.push(`${name}: ${result.needed} pixels in a width of ${result.shown}`);
        if (result.scripts !== 0 || result.images !== 0)
          problems.push(`${name}: ${result.scripts} scripts, ${result.images} images`);
        const picture = path.join(out, `${name}-${width}-${scheme}.png`);
        await browse(browser, profile, [
          theme,
          `--window-size=${Math.max(width, 500)},${result.height}`,
          `--screenshot=${picture}`,
          url,
        ]);
        console.log(`${picture}: ${result.shown} × ${result.height}`);
      }
    }
    const loaded = server.requests.filter((pathname) => pathname !== "/report");
    if (loaded.length > 0) problems.push(`${name}: the page loads ${loaded.join(", ")}`);
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return problems;
}

const browser = findBrowser();
if (!browser) {
  console.log("skipped: there is no Chromium, Chrome or Edge on this machine (CHROMIUM=/path/to/it)");
} else {
  const out = values.out ?? mkdtempSync(path.join(os.tmpdir(), "report-page-"));
  mkdirSync(out, { recursive: true });
  console.log(execFileSync(browser, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim());
  const names =
    positionals.length > 0
      ? positionals
      : ["risky", "hostile"].map((name) => path.join(fixtures, `${name}.events.json`));
  const problems = [];
  for (const file of names) {
    const report = page(reportOn(readPreview(readFileSync(file, "utf8"))));
    problems.push(...(await check(path.basename(file).split(".")[0], report, browser, out)));
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
