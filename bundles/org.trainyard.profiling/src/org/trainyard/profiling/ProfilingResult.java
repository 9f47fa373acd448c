package org.trainyard.profiling;

/**
 * What a process that measures an experiment ends with, as JSON.
 *
 * @param checks on a batch that was measured, too
 */
public record ProfilingResult(ExperimentProfile profile, ComponentChecks checks) {
}
