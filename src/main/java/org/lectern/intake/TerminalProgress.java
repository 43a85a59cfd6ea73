package org.lectern.intake;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Draws a bar on a terminal; elsewhere it says now and then how far the import is. An
 * interrupt stops it after the batch at hand.
 */
final class TerminalProgress implements Progress {

	private static final int WIDTH = 30;

	private static final int SOME = 1000;

	private final PrintStream out;

	private final boolean terminal = isTerminal();

	private volatile boolean stopped;

	private int said;

	TerminalProgress(PrintStream out) {
		this.out = out;
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.stopped = true, "stop-import"));
	}

	/**
	 * Since Java 22 there is a console also where there is no terminal, unless the old
	 * one is asked for.
	 */
	@SuppressWarnings("SystemConsoleNull")
	private static boolean isTerminal() {
		System.setProperty("jdk.console", "java.base");
		return System.console() != null && System.getenv("TERM") != null;
	}

	@Override
	public void reached(String file, double share, int items) {
		if (this.terminal) {
			int full = (int) (share * WIDTH);
			this.out.printf(Locale.ROOT, "\r[%s%s] %3d %% %,9d items  %.40s\033[K", "#".repeat(full),
					".".repeat(WIDTH - full), (int) (share * 100), items, file);
			this.out.flush();
		}
		else if (items / SOME > this.said) {
			this.said = items / SOME;
			this.out.printf(Locale.ROOT, "%,d items, %d %%, in %s%n", items, (int) (share * 100), file);
		}
	}

	/** Leaves the line for the summary. */
	void end() {
		if (this.terminal) {
			this.out.print("\r\033[K");
		}
	}

	@Override
	public boolean isCancelled() {
		return this.stopped;
	}

}
