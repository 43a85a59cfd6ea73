package org.lectern.ops;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Checks that a record from a foreign document holds all that it must, and nothing that
 * no database or page should see.
 */
final class Whole {

	private static final Set<String> LINKS = Set.of("url", "joinUrl", "registrationUrl", "homepage", "mapUrl",
			"baseUrl");

	private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|/(?!/))[^\\s\"<>]*");

	private Whole() {
	}

	/** The record itself, or an exception that says what is wrong. */
	static <T extends Record> T check(T record) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = value(record, component);
			if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				throw new IllegalArgumentException("It has no \"" + component.getName() + "\".");
			}
			check(component.getName(), value);
		}
		return record;
	}

	private static void check(String name, @Nullable Object value) {
		if (value instanceof Record inner) {
			check(inner);
		}
		else if (value instanceof Collection<?> items) {
			items.forEach((item) -> check(name, item));
		}
		else if (value instanceof CharSequence text) {
			check(name, text.toString());
		}
	}

	private static void check(String name, String text) {
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("Its \"" + name + "\" contains a NUL character.");
		}
		if (text.codePoints().anyMatch((c) -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
			throw new IllegalArgumentException("Its \"" + name + "\" contains half a character.");
		}
		if (LINKS.contains(name) && !SAFE.matcher(text).matches()) {
			throw new IllegalArgumentException("Its \"" + name + "\" is no address of the web.");
		}
	}

	private static @Nullable Object value(Record record, RecordComponent component) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
