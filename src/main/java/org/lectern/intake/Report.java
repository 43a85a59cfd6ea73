package org.lectern.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.intake.Tally.FileReport;

/**
 * What became of an import.
 *
 * @param cancelled whether it was stopped before its end; what had gone in by then is
 * whole and stays
 * @param sample the first items as they were understood
 */
record Report(List<FileReport> files, boolean cancelled, List<Understood> sample) {

	public int made() {
		return sum(FileReport::made);
	}

	public int changed() {
		return sum(FileReport::changed);
	}

	public int unchanged() {
		return sum(FileReport::unchanged);
	}

	public int refused() {
		return sum(FileReport::refused);
	}

	public int vanished() {
		return sum(FileReport::vanished);
	}

	/** Files of which nothing could be read. */
	List<FileReport> unreadable() {
		return this.files.stream().filter((file) -> file.format() == null).toList();
	}

	private int sum(ToIntFunction<FileReport> count) {
		return this.files.stream().mapToInt(count).sum();
	}

	/** The same with fewer names in each list. */
	Report naming(int most) {
		return new Report(this.files.stream().map((file) -> file.naming(most)).toList(), this.cancelled,
				this.sample.subList(0, Math.min(most, this.sample.size())));
	}

	/** An item as it was understood, in words. */
	record Understood(int line, @Nullable String title, String speakers, String when, @Nullable String place,
			List<String> doubts) {

		static Understood of(int line, Offer offer, List<String> doubts) {
			String title = offer.title();
			String speakers = offer.names().stream().map(Understood::words).collect(Collectors.joining("; "));
			return new Understood(line, (title != null) ? Tally.shortened(title) : null, Tally.shortened(speakers),
					WhenWords.of(offer.when()), place(offer), doubts);
		}

		private static String words(Offer.Person person) {
			return Stream.of(person.name(), person.position(), person.affiliation())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
		}

		private static @Nullable String place(Offer offer) {
			String place = Stream
				.of(offer.where().venue(), offer.where().note(), offer.online().online() ? "online" : null)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
			return place.isEmpty() ? null : Tally.shortened(place);
		}

	}

}
