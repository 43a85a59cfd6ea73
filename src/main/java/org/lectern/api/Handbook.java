package org.lectern.api;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.Listing;
import org.lectern.api.Things.Problem;
import org.lectern.api.Things.SeriesJson;
import org.lectern.api.Things.SpeakerJson;
import org.lectern.api.Things.TopicJson;
import org.lectern.api.Things.VenueJson;

/** The records of the interface as its page explains them. */
final class Handbook {

	private static final List<Class<?>> RECORDS = List.of(Listing.class, EventJson.class, EventJson.WhenJson.class,
			EventJson.SeriesName.class, EventJson.VenuePlace.class, EventJson.JoinJson.class,
			EventJson.RegistrationJson.class, EventJson.AccessJson.class, EventJson.TopicName.class, TalkJson.class,
			TalkJson.AppearanceJson.class, TalkJson.MaterialJson.class, TalkJson.EventName.class, SeriesJson.class,
			SpeakerJson.class, VenueJson.class, TopicJson.class, Problem.class);

	private Handbook() {
	}

	/** All records, each with its fields. */
	static List<Chapter> chapters() {
		return RECORDS.stream().map(Handbook::chapter).toList();
	}

	private static Chapter chapter(Class<?> told) {
		List<Field> fields = new ArrayList<>();
		for (RecordComponent field : told.getRecordComponents()) {
			Meaning meaning = Objects.requireNonNull(field.getAnnotation(Meaning.class));
			fields.add(new Field(Schemas.name(field), type(field.getGenericType()), Schemas.isOptional(field),
					meaning.value(), (meaning.oneOf() != Meaning.Free.class) ? Schemas.words(meaning) : List.of()));
		}
		return new Chapter(Schemas.name(told), fields);
	}

	private static String type(Type type) {
		String name = type.getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", "");
		return name.replaceFirst("^List<(.*)>$", "$1[]").replaceFirst("Json(?=\\[|$)", "");
	}

	/** Whether the record has a chapter of its own. */
	static @Nullable String chapterOf(String type) {
		String name = type.replaceFirst("\\[]$", "");
		return Arrays.stream(RECORDS.toArray(Class<?>[]::new))
			.map(Schemas::name)
			.filter(name::equals)
			.findFirst()
			.orElse(null);
	}

	/** A record. */
	record Chapter(String name, List<Field> fields) {
	}

	/**
	 * A field of it.
	 *
	 * @param words its only values; empty for any
	 */
	record Field(String name, String type, boolean optional, String meaning, List<String> words) {

		/** The chapter that explains its type. */
		public @Nullable String chapter() {
			return chapterOf(this.type);
		}

	}

}
