package org.lectern.ops;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process that writes rows, tells each number once it is kept, and ends only by force.
 */
final class Writer {

	private Writer() {
	}

	public static void main(String[] arguments) throws SQLException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		try (Connection database = DriverManager.getConnection(arguments[0], "sa", "");
				Statement statement = database.createStatement()) {
			statement.execute("create table if not exists kept (number bigint)");
			try (PreparedStatement insert = database.prepareStatement("insert into kept values (?)")) {
				for (long number = 1; number > 0; number++) {
					insert.setLong(1, number);
					insert.executeUpdate();
					out.println(number);
				}
			}
		}
	}

}
