package org.lectern.editing;

import java.util.UUID;
import java.util.function.Predicate;

import org.lectern.catalog.Event;
import org.lectern.catalog.Programme;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Carries out one verb with an event and says what happened; what is so already is not
 * done twice.
 */
@Component
class EventVerbs {

	private final Programme programme;

	private final Flash flash;

	EventVerbs(Programme programme, Flash flash) {
		this.programme = programme;
		this.flash = flash;
	}

	/** Does it, unless it is done, and goes back to the event's form. */
	String go(UUID id, RedirectAttributes next, Predicate<Event> isDone, String word, Verb verb) {
		if (isDone.test(programme.event(id).event())) {
			flash.say(next, word);
		}
		else {
			verb.run();
			flash.say(next, id, word);
		}
		return "redirect:/admin/events/" + id;
	}

	/** Something to do with an event. */
	@FunctionalInterface
	interface Verb {

		void run();

	}

}
