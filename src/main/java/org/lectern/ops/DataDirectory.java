package org.lectern.ops;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the data directory absolute, so that everybody means the same, and sends a
 * command to the door of the site that runs there.
 */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

	static final String PROPERTY = "lectern.data-dir";

	private static final String URL = "spring.datasource.url";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String given = environment.getProperty(PROPERTY, "./data");
		Path absolute = Path.of(given).toAbsolutePath().normalize();
		Map<String, Object> settings = new HashMap<>(Map.of(PROPERTY, absolute.toString()));
		environment.getPropertySources().addFirst(new MapPropertySource("data directory", settings));
		System.setProperty("h2.bindAddress", "127.0.0.1");
		boolean command = application.getWebApplicationType() == WebApplicationType.NONE;
		if (command && environment.getProperty(URL, "").startsWith("jdbc:h2:file:") && SiteLock.isHeld(absolute)) {
			settings.put(URL, CommandDoor.address(absolute));
		}
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
