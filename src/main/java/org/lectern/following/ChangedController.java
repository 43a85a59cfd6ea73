package org.lectern.following;

import java.util.List;
import java.util.regex.Pattern;

import org.lectern.history.History;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells a browser that remembers a version of the site what changed since; it says
 * nothing else of itself.
 */
@Controller
class ChangedController {

	private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

	private final History history;

	private final Changes changes;

	ChangedController(History history, Changes changes) {
		this.history = history;
		this.changes = changes;
	}

	@GetMapping("/changed.json")
	ResponseEntity<News> index(@RequestParam(defaultValue = "") String since) {
		long version = this.history.siteVersion();
		boolean known = VERSION.matcher(since).matches() && Long.parseLong(since) < version;
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(new News(version, known ? this.changes.since(Long.parseLong(since)) : List.of()));
	}

	/**
	 * The answer.
	 *
	 * @param version what to ask with the next time
	 */
	record News(long version, List<Change> changes) {
	}

}
