package org.lectern.editing;

import java.time.Clock;
import java.util.UUID;

import org.lectern.catalog.Event;
import org.lectern.catalog.Programme;
import org.lectern.catalog.When;
import org.lectern.site.Conflict;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** The pages on which one says why, and until when. */
@Component
class StandingPages {

	private final Programme programme;

	private final Site site;

	private final Headings headings;

	private final Clock clock;

	StandingPages(Programme programme, Site site, Headings headings, Clock clock) {
		this.programme = programme;
		this.site = site;
		this.headings = headings;
		this.clock = clock;
	}

	/** The form with nothing typed but the time of day that it had. */
	String form(Model model, UUID id, String verb) {
		Event event = programme.event(id).event();
		When when = event.when();
		When open = new When(null, when.time(), null, when.endTime(), when.zone());
		model.addAttribute("form", new StandingForm(String.valueOf(event.version()), null, FilledForm.moment(open)));
		return again(model, id, verb);
	}

	/** The form as it was typed. */
	String again(Model model, UUID id, String verb) {
		Event event = programme.event(id).event();
		model.addAttribute("event", event);
		model.addAttribute("heading", headings.of(event));
		model.addAttribute("verb", verb);
		model.addAttribute("planned", MomentWords.of(event.when(), clock.instant()));
		return "editing/standing";
	}

	Reading reading(Errors errors) {
		return new Reading(errors, site.today(), site.zone());
	}

	/** The new time, without a date while it is to be announced. */
	When newTime(UUID id, StandingForm form, Reading reading) {
		return new MomentReading(reading, "when.", programme.event(id).event().when().zone()).read(form.when());
	}

	/** The event's version that the form was made from. */
	long version(StandingForm form) {
		String version = form.version();
		if (version == null || !version.matches("\\d{1,18}")) {
			throw new Conflict("This form does not say which state of the event it was made from.");
		}
		return Long.parseLong(version);
	}

}
