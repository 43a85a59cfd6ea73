package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Counts what became of one file's items, and names those that matter. */
final class Tally {

	/** How many of each sort are named; the rest is only counted. */
	static final int MOST_NAMED = 200;

	int made;

	int changed;

	int unchanged;

	int refused;

	int vanished;

	final List<Made> news = new ArrayList<>();

	final List<Refused> refusals = new ArrayList<>();

	final List<String> remarks = new ArrayList<>();

	final List<String> kept = new ArrayList<>();

	final List<String> missing = new ArrayList<>();

	void made(UUID id, Incoming event) {
		this.made++;
		name(this.news, new Made(id, words(event)));
	}

	void refused(int line, String what, String why) {
		this.refused++;
		name(this.refusals, new Refused(line, what, why));
	}

	void remark(String words) {
		name(this.remarks, words);
	}

	void kept(Incoming event, List<String> fields) {
		if (!fields.isEmpty()) {
			name(this.kept, words(event) + ": " + String.join(", ", fields));
		}
	}

	void vanished(String words) {
		this.vanished++;
		name(this.missing, words);
	}

	/** Takes over what another has counted. */
	void add(Tally other) {
		this.made += other.made;
		this.changed += other.changed;
		this.unchanged += other.unchanged;
		this.refused += other.refused;
		this.vanished += other.vanished;
		other.news.forEach((item) -> name(this.news, item));
		other.refusals.forEach((item) -> name(this.refusals, item));
		other.remarks.forEach((item) -> name(this.remarks, item));
		other.kept.forEach((item) -> name(this.kept, item));
		other.missing.forEach((item) -> name(this.missing, item));
	}

	FileReport report(String file, @Nullable String format) {
		return report(file, format, List.of());
	}

	FileReport report(String file, @Nullable String format, List<Heading> headings) {
		return new FileReport(file, format, this.made, this.changed, this.unchanged, this.refused, this.vanished,
				List.copyOf(this.news), List.copyOf(this.refusals), List.copyOf(this.remarks), List.copyOf(this.kept),
				List.copyOf(this.missing), headings);
	}

	/** An item in words. */
	static String words(Incoming event) {
		String title = (event.title() != null) ? "“" + shortened(event.title()) + "”" : "To be announced";
		return title + ", " + event.date();
	}

	static String shortened(String text) {
		int end = text.offsetByCodePoints(0, Math.min(120, text.codePointCount(0, text.length())));
		return (end < text.length()) ? text.substring(0, end) + "…" : text;
	}

	private static <T> void name(List<T> list, T item) {
		if (list.size() < MOST_NAMED) {
			list.add(item);
		}
	}

	/** A new event. */
	record Made(UUID id, String words) {
	}

	/** An item that did not go in. */
	record Refused(int line, String what, String why) {
	}

	/**
	 * What became of a file.
	 *
	 * @param format missing when the file could not be read at all
	 * @param kept what an editor had changed and the source changed later
	 * @param missing what the source named before and does not name any more
	 * @param headings of a table, as they were understood
	 */
	record FileReport(String file, @Nullable String format, int made, int changed, int unchanged, int refused,
			int vanished, List<Made> news, List<Refused> refusals, List<String> remarks, List<String> kept,
			List<String> missing, List<Heading> headings) {

		FileReport naming(int most) {
			return new FileReport(this.file, this.format, this.made, this.changed, this.unchanged, this.refused,
					this.vanished, first(this.news, most), first(this.refusals, most), first(this.remarks, most),
					first(this.kept, most), first(this.missing, most), this.headings);
		}

		private static <T> List<T> first(List<T> list, int most) {
			return list.subList(0, Math.min(most, list.size()));
		}

	}

	/**
	 * A column of a table.
	 *
	 * @param column what it is taken for; empty where it means nothing here
	 */
	record Heading(String header, String column) {
	}

}
