package org.lectern.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lectern.text.WrittenDate;

/** Turns the rows of a table into events. */
final class TableRow implements Table.Rows {

	private static final int LONGEST_FIELD = 100_000;

	private static final int MOST_ROWS = 200_000;

	private final Mapping mapping;

	private final DayReader days;

	private final TablePeople people;

	private final TableClock clock;

	private final Harvest harvest;

	private int rows;

	TableRow(Mapping mapping, DayReader days, TablePeople people, TableClock clock, Harvest harvest) {
		this.mapping = mapping;
		this.days = days;
		this.people = people;
		this.clock = clock;
		this.harvest = harvest;
	}

	@Override
	public void row(int line, List<String> cells) {
		if (cells.stream().allMatch(String::isBlank) || ++this.rows > MOST_ROWS) {
			return;
		}
		String what = what(cells);
		if (cells.stream().anyMatch((cell) -> cell.length() > LONGEST_FIELD)) {
			this.harvest.refused(line, what, "A cell is longer than " + LONGEST_FIELD
					+ " characters. Perhaps a quotation mark is missing; shorten it.");
			return;
		}
		date(line, what, cells).ifPresent((gathering) -> finish(gathering, line, what, cells));
	}

	@Override
	public void broken(int line) {
		this.harvest.refused(line, "the rest of the table",
				"A quotation mark opens here and never closes. Close it, and import the file again.");
	}

	/** Says whether rows were left out because there are too many. */
	void end() {
		if (this.rows > MOST_ROWS) {
			this.harvest.remark("Only the first " + MOST_ROWS + " rows were read; split the table.");
		}
	}

	private Optional<Gathering> date(int line, String what, List<String> cells) {
		String text = this.mapping.cell(cells, Column.DATE);
		if (text == null) {
			this.harvest.refused(line, what, "It has no date. Write one, such as 2021-11-03, or leave the row out.");
			return Optional.empty();
		}
		Optional<Stamp> stamp = Stamp.of(text);
		if (stamp.isPresent()) {
			return Optional.of(new Gathering(line, stamp.get().at().toLocalDate()));
		}
		List<String> doubts = new ArrayList<>();
		Optional<LocalDate> day = written(text, cells)
			.flatMap((written) -> this.days.day(written, this.mapping.cell(cells, Column.YEAR), doubts));
		if (day.isEmpty()) {
			this.harvest.refused(line, what, "“" + Gathering.brief(text) + "” is not a date. Write it as 2021-11-03.");
		}
		return day.map((date) -> {
			Gathering gathering = new Gathering(line, date);
			doubts.forEach(gathering::doubt);
			return gathering;
		});
	}

	private Optional<WrittenDate> written(String text, List<String> cells) {
		String weekday = this.mapping.cell(cells, Column.WEEKDAY);
		return WrittenDate.find(text).map((date) -> (weekday != null) ? date.beside(weekday) : date);
	}

	private void finish(Gathering gathering, int line, String what, List<String> cells) {
		String title = this.mapping.cell(cells, Column.TITLE);
		String heading = (title != null) ? title : this.mapping.cell(cells, Column.SPEAKER);
		if (Placeholders.saysNoTalk(Gathering.unmarked(heading))) {
			this.harvest.refused(line, what, "It says that there is no talk on this day.");
			return;
		}
		gathering.title(title);
		this.clock.times(gathering, cells);
		new TableFields(this.mapping, cells).fill(gathering);
		this.people.fill(gathering, cells);
		if (cells.stream().skip(this.mapping.headers().size()).anyMatch((cell) -> !cell.isBlank())) {
			gathering.doubt("The row has more cells than there are headers; some may stand in the wrong column.");
		}
		if (gathering.saysSomething()) {
			this.harvest.event(gathering.event());
		}
		else {
			this.harvest.refused(line, what, "It has a date, but neither a title nor a speaker. Fill one in.");
		}
	}

	private String what(List<String> cells) {
		String title = this.mapping.cell(cells, Column.TITLE);
		String named = (title != null) ? title : this.mapping.cell(cells, Column.SPEAKER);
		String date = this.mapping.cell(cells, Column.DATE);
		return (named != null) ? Gathering.brief(named)
				: (date != null) ? Gathering.brief(date) : "a row without title";
	}

}
