package org.lectern.accounts;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class SignInTests {

	@LocalServerPort
	int port;

	@Autowired
	MovableClock clock;

	Visitor visitor;

	@BeforeEach
	void come() {
		visitor = new Visitor(port);
	}

	@Test
	void theDeskAsksWhoYouAre() {
		HttpResponse<String> answer = visitor.get("/admin/events?q=a b".replace(" ", "%20"));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(location(answer)).isEqualTo("/sign-in?to=%2Fadmin%2Fevents%3Fq%3Da%2520b");
		assertThat(visitor.cookies()).isEmpty();
	}

	@Test
	void signingInLeadsToWhereOneWantedToGo() {
		visitor.get("/sign-in?to=%2Fadmin%2Fevents%3Fq%3Da%2520b");
		HttpResponse<String> answer = visitor.submit("/sign-in", "username", " Admin ", "password", Visitor.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(location(answer)).isEqualTo("/admin/events?q=a%20b");
	}

	@Test
	void signingInNeverLeadsElsewhere() {
		for (String to : List.of("https://evil.example", "//evil.example", "/admin/../%2F/evil.example",
				"/\\evil.example", "/admin\r\nSet-Cookie: a=b", "javascript:alert(1)", "/admin//evil.example")) {
			assertThat(Destination.of(to).path()).isEqualTo("/admin");
		}
	}

	@Test
	void signingInBeginsANewSession() {
		visitor.get("/sign-in");
		List<String> before = visitor.cookies();
		HttpResponse<String> answer = visitor.submit("/sign-in", "username", "admin", "password", Visitor.PASSWORD);
		assertThat(before).hasSize(1).doesNotContainAnyElementsOf(visitor.cookies());
		assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
			.matches("LECTERN=[^;]+; Path=/; HttpOnly; SameSite=Lax");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
	}

	@Test
	void aWrongPasswordAndAnUnknownNameLookAlike() {
		visitor.get("/sign-in");
		HttpResponse<String> wrong = visitor.submit("/sign-in", "username", "admin", "password", "wrong");
		visitor.get("/sign-in");
		HttpResponse<String> unknown = visitor.submit("/sign-in", "username", "nobody", "password", "wrong");
		assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
		assertThat(wrong.body()).contains("Name or password is wrong", "value=\"admin\"");
		assertThat(withoutToken(wrong.body()).replace("value=\"admin\"", "value=\"nobody\""))
			.isEqualTo(withoutToken(unknown.body()));
	}

	@Test
	void guessingIsSlowedDownWhereItHappens() {
		for (int i = 0; i < 5; i++) {
			visitor.get("/sign-in");
			assertThat(visitor.submit("/sign-in", "username", "admin", "password", "guess" + i).statusCode())
				.isEqualTo(401);
		}
		visitor.get("/sign-in");
		HttpResponse<String> refused = visitor.submit("/sign-in", "username", "ADMIN", "password", Visitor.PASSWORD);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("900");
		clock.advance(Duration.ofMinutes(16));
		visitor.get("/sign-in");
		assertThat(visitor.submit("/sign-in", "username", "admin", "password", Visitor.PASSWORD).statusCode())
			.isEqualTo(302);
	}

	@Test
	void leavingNeedsAClick() {
		visitor.signIn();
		assertThat(visitor.get("/account/password").statusCode()).isEqualTo(200);
		assertThat(visitor.get("/sign-out").statusCode()).isEqualTo(404);
		visitor.get("/account/password");
		assertThat(location(visitor.submit("/sign-out"))).isEqualTo("/");
		assertThat(visitor.get("/account/password").statusCode()).isEqualTo(302);
	}

	@Test
	void aNewPasswordEndsTheOtherSessions() {
		Visitor elsewhere = new Visitor(port).signIn();
		visitor.signIn();
		visitor.get("/account/password");
		HttpResponse<String> changed = visitor.submit("/account/password", "presentPassword", Visitor.PASSWORD,
				"newPassword", "a wholly different one", "samePassword", "a wholly different one");
		assertThat(location(changed)).isEqualTo("/admin");
		assertThat(visitor.get("/account/password").statusCode()).isEqualTo(200);
		assertThat(elsewhere.get("/account/password").statusCode()).isEqualTo(302);
	}

	@Test
	void aNewPasswordIsLongAndTypedTwice() {
		visitor.signIn();
		visitor.get("/account/password");
		assertThat(
				visitor.submit("/account/password", "presentPassword", Visitor.PASSWORD, "newPassword", "short").body())
			.contains("<title>Error: ", "Use at least 12 characters.")
			.doesNotContain("value=\"short\"");
		assertThat(visitor
			.submit("/account/password", "presentPassword", Visitor.PASSWORD, "newPassword", "long enough for all",
					"samePassword", "long enough for al")
			.body()).contains("Type the same password here.");
		assertThat(visitor
			.submit("/account/password", "presentPassword", "wrong", "newPassword", "short", "samePassword", "shirt")
			.body()).contains("This is not your present password.", "Use at least 12 characters.",
					"Type the same password here.");
	}

	private static String withoutToken(String page) {
		return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("").replaceFirst("http://localhost:\\d+", "");
	}

}
