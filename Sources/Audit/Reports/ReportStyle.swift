/// How a report looks: one style sheet for the screen and for paper.
///
/// Black on white, thin rules, no colour that says anything: it prints in grey as it stands. A
/// change here changes the bytes of every report, so `ReportStamp.currentLayout` grows with it.
enum ReportStyle {
    static let sheet = """
        :root { color-scheme: light; --ink: #1a1a1a; --soft: #555; --rule: #c8c8c8; }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 2.5rem 1.5rem; max-width: 76rem; background: #fff;
          color: var(--ink); font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto,
          "Noto Sans", "Liberation Sans", Arial, sans-serif;
        }
        h1, h2, p, dl, dd, figure { margin: 0; }
        header { border-top: 3px solid var(--ink); padding-top: 0.875rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 600; max-width: 44rem; }
        h2 { font-size: 1.125rem; line-height: 1.3; font-weight: 600; }
        .period { margin-top: 0.375rem; font-size: 1.125rem; }
        .period span { margin-left: 0.75rem; color: var(--soft); }
        .cut { margin-top: 0.25rem; color: var(--soft); font-size: 0.8125rem; }
        .summary { margin-top: 1.25rem; max-width: 44rem; font-size: 1rem; }
        section { margin-top: 2.5rem; border-top: 1px solid var(--ink); padding-top: 0.75rem; }
        .note { margin-top: 0.25rem; max-width: 44rem; color: var(--soft); }
        .pair { margin-top: 1.25rem; }
        .table { overflow-x: auto; }
        table {
          border-collapse: collapse; border-bottom: 1px solid var(--rule);
          font-variant-numeric: tabular-nums lining-nums;
        }
        th, td {
          padding: 0.25rem 1.25rem 0.25rem 0; border-top: 1px solid var(--rule);
          text-align: left; vertical-align: baseline; font-weight: 400;
        }
        th:last-child, td:last-child { padding-right: 0; }
        thead th {
          border-top: 0; border-bottom: 1px solid var(--ink); vertical-align: bottom;
          font-weight: 600; line-height: 1.3; padding-bottom: 0.375rem;
        }
        .number { text-align: right; white-space: nowrap; }
        td.number span { margin-left: 0.2em; }
        .code { white-space: nowrap; }
        .positions { max-width: 22rem; }
        td.positions { color: var(--soft); }
        tr.group > * { border-top: 1px solid #767676; }
        tfoot { display: table-row-group; }
        tfoot tr > * { border-top: 1px solid var(--ink); font-weight: 600; }
        figure { margin-bottom: 1.5rem; overflow-x: auto; }
        figcaption { margin-top: 0.5rem; font-size: 0.8125rem; line-height: 1.45; max-width: 40rem; }
        figcaption strong { font-weight: 600; }
        svg { display: block; width: 100%; min-width: 22rem; max-width: 40rem; height: auto; }
        svg text {
          font-size: 115px; fill: var(--ink); font-variant-numeric: tabular-nums;
          paint-order: stroke; stroke: #fff; stroke-width: 25px; stroke-linejoin: round;
        }
        svg .soft { fill: #555; }
        svg .grid { stroke: #d6d6d6; stroke-width: 6; }
        svg .axis { stroke: #1a1a1a; stroke-width: 10; }
        svg .bar { stroke: #1f3347; stroke-width: 8; }
        svg .hatch { fill: none; stroke: #1f3347; stroke-width: 11; pointer-events: none; }
        svg .line { fill: none; stroke: #1f3347; stroke-width: 17; stroke-linejoin: round; }
        svg .mark { stroke: #1f3347; stroke-width: 13; }
        svg .lead { stroke: #767676; stroke-width: 5; }
        footer { margin-top: 3rem; border-top: 1px solid var(--ink); padding-top: 0.75rem; }
        footer h2 { font-size: 0.9375rem; }
        dl {
          display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 1.5rem;
          margin-top: 0.5rem; font-size: 0.8125rem;
        }
        dt { color: var(--soft); }
        dd { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
        footer p { margin-top: 0.75rem; max-width: 44rem; font-size: 0.8125rem; }
        @media screen and (min-width: 900px) {
          .pair { display: flex; flex-flow: row wrap-reverse; gap: 2rem; align-items: flex-end; }
          .table { flex: 0 1 auto; }
          figure { order: 1; flex: 1 1 26rem; margin: 0; position: sticky; top: 1.5rem; }
        }
        @media print {
          body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.4; }
          h1 { font-size: 17pt; }
          h2 { font-size: 12pt; }
          .summary { font-size: 10pt; }
          .cut, figcaption, dl, footer p { font-size: 8pt; }
          section { margin-top: 8mm; }
          h2, .note, thead { break-after: avoid; }
          tr, .short, figure, footer { break-inside: avoid; }
          figure, .table { overflow: visible; }
          svg { max-width: 138mm; min-width: 0; }
          thead { display: table-header-group; }
          th, td { padding-top: 0.35mm; padding-bottom: 0.35mm; }
        }
        @page {
          size: A4; margin: 18mm 17mm 20mm 20mm;
          @bottom-left { font: 7.5pt system-ui, "Segoe UI", Arial, sans-serif; color: #555; }
          @bottom-right {
            content: counter(page) " / " counter(pages);
            font: 7.5pt system-ui, "Segoe UI", Arial, sans-serif; color: #555;
          }
        }
        """
}
