package org.lectern.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lectern.api.Things.Problem;

/** The interface in the words of OpenAPI 3.1. */
final class OpenApi {

	private final Schemas schemas = new Schemas();

	private OpenApi() {
	}

	/**
	 * The whole description.
	 * @param server where the site is; missing as long as it does not know
	 */
	static Map<String, Object> describe(String title, String description, @Nullable URI server) {
		OpenApi api = new OpenApi();
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("openapi", "3.1.1");
		document.put("info", Map.of("title", title, "version", "1", "description", description));
		document.put("servers", List.of(Map.of("url", (server != null) ? server.toString() : "/")));
		document.put("paths", api.paths());
		document.put("components", Map.of("schemas", api.schemas.all()));
		return document;
	}

	private Map<String, Object> paths() {
		Map<String, Object> paths = new LinkedHashMap<>();
		for (Operation operation : Operation.ALL) {
			paths.put(operation.path(), Map.of("get", get(operation)));
		}
		return paths;
	}

	private Map<String, Object> get(Operation operation) {
		Map<String, Object> get = new LinkedHashMap<>();
		get.put("operationId", operation.path().replaceFirst("/api/v1/", "").replaceAll("/\\{.*", "-one"));
		get.put("summary", operation.summary());
		get.put("parameters", parameters(operation));
		get.put("responses", responses(operation));
		return get;
	}

	private static List<Map<String, Object>> parameters(Operation operation) {
		List<Map<String, Object>> parameters = new ArrayList<>();
		if (operation.id() != null) {
			parameters.add(Map.of("name", "slug", "in", "path", "required", true, "description", operation.id(),
					"schema", Map.of("type", "string")));
		}
		for (Parameter parameter : operation.parameters()) {
			parameters.add(Map.of("name", parameter.key(), "in", "query", "required", operation.requires(parameter),
					"description", parameter.description(), "schema", schema(parameter)));
		}
		return parameters;
	}

	private static Map<String, Object> schema(Parameter parameter) {
		Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "string"));
		if (!parameter.allowed().isEmpty()) {
			schema.put("enum", parameter.allowed());
		}
		if (!parameter.pattern().isEmpty()) {
			schema.put("pattern", "^(" + parameter.pattern() + ")$");
		}
		return schema;
	}

	private Map<String, Object> responses(Operation operation) {
		Map<String, Object> responses = new LinkedHashMap<>();
		responses.put("200", answer(operation.answer(), "application/json",
				operation.isList() ? this.schemas.listOf(operation.told()) : this.schemas.of(operation.told())));
		responses.put("304", Map.of("description", "Nothing changed since the ETag or the date that was sent along"));
		if (operation.isList()) {
			responses.put("400", problem("A parameter has a value that it cannot have"));
		}
		else {
			responses.put("301", problem("It has another address now"));
			responses.put("404", problem("There is none that is public"));
			responses.put("410", problem("It was removed"));
		}
		return responses;
	}

	private Map<String, Object> problem(String words) {
		return answer(words, "application/problem+json", this.schemas.of(Problem.class));
	}

	private static Map<String, Object> answer(String words, String type, Map<String, Object> schema) {
		return Map.of("description", words, "content", Map.of(type, Map.of("schema", schema)));
	}

}
