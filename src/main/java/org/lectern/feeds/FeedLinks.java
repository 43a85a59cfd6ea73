package org.lectern.feeds;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells each page of a list where the feeds of the same list are: at the page's address
 * with an ending, narrowed as the page is.
 */
@ControllerAdvice(annotations = Controller.class)
class FeedLinks {

	private static final Pattern LIST = Pattern
		.compile("/(?:lectures|archive|changes|(?:series|speakers|venues|topics)/[a-z0-9-]+)");

	private static final Pattern YEAR = Pattern.compile("/archive/(\\d{4})");

	private static final Pattern CALENDAR = Pattern.compile("/calendar/.+");

	@ModelAttribute
	void links(HttpServletRequest request, @RequestParam Map<String, String> parameters, Model model) {
		String path = list(request.getRequestURI());
		if (path != null) {
			Matcher year = YEAR.matcher(request.getRequestURI());
			Asked asked = Asked.of(path + ".atom", year.matches() ? Map.of("year", year.group(1)) : parameters);
			model.addAttribute("atom", asked.from(null).in(Format.ATOM));
			model.addAttribute("jsonFeed", asked.from(null).in(Format.JSON));
		}
	}

	private static @Nullable String list(String page) {
		if (page.equals("/") || CALENDAR.matcher(page).matches()) {
			return "/events";
		}
		if (YEAR.matcher(page).matches()) {
			return "/archive";
		}
		return LIST.matcher(page).matches() ? page : null;
	}

}
