/** The page's style: light and dark by the reader's choice, readable on a phone, and on paper with everything unfolded. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #565e67; --page: #fff; --card: #f6f7f9; --line: #d5d9de;
  --low: #1a7f37; --medium: #8a6100; --high: #b04500; --critical: #c11f2c; --code: #e9ecf0; --on-color: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --quiet: #a9b2bc; --page: #14171a; --card: #1d2125; --line: #3a4149;
    --low: #4cc26a; --medium: #e0b13c; --high: #ff9350; --critical: #ff8a91; --code: #2a3037; --on-color: #14171a; }
}
.low { --risk: var(--low); } .medium { --risk: var(--medium); } .high { --risk: var(--high); } .critical { --risk: var(--critical); }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { border-left: .4rem solid var(--risk); padding-left: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
a { color: inherit; text-underline-offset: .2em; }
:focus-visible { outline: .15rem solid var(--text); outline-offset: .15rem; }
bdi { background: var(--code); border-radius: .25rem; padding: .05em .3em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.said bdi, summary bdi, .overview a bdi { background: none; padding: 0; }
summary bdi, .overview a { font-weight: 600; }
.quiet { color: var(--quiet); }
.badge { display: inline-block; min-width: 4.75rem; padding: .05rem .5rem; border-radius: 1rem; background: var(--risk); color: var(--on-color);
  font-size: .85rem; font-weight: 600; text-align: center; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.weaker { color: var(--high); }
.alert { border-left: .25rem solid var(--critical); padding: .25rem .75rem; background: var(--card); font-weight: 600; }
section.alert { font-weight: inherit; }
.overview { list-style: none; margin: 1rem 0 0; padding: 0; }
.overview li { display: grid; grid-template-columns: 5.25rem 1fr; gap: 0 .75rem; padding: .5rem 0; border-top: 1px solid var(--line); }
details { margin: .5rem 0; padding: 0 .75rem; background: var(--card); border: 1px solid var(--line); border-left: .25rem solid var(--risk, var(--line)); border-radius: .5rem; }
details > :last-child { margin-bottom: .75rem; }
summary { cursor: pointer; padding: .5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: .25rem 0; }
dt { color: var(--quiet); } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th, td { padding: .35rem .5rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--quiet); font-weight: 400; }
@media (max-width: 40rem) {
  body { padding: 1rem .75rem 3rem; }
  h1 { font-size: 1.25rem; }
  .overview li { grid-template-columns: 1fr; gap: .25rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .35rem; }
  thead { display: none; }
  tr { display: block; border-top: 1px solid var(--line); padding: .35rem 0; }
  th, td { display: block; border: 0; padding: .1rem 0; }
  td::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media print {
  body { max-width: none; padding: 0; font-size: .8rem; }
  h2, h3, summary { break-after: avoid; }
  tr, .overview li { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
