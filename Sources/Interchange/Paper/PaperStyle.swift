/// How a printed page looks: black on white, made for paper first.
enum PaperStyle {
  /// The style sheet; paper is A4 or A3, as the printer has it.
  static func sheet(isLandscape: Bool) -> String {
    """
    @page { size: \(isLandscape ? "landscape" : "portrait"); margin: 9mm 10mm 12mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
    * { box-sizing: border-box; }
    html { background: #fff; color: #000; }
    body { font: 9.5pt/1.3 "Liberation Sans", Arial, Helvetica, sans-serif; margin: 0 auto;
      padding: 8mm; max-width: \(isLandscape ? "297mm" : "210mm");
      font-variant-numeric: tabular-nums; }
    h1 { font-size: 17pt; line-height: 1.15; margin: 0; }
    .subtitle { font-size: 11pt; margin: 1mm 0 4mm; }
    h2 { font-size: 11pt; margin: 5mm 0 1.5mm; break-after: avoid; }
    h2.sheet { break-before: page; font-size: 14pt; }
    h2.sheet:first-of-type { break-before: auto; }
    p { margin: 1mm 0; }
    ul, ol { margin: 1mm 0 4mm; padding-left: 5mm; }
    li { margin: .6mm 0; break-inside: avoid; }
    blockquote { margin: 2mm 0; padding: 2mm 4mm; border-left: 1.2mm solid #000; font-size: 11.5pt;
      break-inside: avoid; }
    table { border-collapse: collapse; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th { text-align: left; font-weight: bold; font-size: 8pt; }
    td, th { vertical-align: baseline; padding: .9mm 1.4mm; }
    td:first-child, th:first-child { padding-left: 0; }
    td:last-child, th:last-child { padding-right: 0; }
    small { display: block; font-size: 8pt; line-height: 1.25; }
    table.main { width: 100%; margin-top: 2mm; border-bottom: .4mm solid #000; }
    table.main tbody tr { border-top: .15mm solid #999; }
    table.main thead tr:last-child { border-bottom: .4mm solid #000; }
    table.main thead th { vertical-align: bottom; }
    th.caption { font-size: 8pt; font-weight: normal; padding: 0 0 1.5mm; }
    tr.group { break-after: avoid; }
    tr.group th { font-size: 10pt; padding-top: 3mm; }
    .tight, .figure, .hour { width: 1%; white-space: nowrap; }
    .figure { text-align: right; }
    .hour { text-align: right; }
    td.hour { font-size: 11pt; }
    .wide { width: 39%; }
    .blank { width: 15mm; min-width: 15mm; border-left: .15mm solid #999; }
    .box { width: 8mm; text-align: center; border-left: .15mm solid #999; }
    td.box { font-size: 13pt; line-height: 1; }
    .columns { display: flex; gap: 12mm; flex-wrap: wrap; align-items: flex-start; }
    .columns section { break-inside: avoid; }
    table.small td { padding-top: .5mm; padding-bottom: .5mm; }
    @media print { body { padding: 0; max-width: none; } }
    """
  }
}
