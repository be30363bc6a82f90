/** The whole look of the audit's page: no file beside it, so that it can be sent as an attachment. */
export const AUDIT_STYLE = `
:root{--ink:#1c2430;--mute:#55606e;--line:#d5dae1;--soft:#f4f6f8;--pass:#2f6f9f;--flag:#c2571a;--shown:#9aa7b5;--untold:#e3e7ec}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.5 "Be Vietnam Pro",Calibri,"Segoe UI",Arial,sans-serif}
main{max-width:1160px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .4rem}
h2{font-size:1.25rem;margin:2.4rem 0 .5rem;padding-top:.6rem;border-top:2px solid var(--ink)}
h3{font-size:1rem;margin:1.6rem 0 .3rem}
h4{font-size:.94rem;margin:1.2rem 0 .2rem}
p{margin:.3rem 0;max-width:52rem}
.lead{font-size:1.12rem}
.note,.scope{color:var(--mute);font-size:.9rem}
.scroll{overflow-x:auto;max-width:100%;margin:.4rem 0}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;font-size:.88rem;width:100%}
th,td{padding:.28rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{color:var(--mute);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500;min-width:8.5rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
.wide{width:34%;min-width:90px}
.level-0{font-weight:700}.level-1{padding-left:1.2rem;font-weight:600}.level-2{padding-left:2.2rem}.level-3{padding-left:3.2rem}
.tag{display:inline-block;border-radius:4px;padding:.05rem .5rem;font-size:.82rem;font-weight:600;border:1px solid transparent}
.tag.pass{background:#e0edf6;color:#174a70}.tag.flag{background:#fbe3d3;color:#8a3608}.tag.shown{background:#e6eaee;color:#3a4653}.tag.untold{background:#fff;color:#4a5563;border-color:#9aa7b5}
.key{display:flex;flex-wrap:wrap;gap:.4rem}
.bar{display:block;width:100%;height:16px}
.bar .pass{fill:var(--pass)}.bar .flag{fill:var(--flag)}.bar .shown{fill:var(--shown)}.bar .untold{fill:var(--untold)}
.given{fill:#24527a}.found{fill:#8fb8da}
.check dl{display:grid;grid-template-columns:7rem 1fr;gap:.15rem .8rem;margin:.3rem 0}
.check dt{color:var(--mute);font-size:.9rem}
.check dd{margin:0;max-width:52rem}
.check ul{margin:.3rem 0;padding-left:1.1rem}
.flagged{list-style-type:"!  "}
.unsaid{list-style-type:"?  "}
.flagged::marker{color:var(--flag);font-weight:700}
code{font:.84em/1.4 Consolas,"DejaVu Sans Mono",monospace;color:var(--mute)}
.beside{display:flex;flex-wrap:wrap;gap:.6rem 2rem}
.beside>.scroll{flex:none;max-width:100%}
.beside>div:last-child{flex:1 1 26rem;min-width:0}
.heat{display:block}
.heat text{font-size:12px;fill:var(--ink)}
.heat .head{fill:var(--mute)}
.heat .value{font-size:11.5px;font-variant-numeric:tabular-nums}
.heat .sure{font-weight:700}
.heat rect{stroke:none}
.heat .none rect{fill:#fff;stroke:#9aa7b5;stroke-dasharray:3 3}
.heat .n2 rect{fill:#d9742f}.heat .n1 rect{fill:#f6cfae}.heat .z rect{fill:#f1f3f5}.heat .p1 rect{fill:#d3e4f2}.heat .p2 rect{fill:#8fbce0}.heat .p3 rect{fill:#1f5f95}
.heat .p3 .value{fill:#fff}
.heat .own rect{stroke:#1c2430;stroke-width:2}
.small{display:flex;flex-wrap:wrap;gap:1rem 2rem}
figure{margin:0;width:200px}
figcaption{font-weight:600;font-size:.9rem}
.scree line{stroke:var(--flag);stroke-width:1.5}
a{color:#174a70}
:focus-visible{outline:3px solid #2f6f9f;outline-offset:2px}
@media (max-width:640px){h1{font-size:1.2rem}.check dl{grid-template-columns:1fr;gap:0}.check dt{margin-top:.3rem}th,td{padding:.25rem .3rem}}
@page{size:A4;margin:13mm}
@media print{body{font-size:9.5pt}main{max-width:none;padding:0}.scroll{overflow:visible}.heat{max-width:100%;height:auto}h2,h3,h4{break-after:avoid}tr,figure,.heat{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}
`;
