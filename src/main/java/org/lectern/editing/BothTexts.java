package org.lectern.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Two texts for the same thing, side by side: what somebody wants to save, and what
 * somebody else saved in between.
 *
 * @param same what is sent along unchanged
 * @param differing what has to be chosen
 */
record BothTexts(Map<String, String> same, List<Choice> differing) {

	private static final Set<String> OURS = Set.of("seen", "key", "version");

	/**
	 * Compares two states of a form.
	 * @param before what both began from, if it is known
	 */
	static BothTexts of(Record mine, Record theirs, @Nullable Record before) {
		Map<String, String> my = Fields.of(mine);
		Map<String, String> their = Fields.of(theirs);
		Map<String, String> old = (before != null) ? Fields.of(before) : null;
		Map<String, String> same = new LinkedHashMap<>();
		List<Choice> differing = new ArrayList<>();
		Set<String> names = new LinkedHashSet<>(my.keySet());
		names.addAll(their.keySet());
		for (String name : names) {
			String own = my.getOrDefault(name, "");
			String other = their.getOrDefault(name, "");
			if (OURS.contains(name)) {
				same.put(name, other);
			}
			else if (own.strip().equals(other.strip())) {
				same.put(name, own);
			}
			else if (!name.endsWith("lug")) {
				boolean untouched = old != null && own.equals(old.getOrDefault(name, ""));
				differing.add(new Choice(name, own, other, untouched));
			}
		}
		return new BothTexts(same, List.copyOf(differing));
	}

	/**
	 * A field of which there are two texts.
	 *
	 * @param untouched whether only the other one changed it, which then is the better
	 * guess
	 */
	record Choice(String name, String mine, String theirs, boolean untouched) {

		/** The field's name without the numbers of rows, as its label is keyed. */
		public String label() {
			return name.replaceAll("\\[\\d+]", "");
		}

		/** The numbers of its rows, from the outside in, counted from 1. */
		public String row() {
			List<String> numbers = new ArrayList<>();
			for (String part : name.split("\\[", -1)) {
				int end = part.indexOf(']');
				if (end > 0) {
					numbers.add(String.valueOf(Integer.parseInt(part.substring(0, end)) + 1));
				}
			}
			return String.join(".", numbers);
		}

	}

}
