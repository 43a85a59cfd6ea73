package org.lectern.following;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Counts.SeriesCount;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Reader;
import org.lectern.site.SameForAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All ways to follow the programme, or one series of it. */
@Controller
class FollowController {

	private final Catalog catalog;

	FollowController(Catalog catalog) {
		this.catalog = catalog;
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
		model.addAttribute("page", (chosen != null) ? path : "/");
		model.addAttribute("everything", Filter.NONE.parameters());
		return "following/follow";
	}

}
