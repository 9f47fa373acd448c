/**
 * Views of what runs recorded of the inside of their models: gradient flow, distributions, experts, fixed points,
 * attention. Each follows the selected runs and reads in the background; where a run has not recorded what a view needs, the
 * view names the setting that records it.
 */
package org.trainyard.runs.ui.inside;
