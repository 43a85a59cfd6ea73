package org.lectern.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SiteLockTests {

	@TempDir
	Path directory;

	@Test
	void aSecondSiteOnTheSameDirectoryIsRefused() {
		try (GenericApplicationContext first = start(WebApplicationType.SERVLET, directory)) {
			first.refresh();
			assertThatExceptionOfType(DirectoryTrouble.class)
				.isThrownBy(() -> start(WebApplicationType.SERVLET, directory))
				.withMessage("Another site is running on the data directory %s.", directory);
		}
		stop(start(WebApplicationType.SERVLET, directory));
	}

	@Test
	void aCommandMayRunBesideTheSite() {
		try (GenericApplicationContext site = start(WebApplicationType.SERVLET, directory)) {
			site.refresh();
			assertThatNoException().isThrownBy(() -> stop(start(WebApplicationType.NONE, directory)));
		}
	}

	@Test
	void aDirectoryThatCannotBeMadeIsSaidSo() throws Exception {
		Path file = Files.createFile(directory.resolve("file"));
		assertThatExceptionOfType(DirectoryTrouble.class).isThrownBy(() -> start(WebApplicationType.SERVLET, file))
			.withMessageStartingWith("Nothing can be written to the data directory");
	}

	private static void stop(GenericApplicationContext site) {
		site.refresh();
		site.close();
	}

	private static GenericApplicationContext start(WebApplicationType type, Path data) {
		SpringApplication application = new SpringApplication();
		application.setWebApplicationType(type);
		GenericApplicationContext context = new GenericApplicationContext();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test",
					Map.of("spring.datasource.url", "jdbc:h2:file:" + data, DataDirectory.PROPERTY, data.toString())));
		new SiteLock().onApplicationEvent(new ApplicationPreparedEvent(application, new String[0], context));
		return context;
	}

}
