/** The look of a printed page, close to the PDF: one column, hairlines, amounts aligned right in tabular figures. */
export const printStyles = `
@page { size: A4; margin: 20mm 23mm; }
:root { color: #1f2328; --soft: #5b6470; --hair: #c9ced6; }
body { margin: 0; font: 11pt/1.7 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6em; line-height: 1.3; padding-bottom: .35em; border-bottom: 1px solid; }
.letter h1 { text-align: center; border: 0; }
h2 { font-size: 1.12em; margin: 1.4em 0 .5em; break-after: avoid; }
p { margin: .6em 0; overflow-wrap: anywhere; }
.note { font-size: .86em; color: var(--soft); border-left: 2px solid var(--hair); padding-left: .7em; }
.check { display: flex; gap: .6em; align-items: baseline; }
.box { flex: none; width: .75em; height: .75em; border: 1px solid var(--soft); }
.line { display: grid; grid-template-columns: 7em 1fr; gap: 1em; margin: .6em 0; break-inside: avoid; }
.line dt { font-size: .86em; color: var(--soft); } .line dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: .8em 0 1.1em; font-size: .92em; line-height: 1.4; }
th { font-weight: normal; color: var(--soft); text-align: left; border-bottom: 1px solid var(--soft); }
th, td { padding: .4em .5em; vertical-align: top; } td { border-bottom: 1px solid var(--hair); }
.number { text-align: right; white-space: nowrap; } .total { font-weight: bold; } tr { break-inside: avoid; }
.signature { width: 18em; margin: 2em 0 0 auto; break-inside: avoid; } .signature .open { border-bottom: 1px solid var(--soft); }
.page-break { break-after: page; border: 0; }
@media print { main { max-width: none; padding: 0; } }
.evidence td, .evidence li, .evidence dt, .evidence dd { overflow-wrap: anywhere; } .evidence td:first-child { overflow-wrap: normal; }
`;
