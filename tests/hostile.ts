/** What steers a terminal, turns the direction of writing, can't be seen, or is obeyed by a pipeline. */
export const SIGNS: Readonly<Record<string, string>> = {
  colours: "\u001b[31mred\u001b[0m",
  "a cleared screen": "\u001b[2J\u001b[H",
  "a title": "\u001b]0;owned\u0007",
  "a link that hides its address": "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
  "a link that isn't ended": "\u001b]8;;https://evil.example",
  "C1 controls": "\u009b31m\u0090x\u009c",
  "a bell and a backspace": "\u0007\b",
  "a carriage return": "real\rfake",
  "writing turned round": "\u202egnp.exe\u202c",
  isolates: "\u2066a\u2069",
  "marks of direction": "\u200f\u061c\u200e",
  "signs without width": "a\u200bb\u200cc\u2060d\ufeff",
  "a line separator": "a\u2028b\u2029c",
  tags: "a\u{e0041}\u{e007f}",
  "a null": "a\0b",
  "a private use sign": "\ue000",
  "a command of Azure Pipelines": "##vso[task.setvariable variable=x]y",
  "a command of Azure Pipelines on a line of its own": "x\n##vso[task.complete]\n",
  "another one": "##[error]x",
  "a command of GitHub Actions": "x\n::set-output name=a::b",
};
/** First and last code points of signs that act without being seen. */
const ACTING = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xe000, 0xe000],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe007f],
] as const;
export const acts = (text: string): boolean =>
  /##vso\[|##\[|^::/m.test(text) ||
  [...text].some((sign) =>
    ACTING.some(([from, to]) => (sign.codePointAt(0) ?? 0) >= from && (sign.codePointAt(0) ?? 0) <= to),
  );
