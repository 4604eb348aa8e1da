/** What a browser can measure of a page that it shows. */

/** JavaScript that runs in the page and gives a list of problems. */
export const measure = `() => {
  const problems = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) problems.push(\`\${root.scrollWidth} pixels in a width of \${root.clientWidth}\`);
  if (document.scripts.length + document.images.length > 0) problems.push("scripts or images");

  const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) problems.push("not one first heading");
  if (levels.some((level, index) => index > 0 && level > levels[index - 1] + 1)) problems.push(\`headings skip a level: \${levels}\`);

  const first = document.querySelector(".overview > li");
  if (first && first.getBoundingClientRect().bottom + scrollY > innerHeight) problems.push("the gravest change isn't on the first screen");

  const folds = [...document.querySelectorAll("details:not([open])")];
  for (const fold of folds) fold.open = true;
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const [red, green, blue, alpha = 1] = channels(getComputedStyle(one).backgroundColor);
      if (alpha > 0) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const luminance = (color) => color.slice(0, 3)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const faint = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() === "" || element.getClientRects().length === 0) continue;
    const [dark, light] = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => a - b);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) faint.add(\`contrast \${contrast.toFixed(2)} of \${element.tagName} \${element.className}\`);
  }
  for (const fold of folds) fold.open = false;
  return [...problems, ...faint];
}`;
