/** What a model costs, measured on random input: whole passes, single blocks by length, memory, the machine's peak. */
package org.trainyard.engine.profile;
