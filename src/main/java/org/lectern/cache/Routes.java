package org.lectern.cache;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lectern.site.SameForAll;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Knows of each address whether its handler says that it answers all alike. */
@Component
class Routes {

	private static final List<String> ASSETS = List.of("/css/", "/js/", "/font/", "/img/", "/webjars/");

	private static final SortedSet<String> NONE = Collections.emptySortedSet();

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;

	private volatile @Nullable List<Route> routes;

	Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
		this.mapping = mapping;
	}

	/** The parameters that such an address heeds; none if it is no such address. */
	@Nullable SortedSet<String> parameters(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		for (Route route : all()) {
			if (route.pattern().matches(parsed)) {
				return route.parameters();
			}
		}
		return isAsset(path) ? NONE : null;
	}

	/** Whether it is a file of the site itself, which never changes while this runs. */
	static boolean isAsset(String path) {
		return ASSETS.stream().anyMatch(path::startsWith);
	}

	private List<Route> all() {
		List<Route> known = routes;
		if (known == null) {
			known = mapping.getObject()
				.getHandlerMethods()
				.entrySet()
				.stream()
				.flatMap((handler) -> routes(handler.getKey(), handler.getValue()))
				.sorted(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
				.toList();
			routes = known;
		}
		return known;
	}

	/**
	 * Of all that can be read, so that the most specific one decides, as it does later.
	 */
	private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
		boolean readable = info.getMethodsCondition().isEmpty()
				|| info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
		if (!readable || info.getPathPatternsCondition() == null) {
			return Stream.empty();
		}
		SortedSet<String> parameters = parameters(handler);
		return info.getPathPatternsCondition().getPatterns().stream().map((pattern) -> new Route(pattern, parameters));
	}

	private static @Nullable SortedSet<String> parameters(HandlerMethod handler) {
		SameForAll declared = handler.getMethodAnnotation(SameForAll.class);
		return (declared == null) ? null
				: new TreeSet<>(Arrays.stream(declared.value())
					.flatMap((names) -> Arrays.stream(names.split(" ")))
					.filter((name) -> !name.isEmpty())
					.toList());
	}

	private record Route(PathPattern pattern, @Nullable SortedSet<String> parameters) {
	}

}
