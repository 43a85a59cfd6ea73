package org.lectern.following;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws old calendars of stars away, now and then. */
@Component
@ConditionalOnWebApplication
class StarCalendarCleaning {

	private final StarCalendars calendars;

	StarCalendarCleaning(StarCalendars calendars) {
		this.calendars = calendars;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
	void tidy() {
		try {
			this.calendars.tidy();
		}
		catch (DataAccessException ex) {
			// in an hour the database may be back
		}
	}

}
