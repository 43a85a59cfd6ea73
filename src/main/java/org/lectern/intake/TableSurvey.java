package org.lectern.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenDate.Order;

/**
 * What only the whole of a table can tell: whether 3/11 is March or November, and whether
 * families or given names come first.
 */
final class TableSurvey implements Table.Rows {

	private static final int MOST_NAMES = 1000;

	private final Mapping mapping;

	private final Map<Order, Integer> proofs = new EnumMap<>(Order.class);

	private final List<String> names = new ArrayList<>();

	private boolean ambiguous;

	private TableSurvey(Mapping mapping) {
		this.mapping = mapping;
	}

	static TableSurvey of(Table table) {
		TableSurvey survey = new TableSurvey(table.mapping());
		table.rows(survey);
		return survey;
	}

	@Override
	public void row(int line, List<String> cells) {
		String date = this.mapping.cell(cells, Column.DATE);
		if (date != null) {
			WrittenDate.find(date).ifPresent((written) -> note(written, this.mapping.cell(cells, Column.WEEKDAY)));
		}
		String name = this.mapping.cell(cells, Column.SPEAKER);
		if (name != null && this.names.size() < MOST_NAMES) {
			this.names.add(name);
		}
	}

	@Override
	public void broken(int line) {
		// told when the rows are read
	}

	/** Whether the numbers of its dates prove their order, and only one. */
	boolean isCertain() {
		return this.proofs.size() == 1 || !this.ambiguous;
	}

	/** The order that most dates prove; without proof the one usual in the zone. */
	Order order(ZoneId zone) {
		int dayFirst = this.proofs.getOrDefault(Order.DAY_FIRST, 0);
		int monthFirst = this.proofs.getOrDefault(Order.MONTH_FIRST, 0);
		if (dayFirst == monthFirst) {
			return usualIn(zone);
		}
		return (dayFirst > monthFirst) ? Order.DAY_FIRST : Order.MONTH_FIRST;
	}

	/** The order that people write who live there. */
	static Order usualIn(ZoneId zone) {
		boolean northAmerican = zone.getId()
			.matches("US/.+|America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise"
					+ "|Indiana/.+|Kentucky/.+)|Pacific/Honolulu");
		return northAmerican ? Order.MONTH_FIRST : Order.DAY_FIRST;
	}

	NameStyle nameStyle() {
		return NameStyle.of(this.names);
	}

	private void note(WrittenDate written, @Nullable String weekday) {
		this.ambiguous |= written.isAmbiguous();
		written.proves()
			.or(() -> provenBy(written, weekday))
			.ifPresent((order) -> this.proofs.merge(order, 1, Integer::sum));
	}

	private static Optional<Order> provenBy(WrittenDate written, @Nullable String weekday) {
		if (!written.isAmbiguous()) {
			return Optional.empty();
		}
		WrittenDate beside = (weekday != null) ? written.beside(weekday) : written;
		boolean dayFirst = beside.date(Order.DAY_FIRST).filter(beside::agrees).isPresent();
		boolean monthFirst = beside.date(Order.MONTH_FIRST).filter(beside::agrees).isPresent();
		if (dayFirst == monthFirst) {
			return Optional.empty();
		}
		return Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
	}

}
