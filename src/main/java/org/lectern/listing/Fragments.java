package org.lectern.listing;

import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;

/**
 * Keeps what parts of pages look like. Pages are made anew whenever anything on the site
 * changes, and most of what stands on them is what it was.
 */
@Component("fragments")
class Fragments {

	/** In characters of all that is kept. */
	private static final long MOST = 8_000_000;

	private final Cache<Reading, String> kept = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.<Reading, String>weigher((reading, html) -> html.length())
		.build();

	private final ITemplateEngine templates;

	Fragments(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * The HTML of a fragment, which may have been made for another page.
	 * @param page what is being shown, where the fragment finds its variables
	 * @param values all that it reads and that can be different another time; compared by
	 * {@code equals}
	 */
	public String of(IContext page, String template, String fragment, List<@Nullable Object> values) {
		return this.kept.get(new Reading(template, fragment, values),
				(missing) -> this.templates.process(template, Set.of(fragment), page));
	}

	private record Reading(String template, String fragment, List<@Nullable Object> values) {
	}

}
