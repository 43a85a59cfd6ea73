package org.lectern.editing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.lectern.catalog.Programme;
import org.lectern.history.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what was just done, with the way to take it back. */
@Component
class Flash {

	private final Programme programme;

	private final MessageSource words;

	Flash(Programme programme, MessageSource words) {
		this.programme = programme;
		this.words = words;
	}

	/** Says it, with nothing to take back. */
	void say(RedirectAttributes next, String done, Object... about) {
		next.addFlashAttribute("done", words.getMessage("editing.done." + done, about, Locale.ENGLISH));
	}

	/** Says what happened to an event, with an undo of just that. */
	void say(RedirectAttributes next, UUID event, String done) {
		say(next, done);
		List<Line> lines = programme.event(event).history();
		if (!lines.isEmpty()) {
			next.addFlashAttribute("undo", "/admin/events/" + event + "/undo/" + Seen.of(lines.get(0)));
		}
	}

}
