package org.lectern.intake;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads what can be looked at from an event of a schedule. */
final class ScheduleLinks {

	private ScheduleLinks() {
	}

	static void add(Gathering event, Node item, @Nullable String base) {
		Stream.of("links", "attachments", "resources")
			.flatMap((list) -> item.below(list).stream())
			.forEach((link) -> add(event, base, link));
		item.child("recording")
			.map((recording) -> recording.says("url", "link"))
			.ifPresent((address) -> event.material("recording", null, address));
		event.material("recording", null, item.says("video_download_url"));
	}

	private static void add(Gathering event, @Nullable String base, Node link) {
		String label = link.says("title", "name", "description");
		String words = (label != null) ? label : Placeholders.known(link.text());
		String type = link.says("type");
		String all = (words + " " + type).toLowerCase(Locale.ROOT);
		if (!all.contains("feedback") && !all.contains("origin")) {
			String kind = "slides".equalsIgnoreCase(type) ? "slides" : null;
			event.material(kind, words, Addresses.within(base, link.says("href", "url", "resource")));
		}
	}

}
