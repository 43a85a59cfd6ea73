package org.lectern.editing;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * A form as the fields that a browser would send: what was typed by the name of its
 * control, in the form's order. Fields that are empty are there and empty.
 */
final class Fields {

	private final Map<String, String> values = new LinkedHashMap<>();

	private Fields() {
	}

	/** The fields of a form. */
	static Map<String, String> of(Record form) {
		Fields fields = new Fields();
		fields.add("", form);
		return fields.values;
	}

	private void add(String path, Record part) {
		for (RecordComponent component : part.getClass().getRecordComponents()) {
			add(path + component.getName(), value(component, part));
		}
	}

	private void add(String path, @Nullable Object value) {
		if (value instanceof Record part) {
			add(path + ".", part);
		}
		else if (value instanceof List<?> rows) {
			for (int i = 0; i < rows.size(); i++) {
				add(path + "[" + i + "]", rows.get(i));
			}
		}
		else {
			values.put(path, (value != null) ? value.toString().replace("\r\n", "\n") : "");
		}
	}

	private static @Nullable Object value(RecordComponent component, Record part) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), part);
	}

}
