package org.lectern.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.lectern.catalog.Directory;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.Programme;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.Standing;
import org.lectern.demonstration.Script.EventScript;
import org.lectern.demonstration.Script.SeriesScript;
import org.lectern.history.History;
import org.lectern.site.Site;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts a programme around today into an empty site, and moves it along at the next start;
 * what somebody edited stays as it is.
 */
@Component
@ConditionalOnProperty("lectern.demo")
@ConditionalOnWebApplication
class Demonstration implements ApplicationRunner {

	private static final String AUTHOR = "Lectern";

	private final Editorial editorial;

	private final Directory directory;

	private final Programme programme;

	private final History history;

	private final Site site;

	private final JsonMapper json;

	Demonstration(Editorial editorial, Directory directory, Programme programme, History history, Site site,
			JsonMapper json) {
		this.editorial = editorial;
		this.directory = directory;
		this.programme = programme;
		this.history = history;
		this.site = site;
		this.json = json;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Script script = script();
		Direction direction = new Direction(this.site.today(), this.site.zone());
		boolean first = script.events().stream().noneMatch((event) -> this.programme.find(id(event)).isPresent());
		if (first) {
			script.venues().forEach(this.directory::create);
			script.series().forEach(this::create);
		}
		for (EventScript event : script.events()) {
			this.programme.find(id(event))
				.ifPresentOrElse((known) -> moveAlong(known, direction.details(event), event),
						() -> create(event, direction.details(event)));
		}
	}

	private void create(SeriesScript script) {
		this.directory.create(new SeriesDetails(script.name(), script.category(), script.lectures(),
				script.description(), script.cadence(), script.organisers(), null, SeriesDetails.Defaults.NONE));
	}

	private void create(EventScript script, EventDetails details) {
		Event event = this.editorial.create(id(script), details);
		if (Boolean.FALSE.equals(script.published())) {
			return;
		}
		stand(this.editorial.publish(event.publicId(), event.version()), script);
	}

	private void stand(Event event, EventScript script) {
		if (script.standing() == Standing.CANCELLED) {
			this.editorial.cancel(event.publicId(), event.version(), script.standingNote());
		}
		if (script.standing() == Standing.POSTPONED) {
			this.editorial.postpone(event.publicId(), event.version(), script.standingNote(), null);
		}
	}

	private void moveAlong(Event event, EventDetails details, EventScript script) {
		boolean stale = event.when().isDated() && !event.when().equals(details.when());
		if (stale && script.when().date() == null && isUntouched(event)) {
			this.editorial.revise(event.publicId(), event.version(), details);
		}
	}

	private boolean isUntouched(Event event) {
		return this.history.of(event.publicId(), 200).stream().allMatch((line) -> line.author().equals(AUTHOR));
	}

	private static UUID id(EventScript script) {
		return UUID.nameUUIDFromBytes(("lectern demonstration " + script.key()).getBytes(StandardCharsets.UTF_8));
	}

	private Script script() {
		try (InputStream in = new ClassPathResource("demonstration/programme.json").getInputStream()) {
			return Objects.requireNonNull(this.json.readValue(in, Script.class));
		}
		catch (IOException problem) {
			throw new java.io.UncheckedIOException(problem);
		}
	}

}
