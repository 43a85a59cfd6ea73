package org.lectern.search;

import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Reader;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a value of a parameter stands for. */
@Component("searchLabels")
class Labels {

	private final Catalog catalog;

	private final MessageSource messages;

	Labels(Catalog catalog, MessageSource messages) {
		this.catalog = catalog;
		this.messages = messages;
	}

	/** What a value that was counted is called. */
	public String of(Facet facet) {
		return (facet.label() != null) ? facet.label() : fixed(facet.name(), facet.value());
	}

	/** How many there are. */
	public String number(Amount amount) {
		return amount.about() ? say("search.group.about", amount.rounded()) : say("part.number", amount.number());
	}

	/** How many events were found for these words, if any. */
	public String found(Amount total, @Nullable String words) {
		String key = total.about() ? "search.count.about" : "search.count";
		long number = total.about() ? total.rounded() : total.number();
		return (words != null) ? say(key + ".of", number, words) : say(key, number);
	}

	/** What a value that somebody chose is called. */
	String of(String name, String value) {
		return switch (name) {
			case "series" -> known(value, () -> this.catalog.series(Reader.ANYONE, value).name());
			case "topic" -> known(value, () -> this.catalog.topic(Reader.ANYONE, value).name());
			case "venue" -> known(value, () -> this.catalog.venue(Reader.ANYONE, value).label());
			case "speaker" -> known(value, () -> this.catalog.speaker(Reader.ANYONE, value).name());
			default -> fixed(name, value);
		};
	}

	private String fixed(String name, String value) {
		return switch (name) {
			case "year" -> value;
			case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
			case "kind" -> say("listing.kinds." + value.toUpperCase(Locale.ROOT));
			case "attendance" -> say("search.attendance." + value);
			case "from", "to" -> say("search.limit." + name, value);
			default -> say("search.limit." + name);
		};
	}

	private static String known(String slug, Supplier<String> name) {
		try {
			return name.get();
		}
		catch (NotFound | Moved ex) {
			return slug;
		}
	}

	private String say(String key, Object... values) {
		return this.messages.getMessage(key, values, Locale.ENGLISH);
	}

}
