package org.lectern.citation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes RIS, which reference managers read: a presentation with its date and place. */
final class Ris {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

	private Ris() {
	}

	static String of(List<Cited> cited) {
		return cited.stream().map(Ris::entry).collect(Collectors.joining("\r\n"));
	}

	private static String entry(Cited cited) {
		StringBuilder entry = new StringBuilder();
		line(entry, "TY", "SLIDE");
		line(entry, "ID", cited.key());
		cited.authors().forEach((author) -> line(entry, "AU", author.inverted()));
		line(entry, "TI", cited.title());
		line(entry, "T2", cited.series());
		line(entry, "M3", cited.genre());
		if (cited.date() != null) {
			line(entry, "PY", String.valueOf(cited.date().getYear()));
			line(entry, "DA", DATE.format(cited.date()));
		}
		line(entry, "CY", cited.place());
		line(entry, "PB", cited.publisher());
		line(entry, "LA", cited.language());
		line(entry, "AB", cited.abstractText());
		cited.topics().forEach((topic) -> line(entry, "KW", topic));
		line(entry, "N1", cited.note());
		line(entry, "UR", cited.url());
		return entry.append("ER  - \r\n").toString();
	}

	private static void line(StringBuilder entry, String tag, @Nullable String value) {
		String words = (value != null) ? value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip() : "";
		if (!words.isEmpty()) {
			entry.append(tag).append("  - ").append(words).append("\r\n");
		}
	}

}
