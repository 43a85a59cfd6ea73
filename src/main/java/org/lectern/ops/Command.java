package org.lectern.ops;

import java.io.PrintStream;
import java.util.List;

/**
 * Something to be done from the command line. Its bean name is what is typed, its
 * {@link org.springframework.context.annotation.Description} the line that {@code --help}
 * shows: the arguments, then what it does.
 */
public interface Command {

	/**
	 * Does it, on the database of the site that may be running at the same time.
	 * @param arguments what was typed after the command's name
	 * @param out where to name each refused item, with its reason
	 */
	Outcome run(List<String> arguments, PrintStream out);

	/** What became of it; the process leaves with its exit status. */
	enum Outcome {

		/** All went in. */
		DONE(0),

		/** Some items were refused, each was named. */
		SOME_REFUSED(1),

		/** Nothing was done. */
		NOTHING_DONE(2);

		private final int exitStatus;

		Outcome(int exitStatus) {
			this.exitStatus = exitStatus;
		}

		/** The process's exit status. */
		public int exitStatus() {
			return exitStatus;
		}

	}

}
