package org.lectern.editing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Cursor;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme.State;
import org.lectern.editing.DeskLists.SeriesChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What needs attention, and all events. */
@Controller
class DeskController {

	private final DeskLists lists;

	DeskController(DeskLists lists) {
		this.lists = lists;
	}

	@GetMapping("/admin")
	String show(Model model) {
		model.addAttribute("week", lists.thisWeek());
		model.addAttribute("incomplete", lists.first(State.INCOMPLETE));
		model.addAttribute("drafts", lists.first(State.DRAFTS));
		model.addAttribute("pending", lists.first(State.PENDING));
		model.addAttribute("changes", lists.latestChanges());
		return "editing/desk";
	}

	@GetMapping("/admin/events")
	String index(@RequestParam(defaultValue = "ALL") String state, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String series, @RequestParam(required = false) @Nullable String name,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String at, Model model) {
		SeriesChoice choice = lists.series(series, name);
		Search search = new Search(state(state), q, choice.slug(), kind);
		Cursor cursor = Cursor.parse(at).orElse(null);
		model.addAttribute("search", search);
		model.addAttribute("list", lists.of(search.state(), search.filter(), cursor));
		model.addAttribute("counts", lists.counts(search.filter()));
		model.addAttribute("series", choice);
		return "editing/events";
	}

	private static State state(String name) {
		for (State state : State.values()) {
			if (state.name().equals(name)) {
				return state;
			}
		}
		return State.ALL;
	}

	/** What is looked for. */
	record Search(State state, String q, String series, String kind) {

		Filter filter() {
			return Filter.of(Map.of("q", q, "series", series, "kind", kind));
		}

	}

}
