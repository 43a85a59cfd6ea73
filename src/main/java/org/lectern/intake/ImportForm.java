package org.lectern.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * How somebody at the desk wants files imported, as it was typed.
 *
 * @param headers of a table
 * @param columns what each of these headers means
 */
record ImportForm(@Nullable String series, @Nullable String zone, @Nullable String publish,
		@Nullable List<String> headers, @Nullable List<String> columns) {

	static ImportForm of(Wishes wishes) {
		return new ImportForm(wishes.series(), wishes.zone().getId(), wishes.publish() ? "true" : null, null, null);
	}

	/** What is wished, where everything typed can be understood. */
	Wishes wishes(ZoneId usual, Errors errors) {
		ZoneId in = usual;
		try {
			in = (this.zone == null || this.zone.isBlank()) ? usual : ZoneId.of(this.zone.strip());
		}
		catch (DateTimeException ex) {
			errors.rejectValue("zone", "intake.import.zone.unknown");
		}
		String name = (this.series != null) ? this.series.strip() : "";
		if (name.length() > Bounds.NAME || name.indexOf('\0') >= 0) {
			errors.rejectValue("series", "intake.import.series.unfit");
		}
		return new Wishes(name.isEmpty() ? null : name, in, "true".equals(this.publish), meanings());
	}

	private Map<String, String> meanings() {
		Map<String, String> meanings = new HashMap<>();
		if (this.headers != null && this.columns != null) {
			for (int i = 0; i < Math.min(this.headers.size(), this.columns.size()); i++) {
				meanings.put(this.headers.get(i), this.columns.get(i));
			}
		}
		return meanings;
	}

}
