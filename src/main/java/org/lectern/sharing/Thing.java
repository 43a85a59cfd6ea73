package org.lectern.sharing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A thing of schema.org: its type, and what is known of it in the order it was said. */
final class Thing {

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private Thing(String type) {
		this.properties.put("@type", type);
	}

	static Thing of(String type) {
		return new Thing(type);
	}

	/** Says something of it; what is not known is not said. */
	Thing with(String property, @Nullable Object value) {
		if (value instanceof Collection<?> several) {
			if (!several.isEmpty()) {
				this.properties.put(property, (several.size() == 1) ? several.iterator().next() : several);
			}
		}
		else if (value != null && !value.equals("")) {
			this.properties.put(property, value);
		}
		return this;
	}

	/** What is said of it, for Jackson. */
	@JsonValue
	Map<String, Object> properties() {
		return this.properties;
	}

}
