package org.lectern.publishing;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The search that works from files. */
@Controller
@Profile(LoopbackSite.PROFILE)
class SearchPage {

	/** Where it stands while the files are made. */
	static final String PATH = "/files/search";

	@GetMapping(PATH)
	String show() {
		return "publishing/search";
	}

}
