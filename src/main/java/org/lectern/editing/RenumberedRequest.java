package org.lectern.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form whose rows are numbered 0, 1, 2 … in the order of the numbers they came with,
 * however large and gappy those were; at most {@link Rows#MOST} rows of each kind.
 */
final class RenumberedRequest extends HttpServletRequestWrapper {

	private static final Pattern ROW = Pattern.compile("([\\w.]*)\\[(\\d{1,9})](.*)");

	private @Nullable Map<String, String[]> renumbered;

	RenumberedRequest(HttpServletRequest request) {
		super(request);
	}

	static Map<String, String[]> renumbered(Map<String, String[]> typed) {
		Map<String, String[]> plain = new LinkedHashMap<>();
		Map<String, Map<Integer, Map<String, String[]>>> lists = new LinkedHashMap<>();
		typed.forEach((name, values) -> {
			Matcher row = ROW.matcher(name);
			if (row.matches()) {
				lists.computeIfAbsent(row.group(1), (list) -> new TreeMap<>(Comparator.naturalOrder()))
					.computeIfAbsent(Integer.valueOf(row.group(2)), (number) -> new LinkedHashMap<>())
					.put(row.group(3).replaceFirst("^\\.", ""), values);
			}
			else if (name.indexOf('[') < 0) {
				plain.put(name, values);
			}
		});
		lists.forEach((list, rows) -> addRows(plain, list, new ArrayList<>(rows.values())));
		return plain;
	}

	private static void addRows(Map<String, String[]> plain, String list, List<Map<String, String[]>> rows) {
		for (int i = 0; i < Math.min(rows.size(), Rows.MOST); i++) {
			String start = list + "[" + i + "].";
			renumbered(rows.get(i)).forEach((name, values) -> plain.put(start + name, values));
		}
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> known = renumbered;
		if (known == null) {
			known = Collections.unmodifiableMap(renumbered(super.getParameterMap()));
			renumbered = known;
		}
		return known;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

}
