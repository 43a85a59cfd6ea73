package org.lectern.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Role;
import org.lectern.editing.EventForm.MaterialRow;
import org.lectern.editing.EventForm.SpeakerRow;
import org.lectern.editing.EventForm.TalkRow;

/**
 * Reads talks; rows in which nothing was typed are left out, but of several talks one may
 * be all to be announced.
 */
final class TalkReading {

	private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

	private final Reading reading;

	private final Names names;

	private final People people;

	TalkReading(Reading reading, Names names, People people) {
		this.reading = reading;
		this.names = names;
		this.people = people;
	}

	List<TalkDetails> read(List<TalkRow> rows) {
		List<TalkDetails> talks = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			TalkRow row = rows.get(i);
			if (rows.size() > 1 || !isBlank(row)) {
				talks.add(talk("talks[" + i + "].", row));
			}
		}
		return talks;
	}

	private TalkDetails talk(String path, TalkRow row) {
		String language = reading.line(path + "language", row.language(), 35);
		if (language != null && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
			reading.reject(path + "language", "language");
		}
		return new TalkDetails(reading.line(path + "title", row.title(), 500),
				reading.text(path + "abstractText", row.abstractText(), 50_000), language,
				reading.number(path + "startOffset", row.startOffset(), 0, MINUTES_OF_A_WEEK),
				speakers(path + "speakers[", row.speakers()), materials(path + "materials[", row.materials()));
	}

	private List<AppearanceDetails> speakers(String list, List<SpeakerRow> rows) {
		List<AppearanceDetails> speakers = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			SpeakerRow row = rows.get(i);
			if (!isBlank(row)) {
				speakers.add(speaker(list + i + "].", row));
			}
		}
		return speakers;
	}

	private AppearanceDetails speaker(String path, SpeakerRow row) {
		String name = reading.required(path + "name", row.name(), 300, "speaker-missing");
		Role role = reading.choice(path + "role", row.role(), Role.class);
		String biography = reading.text(path + "biography", row.biography(), 50_000);
		String homepage = reading.web(path + "homepage", row.homepage());
		Pick pick = name.isEmpty() ? Pick.named("?")
				: Objects.requireNonNull(names.pick(Kind.SPEAKER, row.slug(), name));
		String slug = pick.slug();
		return new AppearanceDetails(pick, (role != null) ? role : Role.SPEAKER,
				reading.line(path + "position", row.position(), 300),
				reading.line(path + "affiliation", row.affiliation(), 500),
				unlessSame(biography, (slug != null) ? people.biography(slug) : null),
				unlessSame(homepage, (slug != null) ? people.homepage(slug) : null));
	}

	private static @Nullable String unlessSame(@Nullable String typed, @Nullable String known) {
		return (typed != null && known != null && typed.equals(known.replace("\r\n", "\n").strip())) ? null : typed;
	}

	private List<MaterialDetails> materials(String list, List<MaterialRow> rows) {
		List<MaterialDetails> materials = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			MaterialRow row = rows.get(i);
			if (!isBlank(row)) {
				materials.add(material(list + i + "].", row));
			}
		}
		return materials;
	}

	private MaterialDetails material(String path, MaterialRow row) {
		MaterialKind kind = reading.choice(path + "kind", row.kind(), MaterialKind.class);
		String typed = row.url();
		boolean ours = typed != null && typed.matches("/media/[\\w./-]{1,200}");
		String url = ours ? typed : reading.web(path + "url", typed);
		if (typed == null || typed.isBlank()) {
			reading.reject(path + "url", "material-missing");
		}
		return new MaterialDetails((kind != null) ? kind : MaterialKind.OTHER,
				reading.line(path + "label", row.label(), 300), (url != null) ? url : "",
				reading.date(path + "publicFrom", row.publicFrom()));
	}

	/** Choices say nothing by themselves. */
	private static boolean isBlank(Record row) {
		for (Map.Entry<String, String> field : Fields.of(row).entrySet()) {
			boolean chosen = field.getKey().matches("(.*\\.)?(role|kind|language|slug)");
			if (!chosen && !field.getValue().isBlank()) {
				return false;
			}
		}
		return true;
	}

	/** What is known of the people already. */
	interface People {

		@Nullable String biography(String slug);

		@Nullable String homepage(String slug);

	}

}
