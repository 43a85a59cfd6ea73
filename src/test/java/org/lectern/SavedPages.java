package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.FileSystemUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps every whole page that any test is shown, for the Nu checker to read when all
 * tests have run: one file for each address, method, status and text.
 */
class SavedPages extends OncePerRequestFilter {

	/** A request with this header asks for a page that is not kept. */
	static final String UNSAVED = "Unsaved";

	private static final Path FOLDER = Path.of("target/html-pages");

	private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[^a-zA-Z0-9]+");

	static {
		try {
			FileSystemUtils.deleteRecursively(FOLDER);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hostile text is not judged by its language and spelling. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(UNSAVED) != null;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Overheard overheard = new Overheard(response);
		chain.doFilter(request, overheard);
		String text = overheard.text();
		if (text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
			Files.createDirectories(FOLDER);
			Files.writeString(FOLDER.resolve(name(request, response, text)), text);
		}
	}

	private static String name(HttpServletRequest request, HttpServletResponse response, String text) {
		String address = UNFIT_FOR_A_NAME.matcher(request.getRequestURI()).replaceAll("-");
		String start = address.substring(0, Math.min(address.length(), 60));
		return "%s%s-%d-%08x.html".formatted(request.getMethod(), start, response.getStatus(), text.hashCode());
	}

}
