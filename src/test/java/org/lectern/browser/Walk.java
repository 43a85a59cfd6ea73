package org.lectern.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Goes wherever the links of a page lead, and from there on, looking at some pages of
 * each kind and asking axe about the first.
 */
class Walk {

	private static final int PAGES_OF_A_KIND = 6;

	private static final Pattern FILE = Pattern.compile("\\.[a-z0-9]{2,5}($|\\?)");

	private static final String LINKS = """
			[...document.querySelectorAll('a[href]:not([download])')].filter((link) => link.origin === location.origin)
			  .map((link) => link.pathname + link.search)""";

	private final Viewer viewer;

	private final Predicate<String> within;

	private final Deque<String> ahead = new ArrayDeque<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, Integer> kinds = new HashMap<>();

	private final Set<String> examined = new HashSet<>();

	private final List<String> complaints = new ArrayList<>();

	Walk(Viewer viewer, Predicate<String> within) {
		this.viewer = viewer;
		this.within = within;
	}

	/** All that is wrong with the pages that can be reached from there. */
	List<String> complaintsFrom(String start) {
		ahead.add(start);
		known.add(start);
		while (!ahead.isEmpty()) {
			look(ahead.remove());
		}
		return complaints;
	}

	/** The kinds of pages that axe was asked about, such as {@code /events/*}. */
	Set<String> kinds() {
		return examined;
	}

	private void look(String address) {
		String kind = kind(address);
		if (kinds.merge(kind, 1, Integer::sum) > PAGES_OF_A_KIND) {
			return;
		}
		int status = viewer.statusAt(address);
		if (status != 200) {
			complaints.add(status + " at " + address);
			return;
		}
		boolean first = examined.add(kind.replaceFirst("\\?.*", ""));
		complaints.addAll(first ? viewer.barriers() : viewer.stickingOut());
		viewer.complaints().forEach((complaint) -> complaints.add(address + " " + complaint));
		links().stream().filter(within).filter(known::add).forEach(ahead::add);
	}

	private List<String> links() {
		List<?> links = (List<?>) viewer.page().evaluate(LINKS);
		return links.stream().map(String::valueOf).filter((link) -> !FILE.matcher(link).find()).toList();
	}

	/**
	 * All questions to a page are of one kind: what narrows a search can be combined
	 * without end.
	 */
	private static String kind(String address) {
		return address.replaceFirst("^(/admin/[^/?]+|/(?!admin/)[^/?]+)/[^?]+", "$1/*").replaceFirst("\\?.*", "?");
	}

}
