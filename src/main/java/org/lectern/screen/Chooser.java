package org.lectern.screen;

import java.net.URI;
import java.util.List;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Reader;
import org.lectern.catalog.Subject;
import org.lectern.catalog.Subjects;
import org.lectern.site.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a display can be set up to show. */
@Component
class Chooser {

	private final Catalog catalog;

	private final Subjects subjects;

	private final Site site;

	Chooser(Catalog catalog, Subjects subjects, Site site) {
		this.catalog = catalog;
		this.subjects = subjects;
		this.site = site;
	}

	/** What a display is about, under the addresses of today. */
	List<Subject> subjects(Display display) {
		return display.filters().stream().map((filter) -> subjects.of(Reader.ANYONE, filter)).distinct().toList();
	}

	/** Venues and series, and the address before their paths where it is known. */
	void offer(Model model) {
		URI base = site.baseUrl();
		model.addAttribute("venues", catalog.venues(Reader.ANYONE));
		model.addAttribute("everySeries", catalog.series(Reader.ANYONE));
		model.addAttribute("base", (base != null) ? base.toString().replaceFirst("/$", "") : "");
	}

}
