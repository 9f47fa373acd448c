package org.trainyard.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.osgi.util.NLS;
import org.trainyard.launch.TrainingProcessCommand.Work;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** Shows how far a training run is, from what it records; cancelling it stops the run with a checkpoint. */
final class TrainingJob extends Job {

	private static final int POLL_MILLISECONDS = 300;
	/** The exit code of a process that could not begin, see the engine's {@code TrainingProcess}. */
	private static final int WRONG_INPUT = 2;

	private final TrainingRunProcess process;
	private final String run;
	private final StoreLocation location;
	/** Empty where a run is resumed, whose experiment the store has. */
	private final Optional<Path> snapshot;
	private boolean begun;
	private boolean stopping;
	private long shown;

	TrainingJob(TrainingRunProcess process, TrainingProcessCommand command) {
		super(NLS.bind(Messages.TrainingJob_name, command.name()));
		this.process = process;
		run = command.run();
		location = command.store();
		snapshot = command.work() instanceof Work.Train train ? Optional.of(train.experiment()) : Optional.empty();
	}

	@Override
	public boolean belongsTo(Object family) {
		return TrainingConfiguration.TYPE.equals(family);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.subTask(Messages.TrainingJob_starting);
		try (RunStore store = RunStore.open(location)) {
			while (!process.isTerminated() && !process.isDisconnected()) {
				if (!monitor.isCanceled()) {
					show(store, monitor);
				} else if (!stopping) {
					stopping = true; // once: asking again would kill the process
					monitor.subTask(Messages.TrainingJob_stopping);
					process.terminate();
				}
				Thread.sleep(POLL_MILLISECONDS);
			}
			if (process.isDisconnected()) {
				return Status.OK_STATUS;
			}
			return outcome(store.run(run));
		} catch (StoreException e) {
			return Status.error(e.getMessage());
		} catch (DebugException e) {
			return e.getStatus();
		} catch (InterruptedException e) {
			return Status.CANCEL_STATUS; // the workbench is being closed; the run goes on
		} finally {
			if (process.isTerminated()) {
				deleteSnapshot();
			}
		}
	}

	/** While the store cannot be read, the run goes on nevertheless. */
	private void show(RunStore store, IProgressMonitor monitor) {
		try {
			store.run(run).ifPresent(present -> show(present, monitor));
		} catch (StoreException away) {
			monitor.subTask(away.getMessage());
		}
	}

	private void show(Run present, IProgressMonitor monitor) {
		if (present.steps() > 0) {
			if (!begun) {
				begun = true;
				deleteSnapshot();
				monitor.beginTask(getName(), (int) Math.min(present.steps(), Integer.MAX_VALUE));
			}
			// A run that is resumed goes back to its checkpoint first.
			monitor.worked((int) Math.max(0, present.step() - shown));
			shown = Math.max(shown, present.step());
			monitor.subTask(progress(present));
		}
	}

	/** For example “Step 120 of 500, 0:38 to go”. */
	private static String progress(Run run) {
		if (run.step() == 0 || run.seconds() <= 0) {
			return NLS.bind(Messages.TrainingJob_step, run.step(), run.steps());
		}
		Duration rest = Duration.ofSeconds(Math.round(run.seconds() / run.step() * (run.steps() - run.step())));
		String time = rest.toHours() > 0
				? String.format("%d:%02d:%02d", rest.toHours(), rest.toMinutesPart(), rest.toSecondsPart()) //$NON-NLS-1$
				: String.format("%d:%02d", rest.toMinutes(), rest.toSecondsPart()); //$NON-NLS-1$
		return NLS.bind(Messages.TrainingJob_stepAndTime, new Object[] { run.step(), run.steps(), time });
	}

	/** Once the run is recorded, the store has a copy of its own. */
	private void deleteSnapshot() {
		if (snapshot.isPresent()) {
			try {
				Files.deleteIfExists(snapshot.get());
			} catch (IOException e) {
				ILog.of(TrainingJob.class).warn(snapshot.get().toString(), e);
			}
		}
	}

	private IStatus outcome(Optional<Run> recorded) throws DebugException {
		int exit = process.getExitValue();
		if (recorded.isEmpty() || exit == WRONG_INPUT) {
			return exit == 0 ? Status.OK_STATUS
					: Status.error(NLS.bind(Messages.TrainingJob_notBegun, process.getLabel(), exit));
		}
		Run ended = recorded.get();
		return switch (ended.state()) {
		case FINISHED -> Status.OK_STATUS;
		case STOPPED -> Status.CANCEL_STATUS;
		case FAILED -> Status.error(NLS.bind(Messages.TrainingJob_failed, ended.name(), ended.message()));
		case LOST, RUNNING, CREATED -> Status.error(NLS.bind(Messages.TrainingJob_lost,
				new Object[] { ended.name(), ended.step(), exit }));
		};
	}
}
