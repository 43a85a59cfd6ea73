package org.lectern.search;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.text.Markdown;
import org.springframework.stereotype.Component;

/**
 * Reads what people wrote as somebody does who searches: a formula as it looks and as the
 * words by which it is typed. A text that breaks its reader is taken as it was typed, so
 * that one of them keeps no other from being found.
 */
@Component
class Readings {

	private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

	private static final Pattern FORMULA = Pattern.compile("\\$\\$?([^$]{1,4000})\\$\\$?");

	private final Markdown markdown;

	Readings(Markdown markdown) {
		this.markdown = markdown;
	}

	/** A text in Markdown. */
	String of(@Nullable String text) {
		return (text != null) ? read(text, this.markdown::toPlainText) + typed(text) : "";
	}

	/** A title. */
	String ofTitle(String title) {
		return read(title, this.markdown::titleToText) + typed(title);
	}

	private static String read(String text, UnaryOperator<String> reader) {
		try {
			return reader.apply(text);
		}
		catch (RuntimeException | StackOverflowError ex) { // whatever it is
			LOG.warn("The search takes a text as it was typed: {}", ex.toString());
			return text;
		}
	}

	private static String typed(String text) {
		if (text.indexOf('$') < 0) {
			return "";
		}
		StringBuilder words = new StringBuilder();
		Matcher formula = FORMULA.matcher(text);
		while (formula.find()) {
			words.append(" | ").append(formula.group(1).replaceAll("[^\\p{L}\\p{N}]+", " "));
		}
		return words.toString();
	}

}
