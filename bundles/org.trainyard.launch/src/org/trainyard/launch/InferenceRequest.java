package org.trainyard.launch;

/**
 * What a model is to continue or to answer, and how.
 *
 * @param prompt      as a person writes it
 * @param length      tokens to generate at most
 * @param temperature 0 always takes the most likely token, 1 draws with the model's own probabilities
 * @param topK        from how many of the likeliest tokens is drawn, 0 for all
 * @param topP        the likeliest that have so much together are drawn from, above 0; 1 for all
 * @param seed        the same seed draws the same tokens
 */
public record InferenceRequest(String prompt, int length, double temperature, int topK, double topP, long seed) {
}
