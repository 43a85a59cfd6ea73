package org.lectern.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventFinder;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Span;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** Finds the events of lists that are narrowed by words. */
@Component
class Finder implements EventFinder {

	private static final Sort OLDEST_FIRST = new Sort(new SortField(Fields.STARTS, SortField.Type.LONG),
			new SortField(Fields.ID, SortField.Type.LONG));

	private final Reach reach;

	private final Site site;

	private final Clock clock;

	Finder(Reach reach, Site site, Clock clock) {
		this.reach = reach;
		this.site = site;
		this.clock = clock;
	}

	@Override
	public Optional<List<Long>> find(Filter filter, Span span, @Nullable Cursor behind, int most) {
		boolean backwards = behind != null && behind.backwards();
		boolean newestFirst = (span == Span.ARCHIVE) != backwards;
		Sort sort = newestFirst ? IndexFolder.NEWEST_FIRST : OLDEST_FIRST;
		return Question.of(filter.words()).isEmpty() ? Optional.empty() : this.reach.present((searcher) -> {
			Query query = query(filter, span);
			ScoreDoc[] hits = searcher.searchAfter(place(searcher, behind), query, most, sort).scoreDocs;
			List<Long> ids = new ArrayList<>();
			for (ScoreDoc hit : hits) {
				ids.add((Long) ((FieldDoc) hit).fields[1]);
			}
			return ids;
		});
	}

	@Override
	public Optional<Long> count(Filter filter, Span span) {
		return Question.of(filter.words()).isEmpty() ? Optional.empty()
				: this.reach.present((searcher) -> (long) searcher.count(query(filter, span)));
	}

	private Query query(Filter filter, Span span) {
		Question question = Question.of(filter.words());
		List<Meaning> meanings = Meaning.plain(question.words());
		BooleanQuery.Builder query = Narrowing.by(filter, this.site.zone(), this.site.today());
		Narrowing.within(query, span, this.clock.instant());
		return query.add(new QuestionQuery(question, meanings).listed().build(), Occur.FILTER).build();
	}

	private static @Nullable FieldDoc place(IndexSearcher searcher, @Nullable Cursor behind) {
		int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
		return (behind != null)
				? new FieldDoc(last, Float.NaN, new Object[] { behind.startsAt().toEpochMilli(), behind.id() }) : null;
	}

}
