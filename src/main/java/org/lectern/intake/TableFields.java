package org.lectern.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.Standing;

/** Copies the plain cells of a row. */
record TableFields(Mapping mapping, List<String> cells) {

	private static final int LONGEST_TOPIC = 60;

	void fill(Gathering gathering) {
		gathering.uid = cell(Column.UID);
		gathering.paragraph(cell(Column.ABSTRACT));
		gathering.place = place();
		gathering.joinUrl = Addresses.first(cell(Column.JOIN));
		gathering.registrationUrl = Addresses.first(cell(Column.REGISTRATION));
		gathering.series = cell(Column.SERIES);
		gathering.kind = KindText.of(cell(Column.KIND));
		gathering.language = LanguageText.tag(cell(Column.LANGUAGE));
		gathering.url = this.mapping.isSpeakersUrl() ? null : Addresses.first(cell(Column.URL));
		topics(gathering);
		materials(gathering);
		standing(gathering);
	}

	private @Nullable String place() {
		String place = Stream.of(Column.PLACE, Column.BUILDING)
			.map(this::cell)
			.filter((cell) -> cell != null)
			.distinct()
			.collect(Collectors.joining(", "));
		return place.isEmpty() ? null : place;
	}

	private void topics(Gathering gathering) {
		String cell = cell(Column.TOPICS);
		if (cell != null && Addresses.first(cell) == null) {
			Stream.of(cell.split("[,;|\\n]", -1))
				.map((topic) -> topic.strip().replaceFirst("^#", ""))
				.filter((topic) -> !topic.isEmpty() && topic.length() <= LONGEST_TOPIC)
				.distinct()
				.forEach(gathering.topics()::add);
		}
	}

	private void materials(Gathering gathering) {
		gathering.material("slides", null, cell(Column.SLIDES));
		gathering.material("recording", null, cell(Column.RECORDING));
		gathering.material("paper", null, cell(Column.PAPER));
		gathering.material("poster", null, cell(Column.POSTER));
	}

	/** A status may be a word or, under "cancelled", a yes. */
	private void standing(Gathering gathering) {
		String cell = cell(Column.STATUS);
		if (cell == null) {
			return;
		}
		String header = this.mapping.headers().get(this.mapping.places().getOrDefault(Column.STATUS, 0));
		boolean yes = cell.matches("(?i)yes|y|true|x|1|ja|oui|s[ií]");
		StandingText.of(cell)
			.or(() -> yes ? StandingText.of(header) : Optional.<Standing>empty())
			.ifPresent(gathering::standing);
	}

	private @Nullable String cell(Column column) {
		return this.mapping.cell(this.cells, column);
	}

}
