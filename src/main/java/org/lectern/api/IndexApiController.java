package org.lectern.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.Listing;
import org.lectern.api.Things.SeriesJson;
import org.lectern.api.Things.SpeakerJson;
import org.lectern.api.Things.TopicJson;
import org.lectern.api.Things.VenueJson;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.NameCursor;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of series, speakers, venues and topics for programs, by name. */
@Controller
class IndexApiController {

	private final Catalog catalog;

	private final Indexes indexes;

	private final Answers answers;

	IndexApiController(Catalog catalog, Indexes indexes, Answers answers) {
		this.catalog = catalog;
		this.indexes = indexes;
		this.answers = answers;
	}

	@SameForAll("limit cursor")
	@GetMapping("/api/v1/series")
	ResponseEntity<Listing<SeriesJson>> series(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/series", parameters);
		List<SeriesCount> part = part(question, this.catalog.series(Reader.ANYONE), SeriesCount::slug);
		return this.answers.list(question, this.indexes.series(first(question, part)),
				next(question, part, SeriesCount::slug));
	}

	@SameForAll("q limit cursor")
	@GetMapping("/api/v1/speakers")
	ResponseEntity<Listing<SpeakerJson>> speakers(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/speakers", parameters);
		List<Named> part = this.catalog.speakers(Reader.ANYONE, question.filter().words(),
				question.place(NameCursor::parse), question.limit() + 1);
		return this.answers.list(question, this.indexes.speakers(first(question, part)),
				next(question, part, Named::place));
	}

	@SameForAll("limit cursor")
	@GetMapping("/api/v1/venues")
	ResponseEntity<Listing<VenueJson>> venues(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/venues", parameters);
		List<Named> part = part(question, this.catalog.venues(Reader.ANYONE), Named::slug);
		return this.answers.list(question, this.indexes.venues(first(question, part)),
				next(question, part, Named::slug));
	}

	@SameForAll("limit cursor")
	@GetMapping("/api/v1/topics")
	ResponseEntity<Listing<TopicJson>> topics(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/topics", parameters);
		List<Named> part = part(question, this.catalog.topics(Reader.ANYONE), Named::slug);
		return this.answers.list(question, this.indexes.topics(first(question, part)),
				next(question, part, Named::slug));
	}

	/** What stands behind the place where to go on, one more than was asked for. */
	private static <T> List<T> part(Question question, List<T> all, Function<T, String> slug) {
		Integer begin = question.place((last) -> Optional.of(behind(all, slug, last)).filter((at) -> at > 0));
		int from = (begin != null) ? begin : 0;
		return all.subList(from, Math.min(all.size(), from + question.limit() + 1));
	}

	private static <T> int behind(List<T> all, Function<T, String> slug, String last) {
		return all.stream().map(slug).toList().indexOf(last) + 1;
	}

	private static <T> List<T> first(Question question, List<T> part) {
		return part.subList(0, Math.min(part.size(), question.limit()));
	}

	private static <T> @Nullable Object next(Question question, List<T> part, Function<T, ?> place) {
		return (part.size() > question.limit()) ? place.apply(part.get(question.limit() - 1)) : null;
	}

}
