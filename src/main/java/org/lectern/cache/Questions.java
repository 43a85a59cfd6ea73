package org.lectern.cache;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Understands addresses whose answer can be kept. */
@Component
class Questions {

	private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

	private static final int LONGEST = 500;

	private final Routes routes;

	Questions(Routes routes) {
		this.routes = routes;
	}

	/** What is asked for, if that is something that is the same for everybody. */
	@Nullable Question of(Request request) {
		String path = request.getHttpURI().getPath();
		if (path == null || path.length() > LONGEST || !PLAIN.matcher(path).matches()) {
			return null;
		}
		SortedSet<String> names = routes.parameters(path);
		if (names == null) {
			return null;
		}
		String query = query(request, names);
		return (query == null || query.length() > LONGEST) ? null : new Question(path, query);
	}

	/** None if it cannot be read; what that leads to is not decided here. */
	private static @Nullable String query(Request request, SortedSet<String> names) {
		if (request.getHttpURI().getQuery() == null) {
			return "";
		}
		try {
			Fields parameters = Request.extractQueryParameters(request);
			return names.stream()
				.filter((name) -> parameters.get(name) != null)
				.map((name) -> name + "=" + encoded(parameters.getValue(name)))
				.collect(Collectors.joining("&"));
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	private static String encoded(@Nullable String value) {
		return URLEncoder.encode((value != null) ? value : "", StandardCharsets.UTF_8);
	}

}
