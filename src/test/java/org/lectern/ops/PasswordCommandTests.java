package org.lectern.ops;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class PasswordCommandTests {

	@LocalServerPort
	int port;

	@Autowired
	PasswordCommand command;

	@Test
	void whoLostThePasswordGetsInWithTheNewOneAndNotWithTheOld() {
		String said = run(Command.Outcome.DONE);
		Matcher password = Pattern.compile("The new password of admin is (\\S{23}) ").matcher(said);
		assertThat(password.find()).isTrue();
		assertThat(statusWith(Visitor.PASSWORD)).isNotEqualTo(302);
		assertThat(statusWith(password.group(1))).isEqualTo(302);
	}

	@Test
	void nobodyIsNotGivenAPassword() {
		assertThat(run(Command.Outcome.NOTHING_DONE, "nobody")).startsWith("There is no account of that name.");
	}

	private int statusWith(String password) {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		return visitor.submit("/sign-in", "username", "admin", "password", password).statusCode();
	}

	private String run(Command.Outcome expected, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(this.command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)))
			.isEqualTo(expected);
		return out.toString(StandardCharsets.UTF_8);
	}

}
