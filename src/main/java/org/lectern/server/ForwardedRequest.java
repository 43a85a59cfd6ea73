package org.lectern.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request as the client sent it to the proxy in front of us. */
final class ForwardedRequest extends Request.Wrapper {

	private final HttpURI uri;

	private final HttpFields headers;

	private final ConnectionMetaData connection;

	ForwardedRequest(Request wrapped, HttpURI uri, @Nullable String client) {
		super(wrapped);
		this.uri = uri;
		this.headers = HttpFields.build(wrapped.getHeaders())
			.put(HttpHeader.HOST, String.valueOf(uri.getAuthority()))
			.asImmutable();
		this.connection = (client != null) ? new ForwardedConnection(wrapped.getConnectionMetaData(), client)
				: wrapped.getConnectionMetaData();
	}

	@Override
	public HttpURI getHttpURI() {
		return uri;
	}

	@Override
	public HttpFields getHeaders() {
		return headers;
	}

	@Override
	public boolean isSecure() {
		return "https".equals(uri.getScheme());
	}

	@Override
	public ConnectionMetaData getConnectionMetaData() {
		return connection;
	}

	private static final class ForwardedConnection extends ConnectionMetaData.Wrapper {

		private final String client;

		ForwardedConnection(ConnectionMetaData wrapped, String client) {
			super(wrapped);
			this.client = client;
		}

		@Override
		public SocketAddress getRemoteSocketAddress() {
			return InetSocketAddress.createUnresolved(client, 0);
		}

	}

}
