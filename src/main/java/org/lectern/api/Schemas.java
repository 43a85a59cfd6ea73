package org.lectern.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.Listing;
import org.lectern.catalog.Filter;

/**
 * Describes the records that answers are written from, in JSON Schema (2020-12): what
 * Jackson writes and what is described come from the same components.
 */
final class Schemas {

	private final Map<String, Object> found = new LinkedHashMap<>();

	/** The schemas so far, by name. */
	Map<String, Object> all() {
		return this.found;
	}

	/** A reference to the schema of a record, which is described if it was not yet. */
	Map<String, Object> of(Class<?> told) {
		String name = name(told);
		if (!this.found.containsKey(name)) {
			this.found.put(name, Map.of());
			this.found.put(name, object(told, null));
		}
		return Map.of("$ref", "#/components/schemas/" + name);
	}

	/** A reference to the schema of a list of such records. */
	Map<String, Object> listOf(Class<?> told) {
		String name = name(told) + "List";
		this.found.computeIfAbsent(name, (key) -> Map.of());
		this.found.put(name, object(Listing.class, told));
		return Map.of("$ref", "#/components/schemas/" + name);
	}

	/** What a record is called there. */
	static String name(Class<?> told) {
		return told.getSimpleName().replaceFirst("Json$", "");
	}

	/** What a component is called in JSON. */
	static String name(RecordComponent field) {
		JsonProperty other = field.getAccessor().getAnnotation(JsonProperty.class);
		return (other != null) ? other.value() : field.getName();
	}

	/** Whether it may be missing. */
	static boolean isOptional(RecordComponent field) {
		return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private Map<String, Object> object(Class<?> told, @Nullable Class<?> item) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (RecordComponent field : told.getRecordComponents()) {
			properties.put(name(field), property(field, item));
			if (!isOptional(field)) {
				required.add(name(field));
			}
		}
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", "object");
		schema.put("properties", properties);
		schema.put("required", required);
		return schema;
	}

	private Map<String, Object> property(RecordComponent field, @Nullable Class<?> item) {
		Meaning meaning = Objects.requireNonNull(field.getAnnotation(Meaning.class), field.toString());
		Map<String, Object> schema = new LinkedHashMap<>(type(field.getGenericType(), item));
		schema.put("description", meaning.value());
		if (meaning.oneOf() != Meaning.Free.class) {
			schema.put("enum", words(meaning));
		}
		if (!meaning.format().isEmpty()) {
			schema.put("format", meaning.format());
		}
		return schema;
	}

	/** The only values of a field. */
	static List<String> words(Meaning meaning) {
		return Arrays.stream(meaning.oneOf().getEnumConstants()).map(Filter::word).map(String::valueOf).toList();
	}

	private Map<String, Object> type(Type type, @Nullable Class<?> item) {
		if (type instanceof TypeVariable<?>) {
			return of(Objects.requireNonNull(item));
		}
		if (type instanceof ParameterizedType list) {
			return Map.of("type", "array", "items", type(list.getActualTypeArguments()[0], item));
		}
		Class<?> plain = (Class<?>) type;
		return plain.isRecord() ? of(plain) : plain(plain);
	}

	private static Map<String, Object> plain(Class<?> type) {
		if (type == boolean.class || type == Boolean.class) {
			return Map.of("type", "boolean");
		}
		if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
			return Map.of("type", "integer");
		}
		Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
		if (type == UUID.class) {
			text.put("format", "uuid");
		}
		if (type == Instant.class) {
			text.put("format", "date-time");
		}
		if (type == LocalDate.class) {
			text.put("format", "date");
		}
		return text;
	}

}
