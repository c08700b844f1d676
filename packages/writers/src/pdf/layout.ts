/**
 * The page, in Typst. The document comes in as JSON through `sys.inputs` and its texts are put in as values: nothing
 * a person typed is ever read as markup. A4, one family, three sizes, hairlines; amounts aligned right in tabular
 * figures; a table's head repeats on every page.
 */
export const layout = `
#let doc = json(bytes(sys.inputs.document))
#let chinese = doc.lang == "zh-CN"
#let ink = rgb("#1f2328")
#let soft = rgb("#5b6470")
#let hair = rgb("#c9ced6")
#let month = doc.name == "month" // the month on one page, the help to ask for on the next
#let lines-of(b) = {
  if b.is == "table" { b.rows.len() + 1.6 }
  else if b.is == "list" { b.items.map(item => calc.ceil(item.len() / 126)).sum(default: 0) + 0.6 }
  else if b.is == "signature" { b.lines.len() + 1.6 }
  else if b.is == "page-break" { 0 }
  else { calc.ceil(b.text.len() / 126) + 0.6 } // 42 Chinese characters fill a line
}
#let dense = month or doc.name == "statement" or (doc.letter and doc.blocks.map(lines-of).sum(default: 0) > 44) // one page wherever it can be
#let rows = doc.blocks.filter(b => b.is == "table").map(b => b.rows.len()).sum(default: 0)
#let full = month and rows + doc.blocks.filter(b => b.is == "list" and not b.numbered).map(b => b.items.len()).sum(default: 0) > 18
#let tight = doc.name == "statement" and rows > 18 // a full household, still on one page
#let tightest = tight and rows > 40 // a dozen debts and more

#set document(title: doc.title, date: datetime(year: doc.date.year, month: doc.date.month, day: doc.date.day))
#set page(
  paper: "a4",
  margin: (x: 23mm, top: if tightest { 9mm } else if tight { 12mm } else if dense { 16mm } else { 21mm }, bottom: if tightest { 12mm } else if tight { 14mm } else { 19mm }),
  footer: context align(center, text(8pt, fill: soft)[#counter(page).display() / #counter(page).final().first()]),
)
#set text(font: "Noto Sans SC", fallback: false, size: if full { 8.5pt } else if tightest or month { 9pt } else if tight { 9.5pt } else { 10.5pt }, fill: ink, lang: if chinese { "zh" } else { "en" }, number-width: "tabular")
#set par(leading: if full { 0.5em } else if month { 0.62em } else if chinese { 0.82em } else { 0.7em }, spacing: if chinese { 1.15em } else { 1em }, justify: chinese and doc.name != "evidence")
#set list(indent: 0.2em, body-indent: 0.6em, spacing: if full { 0.55em } else if month { 0.68em } else { 0.75em }, marker: [–])
#set enum(indent: 0.2em, body-indent: 0.6em, spacing: if full { 0.55em } else if month { 0.68em } else { 0.75em })

#show regex("[0-9A-Za-z]{24}"): it => if doc.name == "evidence" { it + "\u{200b}" } else { it } // a hash may go on in the next line

#let title-of(body) = block(width: 100%, below: if tight { 8pt } else { 14pt }, {
  set par(justify: false, leading: 0.6em, spacing: 9pt)
  if doc.letter { align(center, text(16pt, weight: "bold", body)) } else {
    text(17pt, weight: "bold", body)
    parbreak()
    line(length: 100%, stroke: 0.8pt + ink)
  }
})

#let heading-of(body) = block(above: if tightest { 5pt } else if tight { 8pt } else if dense { 12pt } else { 16pt }, below: if tightest { 3pt } else if tight { 5pt } else if dense { 7pt } else { 9pt }, sticky: true, text(if tight { 10.5pt } else { 12pt }, weight: "bold", body))

#let note-of(body) = block(above: if tight { 4pt } else { 8pt }, below: if tight { 4pt } else { 8pt }, inset: (left: 8pt), stroke: (left: 1.5pt + hair), {
  set par(leading: 0.7em)
  text(9pt, fill: soft, body)
})

#let line-of(label, body) = block(above: 9pt, below: 8pt, breakable: false, grid(
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

#let table-of(b) = block(above: if tightest { 3pt } else if tight { 4pt } else if dense { 6pt } else { 9pt }, below: if tightest { 4pt } else if tight { 6pt } else if dense { 9pt } else { 12pt }, {
  set par(justify: false, leading: if tight { 0.5em } else { 0.6em })
  set text(if tightest { 8pt } else if tight { 8.5pt } else { 9.5pt })
  let all = if b.head.len() > 0 { (b.head,) + b.rows } else { b.rows }
  let longest(i) = calc.max(..all.map(row => row.at(i).len()))
  let texts = range(all.first().len()).filter(i => i not in b.numeric)
  let wide = texts.sorted(key: longest).at(-1, default: 0)
  // Beside another long column the widest alone would be squeezed: both take their share.
  let long = texts.filter(i => longest(i) > 40)
  let width-of(i) = if long.len() > 1 and i in long { calc.min(longest(i), 80) * 1fr } else if i == wide { 1fr } else { auto }
  let sum-row = if b.at("total", default: false) { b.rows.len() - 1 } else { -1 }
  table(
    columns: range(all.first().len()).map(width-of),
    align: (column, _) => if column in b.numeric { right } else { left },
    inset: (x: 5pt, y: if rows > 50 and tight { 1.6pt } else if tightest { 2pt } else if tight { 2.4pt } else if dense { 3.6pt } else { 5pt }),
    stroke: (_, y) => (bottom: if y == 0 and b.head.len() > 0 { 0.8pt + soft } else { 0.4pt + hair }),
    ..if b.head.len() > 0 { (table.header(..b.head.map(cell => text(if tight { 8pt } else { 9pt }, fill: soft, cell))),) },
    ..b.rows.enumerate().map(((i, row)) => row.map(cell => if i == sum-row { strong(cell) } else { cell })).flatten(),
  )
})

#let signature-of(lines) = block(width: 100%, above: if tight { 8pt } else if dense { 14pt } else { 26pt }, breakable: false, align(right, block(width: 72mm, align(left, {
  for each in lines {
    let open = each.ends-with("：") or each.ends-with(":")
    block(below: if tightest { 7pt } else { 13pt }, if open { grid(columns: (auto, 1fr), column-gutter: 2mm, each, align(bottom, line(length: 100%, stroke: 0.5pt + soft))) } else { each })
  }
}))))

#for (i, b) in doc.blocks.enumerate() {
  let leads = b.is == "paragraph" and (b.text.ends-with("：") or b.text.ends-with(":"))
  let last-words = i + 1 < doc.blocks.len() and doc.blocks.at(i + 1).is == "signature"
  if b.is == "title" { title-of(b.text) }
  else if b.is == "heading" { heading-of(b.text) }
  else if b.is == "paragraph" and (last-words or leads) { block(sticky: true, par(b.text)) }
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
