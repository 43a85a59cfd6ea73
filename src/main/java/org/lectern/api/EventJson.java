package org.lectern.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Audience;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAnswer;
import org.lectern.catalog.Standing;

/** An event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventJson(@Meaning("Never changes; also the UID in calendars and the id in feeds") UUID id,
		@Meaning("Names the event in addresses; an old one leads to the new one") String slug,
		@Meaning(value = "Its page", format = "uri-reference") String url,
		@Meaning(value = "What sort of event it is", oneOf = EventKind.class) String kind,
		@Meaning(value = "Whether it takes place", oneOf = Standing.class) String standing,
		@Meaning("Why it is postponed or cancelled") @Nullable String standingNote,
		@Meaning("Its own title, else its first talk's; missing while it is to be announced") @Nullable String title,
		@Meaning("When it is") WhenJson when, @Meaning("The series it belongs to") @Nullable SeriesName series,
		@Meaning("Where it is") @Nullable VenuePlace venue,
		@Meaning("More about the place in words, or all there is to say about it") @Nullable String placeNote,
		@Meaning("Whether one can take part online") boolean online,
		@Meaning("What it is held on online, such as Zoom") @Nullable String platform,
		@Meaning("How to join online") JoinJson join, @Meaning("How to register") RegistrationJson registration,
		@Meaning(value = "For whom it is", oneOf = Audience.class) @Nullable String audience,
		@Meaning("What is known of access; what is missing is not known") AccessJson access,
		@Meaning("Who invites") @Nullable String host,
		@Meaning("Whom to ask: a name, an e-mail address, or both") @Nullable String contact,
		@Meaning("What it is about") List<TopicName> topics,
		@Meaning("What is said there, in order") List<TalkJson> talks,
		@Meaning("When it first became public") Instant publishedAt,
		@Meaning("When it, or something that it names, last changed in public") Instant changedAt,
		@Meaning("Rises with each such change") long sequence) {

	/** When it is. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record WhenJson(
			@Meaning("The first day, as a wall calendar in its zone has it; missing for a postponed event without a new date") @Nullable LocalDate date,
			@Meaning("The start on a wall clock there, HH:mm; missing for whole days") @Nullable String time,
			@Meaning("The last day, inclusive; missing where it is the first") @Nullable LocalDate endDate,
			@Meaning("The end, HH:mm; missing where nobody said it, it is an hour then") @Nullable String endTime,
			@Meaning("An IANA time zone, such as Europe/Berlin") String zone,
			@Meaning("The instant at which it begins; missing without a date") @Nullable Instant startsAt,
			@Meaning("The instant after which it is over, exclusive; missing without a date") @Nullable Instant endsAt) {
	}

	/** A series by name. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SeriesName(@Meaning("Names it in addresses") String slug, @Meaning("What it is called") String name,
			@Meaning("What sort of series it is") @Nullable String category,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

	/** A building or a room in it. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record VenuePlace(@Meaning("Names it in addresses") String slug, @Meaning("The building") String name,
			@Meaning("The room") @Nullable String room, @Meaning("Both in one line") String label,
			@Meaning("Its postal address") @Nullable String address,
			@Meaning("Where it is on a map") @Nullable String mapUrl,
			@Meaning("Whether one gets there without steps; missing where it is not known") @Nullable Boolean stepFree,
			@Meaning("Whether there is a hearing loop; missing where it is not known") @Nullable Boolean hearingLoop,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

	/** How to join online. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record JoinJson(@Meaning(value = "How it stands with the link", oneOf = JoinAnswer.State.class) String state,
			@Meaning("The link, only while it is open to everybody") @Nullable String url,
			@Meaning("When it opens, where that is later") @Nullable Instant opensAt) {
	}

	/** How to register. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record RegistrationJson(@Meaning("Whether one must register to take part") boolean required,
			@Meaning("Where to register") @Nullable String url, @Meaning("More in words") @Nullable String note,
			@Meaning("The last day of registration") @Nullable LocalDate closesDate,
			@Meaning("The time at which it closes that day, HH:mm; missing for its end") @Nullable String closesTime) {
	}

	/** Access facts. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AccessJson(@Meaning("Whether there are captions") @Nullable Boolean captions,
			@Meaning("Whether there is sign language") @Nullable Boolean signLanguage,
			@Meaning("Whether it will be recorded") @Nullable Boolean recorded,
			@Meaning("What there is to eat and drink") @Nullable String refreshments,
			@Meaning("More in words") @Nullable String note) {
	}

	/** A topic by name. */
	record TopicName(@Meaning("Names it in addresses") String slug, @Meaning("What it is called") String name,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

}
