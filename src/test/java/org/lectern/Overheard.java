package org.lectern;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** Passes everything on at once, and remembers what was HTML. */
class Overheard extends HttpServletResponseWrapper {

	private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

	private @Nullable PrintWriter writer;

	Overheard(HttpServletResponse response) {
		super(response);
	}

	String text() {
		if (writer != null) {
			writer.flush();
		}
		return heard.toString(StandardCharsets.UTF_8);
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (writer == null) {
			writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
		}
		return writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		text();
		super.flushBuffer();
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		String type = getContentType();
		ServletOutputStream out = super.getOutputStream();
		return (type != null && type.startsWith("text/html")) ? new Both(out, heard) : out;
	}

	private static final class Both extends ServletOutputStream {

		private final ServletOutputStream out;

		private final ByteArrayOutputStream heard;

		Both(ServletOutputStream out, ByteArrayOutputStream heard) {
			this.out = out;
			this.heard = heard;
		}

		@Override
		public void write(int one) throws IOException {
			out.write(one);
			heard.write(one);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
			heard.write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			out.flush();
		}

		@Override
		public boolean isReady() {
			return out.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			out.setWriteListener(listener);
		}

	}

}
