package org.lectern.following;

import java.net.URI;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.lectern.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All ways to follow the programme, or one series of it. */
@Controller
class FollowController {

	private static final Pattern SCHEME = Pattern.compile("^https?");

	private final Catalog catalog;

	private final Site site;

	FollowController(Catalog catalog, Site site) {
		this.catalog = catalog;
		this.site = site;
	}

	@SameForAll("series")
	@GetMapping("/follow")
	String index(@RequestParam(required = false) @Nullable String series, Model model) {
		var everySeries = this.catalog.series(Reader.ANYONE);
		SeriesCount chosen = everySeries.stream().filter((one) -> one.slug().equals(series)).findFirst().orElse(null);
		model.addAttribute("everySeries", everySeries);
		model.addAttribute("chosen", chosen);
		String path = (chosen != null) ? "/series/" + chosen.slug() : "/events";
		model.addAttribute("path", path);
		model.addAttribute("webcal", webcal(path + ".ics"));
		return "following/follow";
	}

	/**
	 * The address by which applications subscribe; missing until the site knows its own.
	 */
	private @Nullable String webcal(String path) {
		URI base = this.site.baseUrl();
		return (base != null) ? SCHEME.matcher(base.toString()).replaceFirst("webcal") + path : null;
	}

}
