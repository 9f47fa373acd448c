/**
 * The run store: everything that is kept of training runs, in one SQLite file {@code runs.db}, or in a PostgreSQL
 * database that others share, and one folder of files a run, {@code runs/ID/}.
 * <p>
 * <b>Who writes and who reads.</b> A training process records its own run through {@link org.trainyard.runs.RunWriter}.
 * The workbench and the command line read through {@link org.trainyard.runs.RunStore}, rename, delete and restore. Any
 * number of processes may do so at once; readers and writers do not wait for each other, writers queue.
 * <p>
 * <b>Tables</b> ({@code migrations}; Flyway migrates forward): {@code run} has a row a run with its state,
 * progress and last heartbeat; {@code experiment}, {@code setting} and {@code environment} say what it was given;
 * {@code message} is its log, {@code tag} what people file it under; {@code metric} has a row a metric with its summary;
 * {@code block} holds the points, {@code record} histograms, matrices, texts and images, {@code artifact} the files of the
 * run with size and hash. A block is up to 4,096 points of a metric: first and last step, count, minimum and maximum in
 * columns, an overview of every 256 points, so that a chart can be drawn without decoding and misses no spike, see
 * {@code BlockOverview}, and the points themselves as bytes, see {@code BlockCodec}. Every block but a
 * metric's last is full and is never written again, unless a run goes back; so the n-th point is in block n / 4096.
 * <p>
 * <b>What holds whatever happens:</b>
 * <ul>
 * <li>Recording neither delays nor fails a training step. A thread of the writer's own stores what there is every
 * 200 ms, in one transaction with heartbeat and progress.</li>
 * <li>A process that is killed loses at most its last second. A power cut can cost what the operating system had not
 * written yet, but does not damage the file.</li>
 * <li>While the store cannot be written, for instance because a server is away, the run goes on, says so once, puts what
 * it records into a file of its own, see {@code Spool}, and brings it to the store in order, once, as soon as it can. If
 * its process ends before, the next program on this machine that opens the store does. Only where that file cannot be
 * written either, because the disk is full, is it kept in memory.</li>
 * <li>Values come back bit for bit, NaN and infinities included (only NaN's payload is lost in summaries). Steps are
 * exact, times are to the microsecond and never run backwards, even if the clock is set.</li>
 * <li>A run whose process is gone is read as lost, on the same machine at once, from elsewhere after 30 s without a
 * heartbeat. Nobody writes that down, so a run that was only out of sight comes back.</li>
 * <li>A run that has ended can be continued by another process. What it had recorded after the step that it continues
 * from is removed in the same transaction, so that no step is there twice; of two processes that try, one gets it.</li>
 * <li>Deleted runs are hidden and can be restored until the {@link org.trainyard.runs.Trash} is emptied. A store of a newer
 * version can be read and not changed. {@link org.trainyard.runs.StoreCheck} reads everything and says what is wrong, and
 * {@link org.trainyard.runs.StoreBackup} copies a store that is in use.</li>
 * </ul>
 */
package org.trainyard.runs;
