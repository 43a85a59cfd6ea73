package org.lectern.site;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

import org.springframework.stereotype.Component;

/**
 * What is said to whoever started this process, on standard output and not in the log.
 */
@Component
public class Terminal {

	private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
			Charset.defaultCharset());

	/** Says one line. */
	public void say(String line) {
		out.println(line);
	}

	/** Where longer things are written to. */
	public PrintStream out() {
		return out;
	}

}
