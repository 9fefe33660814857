/// How the report looks: on a phone, on a screen, on paper.
enum ReportStyle {
  /// System fonts alone, headings with serifs as in printed yearbooks; no colour carries a meaning that its number does
  /// not; letters on their ground have a contrast of at least 4.5 to 1.
  static let css: StaticString = """
    :root{--ink:#1c2733;--quiet:#55626f;--rule:#ccd4da;--blue:#12395b;--tint:#f3f6f8;--red:#a33a23;
    --serif:"Source Han Serif SC","Noto Serif CJK SC","Songti SC","STSong","SimSun",Georgia,serif;
    --sans:"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Helvetica Neue",Arial,sans-serif}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:auto}
    body{margin:0;color:var(--ink);background:#fff;font:16px/1.75 var(--sans);overflow-wrap:break-word;
    counter-reset:chapter table}
    h1,h2,h3{font-family:var(--serif);line-height:1.35;font-weight:700;text-wrap:balance;margin:0}
    a{color:inherit;text-decoration:none}
    p{margin:0 0 1em}
    a:hover,a:focus-visible{text-decoration:underline;text-underline-offset:.2em}
    a:focus-visible,.table:focus-visible{outline:2px solid var(--red);outline-offset:2px}
    td:target,tr:has(:target){background:#fdf0d5}

    .cover{background:var(--blue);color:#fff;padding:clamp(3rem,12vw,8rem) max(1.25rem,calc((100% - 66rem)/2)) 3rem}
    .cover p{margin:0}
    .cover .place{font-family:var(--serif);font-size:1.25rem;letter-spacing:.3em}
    .cover h1{font-size:clamp(2rem,6.5vw,3.6rem);margin:.35em 0 .25em;letter-spacing:.02em}
    .cover .year{font-family:var(--serif);font-size:clamp(1.6rem,5vw,2.6rem);font-variant-numeric:lining-nums}
    .cover .subtitle{margin-top:clamp(2rem,8vw,5rem);padding-top:1rem;border-top:1px solid #ffffff66;max-width:34rem}
    .cover .date{color:#d5e0e8}
    html:lang(en) .cover .place{letter-spacing:.08em}

    main{max-width:68rem;margin:0 auto;padding:0 1rem}
    main>*{padding-top:3rem}
    h2{font-size:clamp(1.5rem,4vw,2rem);color:var(--blue);padding-bottom:.4em;border-bottom:2px solid var(--blue);
    margin-bottom:1rem}
    .chapter>h2{counter-increment:chapter}
    .chapter>h2::before{content:"第" counter(chapter,simp-chinese-informal) "章";margin-right:.8em;color:var(--red)}
    html:lang(en) .chapter>h2::before{content:counter(chapter,upper-roman);margin-right:.6em}
    .introduction{color:var(--quiet);max-width:44em}

    .contents>ul{list-style:none;margin:0;padding:0;columns:20rem 2;column-gap:3rem}
    .contents li{break-inside:avoid;padding:.3em 0}
    .contents>ul>li>a{font-family:var(--serif);font-weight:700;color:var(--blue)}
    .contents li ul{list-style:none;margin:0;padding:.2em 0 .4em 1em}
    .contents li li{font-size:.95rem;padding:.2em 0;line-height:1.5}

    .cards{list-style:none;margin:0 1px 1.5rem 0;padding:0;display:grid;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))}
    .cards li{border:1px solid var(--rule);margin:0 -1px -1px 0;padding:1rem 1.1rem;display:flex;
    flex-direction:column}
    .cards .what{font-size:.95rem;line-height:1.45}
    .cards .figure{font-family:var(--serif);font-size:2.1rem;line-height:1.4;color:var(--blue);font-weight:700;
    font-variant-numeric:lining-nums tabular-nums}
    .cards .unit{font-family:var(--sans);font-size:.95rem;font-weight:400;margin-left:.35em;color:var(--ink)}
    .cards .which{font-size:.875rem;color:var(--quiet);margin-top:auto}
    .trace{font-size:.95rem;color:var(--quiet);border-left:3px solid var(--red);padding-left:1em;max-width:50em}

    .release{padding-top:1.75rem}
    h3{font-size:1.25rem;margin-bottom:.75rem}
    .tag{display:inline-block;font:400 .8125rem/1.5 var(--sans);color:var(--red);border:1px solid currentColor;
    border-radius:2px;padding:0 .4em;vertical-align:.15em}
    .charts{display:grid;gap:1.5rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));
    margin-bottom:1.25rem}
    .chart{margin:0;max-width:32rem}
    figcaption{font-size:.95rem;font-weight:700;margin-bottom:.6rem}
    svg{display:block;width:100%;height:auto;font-family:var(--sans);fill:var(--ink);overflow:visible}
    svg .number{font-weight:600;font-variant-numeric:tabular-nums}
    svg .end{text-anchor:end} svg .middle{text-anchor:middle}
    svg .strong{font-weight:700} svg .quiet{fill:var(--quiet)} svg .light{fill:#fff} svg .small{font-size:118px}
    svg .tile{font-size:125px} html:lang(en) svg .tile{font-size:119px;letter-spacing:-.02em}
    svg .axis{stroke:#8a96a1;stroke-width:10} svg .series{stroke-width:30;stroke-linecap:round}
    svg .point{stroke:#fff;stroke-width:14}

    .table{overflow-x:auto;margin-bottom:.75rem;
    background:linear-gradient(to left,#fff 2rem,#fff0) right/4rem 100% no-repeat local,
    linear-gradient(to left,#1c273326,#1c273300) right/1rem 100% no-repeat scroll}
    .narrow table{max-width:38rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.5;border-top:2px solid var(--ink);
    border-bottom:2px solid var(--ink)}
    caption{text-align:left;font-size:.95rem;font-weight:700;padding-bottom:.5em}
    caption>span{display:inline-block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2rem))}
    caption>span::before{counter-increment:table;content:"表" counter(table);margin-right:.8em;color:var(--red)}
    html:lang(en) caption>span::before{content:"Table " counter(table)}
    th,td{padding:.5em .7em;text-align:right;vertical-align:baseline}
    th:first-child{text-align:left;position:sticky;left:0;background:#fff;min-width:6.5em;max-width:16em}
    td.unit,th.unit{text-align:left}
    thead th{border-bottom:1px solid var(--ink);font-weight:600;vertical-align:bottom;min-width:5.5em}
    thead small{display:block;font-weight:400;color:var(--quiet);font-size:.8125rem}
    tbody th{font-weight:400}
    tbody tr+tr>*{border-top:1px solid var(--rule)}
    td{font-variant-numeric:tabular-nums;white-space:nowrap}
    .source{font-size:.875rem;color:var(--quiet);margin:0 0 .3em;line-height:1.6}
    .source a{border-bottom:1px solid var(--rule)}
    .back{font-size:.875rem;margin-top:2rem}
    .back a{color:var(--blue);border-bottom:1px solid var(--rule)}

    .appendix{padding-bottom:4rem}
    .symbols{display:grid;grid-template-columns:2em 1fr;margin:0 0 1rem;gap:.1em .5em}
    .symbols dt{font-weight:700} .symbols dd{margin:0}
    pre{background:var(--tint);padding:.8em 1em;font-size:.875rem;white-space:pre-wrap;overflow-wrap:anywhere;
    line-height:1.5}
    code{font-family:"Noto Sans Mono CJK SC","SFMono-Regular",Consolas,Menlo,monospace}
    .source-card{padding:1rem 0;border-top:1px solid var(--rule);font-size:.9375rem}
    .source-card h3{font-size:1.05rem;margin-bottom:.4rem}
    .source-card dl{margin:0;display:grid;gap:.25em}
    .source-card dl>div{display:grid;grid-template-columns:minmax(7.5em,9em) 1fr;gap:.5em}
    .source-card dt{color:var(--quiet)} .source-card dd{margin:0;min-width:0;overflow-wrap:anywhere}
    .source-card code{font-size:.8125rem}

    @media (max-width:30rem){body{line-height:1.7} th,td{padding:.5em .5em}
    .cards{grid-template-columns:1fr 1fr} .cards li{padding:.7rem .75rem} .cards .figure{font-size:1.6rem}
    .cards .unit{display:inline-block}
    .source-card dl>div{grid-template-columns:1fr;gap:0}}

    @page{size:A4;margin:20mm 18mm 18mm;
    @bottom-center{content:counter(page);font:9pt "Noto Serif CJK SC","Songti SC",SimSun,serif;color:#55626f}}
    @page:first{margin:0;@bottom-center{content:none}}
    @media print{
    html{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    body{font-size:10.5pt;line-height:1.65}
    .cover{height:297mm;padding:70mm 22mm 0;break-after:page}
    .cover h1{font-size:34pt} .cover .year{font-size:26pt} .cover .subtitle{margin-top:80mm}
    main{max-width:none;padding:0} main>*{padding-top:0} main>*+*{margin-top:14mm}
    .contents+.key-figures+.chapter,.appendix{break-before:page;margin-top:0}
    .contents>ul{columns:2}
    h2,h3,figcaption,caption{break-after:avoid} h2,h3,.introduction{break-inside:avoid}
    .introduction,.trace,.source{orphans:3;widows:3} .source{break-before:avoid}
    .chart,.charts,.cards li,tr,.source-card,.unbroken{break-inside:avoid} .introduction{break-after:avoid}
    .cards{grid-template-columns:repeat(3,1fr)} .cards .figure{font-size:17pt} .cards li{padding:2.5mm 3mm}
    .cards .what,.cards .unit{font-size:9pt;line-height:1.4} .cards .which{font-size:8pt;line-height:1.4}
    .contents li{padding:.15em 0} .release{padding-top:1rem}
    .charts{grid-template-columns:1fr 1fr;gap:6mm 10mm} .charts .chart:only-child{grid-column:1/-1;max-width:120mm}
    .release+.release{margin-top:8mm}
    .table{overflow:visible;background:none} table{font-size:9pt;line-height:1.4} th,td{padding:.35em .6em}
    .wide table{font-size:7.5pt} .wide th,.wide td{padding:.4em .35em}
    thead{display:table-header-group} thead th{min-width:0} th:first-child{position:static}
    .source,.back,.source-card{font-size:8.5pt} .back{display:none}
    a{text-decoration:none}
    }
    """
}
