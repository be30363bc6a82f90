/** The whole look of the page: no file beside it, so that it can be sent as an attachment. */
export const ROBUSTNESS_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--band:#f1f4f6;--ink:#16202a;--ink-2:#47535e;--rule:#d6dce1;--mark:#7a858f;--accent:#0a4f87;--soft:#5f93c2}
@media (prefers-color-scheme:dark){:root{--paper:#10161c;--band:#19222b;--ink:#e9eef2;--ink-2:#b4bfc9;--rule:#2c3740;--mark:#7c8994;--accent:#7fbbee;--soft:#3b6c97}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Be Vietnam Pro","Segoe UI",Arial,sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:1.6rem;line-height:1.28;margin:.3rem 0 .5rem;max-width:34em;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.28;margin:0}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.3rem 0;max-width:72ch}
section{margin-top:2.2rem}
.head{border-top:2px solid var(--ink);padding-top:.6rem;margin-bottom:.9rem;break-after:avoid}
.head p,.mute,.kicker,.hint,.lead{color:var(--ink-2);font-size:.9rem}
.kicker{margin:0}
.hint{display:none}
.chart{margin:0 0 .6rem}
.chart svg{display:block;max-width:100%;height:auto;break-inside:avoid}
.chart .wide svg{width:100%;max-width:940px}
.chart .narrow{display:none}
svg text{font:12px "Be Vietnam Pro","Segoe UI",Arial,sans-serif;fill:var(--ink);font-variant-numeric:tabular-nums}
svg .q{fill:var(--ink-2)}
svg .grid{stroke:var(--rule);stroke-width:1}
svg .possible{stroke:var(--mark);stroke-width:1.5}
svg .bound{stroke:var(--mark);stroke-width:1.5;stroke-dasharray:2 3}
svg .interval{fill:var(--soft)}
svg .median{stroke:var(--ink);stroke-width:2}
svg .dot{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}
svg .total{fill:var(--soft)}
svg .first{fill:var(--accent)}
svg .range{stroke:var(--ink);stroke-width:1.5}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.85rem;color:var(--ink-2);list-style:none;margin:.2rem 0 .8rem;padding:0}
.key li{display:flex;align-items:center;gap:.4rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4}
th{font-weight:600;text-align:left;vertical-align:bottom}
thead th{border-bottom:1.5px solid var(--ink)}
td,th{padding:.25rem .5rem}
tbody td,tbody th{border-bottom:1px solid var(--rule);vertical-align:top}
thead th:first-child{white-space:nowrap}
.few{width:auto}
.few td,.few th{padding-right:1.5rem}
.r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.w{min-width:15rem}
.unit{min-width:7.5rem}
.notes{padding-left:1.1rem;margin:.3rem 0}
.notes li{margin:.3rem 0;overflow-wrap:anywhere}
code{font:.88em/1.5 Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
pre{background:var(--band);padding:.7rem .9rem;margin:.5rem 0;white-space:pre-wrap}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media screen and (max-width:760px){.chart .wide{display:none}.chart .narrow{display:block}.hint{display:block}.w{min-width:11rem}h1{font-size:1.3rem}}
@page{size:A4;margin:14mm 12mm}
@media print{:root{color-scheme:light;--paper:#fff;--band:#f1f4f6;--ink:#16202a;--ink-2:#47535e;--rule:#d6dce1;--mark:#7a858f;--accent:#0a4f87;--soft:#5f93c2}html{-webkit-print-color-adjust:exact;print-color-adjust:exact}body{font-size:10.5pt}main{max-width:none;padding:0}p{max-width:none}thead{display:table-header-group}tr,li{break-inside:avoid}.scroll{overflow:visible}.w,.unit{min-width:0}section{margin-top:1.4rem}}
`;
