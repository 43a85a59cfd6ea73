package org.lectern.intake;

import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenTime;

/**
 * What a schedule says about all its events.
 *
 * @param acronym makes identifiers unique that are mere numbers
 * @param base what relative addresses start from
 * @param dayChange until when a night belongs to the day before
 */
record Conference(@Nullable String title, @Nullable String acronym, @Nullable ZoneId zone, @Nullable String base,
		@Nullable String venue, LocalTime dayChange) {

	static final Conference UNKNOWN = new Conference(null, null, null, null, null, LocalTime.MIDNIGHT);

	/**
	 * Reads it.
	 * @param base the document's own base address, where it stands elsewhere
	 */
	static Conference of(Node node, @Nullable String base) {
		String title = node.says("title");
		String acronym = node.says("acronym");
		String zone = node.says("time_zone_name");
		String address = node.says("base_url", "url");
		String change = node.says("day_change");
		return new Conference(title, (acronym != null) ? acronym : title,
				(zone != null) ? ZoneText.of(zone).orElse(null) : null, (address != null) ? address : base, venue(node),
				time(change));
	}

	private static @Nullable String venue(Node node) {
		String venue = node.says("venue");
		String city = node.says("city");
		if (venue == null || city == null || venue.contains(city)) {
			return (venue != null) ? venue : city;
		}
		return venue + ", " + city;
	}

	private static LocalTime time(@Nullable String text) {
		return (text != null) ? WrittenTime.of(text).map(WrittenTime::time).orElse(LocalTime.MIDNIGHT)
				: LocalTime.MIDNIGHT;
	}

}
