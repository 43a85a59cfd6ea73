package org.lectern.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.text.Markdown;
import org.springframework.stereotype.Component;

/**
 * Reads what people wrote as somebody does who searches: a formula as it looks and as the
 * words by which it is typed.
 */
@Component
class Readings {

	private static final Pattern FORMULA = Pattern.compile("\\$\\$?([^$]{1,4000})\\$\\$?");

	private final Markdown markdown;

	Readings(Markdown markdown) {
		this.markdown = markdown;
	}

	/** A text in Markdown. */
	String of(@Nullable String text) {
		return (text != null) ? this.markdown.toPlainText(text) + typed(text) : "";
	}

	/** A title. */
	String ofTitle(String title) {
		return this.markdown.titleToText(title) + typed(title);
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
