package org.lectern.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Audience;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Role;
import org.lectern.catalog.Standing;
import org.lectern.catalog.VenueDetails;

/** The demonstration as it is written in {@code demonstration/programme.json}. */
record Script(List<SeriesScript> series, List<VenueDetails> venues, List<EventScript> events) {

	record SeriesScript(String name, String category, String cadence, boolean lectures, String organisers,
			String description) {
	}

	record EventScript(String key, WhenScript when, EventKind kind, @Nullable String series, @Nullable String title,
			List<TalkScript> talks, @Nullable String venue, @Nullable PlaceScript place,
			@Nullable RegistrationScript registration, @Nullable List<String> topics, @Nullable Audience audience,
			@Nullable Access access, @Nullable String host, @Nullable String contact, @Nullable Standing standing,
			@Nullable String standingNote, @Nullable Boolean published) {
	}

	/**
	 * A day relative to today: so many days away, a weekday of a week to come, the nth
	 * weekday of a month to come, or a fixed date.
	 */
	record WhenScript(@Nullable Integer days, @Nullable Integer week, @Nullable Integer month,
			@Nullable DayOfWeek weekday, @Nullable Integer nth, @Nullable LocalDate date, @Nullable Boolean weekdayOnly,
			@Nullable Integer lastDays, @Nullable LocalTime time, @Nullable LocalTime end, @Nullable ZoneId zone) {
	}

	record PlaceScript(@Nullable String note, boolean online, @Nullable String platform, @Nullable String joinUrl,
			JoinAccess joinAccess) {
	}

	/**
	 * Registration.
	 *
	 * @param closesDays days after the event's day, negative for before
	 */
	record RegistrationScript(@Nullable String url, boolean required, @Nullable String note,
			@Nullable Integer closesDays) {
	}

	record TalkScript(@Nullable String title, @Nullable String abstractText, List<SpeakerScript> speakers,
			@Nullable Integer startOffset, @Nullable List<MaterialScript> materials) {
	}

	record SpeakerScript(String name, @Nullable String position, @Nullable String affiliation,
			@Nullable String biography, @Nullable String homepage, Role role) {
	}

	record MaterialScript(MaterialKind kind, String url) {
	}

}
