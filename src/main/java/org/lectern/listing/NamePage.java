package org.lectern.listing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.NameCursor;
import org.springframework.ui.Model;

/** A page of an index that is sorted by name. */
final class NamePage {

	/** How many names a page has; one more is asked for. */
	static final int SIZE = 150;

	private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");

	private NamePage() {
	}

	/** Where the page begins; missing for the beginning of the index. */
	static @Nullable NameCursor begin(@Nullable String letter, @Nullable String behind) {
		if (letter != null && LETTER.matcher(letter).matches()) {
			return NameCursor.before(letter.toLowerCase(Locale.ROOT));
		}
		return (behind != null) ? NameCursor.parse(behind).orElse(null) : null;
	}

	/**
	 * Puts the things that are shown into the model, and where the next page begins.
	 * @return what is shown
	 */
	static <T> List<T> show(Model model, String name, List<T> found, Function<T, NameCursor> place,
			@Nullable NameCursor begin) {
		boolean more = found.size() > SIZE;
		List<T> shown = more ? found.subList(0, SIZE) : found;
		model.addAttribute(name, shown);
		model.addAttribute("behind", more ? place.apply(shown.get(SIZE - 1)) : null);
		model.addAttribute("unlisted", begin != null);
		return shown;
	}

}
