package org.lectern.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of several lists of events in one query. */
@Component
class EventRows {

	private final JdbcClient jdbc;

	EventRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first events of each list, and how many it has.
	 */
	<T> List<Found<T>> read(List<Wanted> lists, Form<T> form) {
		List<String> queries = new ArrayList<>();
		Map<String, Object> parameters = new LinkedHashMap<>();
		List<Found<T>> found = new ArrayList<>();
		for (int i = 0; i < lists.size(); i++) {
			queries.add(numbered(select(i, lists.get(i)), i));
			String number = "_" + i;
			lists.get(i).query().parameters().forEach((name, value) -> parameters.put(name + number, value));
			lists.get(i).total().parameters().forEach((name, value) -> parameters.put(name + number, value));
			found.add(new Found<>());
		}
		this.jdbc.sql(Union.of(queries)).params(parameters).query((row) -> {
			Found<T> list = found.get(row.getInt("list"));
			list.total = row.getLong("total");
			EventRow event = new EventRow(row);
			list.items.add(new Placed<>(new Cursor(event.instant("place"), event.id(), false), form.of(event)));
		});
		for (int i = 0; i < lists.size(); i++) {
			Comparator<Placed<T>> order = Comparator.comparing(Placed::place);
			found.get(i).items.sort(lists.get(i).query().isAscending() ? order : order.reversed());
		}
		return found;
	}

	/** The lists may have parameters of the same names. */
	private static String numbered(String sql, int number) {
		StringBuilder text = new StringBuilder(sql.length() + 256);
		int from = 0;
		for (int colon = sql.indexOf(':'); colon >= 0; colon = sql.indexOf(':', from)) {
			int end = colon + 1;
			while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
				end++;
			}
			text.append(sql, from, end);
			if (Character.isLetter(sql.charAt(colon + 1))) { // a time goes on with a
																// digit
				text.append('_').append(number);
			}
			from = end;
		}
		return text.append(sql, from, sql.length()).toString();
	}

	private static String select(int number, Wanted wanted) {
		EventQuery query = wanted.query();
		return "(select " + number + " as list, (" + wanted.total().sql() + ") as total, e." + query.key()
				+ " as place, " + EventRow.COLUMNS + " from (" + query.keys(wanted.most())
				+ ") k join event e on e.id = k.id"
				+ " left join series s on s.id = e.series_id left join venue v on v.id = e.venue_id" + query.order()
				+ " limit " + wanted.most() + ")";
	}

	/** Makes something of a row. */
	interface Form<T> {

		T of(EventRow row) throws SQLException;

	}

	/** A list that is wanted, and how to count it. */
	record Wanted(EventQuery query, int most, Total total) {
	}

	/**
	 * A subquery that tells how many events a list has.
	 *
	 * @param bounded whether it counts so far and no further
	 */
	record Total(String sql, Map<String, Object> parameters, boolean bounded) {

		static final Total UNKNOWN = new Total("0", Map.of(), false);

	}

	/** An item, and where it stands. */
	record Placed<T>(Cursor place, T item) {
	}

	/** A part of a list, in the order of the query. */
	static final class Found<T> {

		private final List<Placed<T>> items = new ArrayList<>();

		private long total;

		List<Placed<T>> items() {
			return this.items;
		}

		/** How many the whole list has, as far as it was counted. */
		long total() {
			return this.total;
		}

		Slice<T> slice(EventQuery query, int size) {
			return Slice.of(this.items, size, query, Placed::place)
				.map((placed) -> placed.stream().map(Placed::item).toList());
		}

	}

}
