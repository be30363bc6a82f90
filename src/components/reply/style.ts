/** The whole look of the page: no file beside it, so that it can be sent as an attachment. */
export const REPLY_STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--mute:#55606e;--line:#d5dae1;--paper:#fff;--soft:#f4f6f8;--error:#a8320a;--error-bg:#fbe3d8;--warning:#7a5200;--warning-bg:#fff0c2;--info:#1d4f7c;--info-bg:#e2eefa;--done:#1c6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebef;--mute:#a6b0bc;--line:#3a434e;--paper:#14181d;--soft:#1d232a;--error:#ffb296;--error-bg:#4a2113;--warning:#ffd97a;--warning-bg:#43350c;--info:#a9d0f5;--info-bg:#16334d;--done:#86d6a2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Be Vietnam Pro",Calibri,"Segoe UI",Arial,sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:1.45rem;line-height:1.3;margin:0 0 .4rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0}
p{margin:.3rem 0}
.en{color:var(--mute);font-size:.92rem}
.en code{border:1px solid currentColor;border-radius:3px;margin-left:.4rem;padding:0 .3rem;font:.86em/1.4 Consolas,"DejaVu Sans Mono",monospace;white-space:nowrap}
.about{border-top:1px solid var(--line);margin-top:1rem;padding-top:.8rem;color:var(--mute)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:1rem 0;list-style:none}
.counts li,.tag{border-radius:4px;padding:.15rem .55rem;font-weight:600}
.error{background:var(--error-bg);color:var(--error)}
.warning{background:var(--warning-bg);color:var(--warning)}
.info{background:var(--info-bg);color:var(--info)}
.sign{vertical-align:-.12em}
.demo{background:var(--soft);border:1px dashed var(--mute);padding:.4rem .7rem;margin:.8rem 0}
.cause{border:1px solid var(--line);border-radius:6px;margin:0 0 1rem;overflow:hidden}
.cause header{padding:.6rem .8rem}
.cause .how{padding:.5rem .8rem;background:var(--soft)}
.cells{list-style:none;margin:0;padding:0}
.cells>li{display:grid;grid-template-columns:minmax(9rem,1.1fr) 2.2fr 2.2fr;gap:.2rem 1rem;padding:.55rem .8rem;border-top:1px solid var(--line);break-inside:avoid}
.cells .at{font-variant-numeric:tabular-nums}
.cells b,.cells q{overflow-wrap:anywhere;white-space:pre-wrap}
.cells q{quotes:"“" "”"}
.cells .small{display:block;color:var(--mute);font-size:.86rem;overflow-wrap:anywhere}
.new{border:1px solid currentColor;border-radius:3px;padding:0 .3rem;font-size:.8rem}
.done li{padding:.2rem 0}
.done b{color:var(--done)}
:focus-visible{outline:3px solid var(--info);outline-offset:2px}
@media (max-width:640px){.cells>li{grid-template-columns:1fr}h1{font-size:1.2rem}}
@page{size:A4;margin:14mm}
@media print{:root{--ink:#000;--mute:#444;--line:#999;--paper:#fff;--soft:#fff;--error:#7d2200;--warning:#5c3d00;--info:#123a5c;--error-bg:#fff;--warning-bg:#fff;--info-bg:#fff}body{font-size:10.5pt}main{max-width:none;padding:0}.cause header{break-after:avoid}.counts li,.tag{border:1px solid currentColor}}
`;
