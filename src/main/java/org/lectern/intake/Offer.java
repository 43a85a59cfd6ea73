package org.lectern.intake;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;

/**
 * The fields of an event that a source can own: what it says of them, or what the record
 * has. Kept as JSON, to tell later who changed what.
 */
record Offer(EventKind kind, @Nullable String title, @Nullable String series, When when, Where where, Online online,
		@Nullable String registrationUrl, @Nullable String abstractText, @Nullable String language,
		List<Person> speakers, List<String> topics, List<MaterialDetails> materials, Standing standing) {

	private static final TalkDetails NOTHING = new TalkDetails(null, null, null, null, List.of(), List.of());

	/** What the record says of these fields. */
	static Offer of(EventDetails details, Standing standing) {
		TalkDetails talk = firstTalk(details);
		EventDetails.Place place = details.place();
		return new Offer(details.kind(), talk.title(), name(details.series()), details.when(),
				new Where(name(place.venue()), place.note()),
				new Online(place.online(), place.platform(), place.joinUrl()), details.registration().url(),
				talk.abstractText(), talk.language(), talk.appearances().stream().map(Person::of).toList(),
				details.topics().stream().map(Pick::name).toList(), talk.materials(), standing);
	}

	static TalkDetails firstTalk(EventDetails details) {
		return details.talks().isEmpty() ? NOTHING : details.talks().get(0);
	}

	private static @Nullable String name(@Nullable Pick pick) {
		return (pick != null) ? pick.name() : null;
	}

	/** Made of fields that were chosen one by one. */
	static Offer chosen(Choice choice) {
		return new Offer(choice.of("kind", Offer::kind), choice.of("title", Offer::title),
				choice.of("series", Offer::series), choice.of("time", Offer::when), choice.of("place", Offer::where),
				choice.of("online access", Offer::online), choice.of("registration", Offer::registrationUrl),
				choice.of("abstract", Offer::abstractText), choice.of("language", Offer::language),
				choice.of("speakers", Offer::names), choice.of("topics", Offer::topics),
				choice.of("links", Offer::materials), choice.of("standing", Offer::standing));
	}

	/** The same with other speakers. */
	Offer by(List<Person> speakers) {
		return new Offer(this.kind, this.title, this.series, this.when, this.where, this.online, this.registrationUrl,
				this.abstractText, this.language, speakers, this.topics, this.materials, this.standing);
	}

	/** The speakers as they appear here. */
	List<Person> names() {
		return this.speakers.stream().map(Person::bare).toList();
	}

	/** Chooses the value of each field. */
	interface Choice {

		<T extends @Nullable Object> T of(String name, Function<Offer, T> field);

	}

	/** A room, a place in words, or both. */
	record Where(@Nullable String venue, @Nullable String note) {
	}

	/** How one takes part from afar. */
	record Online(boolean online, @Nullable String platform, @Nullable String joinUrl) {
	}

	/** A speaker, with what the source tells of the person. */
	record Person(String name, @Nullable String position, @Nullable String affiliation, @Nullable String homepage,
			@Nullable String biography) {

		static Person of(AppearanceDetails details) {
			return new Person(details.speaker().name(), details.position(), details.affiliation(), null, null);
		}

		Person bare() {
			return new Person(this.name, this.position, this.affiliation, null, null);
		}

	}

}
