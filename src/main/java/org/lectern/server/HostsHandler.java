package org.lectern.server;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.lectern.site.Site;

/**
 * Answers only for the site's own names once it knows its address; health is told to
 * everybody.
 */
final class HostsHandler extends Handler.Wrapper {

	private final Site site;

	private final Set<String> alsoKnownAs;

	HostsHandler(Handler next, Site site, List<String> alsoKnownAs) {
		super(next);
		this.site = site;
		this.alsoKnownAs = alsoKnownAs.stream()
			.map((name) -> name.strip().toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (isOurs(Request.getServerName(request)) || isHealth(Request.getPathInContext(request))) {
			return super.handle(request, response, callback);
		}
		Response.writeError(request, response, callback, 400);
		return true;
	}

	private boolean isOurs(String host) {
		URI base = site.baseUrl();
		return base == null || host.equalsIgnoreCase(base.getHost())
				|| alsoKnownAs.contains(host.toLowerCase(Locale.ROOT));
	}

	private static boolean isHealth(String path) {
		return path.equals("/health") || path.startsWith("/health/");
	}

}
