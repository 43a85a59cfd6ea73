package org.lectern;

import org.lectern.ops.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site, or runs one command on its database. */
@SpringBootApplication(nameGenerator = ModuleNames.class)
public class Lectern {

	public static void main(String[] arguments) {
		CommandLine typed = CommandLine.of(arguments);
		if (typed.namesCommand()) {
			System.exit(typed.run(Lectern.class));
		}
		SpringApplication.run(Lectern.class, arguments);
	}

}
