package org.trainyard.profiling;

/**
 * What a process that measures an experiment ends with, as JSON.
 *
 * @param checks    on a batch that was measured, too; null where they could not be made
 * @param unchecked why, as one line; null where they were made
 */
public record ProfilingResult(ExperimentProfile profile, ComponentChecks checks, String unchecked) {

	public static ProfilingResult checked(ExperimentProfile profile, ComponentChecks checks) {
		return new ProfilingResult(profile, checks, null);
	}

	public static ProfilingResult unchecked(ExperimentProfile profile, String reason) {
		return new ProfilingResult(profile, null, reason);
	}
}
