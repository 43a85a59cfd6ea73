package org.lectern.api;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What events name: series, speakers, venues and topics; and lists of anything. */
final class Things {

	private Things() {
	}

	/** A run of events with one name. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SeriesJson(@Meaning("Never changes") UUID id,
			@Meaning("Names it in addresses; an old one leads to the new one") String slug,
			@Meaning("What it is called") String name, @Meaning("What sort of series it is") @Nullable String category,
			@Meaning("Whether its events are lectures") boolean lectures,
			@Meaning("How often it is, in words") @Nullable String cadence,
			@Meaning("What it is about, in Markdown") @Nullable String description,
			@Meaning("Who organises it") @Nullable String organisers,
			@Meaning("Its own site") @Nullable String homepage,
			@Meaning("How many public events it has; only in lists") @Nullable Long events,
			@Meaning("How many of them are not over; only in lists") @Nullable Long upcoming,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

	/** A person who speaks. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SpeakerJson(@Meaning("Never changes, unless two entries of one person are merged") UUID id,
			@Meaning("Names the person in addresses; an old one leads to the new one") String slug,
			@Meaning("What the person is called") String name, @Meaning("The same for sorting") String sortName,
			@Meaning("How to say it") @Nullable String pronunciation,
			@Meaning("The person's own site") @Nullable String homepage,
			@Meaning("The person's ORCID iD") @Nullable String orcid,
			@Meaning("About the person, in Markdown") @Nullable String biography,
			@Meaning("At how many public events; only in lists") @Nullable Long events,
			@Meaning(value = "The person's page", format = "uri-reference") String url) {
	}

	/** A building or a room in it. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record VenueJson(@Meaning("Never changes, unless two entries of one place are merged") UUID id,
			@Meaning("Names it in addresses; an old one leads to the new one") String slug,
			@Meaning("The building") String name, @Meaning("The room") @Nullable String room,
			@Meaning("Both in one line") String label, @Meaning("Its postal address") @Nullable String address,
			@Meaning("Where it is on a map") @Nullable String mapUrl,
			@Meaning("How many seats it has") @Nullable Integer capacity,
			@Meaning("Whether one gets there without steps; missing where it is not known") @Nullable Boolean stepFree,
			@Meaning("Whether there is a hearing loop; missing where it is not known") @Nullable Boolean hearingLoop,
			@Meaning("More in words") @Nullable String note,
			@Meaning("How many public events; only in lists") @Nullable Long events,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

	/** A subject that events are about. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record TopicJson(@Meaning("Never changes, unless two topics are merged") UUID id,
			@Meaning("Names it in addresses; an old one leads to the new one") String slug,
			@Meaning("What it is called") String name,
			@Meaning("How many public events; only in lists") @Nullable Long events,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

	/** A part of a list. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Listing<T>(@Meaning("What is in this part, in order") List<T> items,
			@Meaning("The value of cursor for what comes next; missing at the end") @Nullable String nextCursor,
			@Meaning(value = "The address of what comes next; missing at the end",
					format = "uri-reference") @Nullable String next) {
	}

	/** What went wrong (RFC 9457). */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Problem(@Meaning(value = "Always about:blank: the status says it all", format = "uri-reference") String type,
			@Meaning("The status in words") String title, @Meaning("The status") int status,
			@Meaning("What went wrong and what to do, as a sentence") String detail,
			@Meaning("The parameter that is to blame") @Nullable String parameter,
			@Meaning("What it may be") @Nullable List<String> allowed,
			@Meaning(value = "Where it is now", format = "uri-reference") @Nullable String location) {
	}

}
