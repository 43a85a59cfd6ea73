package org.lectern.listing;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.Named;
import org.lectern.catalog.Filter;
import org.lectern.catalog.NameCursor;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Speaker;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** People, with all their talks. */
@Controller
class SpeakersController {

	private final Catalog catalog;

	private final EventLists lists;

	private final Prose prose;

	SpeakersController(Catalog catalog, EventLists lists, Prose prose) {
		this.catalog = catalog;
		this.lists = lists;
		this.prose = prose;
	}

	@SameForAll({ Asked.PARAMETERS, "letter behind" })
	@GetMapping("/speakers")
	String index(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String letter,
			@RequestParam(required = false) @Nullable String behind, Reader reader, Model model) {
		String words = Filter.words(q);
		NameCursor begin = NamePage.begin(letter, behind);
		NamePage.show(model, "speakers", this.catalog.speakers(reader, words, begin, NamePage.SIZE + 1), Named::place,
				begin);
		model.addAttribute("words", words);
		model.addAttribute("letter", letter);
		model.addAttribute("unlisted", words != null || begin != null);
		return "listing/speakers";
	}

	@SameForAll(Asked.PARAMETERS)
	@GetMapping("/speakers/{slug}")
	String show(@PathVariable String slug, @ModelAttribute(binding = false) Asked asked, Reader reader, Model model) {
		Speaker speaker = this.catalog.speaker(reader, slug);
		model.addAttribute("speaker", speaker);
		this.prose.describe(model, speaker.biography());
		this.lists.offer(model, reader, Filter.speaker(slug), asked, "/speakers/" + slug);
		return "listing/speaker";
	}

}
