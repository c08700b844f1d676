/**
 * The page, in Typst. The document comes in as JSON through `sys.inputs` and its texts are put in as values: nothing
 * a person typed is ever read as markup. A4, one family, three sizes, hairlines; amounts aligned right in tabular
 * figures; a table's head repeats on every page.
 */
export const layout = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let chinese = doc.lang == "zh-CN"
#let ink = rgb("#1f2328")
#let soft = rgb("#5b6470")
#let hair = rgb("#c9ced6")

#set document(title: doc.title, date: datetime(year: doc.date.year, month: doc.date.month, day: doc.date.day))
#set page(
  paper: "a4",
  margin: (x: 23mm, top: 22mm, bottom: 20mm),
  footer: context align(center, text(8pt, fill: soft)[#counter(page).display() / #counter(page).final().first()]),
)
#set text(font: "Noto Sans SC", fallback: false, size: 10.5pt, fill: ink, lang: if chinese { "zh" } else { "en" }, number-width: "tabular")
#set par(leading: if chinese { 0.82em } else { 0.7em }, spacing: if chinese { 1.15em } else { 1em }, justify: chinese)
#set list(indent: 0.2em, body-indent: 0.6em, spacing: 0.75em, marker: [–])
#set enum(indent: 0.2em, body-indent: 0.6em, spacing: 0.75em)

#let title-of(body) = block(below: 14pt, {
  set par(justify: false, leading: 0.6em)
  if doc.name == "letter" { align(center, text(16pt, weight: "bold", body)) } else {
    text(18pt, weight: "bold", body)
    v(-4pt)
    line(length: 100%, stroke: 0.8pt + ink)
  }
})

#let heading-of(body) = block(above: 17pt, below: 9pt, sticky: true, text(12pt, weight: "bold", body))

#let note-of(body) = block(above: 8pt, below: 8pt, inset: (left: 8pt), stroke: (left: 1.5pt + hair), {
  set par(leading: 0.7em)
  text(9pt, fill: soft, body)
})

#let line-of(label, body) = block(above: 7pt, below: 7pt, breakable: false, grid(
  columns: (30mm, 1fr),
  column-gutter: 4mm,
  { set par(justify: false, leading: 0.6em); text(9pt, fill: soft, label) },
  body,
))

#let check-of(body) = block(above: 6.5pt, below: 6.5pt, grid(
  columns: (4mm, 1fr),
  column-gutter: 2mm,
  box(width: 3mm, height: 3mm, stroke: 0.6pt + soft, baseline: 0pt),
  body,
))

#let table-of(b) = block(above: 10pt, below: 12pt, {
  set par(justify: false, leading: 0.6em)
  set text(9.5pt)
  let columns = b.head.enumerate().map(((i, _)) => if i in b.numeric { auto } else { 1fr })
  table(
    columns: columns,
    align: (column, _) => if column in b.numeric { right } else { left },
    inset: (x: 4pt, y: 5.5pt),
    stroke: (_, y) => (bottom: if y == 0 { 0.8pt + soft } else { 0.4pt + hair }),
    table.header(..b.head.map(cell => text(9pt, fill: soft, cell))),
    ..b.rows.flatten(),
  )
})

#let signature-of(lines) = block(above: 22pt, breakable: false, align(right, block(width: 72mm, align(left, {
  for each in lines {
    let open = each.ends-with("：") or each.ends-with(":")
    block(below: 13pt, if open { grid(columns: (auto, 1fr), column-gutter: 2mm, each, align(bottom, line(length: 100%, stroke: 0.5pt + soft))) } else { each })
  }
}))))

#for b in doc.blocks {
  if b.is == "title" { title-of(b.text) }
  else if b.is == "heading" { heading-of(b.text) }
  else if b.is == "paragraph" { par(b.text) }
  else if b.is == "note" { note-of(b.text) }
  else if b.is == "line" { line-of(b.label, b.text) }
  else if b.is == "check" { check-of(b.text) }
  else if b.is == "list" and b.numbered { enum(..b.items.map(item => enum.item[#item])) }
  else if b.is == "list" { list(..b.items.map(item => list.item[#item])) }
  else if b.is == "table" { table-of(b) }
  else if b.is == "signature" { signature-of(b.lines) }
  else if b.is == "page-break" { pagebreak(weak: true) }
}
`;
