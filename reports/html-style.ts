/**
 * Style of every page: two palettes, chosen by the reader's system; nothing is fetched. Text colours are at least 4.5:1 on every
 * background they stand on.
 */
export const STYLE = `
:root { color-scheme: light dark;
  --page: #ffffff; --panel: #f5f7f9; --line: #c9d1d9; --text: #1b1f24; --muted: #50596a; --link: #0b57a4; --focus: #0b57a4;
  --passed: #146c2e; --failed: #b3201b; --errored: #7d4e00; --notRun: #6d3aa0; --unsupported: #3d5572; --waived: #50596a;
  --passed-bg: #e2f4e6; --failed-bg: #fde8e6; --errored-bg: #fdf0d3; --notRun-bg: #f1e8fa; --unsupported-bg: #e7eef6;
  --waived-bg: #eceff2; }
@media (prefers-color-scheme: dark) { :root {
  --page: #12161b; --panel: #1b2128; --line: #3a434e; --text: #e6e9ed; --muted: #a9b3bf; --link: #8cc0ff; --focus: #8cc0ff;
  --passed: #7ddb99; --failed: #ff9d94; --errored: #f3bd6a; --notRun: #d3b0ff; --unsupported: #a9c6ea; --waived: #a9b3bf;
  --passed-bg: #16301e; --failed-bg: #3c1a18; --errored-bg: #37290f; --notRun-bg: #2c2040; --unsupported-bg: #1c2b3d;
  --waived-bg: #262d35; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
header, nav, main, footer { max-width: 90rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: .75rem; }
h1 { font-size: 1.35rem; line-height: 1.2; margin: 0 0 .4rem; padding-left: .6rem; border-left: .4rem solid currentColor; }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .5rem; }
main > section:first-of-type > h2 { margin-top: .8rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
h4 { font-size: .95rem; margin: .9rem 0 .3rem; font-weight: 600; }
p, ul, ol, dl { margin: .25rem 0; }
ul.plain { list-style: none; padding: 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0; padding: .5rem; background: var(--page); z-index: 3; }
.muted, footer { color: var(--muted); }
.small { font-size: .875rem; }
code, pre, .mono { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; }
pre { margin: .2rem 0; padding: .5rem .6rem; background: var(--panel); border: 1px solid var(--line); border-radius: 4px;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.passed { color: var(--passed); } .failed { color: var(--failed); } .errored { color: var(--errored); } .notRun { color: var(--notRun); }
.unsupported { color: var(--unsupported); } .waived { color: var(--waived); }
.badge { display: inline-block; padding: 0 .45em; border-radius: .8em; font-size: .8rem; font-weight: 600; white-space: nowrap;
  border: 1px solid currentColor; }
.badge.passed, td.passed { background: var(--passed-bg); } .badge.failed, td.failed { background: var(--failed-bg); }
.badge.errored, td.errored { background: var(--errored-bg); } .badge.notRun, td.notRun { background: var(--notRun-bg); }
.badge.unsupported, td.unsupported { background: var(--unsupported-bg); } .badge.waived, td.waived { background: var(--waived-bg); }
.row { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem .9rem; padding: 0; margin: .3rem 0; list-style: none; font-size: .9rem; }
#filter { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0; }
#filter[hidden] { display: none; }
#filter input, #filter select, button { font: inherit; font-size: .9rem; color: var(--text); background: var(--page);
  border: 1px solid var(--muted); border-radius: 4px; padding: .3rem .5rem; min-width: 0; }
#filter input { flex: 1 1 12rem; }
button { cursor: pointer; }
pre button { float: right; margin: 0 0 .2rem .5rem; padding: 0 .5rem; font-size: .8rem; }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--failed); border-radius: 4px;
  padding: .55rem .75rem; margin: .6rem 0; }
.finding.cannot-tell { border-left-color: var(--errored); }
.owed { font-weight: 600; }
dl.facts { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr); gap: .15rem .5rem; }
dl.facts dt { color: var(--muted); } dl.facts dd { margin: 0; }
details > summary { cursor: pointer; padding: .2rem 0; }
details > :not(summary) { margin-left: .8rem; }
details.requirement { border-top: 1px solid var(--line); }
.exchange { border-top: 1px dashed var(--line); margin-top: .5rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 4px; max-width: 100%; }
.tall { max-height: 80vh; overflow-y: auto; }
table { border-collapse: separate; border-spacing: 0; font-size: .875rem; width: 100%; }
.scroll > table { width: auto; min-width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .2rem .45rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--panel); position: sticky; top: 0; z-index: 1; }
tbody th { font-weight: 400; }
tbody th.topic { font-weight: 600; background: var(--panel); }
.matrix td, .counts td { text-align: center; white-space: nowrap; }
.counts td.listed { text-align: left; white-space: normal; }
.matrix thead th { font-weight: 500; }
.matrix thead th, .counts thead th { white-space: nowrap; }
table.stack { width: auto; }
.timeline caption { text-align: left; padding: .2rem .45rem; } .timeline .bar { min-width: 9rem; width: 40%; }
.timeline svg { display: block; width: 100%; height: .8rem; }
.timeline rect { fill: var(--muted); } .timeline .contradicts rect { fill: var(--failed); } .timeline rect.open { fill-opacity: .45; }
.timeline .contradicts strong { color: var(--failed); }
.matrix tbody th:not(.topic), .counts tbody th { position: sticky; left: 0; background: var(--page); min-width: 15rem; }
[hidden] { display: none !important; }
@media (min-width: 62rem) { .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .75rem; } }
@media (max-width: 30rem) {
  body { font-size: 15px; } header, nav, main, footer { padding-left: .6rem; padding-right: .6rem; } h1 { font-size: 1.15rem; }
  .finding { padding: .4rem .5rem; } dl.facts { grid-template-columns: 4.4rem minmax(0, 1fr); } h2 { margin: 1.2rem 0 .3rem; }
  header .wide { display: none; }
  .sources { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; } #filter { flex-wrap: nowrap; margin: .3rem 0; } #filter input { flex: 1 1 4rem; }
  #filter select { flex: 0 1 6.6rem; padding: .3rem .2rem; }
  .stack thead { display: none; } .stack tr, .stack td, .stack th { display: block; border: 0; padding: .05rem .3rem; }
  .stack tr { border-bottom: 1px solid var(--line); padding: .3rem 0; } .stack td:empty { display: none; }
  .matrix tbody th:not(.topic), .counts tbody th { min-width: 7rem; max-width: 9.5rem; } }
@media print { #filter, .skip, pre button { display: none; } .scroll, .tall { overflow: visible; max-height: none; } }
`
