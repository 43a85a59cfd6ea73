package org.lectern.ops;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the data directory absolute, so that everybody means the same, and lets the
 * database be reached by this machine alone.
 */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

	static final String PROPERTY = "lectern.data-dir";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String given = environment.getProperty(PROPERTY, "./data");
		Path absolute = Path.of(given).toAbsolutePath().normalize();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("data directory", Map.of(PROPERTY, absolute.toString())));
		System.setProperty("h2.bindAddress", "127.0.0.1");
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
