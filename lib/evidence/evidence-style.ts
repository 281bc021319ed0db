/** The look of the evidence page, on screen and on paper. Stands in the page itself, allowed there by its hash. */
export const EVIDENCE_STYLE = `
:root{color-scheme:light}
body{max-width:46rem;margin:2.5rem auto;padding:0 1.25rem;background:#fff;color:#221d18;font:15px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}
h1,h2,h3{font-family:ui-serif,'Iowan Old Style',Charter,Georgia,serif;line-height:1.2;font-weight:600}
h1{font-size:1.75rem;margin:0 0 .75rem}
h2{font-size:1.45rem;margin:3rem 0 .75rem;padding-top:1.25rem;border-top:2px solid #221d18}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem;break-after:avoid}
p{margin:.4rem 0}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1.25rem;margin:.5rem 0}
dt{color:#665d53}
dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #e4dccf;overflow-wrap:anywhere}
th{color:#665d53;font-weight:400}
td:first-child,td:last-child{white-space:nowrap}
small,.soft{font-size:.85rem;color:#665d53}
code{font:.8rem/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0;padding:1rem 1.15rem;border:1px solid #d8cfc1;border-radius:6px;font:.9rem/1.55 ui-serif,Charter,Georgia,serif}
article{margin:1.25rem 0}
ol,ul{margin:.4rem 0;padding-inline-start:1.4rem}
li{overflow-wrap:anywhere}
img{display:block;max-width:100%;margin:.6rem 0;border:1px solid #d8cfc1}
a{color:#0e5a57}
.warn{font-weight:600}
@page{margin:18mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}h2{break-before:page}section:first-of-type h2{break-before:auto}a{color:inherit;text-decoration:none}.screen{display:none}img{max-height:22cm}}
@media (max-width:34rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}td:first-child,td:last-child{white-space:normal}th,td{overflow-wrap:break-word;padding-right:.5rem}}
`;
