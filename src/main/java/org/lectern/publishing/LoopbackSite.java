package org.lectern.publishing;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * The site once more, on the same record, for nobody but this process; it keeps what it
 * makes for itself in a folder of its own.
 */
final class LoopbackSite implements AutoCloseable {

	/** Its profile: what belongs to a site that people use is left out. */
	static final String PROFILE = "publishing";

	private static final List<String> SAME_RECORD = List.of("spring.datasource.url", "spring.datasource.username",
			"spring.datasource.password");

	private final ConfigurableApplicationContext context;

	private LoopbackSite(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/** Starts it on the record of a command. */
	static LoopbackSite start(ApplicationContext command, Path folder) {
		Class<?> application = command.getBeansWithAnnotation(SpringBootApplication.class)
			.values()
			.iterator()
			.next()
			.getClass();
		SpringApplicationBuilder site = new SpringApplicationBuilder(userClass(application)).profiles(PROFILE)
			.web(WebApplicationType.SERVLET)
			.logStartupInfo(false)
			.properties("logging.level.root=warn");
		return new LoopbackSite(site.run(settings(command.getEnvironment(), folder)));
	}

	private static Class<?> userClass(Class<?> type) {
		return type.getName().contains("$$") ? type.getSuperclass() : type;
	}

	/**
	 * What was typed before the command, such as the site's address, and what must be so.
	 */
	private static String[] settings(Environment given, Path folder) {
		Map<String, Object> settings = new LinkedHashMap<>();
		if (given instanceof StandardEnvironment all
				&& all.getPropertySources().get("commandLineArgs") instanceof EnumerablePropertySource<?> typed) {
			List.of(typed.getPropertyNames()).forEach((name) -> settings.put(name, typed.getProperty(name)));
		}
		settings.remove("nonOptionArgs");
		SAME_RECORD.stream()
			.filter(given::containsProperty)
			.forEach((name) -> settings.put(name, given.getProperty(name)));
		settings
			.putAll(Map.of("lectern.data-dir", folder, "lectern.demo", "false", "server.port", "0", "server.address",
					"127.0.0.1", "lectern.site.also-known-as", "127.0.0.1", "lectern.trusted-proxies", ""));
		return settings.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toArray(String[]::new);
	}

	/** Where it answers. */
	URI address() {
		return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	@Override
	public void close() {
		SpringApplication.exit(context);
	}

}
