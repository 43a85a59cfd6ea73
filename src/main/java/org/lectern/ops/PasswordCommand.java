package org.lectern.ops;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.lectern.accounts.LostPassword;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Makes a new password for somebody who lost theirs. */
@Component("password")
@Description("[NAME]   makes a new password for an account (admin, unless named) and shows it once")
class PasswordCommand implements Command {

	private final LostPassword lost;

	PasswordCommand(LostPassword lost) {
		this.lost = lost;
	}

	@Override
	public Outcome run(List<String> arguments, PrintStream out) {
		if (arguments.size() > 1) {
			out.println("Name one account.");
			return Outcome.NOTHING_DONE;
		}
		String name = arguments.isEmpty() ? "admin" : arguments.get(0);
		Optional<String> made = this.lost.replace(name);
		out.println(made
			.map((password) -> "The new password of " + name + " is " + password
					+ " (shown only now, to be changed at the next sign-in)")
			.orElse("There is no account of that name."));
		return made.isPresent() ? Outcome.DONE : Outcome.NOTHING_DONE;
	}

}
