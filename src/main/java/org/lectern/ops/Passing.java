package org.lectern.ops;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Counts what is read of a document, to tell how far one is with it. */
final class Passing extends FilterInputStream {

	private final long size;

	private long passed;

	Passing(InputStream in, long size) {
		super(in);
		this.size = Math.max(1, size);
	}

	/** How much of the whole was read, between 0 and 1. */
	double share() {
		return Math.min(1, (double) this.passed / this.size);
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		this.passed += (read < 0) ? 0 : 1;
		return read;
	}

	@Override
	public int read(byte @Nullable [] bytes, int from, int most) throws IOException {
		int read = super.read(bytes, from, most);
		this.passed += Math.max(0, read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
