package org.lectern.cache;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.site.SameForAll;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class RoutesThatAreKeptTests {

	/** Pages of one person, and whatever must never be kept for others. */
	private static final Pattern PERSONAL = Pattern.compile("/(admin|account|sign-in|sign-out|error)(/.*)?");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void nothingPersonalIsKept() {
		assertThat(kept()).isNotEmpty().noneMatch((path) -> PERSONAL.matcher(path).matches());
	}

	@Test
	void pagesAndFeedsOfTheProgrammeAreKept() {
		assertThat(kept()).contains("/", "/lectures", "/archive", "/events/{slug}", "/series/{slug}",
				"/speakers/{slug}", "/venues/{slug}", "/topics/{slug}", "/search", "/embed", "/events.ics",
				"/events.atom", "/sitemap.xml");
	}

	private Set<String> kept() {
		return mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((handler) -> handler.getValue().hasMethodAnnotation(SameForAll.class))
			.peek((handler) -> assertThat(handler.getKey()).satisfies(RoutesThatAreKeptTests::isOnlyRead))
			.flatMap((handler) -> handler.getKey().getPatternValues().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void isOnlyRead(RequestMappingInfo handler) {
		assertThat(handler.getMethodsCondition().getMethods()).containsExactly(RequestMethod.GET);
	}

}
