package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;

/** Reads who speaks from the cells of a row. */
record TablePeople(Mapping mapping, NameStyle style) {

	/** Adds the speakers; without a column for them, those that the text names. */
	void fill(Gathering gathering, List<String> cells) {
		List<IncomingSpeaker> named = named(cells);
		List<String> affiliations = affiliations(cells, named.size());
		for (int i = 0; i < named.size(); i++) {
			gathering.speakers().add(completed(named.get(i), affiliations.get(i), cells, named.size() == 1));
		}
		String biography = this.mapping.cell(cells, Column.BIOGRAPHY);
		if (named.size() != 1 && biography != null) {
			gathering.paragraph(biography);
		}
		if (!this.mapping.has(Column.SPEAKER) && !this.mapping.has(Column.LAST_NAME)) {
			FreeText.Found found = FreeText.in(this.mapping.cell(cells, Column.TITLE),
					this.mapping.cell(cells, Column.ABSTRACT));
			gathering.speakers().addAll(found.speakers());
		}
	}

	private List<IncomingSpeaker> named(List<String> cells) {
		String last = this.mapping.cell(cells, Column.LAST_NAME);
		if (last != null) {
			String name = Stream.of(this.mapping.cell(cells, Column.FIRST_NAME), last)
				.filter((part) -> part != null)
				.collect(Collectors.joining(" "));
			return List.of(new IncomingSpeaker(name, null, null, null, null));
		}
		String cell = Placeholders.known(Gathering.unmarked(this.mapping.cell(cells, Column.SPEAKER)));
		boolean person = cell != null && !StandingText.without(cell).isEmpty();
		return (cell != null && person) ? SpeakerText.in(this.style.givenFirst(cell)) : List.of();
	}

	/**
	 * One affiliation each where as many are listed as speakers, else the same for all.
	 */
	private List<@Nullable String> affiliations(List<String> cells, int speakers) {
		String cell = this.mapping.cell(cells, Column.AFFILIATION);
		String[] listed = (cell != null) ? cell.split("\\s{0,3}[;\\n]\\s{0,3}", -1) : new String[0];
		List<@Nullable String> affiliations = new ArrayList<>();
		for (int i = 0; i < speakers; i++) {
			affiliations.add((listed.length == speakers && speakers > 1) ? Placeholders.known(listed[i]) : cell);
		}
		return affiliations;
	}

	private IncomingSpeaker completed(IncomingSpeaker speaker, @Nullable String affiliation, List<String> cells,
			boolean alone) {
		String position = alone ? this.mapping.cell(cells, Column.POSITION) : null;
		String biography = alone ? this.mapping.cell(cells, Column.BIOGRAPHY) : null;
		String homepage = alone ? Addresses.first(homepage(cells)) : null;
		return new IncomingSpeaker(speaker.name(), (position != null) ? position : speaker.position(),
				(affiliation != null) ? affiliation : speaker.affiliation(),
				(homepage != null) ? homepage : speaker.homepage(),
				(biography != null) ? biography : speaker.biography());
	}

	private @Nullable String homepage(List<String> cells) {
		return this.mapping.cell(cells, this.mapping.isSpeakersUrl() ? Column.URL : Column.HOMEPAGE);
	}

}
