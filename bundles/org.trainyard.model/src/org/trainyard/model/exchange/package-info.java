/**
 * Models in the words of other programs: Hugging Face's {@code config.json} of GPT-2 and Llama, and RevDEQ
 * configurations as JSON or as Python keyword arguments; into experiments and out of them.
 */
package org.trainyard.model.exchange;
