package org.lectern.intake;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads start, end and zone of a row from whichever cells they stand in.
 */
record TableClock(Mapping mapping, Clocks clocks) {

	void times(Gathering event, List<String> cells) {
		start(event, cells);
		cell(cells, Column.END_DATE).ifPresent((text) -> this.clocks.end(event, text));
		cell(cells, Column.END).ifPresent((text) -> this.clocks.end(event, text));
		cell(cells, Column.DURATION).ifPresent((text) -> this.clocks.lasting(event, text));
		cell(cells, Column.ZONE).ifPresent((text) -> zone(event, text));
	}

	private void start(Gathering event, List<String> cells) {
		Optional<String> said = cell(cells, Column.START);
		if (said.isPresent()) {
			if (!this.clocks.start(event, said.get())) {
				event.doubt("“" + said.get() + "” is no time that can be read; the time is missing.");
			}
			return;
		}
		boolean found = cell(cells, Column.DATE).filter((date) -> !isOnlyADay(date))
			.filter((date) -> this.clocks.start(event, date))
			.isPresent();
		if (!found && this.mapping.has(Column.START)) {
			event.doubt("It has no time, so it counts as lasting all day.");
		}
	}

	/** "2021-11-03 00:00:00" is how programs write a mere date. */
	private static boolean isOnlyADay(String date) {
		return Stamp.of(date)
			.filter((stamp) -> stamp.zone() == null && stamp.at().toLocalTime().equals(LocalTime.MIDNIGHT))
			.isPresent();
	}

	private void zone(Gathering event, String said) {
		if (event.time == null) {
			return;
		}
		LocalDateTime at = event.date().atTime(event.time);
		ZoneText.of(said)
			.ifPresentOrElse((named) -> event.zone = ZoneText.preferring(this.clocks.zone(), named, at), () -> event
				.doubt("“" + said + "” is no time zone that is known; " + this.clocks.zone() + " was taken."));
		if (ZoneText.isDragged(said)) {
			event.doubt("No place has the time zone “" + said + "”; the full hour was taken.");
		}
	}

	private Optional<String> cell(List<String> cells, Column column) {
		return Optional.ofNullable(this.mapping.cell(cells, column));
	}

}
