/** Looks at a page in a real browser as its readers do: on a phone and on a desk, light and dark, by keyboard, on paper. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Tab } from "./browser.ts";
import { measure } from "./measure.ts";

export const WIDTHS = [375, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

/** Where pictures go: `<folder>/<name>-375-light.png`, and a PDF. */
export interface Pictures {
  readonly folder: string;
  readonly name: string;
}

/** What is wrong with a page, each in a line. */
export async function problemsOf(tab: Tab, html: string, pictures?: Pictures): Promise<string[]> {
  const problems: string[] = [];
  const save = (suffix: string, data: unknown) => {
    if (pictures)
      writeFileSync(path.join(pictures.folder, `${pictures.name}-${suffix}`), Buffer.from(String(data), "base64"));
  };
  await open(tab, html);
  for (const width of WIDTHS) {
    await tab.send("Emulation.setDeviceMetricsOverride", {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: width < 600,
    });
    for (const scheme of SCHEMES) {
      await tab.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
      const found = await evaluate<string[]>(tab, `(${measure})()`);
      problems.push(...found.map((problem) => `at ${width} pixels, ${scheme}: ${problem}`));
      const { data } = await tab.send("Page.captureScreenshot", { captureBeyondViewport: true });
      save(`${width}-${scheme}.png`, data);
    }
  }
  save("print.pdf", (await tab.send("Page.printToPDF", { preferCSSPageSize: true })).data);
  problems.push(...(await byKeyboard(tab)), ...(await onPaper(tab)));
  return [...problems, ...loaded(tab)];
}

async function open(tab: Tab, html: string): Promise<void> {
  for (const domain of ["Page", "Network", "Log", "Runtime"]) await tab.send(`${domain}.enable`);
  await tab.send("Page.navigate", {
    url: `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString("base64")}`,
  });
  await evaluate(
    tab,
    "new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))",
  );
}

async function evaluate<T>(tab: Tab, expression: string): Promise<T> {
  const { result, exceptionDetails } = await tab.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
  return (result as { value: T }).value;
}

async function press(tab: Tab, key: string, code: number, text?: string): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: code, ...(text === undefined ? {} : { text }) };
  await tab.send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
  await tab.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

/** Tab has to come to each fold, and Enter to open what is closed. */
async function byKeyboard(tab: Tab): Promise<string[]> {
  const stops = await evaluate<number>(tab, "document.querySelectorAll('a[href], summary').length");
  const folds = await evaluate<number>(tab, "document.querySelectorAll('summary').length");
  const closed = () => evaluate<number>(tab, "document.querySelectorAll('details:not([open])').length");
  let reached = 0;
  for (let stop = 0; stop < stops; stop++) {
    await press(tab, "Tab", 9);
    const state = await evaluate<string>(
      tab,
      "document.activeElement.tagName === 'SUMMARY' ? document.activeElement.parentElement.open ? 'open' : 'closed' : ''",
    );
    if (state !== "") reached++;
    if (state === "closed") await press(tab, "Enter", 13, "\r");
  }
  return [
    ...(reached === folds ? [] : [`by keyboard ${reached} of ${folds} folds can be reached`]),
    ...((await closed()) === 0 ? [] : [`${await closed()} folds don't open by keyboard`]),
  ];
}

/** Paper can't be unfolded. */
async function onPaper(tab: Tab): Promise<string[]> {
  await tab.send("Emulation.setEmulatedMedia", { media: "print" });
  const hidden = await evaluate<number>(
    tab,
    `(() => { for (const one of document.querySelectorAll("details")) one.open = false;
      return [...document.querySelectorAll("details > :not(summary)")].filter((one) => one.getClientRects().length === 0 || !one.checkVisibility()).length; })()`,
  );
  return hidden === 0 ? [] : [`${hidden} parts of folds are missing on paper`];
}

const loaded = ({ events }: Tab): string[] =>
  events.flatMap(({ method, params }) => {
    const { request, entry } = params as { request?: { url: string }; entry?: { text: string } };
    if (method === "Network.requestWillBeSent" && !request?.url.startsWith("data:text/html"))
      return [`it loads ${request?.url}`];
    return method === "Log.entryAdded" ? [`the browser says: ${entry?.text}`] : [];
  });
