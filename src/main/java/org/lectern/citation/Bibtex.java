package org.lectern.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.citation.Cited.Author;

/** Writes BibTeX that old and new styles read alike. */
final class Bibtex {

	private Bibtex() {
	}

	static String of(List<Cited> cited) {
		return cited.stream().map(Bibtex::entry).collect(Collectors.joining("\n"));
	}

	private static String entry(Cited cited) {
		StringBuilder entry = new StringBuilder("@misc{").append(cited.key()).append(",\n");
		field(entry, "author", cited.authors().stream().map(Bibtex::author).collect(Collectors.joining(" and ")));
		field(entry, "title", "{" + Tex.title(cited.source()) + "}");
		field(entry, "howpublished", Tex.text(cited.genre() + where(cited)));
		LocalDate date = cited.date();
		if (date != null) {
			entry.append("  year = ").append(date.getYear()).append(",\n");
			entry.append("  month = ")
				.append(date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT))
				.append(",\n");
			field(entry, "date", date.toString());
		}
		field(entry, "eventtitle", tex(cited.series()));
		field(entry, "venue", tex(cited.place()));
		field(entry, "organization", Tex.text(cited.publisher()));
		field(entry, "note", tex(cited.note()));
		field(entry, "language", cited.language());
		field(entry, "keywords", Tex.text(String.join(", ", cited.topics())));
		field(entry, "url", cited.url());
		return entry.append("}\n").toString();
	}

	private static String where(Cited cited) {
		return Stream.of(cited.series(), cited.publisher())
			.filter(Objects::nonNull)
			.map((words) -> ", " + words)
			.collect(Collectors.joining());
	}

	/** A name that is not to be taken apart stands in braces of its own. */
	private static String author(Author author) {
		return (author.family() != null) ? apart(author.family()) + ", " + apart(String.valueOf(author.given()))
				: "{" + Tex.text(author.name()) + "}";
	}

	/** The word "and" and commas divide names, unless they stand in braces. */
	private static String apart(String name) {
		String tex = Tex.text(name);
		return tex.matches("(?i).*(,|\\band\\b).*") ? "{" + tex + "}" : tex;
	}

	private static @Nullable String tex(@Nullable String text) {
		return (text != null) ? Tex.text(text) : null;
	}

	private static void field(StringBuilder entry, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			entry.append("  ").append(name).append(" = {").append(value).append("},\n");
		}
	}

}
