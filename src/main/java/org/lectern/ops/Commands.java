package org.lectern.ops;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import org.lectern.ops.Command.Outcome;
import org.lectern.site.Terminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** The commands by name; none of them, and no database, is touched before it is run. */
@Component
class Commands {

	private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

	private final ConfigurableListableBeanFactory beans;

	private final PrintStream out;

	Commands(ConfigurableListableBeanFactory beans, Terminal terminal) {
		this.beans = beans;
		this.out = terminal.out();
	}

	/** Runs one of them and returns the exit status. */
	int run(String name, List<String> arguments) {
		if (!names().contains(name)) {
			out.println("There is no command \"" + name + "\".");
			help();
			return Outcome.NOTHING_DONE.exitStatus();
		}
		try {
			return beans.getBean(name, Command.class).run(arguments, out).exitStatus();
		}
		catch (RuntimeException ex) {
			LOG.debug("Command {} failed", name, ex);
			out.println("Nothing was done: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return Outcome.NOTHING_DONE.exitStatus();
		}
	}

	/** Lists them. */
	int help() {
		out.println("java -jar lectern.jar [--setting=value …]                     starts the site");
		out.println("java -jar lectern.jar [--setting=value …] COMMAND ARGUMENT…   works on the same record");
		out.println();
		names().forEach((name) -> out.printf("  %-10s %s%n", name, description(name)));
		out.println();
		out.println("Exit status: 0 all went in, 1 some items were refused, 2 nothing was done.");
		return Outcome.DONE.exitStatus();
	}

	private List<String> names() {
		return Arrays.stream(beans.getBeanNamesForType(Command.class, true, false)).sorted().toList();
	}

	private String description(String name) {
		String description = beans.getBeanDefinition(name).getDescription();
		return (description != null) ? description : "";
	}

}
