package org.lectern.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Filter;
import org.lectern.catalog.Span;

/** Says to the index what a filter lets through besides its words. */
final class Narrowing {

	private static final Set<String> EXACT = Set.of("series", "topic", "venue", "speaker", "kind", "language",
			"attendance", "lectures");

	private Narrowing() {
	}

	/** Events that the filter lets through. */
	static BooleanQuery.Builder by(Filter filter, ZoneId zone, LocalDate today) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(exact(Fields.TYPE, Fields.EVENT), Occur.FILTER);
		filter.parameters().forEach((name, value) -> {
			if (EXACT.contains(name)) {
				query.add(exact(Fields.exact(name), value), Occur.FILTER);
			}
		});
		if (filter.withSlides()) {
			query.add(publicOn(Fields.SLIDES_FROM, today), Occur.FILTER);
		}
		if (filter.withRecording()) {
			query.add(publicOn(Fields.RECORDING_FROM, today), Occur.FILTER);
		}
		days(query, filter.from(), filter.to(), zone);
		return query;
	}

	/** The part of the programme that a list shows. */
	static void within(BooleanQuery.Builder query, Span span, Instant now) {
		long instant = now.toEpochMilli();
		switch (span) {
			case CURRENT -> query.add(LongPoint.newRangeQuery(Fields.ENDS, instant + 1, Long.MAX_VALUE), Occur.FILTER);
			case ARCHIVE -> query.add(LongPoint.newRangeQuery(Fields.STARTS, Long.MIN_VALUE, instant), Occur.FILTER)
				.add(LongPoint.newRangeQuery(Fields.ENDS, Long.MIN_VALUE, instant), Occur.FILTER);
			case ALL -> {
			}
		}
	}

	static Query publicOn(String field, LocalDate today) {
		return IntPoint.newRangeQuery(field, Integer.MIN_VALUE, Math.toIntExact(today.toEpochDay()));
	}

	private static void days(BooleanQuery.Builder query, @Nullable LocalDate from, @Nullable LocalDate to,
			ZoneId zone) {
		if (from != null) {
			long start = from.atStartOfDay(zone).toInstant().toEpochMilli();
			query.add(LongPoint.newRangeQuery(Fields.ENDS, start + 1, Long.MAX_VALUE), Occur.FILTER);
		}
		if (to != null) {
			long end = to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
			query.add(LongPoint.newRangeQuery(Fields.STARTS, Long.MIN_VALUE, end - 1), Occur.FILTER);
		}
	}

	private static Query exact(String field, String value) {
		return new TermQuery(new Term(field, value));
	}

}
