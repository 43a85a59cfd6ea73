package org.lectern.api;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.api.EventJson.AccessJson;
import org.lectern.api.EventJson.JoinJson;
import org.lectern.api.EventJson.RegistrationJson;
import org.lectern.api.EventJson.SeriesName;
import org.lectern.api.EventJson.TopicName;
import org.lectern.api.EventJson.VenuePlace;
import org.lectern.api.EventJson.WhenJson;
import org.lectern.api.TalkJson.AppearanceJson;
import org.lectern.api.TalkJson.EventName;
import org.lectern.api.TalkJson.MaterialJson;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.EventRecord.VenueFacts;
import org.lectern.catalog.Filter;
import org.lectern.catalog.When;
import org.lectern.site.Addresses;
import org.lectern.text.Markdown;
import org.springframework.stereotype.Component;

/** Tells events and talks in the words of the interface. */
@Component
class Told {

	private final Addresses addresses;

	private final Markdown markdown;

	Told(Addresses addresses, Markdown markdown) {
		this.addresses = addresses;
		this.markdown = markdown;
	}

	EventJson event(EventRecord event) {
		List<TalkJson> talks = new ArrayList<>();
		for (TalkRecord talk : event.talks()) {
			talks.add(talk(event, talk, talks.size() + 1, null));
		}
		return new EventJson(event.publicId(), event.slug(), url("/events/", event.slug()), word(event.kind()),
				word(event.standing()), event.standingNote(), event.title(), when(event.when()), series(event),
				venue(event.venue()), event.placeNote(), event.online(), event.platform(), join(event),
				registration(event), Filter.word(event.audience()), access(event), event.host(), event.contact(),
				topics(event), talks, event.publishedAt(), event.changedAt(), event.sequence());
	}

	/** Each talk of an event, with the event's name. */
	List<TalkJson> talks(EventRecord event) {
		EventName name = new EventName(event.publicId(), event.slug(), event.title(), word(event.standing()),
				when(event.when()), url("/events/", event.slug()));
		List<TalkJson> talks = new ArrayList<>();
		for (TalkRecord talk : event.talks()) {
			talks.add(talk(event, talk, talks.size() + 1, name));
		}
		return talks;
	}

	private TalkJson talk(EventRecord event, TalkRecord talk, int number, @Nullable EventName name) {
		Integer offset = talk.startOffset();
		String html = this.markdown.toHtml(talk.abstractText());
		return new TalkJson(number, talk.title(), talk.abstractText(), html.isEmpty() ? null : html, talk.language(),
				(offset != null && event.when().isDated()) ? event.startsAt().plusSeconds(offset * 60L) : null,
				talk.appearances()
					.stream()
					.map((one) -> new AppearanceJson(one.slug(), one.name(), word(one.role()), one.position(),
							one.affiliation(), url("/speakers/", one.slug())))
					.toList(),
				talk.materials()
					.stream()
					.map((one) -> new MaterialJson(word(one.kind()), one.label(), one.url()))
					.toList(),
				name);
	}

	private static WhenJson when(When when) {
		boolean dated = when.isDated();
		return new WhenJson(when.date(), time(when.time()), when.endDate(), time(when.endTime()), when.zone().getId(),
				dated ? when.startsAt() : null, dated ? when.endsAt() : null);
	}

	private @Nullable SeriesName series(EventRecord event) {
		var series = event.series();
		return (series != null)
				? new SeriesName(series.slug(), series.name(), series.category(), url("/series/", series.slug()))
				: null;
	}

	private @Nullable VenuePlace venue(@Nullable VenueFacts venue) {
		return (venue != null) ? new VenuePlace(venue.slug(), venue.name(), venue.room(), venue.label(),
				venue.address(), venue.mapUrl(), venue.stepFree(), venue.hearingLoop(), url("/venues/", venue.slug()))
				: null;
	}

	private static JoinJson join(EventRecord event) {
		return new JoinJson(word(event.join().state()), event.join().url(), event.join().opensAt());
	}

	private static RegistrationJson registration(EventRecord event) {
		var registration = event.registration();
		return new RegistrationJson(registration.required(), registration.url(), registration.note(),
				registration.closesDate(), time(registration.closesTime()));
	}

	private static AccessJson access(EventRecord event) {
		var access = event.access();
		return new AccessJson(access.captions(), access.signLanguage(), access.recorded(), access.refreshments(),
				access.note());
	}

	private List<TopicName> topics(EventRecord event) {
		return event.topics()
			.stream()
			.map((topic) -> new TopicName(topic.slug(), topic.name(), url("/topics/", topic.slug())))
			.toList();
	}

	/** The absolute address of a page, or its path as long as the site knows none. */
	String url(String folder, String slug) {
		return this.addresses.best(folder + slug);
	}

	private static String word(Enum<?> constant) {
		return Objects.requireNonNull(Filter.word(constant));
	}

	private static @Nullable String time(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

}
