package org.lectern.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * What is said to requests that never reach the pages; it needs no template, no database
 * and repeats nothing of what was asked.
 */
final class PlainErrorPage extends ErrorHandler {

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
			<body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body>
			</html>
			""";

	private final MessageSource messages;

	PlainErrorPage(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	protected void generateResponse(Request request, Response response, int status, @Nullable String message,
			@Nullable Throwable cause, Callback callback) {
		AnswerHeaders.addTo(response.getHeaders(), request);
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
		response.write(true, page(status), callback);
	}

	private ByteBuffer page(int status) {
		String html = PAGE.formatted(words("title", status), words("words", status), words("home", status));
		return ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8));
	}

	private String words(String part, int status) {
		String general = (status < 500) ? "server.refused." + part : "server.broken." + part;
		String words = messages.getMessage("server." + status + "." + part, null, null, Locale.ENGLISH);
		return HtmlUtils.htmlEscape((words != null) ? words : messages.getMessage(general, null, Locale.ENGLISH));
	}

}
