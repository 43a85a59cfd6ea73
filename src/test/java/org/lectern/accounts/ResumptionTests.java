package org.lectern.accounts;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class ResumptionTests {

	private static final String TYPED = "Gödel & \"friends\"\n<b>second line</b>";

	@LocalServerPort
	int port;

	@Autowired
	SampleForms saved;

	Visitor editor;

	@BeforeEach
	void come() {
		editor = new Visitor(port);
		saved.clear();
	}

	@Test
	void aFormIsSavedByWhoIsSignedIn() {
		editor.signIn().get("/admin/sample");
		HttpResponse<String> answer = editor.submit("/admin/sample", "title", TYPED);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(saved.titles()).containsExactly(TYPED);
	}

	@Test
	void aFormWithoutSessionIsShownAgainAfterSignInAndSavedByAnotherClick() {
		editor.signIn().get("/admin/sample");
		editor.forgetCookies();
		HttpResponse<String> asked = editor.submit("/admin/sample", "title", TYPED, "aPassword", "secret!");
		assertThat(asked.statusCode()).isEqualTo(401);
		assertThat(asked.body()).contains("You are not signed in any more", "Nothing has been saved yet")
			.doesNotContain("secret!");
		HttpResponse<String> mistyped = editor.submit("/sign-in", "username", "admin", "password", "mistyped");
		assertThat(mistyped.statusCode()).isEqualTo(401);
		HttpResponse<String> again = editor.submit("/sign-in", "username", "admin", "password", Visitor.PASSWORD);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("accounts.resumed",
				"G&ouml;del &amp; &quot;friends&quot;\n&lt;b&gt;second line&lt;/b&gt;");
		assertThat(saved.titles()).isEmpty();
		assertThat(editor.submit("/admin/sample", "title", TYPED).statusCode()).isEqualTo(302);
		assertThat(saved.titles()).containsExactly(TYPED);
	}

	@Test
	void aFormWithAnOldTokenIsShownAgainAtOnce() {
		editor.signIn();
		HttpResponse<String> again = editor.post("/admin/sample", "title", TYPED, "_csrf", "old");
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("accounts.resumed", "G&ouml;del");
		assertThat(saved.titles()).isEmpty();
	}

	@Test
	void aFormWithFilesKeepsItsText() {
		HttpResponse<String> asked = editor.postMultipart("/admin/sample", "title", TYPED);
		assertThat(asked.statusCode()).isEqualTo(401);
		assertThat(asked.body()).contains("Files have to be chosen again", "name=\"carried.title\"");
		HttpResponse<String> again = editor.submit("/sign-in", "username", "admin", "password", Visitor.PASSWORD);
		assertThat(again.body()).contains("accounts.resumed", "G&ouml;del");
		assertThat(saved.titles()).isEmpty();
	}

	@Test
	void whatIsNoFormIsDoneOnlyAfterItWasConfirmed() {
		editor.post("/admin/sample/deletion", "reason", "typed twice");
		HttpResponse<String> asked = editor.submit("/sign-in", "username", "admin", "password", Visitor.PASSWORD);
		assertThat(asked.body()).contains("Please confirm", "typed twice");
		assertThat(saved.titles()).isEmpty();
		assertThat(editor.submit("/admin/sample/deletion").statusCode()).isEqualTo(302);
		assertThat(saved.titles()).containsExactly("deleted: typed twice");
	}

	@Test
	void aHugeFormIsHonestlyNotKept() {
		HttpResponse<String> asked = editor.post("/admin/sample", "title", "x".repeat(1_200_000));
		assertThat(asked.statusCode()).isEqualTo(401);
		assertThat(asked.body()).contains("too long to be kept").hasSizeLessThan(20_000);
	}

	@Test
	void nobodyElseCanSendAForm() {
		assertThat(editor.signIn().post("/sign-out", "_csrf", "guessed").statusCode()).isEqualTo(403);
		assertThat(editor.get("/account/password").statusCode()).isEqualTo(200);
	}

}
