package org.lectern.ops;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * What was typed: settings ({@code --name=value}), then the name of a command, then its
 * arguments. Without a command the site is started.
 */
public final class CommandLine {

	private static final Set<String> HELP = Set.of("help", "--help", "-h");

	/**
	 * Who asks for help or mistypes is given no database in the directory where they
	 * stand.
	 */
	private static final List<String> NO_RECORD = List.of("--spring.datasource.url=jdbc:h2:mem:",
			"--spring.datasource.driver-class-name=org.h2.Driver", "--spring.flyway.enabled=false",
			"--spring.jpa.hibernate.ddl-auto=none");

	private final List<String> settings;

	private final List<String> rest;

	private CommandLine(List<String> settings, List<String> rest) {
		this.settings = settings;
		this.rest = rest;
	}

	/** Takes apart what was typed. */
	public static CommandLine of(String... typed) {
		List<String> settings = Arrays.stream(typed).takeWhile(CommandLine::isSetting).toList();
		return new CommandLine(settings, List.of(typed).subList(settings.size(), typed.length));
	}

	private static boolean isSetting(String argument) {
		return argument.startsWith("--") && !HELP.contains(argument);
	}

	/** Whether a command was typed, or help asked for. */
	public boolean namesCommand() {
		return !rest.isEmpty();
	}

	/** Runs the command without a web server and returns its exit status. */
	public int run(Class<?> application) {
		SpringApplication lectern = new SpringApplication(application);
		lectern.setWebApplicationType(WebApplicationType.NONE);
		lectern.setLazyInitialization(true);
		lectern.setLogStartupInfo(false);
		lectern.setDefaultProperties(Map.of("logging.level.root", "warn"));
		boolean help = HELP.contains(rest.get(0));
		List<String> given = isCommand(rest.get(0), application) ? settings : NO_RECORD;
		try (ConfigurableApplicationContext context = lectern.run(given.toArray(String[]::new))) {
			Commands commands = context.getBean(Commands.class);
			return help ? commands.help() : commands.run(rest.get(0), rest.stream().skip(1).toList());
		}
	}

	private static boolean isCommand(String name, Class<?> application) {
		ClassPathScanningCandidateComponentProvider commands = new ClassPathScanningCandidateComponentProvider(false);
		commands.addIncludeFilter(new AssignableTypeFilter(Command.class));
		BeanDefinitionRegistry none = new SimpleBeanDefinitionRegistry();
		return commands.findCandidateComponents(application.getPackageName())
			.stream()
			.anyMatch((command) -> name.equals(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(command, none)));
	}

	@Override
	public String toString() {
		return Stream.concat(settings.stream(), rest.stream()).toList().toString();
	}

}
