package org.trainyard.runs.comparison;

/** How a report looks in HTML; what it needs is in it, for nothing is loaded. */
final class ReportStyle {

	private static final String STYLE = """
			:root { color-scheme: light dark; --ground: #ffffff; --text: #1f2328; --faint: #59636e; --line: #d1d9e0;
				--stripe: #f6f8fa; --better: #1a7f37; --worse: #b3500f; --added: #dafbe1; --removed: #ffebe9;
				--changed: #fff8c5; }
			* { box-sizing: border-box; }
			body { background: var(--ground); color: var(--text); margin: 0 auto; max-width: 1500px; padding: 1.5em;
				font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans CJK JP", sans-serif; }
			h1 { font-size: 1.6em; margin: 0; overflow-wrap: anywhere; }
			h2 { border-bottom: 1px solid var(--line); font-size: 1.25em; margin: 1.8em 0 0.6em; padding-bottom: 0.2em; }
			.faint { color: var(--faint); }
			.notes { white-space: pre-wrap; }
			.wide { overflow-x: auto; }
			table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
			th, td { border: 1px solid var(--line); max-width: 26em; overflow-wrap: break-word; padding: 0.25em 0.7em;
				text-align: left; vertical-align: top; }
			thead th, tbody th { background: var(--stripe); font-weight: 600; }
			tbody th { left: 0; position: sticky; }
			td.number { text-align: right; white-space: nowrap; }
			.change { color: var(--faint); display: block; font-size: 0.85em; font-weight: normal; }
			.better { color: var(--better); }
			.worse { color: var(--worse); }
			.best, .differs { font-weight: 600; }
			.badge { border: 1px solid var(--line); border-radius: 0.8em; font-size: 0.8em; margin-left: 0.5em;
				padding: 0.05em 0.6em; white-space: nowrap; }
			.swatch svg { vertical-align: middle; }
			.curves { display: grid; gap: 1em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); }
			.curves figure { border: 1px solid var(--line); border-radius: 4px; margin: 0; overflow: hidden; }
			.curves svg { display: block; height: auto; max-width: 100%; width: 100%; }
			.bar { background: var(--stripe); border: 1px solid var(--line); display: block; height: 0.9em; width: 10em; }
			.bar span { background: var(--faint); display: block; height: 100%; }
			summary { cursor: pointer; margin: 0.4em 0; }
			table.texts { font: 13px/1.4 monospace; table-layout: fixed; width: 100%; }
			table.texts td { border-width: 0 1px; max-width: none; padding: 0 0.5em; white-space: pre-wrap;
				overflow-wrap: anywhere; }
			table.texts .line { color: var(--faint); text-align: right; width: 4.5em; }
			tr.changed td { background: var(--changed); }
			tr.added td.right { background: var(--added); }
			tr.removed td.left { background: var(--removed); }
			@media print { .curves figure { break-inside: avoid; } body { max-width: none; padding: 0; } }
			""";
	private static final String DARK = """
			:root { --ground: #1b1e23; --text: #dfe3e8; --faint: #9aa4af; --line: #3d444d; --stripe: #24282e;
				--better: #56d364; --worse: #f0a060; --added: #12361f; --removed: #4a1c1c; --changed: #453a12; }
			""";

	private ReportStyle() {
	}

	/** The style sheet with rules of its pictures on a dark ground. */
	static String css(String darkPictures) {
		return STYLE + "@media screen and (prefers-color-scheme: dark) {\n" + DARK + darkPictures + "}\n";
	}
}
