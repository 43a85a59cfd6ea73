package org.lectern.ops;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {

	@TempDir
	Path directory;

	@Test
	void withoutCommandTheSiteIsStarted() {
		assertThat(CommandLine.of().namesCommand()).isFalse();
		assertThat(CommandLine.of("--server.port=9", "--lectern.data-dir=x").namesCommand()).isFalse();
	}

	@Test
	void aCommandFollowsTheSettings() {
		assertThat(CommandLine.of("import", "--dry-run", "a.ics").namesCommand()).isTrue();
		assertThat(CommandLine.of("--lectern.data-dir=x", "export", "a.json").namesCommand()).isTrue();
		assertThat(CommandLine.of("--help").namesCommand()).isTrue();
	}

	@Test
	void helpLeavesTheDirectoryAsItWas() {
		assertThat(CommandLine.of("--lectern.data-dir=" + directory, "--help").run(Lectern.class)).isZero();
		assertThat(directory).isEmptyDirectory();
	}

	@Test
	void aMistypedCommandLeavesTheDirectoryAsItWas() {
		assertThat(CommandLine.of("--lectern.data-dir=" + directory, "exprot", "all.json").run(Lectern.class))
			.isEqualTo(2);
		assertThat(directory).isEmptyDirectory();
	}

}
