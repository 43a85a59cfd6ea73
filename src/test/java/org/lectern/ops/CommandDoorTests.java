package org.lectern.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.site.SiteProperties;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandDoorTests {

	@TempDir
	Path directory;

	@Test
	void aCommandWorksOnTheRecordOfTheRunningSite() throws Exception {
		SingleConnectionDataSource site = new SingleConnectionDataSource(
				"jdbc:h2:file:" + directory.resolve("lectern") + ";DB_CLOSE_ON_EXIT=FALSE", true);
		JdbcClient.create(site).sql("create table talk (title varchar(100))").update();
		CommandDoor door = new CommandDoor(site, properties());
		JdbcDataSource command = new JdbcDataSource();
		command.setURL(CommandDoor.address(directory));
		JdbcClient.create(command).sql("insert into talk values ('Imported')").update();
		assertThat(JdbcClient.create(site).sql("select title from talk").query(String.class).list())
			.isEqualTo(List.of("Imported"));
		assertThat(Files.getPosixFilePermissions(directory.resolve("site.door"))).hasSize(2);
		door.destroy();
		site.destroy();
		assertThatExceptionOfType(DirectoryTrouble.class).isThrownBy(() -> CommandDoor.address(directory));
	}

	private SiteProperties properties() {
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		source.put("lectern.data-dir", directory.toString());
		return new Binder(source).bindOrCreate("lectern", SiteProperties.class);
	}

}
