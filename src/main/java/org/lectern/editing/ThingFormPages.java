package org.lectern.editing;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Directory.Kind;
import org.lectern.editing.ThingForms.Versioned;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of series, speakers, venues and topics at the desk. */
@Component
class ThingFormPages {

	private static final int MOST = 500;

	private final Flash flash;

	ThingFormPages(Flash flash) {
		this.flash = flash;
	}

	/** A list, narrowed to those that hold these words. */
	String index(Model model, Kind kind, List<Thing> things, String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		List<Thing> found = things.stream()
			.filter((thing) -> thing.name().toLowerCase(Locale.ROOT).contains(wanted))
			.limit(MOST)
			.toList();
		return page(model, kind, found, words, null);
	}

	/**
	 * A page of a list.
	 * @param behind the key behind which the next page begins; missing at the end
	 */
	String page(Model model, Kind kind, List<Thing> things, String words, @Nullable String behind) {
		model.addAttribute("things", things);
		model.addAttribute("q", words);
		model.addAttribute("behind", behind);
		model.addAttribute("path", Shelf.path(kind));
		return "editing/things";
	}

	/** A form, as it was typed or filled. */
	String form(Model model, Kind kind, @Nullable String slug, @Nullable String name, Versioned form) {
		model.addAttribute("form", form);
		model.addAttribute("path", Shelf.path(kind));
		model.addAttribute("slug", slug);
		model.addAttribute("known", name);
		model.addAttribute("address", "/admin/" + Shelf.path(kind) + ((slug != null) ? "/" + slug : ""));
		return "editing/" + kind.name().toLowerCase(Locale.ROOT);
	}

	/** Says that a thing was saved, and goes to its form. */
	String saved(RedirectAttributes next, Kind kind, String slug) {
		flash.say(next, "saved");
		return "redirect:/admin/" + Shelf.path(kind) + "/" + slug;
	}

	/** Whether somebody else was quicker. */
	static boolean isStale(Versioned form, long version) {
		return !String.valueOf(version).equals(form.version());
	}

	/** Both texts of a form where they differ. */
	String stale(Model model, Kind kind, String slug, Versioned mine, Versioned theirs, HttpServletResponse response) {
		BothTexts both = BothTexts.of((Record) mine, (Record) theirs, null);
		if (both.differing().isEmpty()) {
			return "redirect:/admin/" + Shelf.path(kind) + "/" + slug;
		}
		response.setStatus(HttpServletResponse.SC_CONFLICT);
		model.addAttribute("both", both);
		model.addAttribute("labels", "editing." + kind.name().toLowerCase(Locale.ROOT) + ".");
		model.addAttribute("button", "save");
		model.addAttribute("address", "/admin/" + Shelf.path(kind) + "/" + slug);
		return "editing/conflict";
	}

	/** One thing of a list. */
	record Thing(String slug, String name, @Nullable String note, long events) {
	}

}
