package org.lectern.listing;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.lectern.catalog.EventKind;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells search engines which address of a page counts; a list that was narrowed or turned
 * to another page is not for them.
 */
@ControllerAdvice(basePackageClasses = PageFacts.class)
class PageFacts {

	private final Hyperlinks hyperlinks;

	PageFacts(Hyperlinks hyperlinks) {
		this.hyperlinks = hyperlinks;
	}

	@ModelAttribute
	void address(HttpServletRequest request, @RequestParam Map<String, String> parameters, Model model) {
		Asked asked = Asked.of(parameters);
		model.addAttribute("asked", asked);
		model.addAttribute("kinds", EventKind.values());
		model.addAttribute("unlisted", !asked.equals(Asked.NOTHING));
		model.addAttribute("canonical", this.hyperlinks.canonical(request.getRequestURI()));
	}

}
