package org.lectern.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.lectern.api.Things.Listing;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Cursor;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Slice;
import org.lectern.catalog.Span;
import org.lectern.site.NotFound;
import org.lectern.site.SameForAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Events and talks for programs, as anybody may see them. */
@Controller
class EventApiController {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Catalog catalog;

	private final Told told;

	private final Answers answers;

	EventApiController(Catalog catalog, Told told, Answers answers) {
		this.catalog = catalog;
		this.told = told;
		this.answers = answers;
	}

	@SameForAll(Question.PARAMETERS)
	@GetMapping("/api/v1/events")
	ResponseEntity<Listing<EventJson>> events(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/events", parameters);
		Slice<EventRecord> events = records(question);
		return this.answers.list(question, events.items().stream().map(this.told::event).toList(), events.next());
	}

	@SameForAll(Question.PARAMETERS)
	@GetMapping("/api/v1/talks")
	ResponseEntity<Listing<TalkJson>> talks(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/talks", parameters);
		Slice<EventRecord> events = records(question);
		return this.answers.list(question,
				events.items().stream().flatMap((event) -> this.told.talks(event).stream()).toList(), events.next());
	}

	@SameForAll(Question.PARAMETERS)
	@GetMapping("/api/v1/search")
	ResponseEntity<Listing<EventJson>> search(@RequestParam Map<String, String> parameters) {
		Question question = Question.of("/api/v1/search", parameters);
		if (question.filter().words() == null) {
			throw new WrongParameter("q", "The parameter q must hold the words to search for.", List.of());
		}
		Slice<EventRecord> events = this.catalog.latest(Reader.ANYONE, question.filter(), question.stateOr(Span.ALL),
				question.place(Cursor::parse), question.limit());
		return this.answers.list(question, events.items().stream().map(this.told::event).toList(), events.next());
	}

	@SameForAll
	@GetMapping({ "/api/v1/events/{slug}", "/events/{slug}.json" })
	ResponseEntity<EventJson> event(@PathVariable String slug) {
		return this.answers.one(this.told.event(record(slug)));
	}

	private EventRecord record(String slug) {
		if (ID.matcher(slug).matches()) {
			return this.catalog.records(Reader.ANYONE, List.of(UUID.fromString(slug)))
				.stream()
				.findFirst()
				.orElseThrow(NotFound::new);
		}
		return this.catalog.record(Reader.ANYONE, slug);
	}

	private Slice<EventRecord> records(Question question) {
		return this.catalog.records(Reader.ANYONE, question.filter(), question.stateOr(Span.CURRENT),
				question.place(Cursor::parse), question.limit());
	}

}
