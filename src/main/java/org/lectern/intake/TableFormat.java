package org.lectern.intake;

import java.util.Locale;

import org.lectern.text.WrittenDate.Order;

/** Tables of talks: CSV, TSV and what spreadsheets call so. */
final class TableFormat implements Format {

	private static final int BEGINNING = 16 * 1024;

	@Override
	public String title() {
		return "CSV or TSV table";
	}

	@Override
	public boolean recognises(Source source) {
		String name = source.name().toLowerCase(Locale.ROOT);
		String beginning = Charsets.beginning(source, BEGINNING);
		return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab")
				|| (!beginning.startsWith("---") && Table.isIn(beginning));
	}

	/**
	 * How the columns of this table are understood.
	 * @throws UnreadableSource when no row of headers is recognised
	 */
	Mapping mapping(Source source, Options options) {
		return Table.in(source, options.columns()).mapping();
	}

	@Override
	public void read(Source source, Options options, Harvest harvest) {
		Table table = Table.in(source, options.columns());
		Mapping mapping = table.mapping();
		TableSurvey survey = TableSurvey.of(table);
		Order order = survey.order(options.zone());
		remarks(mapping, survey, order, harvest);
		DayReader days = new DayReader(options.today(), order, survey.isCertain());
		TableRow rows = new TableRow(mapping, days, new TablePeople(mapping, survey.nameStyle()),
				new TableClock(mapping, new Clocks(days, options.zone())), harvest);
		table.rows(rows);
		rows.end();
	}

	private static void remarks(Mapping mapping, TableSurvey survey, Order order, Harvest harvest) {
		harvest.remark("Columns: " + mapping.inWords() + ".");
		if (!mapping.ignored().isEmpty()) {
			harvest.remark("Not used: " + String.join(", ", mapping.ignored()) + ".");
		}
		if (!mapping.has(Column.START)) {
			harvest.remark("There is no column for the time; rows whose date has no time count as lasting all day.");
		}
		if (!survey.isCertain()) {
			harvest.remark("Dates such as 3/11 do not show whether day or month comes first; "
					+ ((order == Order.DAY_FIRST) ? "the day" : "the month") + " was taken.");
		}
	}

}
