package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;

/** Looks at text outside its brackets. */
final class TopLevel {

	private TopLevel() {
	}

	/** Parts at any of these characters outside brackets; never empty. */
	static List<String> split(String text, String separators) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth = Math.max(0, depth + step(c));
			if (depth == 0 && separators.indexOf(c) >= 0) {
				parts.add(text.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(text.substring(start));
		return parts.stream().filter((part) -> !part.isBlank()).toList().isEmpty() ? List.of(text)
				: parts.stream().filter((part) -> !part.isBlank()).toList();
	}

	/** Whether this position is in no bracket. */
	static boolean isOutside(String text, int position) {
		int depth = 0;
		for (int i = 0; i < position; i++) {
			depth = Math.max(0, depth + step(text.charAt(i)));
		}
		return depth == 0;
	}

	private static int step(char c) {
		return switch (c) {
			case '(', '[' -> 1;
			case ')', ']' -> -1;
			default -> 0;
		};
	}

}
