package org.lectern.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody typed into a form that could not be taken, carried through the sign-in
 * page in hidden fields. Passwords and files are never carried.
 *
 * @param path where the form was sent to
 * @param fields in their order, empty when they are too long to be carried
 * @param hadFiles whether files were sent along, which have to be chosen again
 * @param tooLong whether it was more than can be carried
 */
record CarriedForm(String path, List<Field> fields, boolean hadFiles, boolean tooLong) {

	/** Before the names of fields on their way through the sign-in page. */
	static final String PREFIX = "carried.";

	/** The field that says where the form was sent to. */
	static final String PATH = "carried-path";

	private static final Pattern OURS = Pattern.compile("/(admin|account)(/[\\w.~%-]+)*");

	private static final int MOST_FIELDS = 5000;

	private static final int MOST_CHARACTERS = 1_000_000;

	/** One value that was typed. */
	record Field(String name, String value) {
	}

	/** The form that this request sent. */
	static CarriedForm sentBy(HttpServletRequest request) {
		String type = request.getContentType();
		boolean multipart = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
		return of(request.getRequestURI(), fields(request.getParameterMap(), ""), multipart);
	}

	/** The form that came along with a sign-in. */
	static Optional<CarriedForm> carriedBy(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(PATH))
			.filter(CarriedForm::isOurs)
			.map((path) -> of(path, fields(request.getParameterMap(), PREFIX), false));
	}

	/** Whether a form may have been sent to this path: it lies at the desk. */
	static boolean isOurs(String path) {
		return OURS.matcher(path).matches() && !path.contains("..");
	}

	private static CarriedForm of(String path, List<Field> fields, boolean hadFiles) {
		long characters = fields.stream().mapToLong((field) -> field.name().length() + field.value().length()).sum();
		boolean tooLong = fields.size() > MOST_FIELDS || characters > MOST_CHARACTERS;
		return new CarriedForm(path, tooLong ? List.of() : fields, hadFiles, tooLong);
	}

	private static List<Field> fields(Map<String, String[]> parameters, String prefix) {
		List<Field> fields = new ArrayList<>();
		parameters.forEach((name, values) -> {
			if (name.startsWith(prefix) && mayBeCarried(name)) {
				String own = name.substring(prefix.length());
				Arrays.stream(values).forEach((value) -> fields.add(new Field(own, value)));
			}
		});
		return fields;
	}

	private static boolean mayBeCarried(String name) {
		return !name.endsWith("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password");
	}

	/** The fields as a request has them. */
	Map<String, String[]> parameters() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		fields.forEach((field) -> values.computeIfAbsent(field.name(), (name) -> new ArrayList<>()).add(field.value()));
		Map<String, String[]> parameters = new LinkedHashMap<>();
		values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
		return parameters;
	}

}
