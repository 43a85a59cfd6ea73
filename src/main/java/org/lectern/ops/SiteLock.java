package org.lectern.ops;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Lets one site at a time serve from a data directory with its own database. Commands
 * join that database without this lock; on PostgreSQL it is not needed.
 */
class SiteLock implements ApplicationListener<ApplicationPreparedEvent> {

	private static final String FILE = "site.lock";

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		boolean site = event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE;
		if (site && environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
			DisposableBean held = take(Path.of(environment.getRequiredProperty(DataDirectory.PROPERTY)));
			if (event.getApplicationContext().getBeanFactory() instanceof DefaultListableBeanFactory beans) {
				beans.registerDisposableBean("siteLock", held);
			}
		}
	}

	/**
	 * Takes the lock until the site is closed or the process ends.
	 * @throws DirectoryTrouble when another site has it, or nothing can be written there
	 */
	private static DisposableBean take(Path directory) {
		try {
			Files.createDirectories(directory);
			FileChannel file = FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (isFree(file)) {
				return file::close;
			}
			file.close();
		}
		catch (IOException ex) {
			throw DirectoryTrouble.notWritable(directory, ex);
		}
		throw DirectoryTrouble.inUse(directory);
	}

	/** Whether a site is running on this directory. */
	static boolean isHeld(Path directory) {
		try (FileChannel file = FileChannel.open(directory.resolve(FILE), StandardOpenOption.WRITE)) {
			return !isFree(file);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static boolean isFree(FileChannel file) throws IOException {
		try {
			return file.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

}
