package org.lectern.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Says what the site does so that everybody can use it, and whom to tell where it fails.
 */
@Controller
class AccessibilityPage {

	@SameForAll
	@GetMapping("/accessibility")
	String show() {
		return "site/accessibility";
	}

}
