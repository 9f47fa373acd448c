package org.trainyard.engine.inference;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.CheckpointChoice;
import org.trainyard.engine.TrainedModel;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/**
 * A process that answers prompts with what a run has learned, on a plain class path:
 * {@code --store LOCATION --run ID [--checkpoint last|best|STEP]}. It opens the checkpoint, by default the best, and
 * answers requests from standard input on standard output, both of them UTF-8 with a JSON object on each line, until
 * its input ends or it is asked to quit. What keeps it from starting is one line on standard error.
 * <p>
 * When the model is there it says {@code ready}:
 *
 * <pre>
 * {"reply":"ready", "kind":"text"|"answer", "step":300, "checkpoints":[300,200], "vocabulary":65,
 *  "maximumLength":64, "layers":3, "example":"12+34", "warning":"…"}
 * </pre>
 *
 * {@code kind} is {@code text} where prompts are continued and {@code answer} where inputs are answered, of which
 * {@code example} is one; {@code step} is that of the checkpoint, {@code checkpoints} are all steps that have one;
 * {@code layers} are those with attention heads; {@code warning} is there if tokens may not be those that the run
 * learned.
 * <p>
 * Requests carry an id, a whole number, that their replies repeat; they are answered in their order.
 *
 * <pre>
 * {"request":"generate", "id":1, "prompt":"12+34", "length":200, "temperature":0, "topK":0, "topP":1, "seed":1,
 *  "alternatives":10}
 * {"request":"attention", "id":2, "prompt":"12+34", "tokens":[4,8,10,2], "layer":0}
 * {"request":"stop", "id":1}
 * {"request":"quit"}
 * </pre>
 *
 * All but the id and the prompt may be left out, and are then as shown; {@link org.trainyard.engine.decoding.Sampling}
 * says what they mean. {@code length} is the number of tokens at most; an answer ends where a right one would end, at
 * the latest. A stop ends the generation of that id after its token, also one that has not begun. Each token is told
 * when it is there:
 *
 * <pre>
 * {"reply":"token", "id":1, "token":7, "text":"3", "name":"3", "probability":0.93, "chance":1.0, "seconds":0.002,
 *  "alternatives":[{"token":7, "name":"3", "probability":0.93, "chance":1.0}, …]}
 * {"reply":"end", "id":1, "text":"", "answer":"046", "stopped":false, "tokens":4, "seconds":0.009}
 * {"reply":"attention", "id":2, "blocks":[{"part":"…", "queries":["1","2",…], "keys":["1","2",…],
 *  "heads":["…", …]}, …]}
 * {"reply":"refused", "id":1, "message":"…"}
 * </pre>
 *
 * {@code text} is what is complete with the token, which may be nothing, and {@code name} how it reads alone;
 * {@code probability} is the model's, {@code chance} what temperature, top-k and top-p made of it; both are missing
 * where they are no numbers, in a model that has diverged. {@code seconds} is the model's time for this token, of the
 * first one with that for the prompt. The {@code end} has text that was held back, the whole {@code answer} as it is
 * read, if there is one, and the number and time of all tokens.
 * {@code attention} is what the heads of a layer look at in a prompt and in tokens that the model made of it: of each
 * attention block of that layer the texts of T queries and S keys, and of each head the weights, [T × S] numbers of 32
 * bits, row by row, little-endian, in Base64. A request that cannot be answered is {@code refused}
 * with one line, and the process goes on.
 */
public final class InferenceProcess {

	/** Exit status at the end of the input, and after {@code quit}. */
	public static final int ENDED = 0;
	/** Exit status where the model could not be opened for want of memory, or for a fault of this program. */
	public static final int FAILED = 1;
	/** Exit status where the input is wrong. */
	public static final int WRONG_INPUT = 2;

	private static final String STORE = "--store";
	private static final String RUN = "--run";
	private static final String CHECKPOINT = "--checkpoint";
	private static final List<String> REQUIRED = List.of(STORE, RUN);
	private static final List<String> KNOWN = List.of(STORE, RUN, CHECKPOINT);

	private InferenceProcess() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		System.exit(run(arguments));
	}

	private static int run(String[] arguments) throws InterruptedException {
		// Whatever a library prints goes to standard error, not among the replies.
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		System.setOut(System.err);
		Replies replies = new Replies(out);
		Conversation conversation = new Conversation(replies);
		try {
			Map<String, String> options = options(arguments);
			CheckpointChoice checkpoint = checkpoint(options.getOrDefault(CHECKPOINT, "best"));
			conversation.listen(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
			try (TrainedModel model = open(options, checkpoint)) {
				Inference inference = Inference.of(model);
				replies.ready(inference, model.step(), model.steps());
				answer(conversation, inference, replies);
			}
			return ENDED;
		} catch (ExperimentException | StoreException e) {
			System.err.println(e.getMessage());
			return WRONG_INPUT;
		} catch (RuntimeException | OutOfMemoryError e) {
			System.err.println(Generation.broken(e));
			return FAILED;
		}
	}

	private static TrainedModel open(Map<String, String> options, CheckpointChoice checkpoint)
			throws ExperimentException, StoreException {
		StoreLocation location = StoreLocation.parse(options.get(STORE));
		if (!location.exists()) {
			throw new ExperimentException(Messages.get("process.store", location));
		}
		try (RunStore store = RunStore.open(location)) {
			return TrainedModel.open(store, store.find(options.get(RUN)).id(), checkpoint);
		}
	}

	private static void answer(Conversation conversation, Inference inference, Replies replies)
			throws InterruptedException {
		boolean asked = true;
		while (asked) {
			Conversation.Turn turn = conversation.next();
			switch (turn.request()) {
			case Request.Generate request -> {
				Runnable last = new Generation(inference, replies, request, turn.stop()).run();
				conversation.ended(request); // before it is told, for who hears it may use the id again
				last.run();
			}
			case Request.Attention request -> new AttentionReading(inference, replies, request).run();
			case Request.Stop stop -> throw new IllegalStateException("A stop has no turn: " + stop);
			case Request.Quit quit -> asked = false;
			}
		}
	}

	private static CheckpointChoice checkpoint(String text) throws ExperimentException {
		return CheckpointChoice.parse(text)
				.orElseThrow(() -> new ExperimentException(Messages.get("process.checkpoint", text)));
	}

	private static Map<String, String> options(String[] arguments) throws ExperimentException {
		Map<String, String> options = new HashMap<>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (i + 1 == arguments.length || !KNOWN.contains(arguments[i])) {
				throw new ExperimentException(
						Messages.get("process.option", arguments[i], String.join(", ", KNOWN)));
			}
			options.put(arguments[i], arguments[i + 1]);
		}
		for (String option : REQUIRED) {
			if (!options.containsKey(option)) {
				throw new ExperimentException(Messages.get("process.missing", option));
			}
		}
		return options;
	}
}
