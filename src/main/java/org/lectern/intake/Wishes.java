package org.lectern.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody at the desk wants of an import.
 *
 * @param series the series that all go into
 * @param zone the zone of times that have none
 * @param columns what the headers of a table mean
 */
record Wishes(@Nullable String series, ZoneId zone, boolean publish, Map<String, String> columns) {

	Order order(LocalDate today, boolean dryRun, UUID run) {
		return new Order(this.zone, today, this.series, this.publish, dryRun, null, this.columns, run);
	}

}
