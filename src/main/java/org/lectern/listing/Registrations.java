package org.lectern.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Times;
import org.lectern.catalog.When;
import org.lectern.listing.Registering.State;
import org.springframework.stereotype.Component;

/** Tells how it stands with registering for events. */
@Component("registrations")
class Registrations {

	private final Hyperlinks hyperlinks;

	private final Times times;

	private final Clock clock;

	Registrations(Hyperlinks hyperlinks, Times times, Clock clock) {
		this.hyperlinks = hyperlinks;
		this.times = times;
		this.clock = clock;
	}

	/** For an event in a list. */
	public Registering of(EventLine event) {
		return of(event.registration(), event.when(), event.standing());
	}

	/** For an event on its page. */
	public Registering of(Event event) {
		return of(event.registration(), event.when(), event.standing());
	}

	private Registering of(Registration registration, When when, Standing standing) {
		String url = this.hyperlinks.to(registration.url());
		Instant closes = registration.closes(when.zone());
		State state = state(registration, url, closed(when, standing, closes));
		String words = (closes != null) ? words(registration, when.zone(), closes) : null;
		return new Registering(state, registration.required(), (state == State.OPEN) ? url : null,
				this.hyperlinks.host(url), words, registration.note());
	}

	private static State state(Registration registration, @Nullable String url, boolean closed) {
		if (url == null && !registration.required()) {
			return State.NONE;
		}
		if (closed) {
			return State.CLOSED;
		}
		return (url != null) ? State.OPEN : State.LATER;
	}

	private boolean closed(When when, Standing standing, @Nullable Instant closes) {
		Instant now = this.clock.instant();
		return standing == Standing.CANCELLED || !now.isBefore(when.endsAt())
				|| (closes != null && !now.isBefore(closes));
	}

	private String words(Registration registration, ZoneId zone, Instant closes) {
		LocalDate date = registration.closesDate();
		return (registration.closesTime() == null && date != null) ? this.times.day(date)
				: this.times.moment(closes, zone);
	}

}
