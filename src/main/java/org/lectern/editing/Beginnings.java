package org.lectern.editing;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Directory;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.SeriesDetails;
import org.lectern.catalog.SeriesDetails.Defaults;
import org.lectern.catalog.When;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;

/** What a new event begins with. */
@Component
class Beginnings {

	private final Directory directory;

	private final Site site;

	Beginnings(Directory directory, Site site) {
		this.directory = directory;
		this.site = site;
	}

	/**
	 * The least, or the defaults of a series. The time of day has no date yet, so it is
	 * kept in {@link When} beside a missing one.
	 */
	EventDetails of(@Nullable String series) {
		if (series == null || series.isBlank()) {
			return EventDetails.of(EventKind.SEMINAR, When.someDay(site.zone()));
		}
		SeriesDetails details = directory.details(series);
		Defaults defaults = details.defaults();
		ZoneId zone = Objects.requireNonNullElse(defaults.zone(), site.zone());
		return new EventDetails(Objects.requireNonNullElse(defaults.kind(), EventKind.SEMINAR), null,
				new Pick(series, details.name()), new When(null, defaults.time(), null, end(defaults), zone),
				defaults.place(),
				new Registration(defaults.registrationUrl(), defaults.registrationRequired(), null, null, null),
				List.of(), List.of(), defaults.audience(), EventDetails.Access.UNKNOWN, defaults.host(),
				defaults.contact());
	}

	private static @Nullable LocalTime end(Defaults defaults) {
		LocalTime time = defaults.time();
		Integer minutes = defaults.minutes();
		boolean sameDay = time != null && minutes != null && time.toSecondOfDay() / 60 + minutes < 24 * 60;
		return sameDay ? Objects.requireNonNull(time).plusMinutes(Objects.requireNonNull(minutes)) : null;
	}

}
