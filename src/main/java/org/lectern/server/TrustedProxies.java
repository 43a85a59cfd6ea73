package org.lectern.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;

/**
 * Believes {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} of the proxies that
 * were named, and of nobody else.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

	private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");

	private final InetAddressSet trusted = new InetAddressSet();

	TrustedProxies(List<String> addresses) {
		addresses.stream().map(String::strip).filter((address) -> !address.isEmpty()).forEach(trusted::add);
	}

	/** Has this server believe them, if there are any. */
	void believedBy(HttpConfiguration server) {
		if (!trusted.isEmpty()) {
			server.addCustomizer(this);
		}
	}

	@Override
	public Request customize(Request request, HttpFields.Mutable responseHeaders) {
		boolean believed = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
				&& trusted.test(peer.getAddress());
		return believed ? new ForwardedRequest(request, uri(request), client(request)) : request;
	}

	private static HttpURI uri(Request request) {
		HttpURI.Mutable uri = HttpURI.build(request.getHttpURI());
		String scheme = last(request, "X-Forwarded-Proto");
		if (scheme != null && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
			uri.scheme(scheme.toLowerCase(Locale.ROOT));
			uri.port(-1);
		}
		String host = last(request, "X-Forwarded-Host");
		if (host != null) {
			HostPort authority = new HostPort(host);
			uri.host(authority.getHost()).port(authority.getPort(-1));
		}
		return uri.asImmutable();
	}

	/**
	 * The nearest address that is not a trusted proxy's own: what stands left of it could
	 * be made up.
	 */
	private @Nullable String client(Request request) {
		List<String> hops = request.getHeaders().getCSV("X-Forwarded-For", false);
		String client = null;
		for (int i = hops.size() - 1; i >= 0; i--) {
			String hop = new HostPort(hops.get(i)).getHost().replaceAll("[\\[\\]]", "");
			if (!LITERAL.matcher(hop).matches()) {
				break;
			}
			client = hop;
			if (!isTrusted(hop)) {
				break;
			}
		}
		return client;
	}

	private boolean isTrusted(String literal) {
		try {
			return trusted.test(InetAddress.getByName(literal));
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static @Nullable String last(Request request, String header) {
		List<String> values = request.getHeaders().getCSV(header, false);
		return values.isEmpty() ? null : values.get(values.size() - 1);
	}

}
