package org.lectern.accounts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
class RoutesTests {

	/**
	 * What anybody may ask for; whatever is not named here needs a role or fails this
	 * test.
	 */
	private static final List<String> PUBLIC = List.of("/", "/lectures", "/archive", "/archive/{year}", "/events",
			"/events/{slug}", "/events/rehearsal", "/series", "/series/{slug}", "/series/{slug}/next", "/speakers",
			"/speakers/{slug}", "/venues", "/venues/{slug}", "/topics", "/topics/{slug}", "/calendar/{year}-{month}",
			"/search", "/calendar/{year}-W{week}", "/events.ics", "/lectures.ics", "/archive.ics",
			"/archive/{year}.ics", "/events/{slug}.ics", "/series/{slug}.ics", "/venues/{slug}.ics",
			"/speakers/{slug}.ics", "/topics/{slug}.ics", "/next", "/accessibility", "/sign-in", "/sign-in/again",
			"/sign-in/confirm", "/error");

	private static final List<String> FOLLOWING = List.of("/starred", "/starred/talks", "/starred/calendar",
			"/starred/{secret}.ics", "/changed.json", "/offline", "/sw.js", "/follow", "/site.webmanifest",
			"/app-icon-{hex}-{purpose}-{size}.png");

	private static final Pattern ASSET = Pattern.compile("/(css|js|img|font|media)/.*|/logo-.*|(/.*)?/card-[^/]*");

	private static final Pattern FOR_OTHER_SITES = Pattern
		.compile("/events/\\{slug}\\.(bib|ris|csl\\.json)|/oembed|/robots\\.txt|/sitemap.*\\.xml");

	private static final Pattern FOR_PROGRAMS = Pattern
		.compile("/(events|lectures|archive|changes|(events|series|speakers|venues|topics)/\\{slug})\\.(atom|json)"
				+ "|/changes|/api(/.*)?");

	private static final Pattern FOR_ELSEWHERE = Pattern.compile("/embed(\\.js|/builder|-builder)?|/screen");

	private static final Pattern DESK = Pattern.compile("/(admin|account)(/.*)?");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	MockMvcTester pages;

	@Test
	void everyAddressIsPublicOnPurposeOrBelongsToTheDesk() {
		Set<String> unknown = new TreeSet<>(routes()
			.map((route) -> route.pattern().replaceAll(":[^/]*?}(?=[-./]|$)", "}"))
			.filter((path) -> !FOLLOWING.contains(path))
			.filter((path) -> !FOR_PROGRAMS.matcher(path).matches() && !FOR_ELSEWHERE.matcher(path).matches())
			.filter((path) -> !FOR_OTHER_SITES.matcher(path).matches())
			.filter((path) -> !DESK.matcher(path).matches() && !ASSET.matcher(path).matches() && !PUBLIC.contains(path))
			.toList());
		assertThat(unknown).isEmpty();
	}

	@Test
	void nobodyReachesTheDeskWithoutSigningIn() {
		List<Route> desk = routes().filter((route) -> DESK.matcher(route.pattern()).matches()).toList();
		assertThat(desk).isNotEmpty().allSatisfy((route) -> {
			MvcTestResult answer = pages.method(route.method())
				.uri(route.pattern().replaceAll("\\{[^}]*}", "1"))
				.with(csrf())
				.exchange();
			assertThat(asksToSignIn(answer)).as(route.toString()).isTrue();
		});
	}

	@Test
	void nothingIsChangedWithoutAToken() {
		List<Route> changing = routes().filter((route) -> !route.method().equals(HttpMethod.GET)).toList();
		assertThat(changing).isNotEmpty().allSatisfy((route) -> {
			MvcTestResult answer = pages.method(route.method())
				.uri(route.pattern().replaceAll("\\{[^}]*}", "1"))
				.exchange();
			assertThat(asksToSignIn(answer) || answer.getResponse().getStatus() == 403).as(route.toString()).isTrue();
		});
	}

	private static boolean asksToSignIn(MvcTestResult answer) {
		String redirected = answer.getResponse().getRedirectedUrl();
		return (redirected != null && redirected.startsWith("/sign-in"))
				|| "/sign-in/again".equals(answer.getResponse().getForwardedUrl());
	}

	private Stream<Route> routes() {
		return mapping.getHandlerMethods().keySet().stream().flatMap(RoutesTests::routes);
	}

	private static Stream<Route> routes(RequestMappingInfo handler) {
		var methods = handler.getMethodsCondition().getMethods();
		return handler.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of(new Route(pattern, HttpMethod.GET))
					: methods.stream().map((method) -> new Route(pattern, method.asHttpMethod())));
	}

	private record Route(String pattern, HttpMethod method) {
	}

}
