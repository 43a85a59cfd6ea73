package org.lectern.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the person who imports asks for.
 *
 * @param zone the zone of times that have none
 * @param series the series that all belong to, whatever the files say
 * @param publish whether new events become public at once
 * @param dryRun whether nothing is kept
 * @param source the name that all files are known by; else each by its own
 * @param columns for tables, what a header means, by header
 * @param run the import at the desk that this is
 */
record Order(ZoneId zone, LocalDate today, @Nullable String series, boolean publish, boolean dryRun,
		@Nullable String source, Map<String, String> columns, @Nullable UUID run) {

	Format.Options options() {
		return new Format.Options(this.zone, this.today, this.columns);
	}

}
