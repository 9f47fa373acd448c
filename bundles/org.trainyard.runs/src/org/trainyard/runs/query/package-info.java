/**
 * The language in which runs are asked for, on the command line ({@code trainyard runs --where}) and in the filter of the
 * runs view, as in
 *
 * <pre>
 * metric.eval/loss &lt; 1.9 and config.model.hiddenSize &gt;= 128 and tag = "baseline"
 * </pre>
 *
 * <b>Fields.</b> {@link org.trainyard.runs.query.RunProperty} lists those of one word. {@code config.PATH} is a setting,
 * {@code env.NAME} something of the machine or the programs. {@code metric.NAME} is the last value of a metric;
 * {@code .best}, {@code .min}, {@code .max}, {@code .step} (of the last point), {@code .bestStep} and {@code .count} (of
 * points) behind it are its other figures. A name with blanks or symbols stands in backquotes or double quotes, {@code config."my setting"}, and
 * so does a metric whose name ends like a figure: {@code metric.`loss.best`.min}.
 * <p>
 * <b>Comparing.</b> {@code = != < <= > >=}; {@code ~} or {@code contains} looks for a part of a text, capitals or not (no
 * regular expressions); {@code in (a, b)}; {@code exists}; {@code not} may stand before the last three words too. A field
 * that a run lacks makes every comparison false, {@code !=} too. Settings and environment compare as numbers where both
 * sides are numbers; in quotes a number is text. NaN, written {@code nan}, equals itself and is neither less nor greater.
 * <p>
 * <b>Values.</b> Texts stand in quotes where they hold blanks or symbols. Durations are {@code 90} (seconds), {@code 10m}
 * or {@code 1h30m} (ms, s, m, h, d, w). A date such as {@code 2026-11-01}, {@code 2026-11}, {@code 2026-11-01T12:30},
 * {@code today} or {@code yesterday} means all of it: {@code >} is after its end, {@code <} before its beginning, {@code =}
 * within. {@code -7d} is the moment seven days ago.
 * <p>
 * <b>Combining.</b> {@code and} (or nothing between), {@code or}, {@code not}, parentheses. A word alone is looked for in
 * name, id, state and tags, capitals or not.
 * <p>
 * A text is cut into pieces ({@code Tokenizer}), read into a tree ({@code Parser}, {@code Condition}) and asked of each run
 * ({@code Evaluation}). {@link org.trainyard.runs.query.Completions} proposes how an unfinished one goes on.
 */
package org.trainyard.runs.query;
