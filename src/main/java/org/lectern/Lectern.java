package org.lectern;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site, or runs one command on its database. */
@SpringBootApplication
public class Lectern {

	public static void main(String[] arguments) {
		SpringApplication.run(Lectern.class, arguments);
	}

}
