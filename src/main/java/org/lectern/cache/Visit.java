package org.lectern.cache;

import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Who asks, and what they have already: all that is read of a request's headers. */
final class Visit {

	private static final String SESSION = "LECTERN";

	private final boolean head;

	private boolean anonymous;

	private @Nullable String accepted;

	private @Nullable String known;

	private @Nullable String since;

	private Visit(Request request) {
		this.head = "HEAD".equals(request.getMethod());
		this.anonymous = head || "GET".equals(request.getMethod());
		for (HttpField field : request.getHeaders()) {
			HttpHeader header = field.getHeader();
			if (header != null) {
				read(header, field);
			}
		}
	}

	static Visit of(Request request) {
		return new Visit(request);
	}

	private void read(HttpHeader header, HttpField field) {
		switch (header) {
			case ACCEPT_ENCODING -> accepted = joined(accepted, field.getValue());
			case IF_NONE_MATCH -> known = joined(known, field.getValue());
			case IF_MODIFIED_SINCE -> since = field.getValue();
			case COOKIE -> anonymous &= !String.valueOf(field.getValue()).contains(SESSION);
			case CONTENT_LENGTH -> anonymous &= "0".equals(field.getValue());
			case AUTHORIZATION, PROXY_AUTHORIZATION, IF_MATCH, IF_UNMODIFIED_SINCE, TRANSFER_ENCODING, EXPECT,
					UPGRADE ->
				anonymous = false;
			default -> {
			}
		}
	}

	private static @Nullable String joined(@Nullable String first, @Nullable String second) {
		return (first == null) ? second : (second == null) ? first : first + "," + second;
	}

	/** Whether nothing tells this visitor from others, and nothing is to be changed. */
	boolean isAnonymous() {
		return anonymous;
	}

	boolean isHead() {
		return head;
	}

	Coding coding() {
		return Coding.preferred(accepted);
	}

	/**
	 * Whether this visitor has that answer already (RFC 9110 §13.2.2).
	 * @param tag its strong ETag, compared weakly
	 * @param modified when it last changed, in milliseconds; negative where nobody knows
	 */
	boolean has(String tag, long modified) {
		if (known != null) {
			return known.contains(tag) || known.strip().equals("*");
		}
		return since != null && modified >= 0 && modified <= instant(since);
	}

	private static long instant(String date) {
		try {
			return HttpDateTime.parseToEpoch(date);
		}
		catch (RuntimeException ex) {
			return -1;
		}
	}

}
