package org.lectern.editing;

import java.time.Clock;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in words what a form of an event says so far, while somebody types. */
@Controller
@RequestMapping("/admin/events/understood")
class UnderstoodController {

	private final EventReader reader;

	private final Clock clock;

	UnderstoodController(EventReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	@PostMapping("/when")
	String when(@Valid @ModelAttribute("form") EventForm form, BindingResult errors, Model model) {
		model.addAttribute("understood", MomentWords.of(reader.when(form), clock.instant()));
		return "editing/understood :: when";
	}

	@PostMapping("/names")
	String names(@Valid @ModelAttribute("form") EventForm form, BindingResult errors, Model model) {
		model.addAttribute("added", reader.added(form));
		return "editing/understood :: names";
	}

}
