import type { Table } from "../table";

/** Colours keep a contrast of 4.5 or more in both schemes; a result is a word and a sign, never a colour alone. */
const base = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0b57d0;--good:#116329;--bad:#b3261e;--warn:#7a4d00;--calm:#4b5563}
@media (prefers-color-scheme:dark){:root{--paper:#0f1318;--ink:#e8ecf1;--soft:#a5b0bd;--line:#333c47;--panel:#171d25;--link:#8ab4f8;--good:#6fdd8b;--bad:#ff9b93;--warn:#f2c46d;--calm:#b6c0cc}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.page{max-width:84rem;margin:0 auto;padding:1rem clamp(.75rem,3vw,2.5rem) 4rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
h1{font-size:clamp(1.6rem,4vw,2.3rem);line-height:1.2;margin:.5rem 0}
h2{font-size:1.45rem;margin:3rem 0 .25rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
p{max-width:50rem}
.about,.meta,.n{color:var(--soft)}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.verdict{font-size:1.15rem;font-weight:600}
.cards{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:10px;background:var(--panel);padding:.75rem 1rem}
.cards h2{border:0;margin:0;padding:0;font-size:1.1rem}
.cards dl{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;margin:.5rem 0 0}
.cards dt{color:var(--soft)}.cards dd{margin:0;text-align:end;font-variant-numeric:tabular-nums}
.toc ul{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;padding:0;list-style:none}
.toc a,.toc li{min-height:1.75rem}
.filters{display:grid;gap:.6rem .8rem;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));align-items:end;border:1px solid var(--line);border-radius:10px;background:var(--panel);padding:1rem;margin:1rem 0}
.filters label{display:grid;gap:.2rem;font-size:.9rem;color:var(--soft)}
.filters input,.filters select,.filters button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.45rem .6rem;width:100%;min-height:2.6rem}
.filters .n{grid-column:1/-1;margin:0}
table{width:100%;border-collapse:collapse;font-size:.92rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:600;background:var(--panel);overflow-wrap:normal}
tbody tr:hover{background:var(--panel)}
.r{font-weight:600;white-space:nowrap}
.r::before{margin-inline-end:.35em;content:"○"/""}
.kept,.live,.passed{color:var(--good)}.kept.r::before,.live.r::before,.passed.r::before{content:"✓"/""}
.broken,.due,.missing,.failed{color:var(--bad)}.broken.r::before,.due.r::before,.missing.r::before,.failed.r::before{content:"✗"/""}
.warned,.waived,.soon,.manual{color:var(--warn)}.warned.r::before,.waived.r::before,.soon.r::before,.manual.r::before{content:"!"/""}
.r{color:var(--calm)}
.r.kept,.r.live,.r.passed{color:var(--good)}.r.broken,.r.due,.r.missing,.r.failed{color:var(--bad)}.r.warned,.r.waived,.r.soon,.r.manual{color:var(--warn)}
.graphs{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.graph{margin:1rem 0;max-width:34rem}.graph svg{width:100%;height:auto}
figcaption{color:var(--soft)}
svg text{fill:var(--ink);font:600 14px system-ui,sans-serif}svg .count{fill:var(--soft);font-weight:400}
svg rect{fill:var(--panel);stroke:var(--calm);stroke-width:1.5}svg .kept rect{stroke:var(--good)}svg .broken rect{stroke:var(--bad);stroke-width:3}svg .warned rect,svg .waived rect{stroke:var(--warn);stroke-width:3}
.arc{fill:none;stroke:var(--soft);stroke-width:1.3}.tip{fill:var(--soft)}
[hidden]{display:none!important}
@media screen{.block{content-visibility:auto;contain-intrinsic-size:auto 60rem}}
`;

/** On a phone a row is a card, and each cell says its column. */
const narrow = `
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,td{display:block;width:100%}
tr{border:1px solid var(--line);border-radius:8px;margin:0 0 .6rem;padding:.3rem .2rem}
td{border:0;padding:.2rem .6rem;display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.6rem}
td::before{color:var(--soft);font-size:.85rem}
.r{white-space:normal}
#resource-list tr,#promise-list tr{content-visibility:auto;contain-intrinsic-size:auto 14rem}
`;

const print = `
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--panel:#f3f3f3;--link:#000;--good:#0b4f20;--bad:#8f1a13;--warn:#5f3c00;--calm:#444}
@page{margin:14mm;size:A4 landscape}
body{font-size:10pt}.page{padding:0;max-width:none}.filters,.toc,.skip{display:none}
table{font-size:8.5pt}thead{display:table-header-group}tr,.cards li,.graph{break-inside:avoid}h2,h3{break-after:avoid}
`;

/** The style of a page that has these tables. */
export const styleFor = (tables: readonly Table[]): string =>
  `${base}@media screen and (max-width:50rem){${narrow}${tables.flatMap(labels).join("\n")}}@media print{${print}}`;

/** What stands before each cell where the head of the table is out of sight. */
const labels = ({ id, columns }: Table): string[] =>
  columns.map(
    (column, at) => `#${id} td:nth-child(${at + 1})::before{content:${cssText(column)}/""}`,
  );

/** A string of CSS; whatever is not plain is written as its number. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/[^a-zA-Z0-9 ,.-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
