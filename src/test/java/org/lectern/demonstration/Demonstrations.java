package org.lectern.demonstration;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

/** Puts the demonstration's programme on the tests' site. */
public final class Demonstrations {

	private Demonstrations() {
	}

	/** All of it, around what the site's clock calls today. */
	public static void on(ApplicationContext site) {
		site.getAutowireCapableBeanFactory().createBean(Demonstration.class).run(new DefaultApplicationArguments());
	}

}
