/** The page's style: light and dark by the reader's choice, readable on a phone, and on paper with everything unfolded. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #5a626b; --page: #fff; --card: #f6f7f9; --line: #d5d9de;
  --low: #1a7f37; --medium: #8a6100; --high: #b64800; --critical: #c11f2c; --code: #e9ecf0; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --quiet: #a2abb5; --page: #14171a; --card: #1d2125; --line: #3a4149;
    --low: #4cc26a; --medium: #e0b13c; --high: #ff9350; --critical: #ff7b83; --code: #2a3037; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
a { color: inherit; }
bdi { background: var(--code); border-radius: .25rem; padding: .05em .3em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.quiet { color: var(--quiet); }
.badge { display: inline-block; min-width: 4.5rem; padding: .05rem .5rem; border: 1px solid; border-radius: 1rem; font-size: .85rem; font-weight: 600; text-align: center; }
.low { color: var(--low); } .medium { color: var(--medium); } .high { color: var(--high); } .critical { color: var(--critical); }
.alert { border-left: .25rem solid var(--critical); padding: .25rem .75rem; background: var(--card); }
.overview { list-style: none; padding: 0; }
.overview li { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 .75rem; padding: .5rem 0; border-top: 1px solid var(--line); }
details { margin: .5rem 0; padding: 0 .75rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
details > :last-child { margin-bottom: .75rem; }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: .25rem 0; }
dt { color: var(--quiet); } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th, td { padding: .35rem .5rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--quiet); font-weight: 400; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .35rem; }
  thead { display: none; }
  tr { display: block; border-top: 1px solid var(--line); padding: .35rem 0; }
  th, td { display: block; border: 0; padding: .1rem 0; }
  td::before { content: attr(data-label) ": "; color: var(--quiet); }
}
@media print {
  body { max-width: none; padding: 0; }
  details { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
