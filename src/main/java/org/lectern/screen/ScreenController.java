package org.lectern.screen;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.lectern.catalog.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A display in the hall, and the page on which one chooses what it shows. */
@Controller
class ScreenController {

	private final Boards boards;

	private final Chooser chooser;

	private final Clock clock;

	ScreenController(Boards boards, Chooser chooser, Clock clock) {
		this.boards = boards;
		this.chooser = chooser;
		this.clock = clock;
	}

	@GetMapping("/screen")
	String show(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		Display display = Display.of(parameters);
		if (display.filters().isEmpty()) {
			chooser.offer(model);
			return "screen/choose";
		}
		List<Subject> subjects = chooser.subjects(display);
		model.addAttribute("display", display);
		model.addAttribute("names",
				subjects.stream().flatMap((subject) -> subject.names().stream()).distinct().toList());
		model.addAttribute("single", subjects.size() == 1 && subjects.get(0).filter().venue() != null);
		model.addAttribute("board", boards.of(subjects.stream().map(Subject::filter).toList()));
		model.addAttribute("now", clock.instant().truncatedTo(ChronoUnit.MINUTES));
		return "screen/screen";
	}

}
