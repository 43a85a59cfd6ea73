package org.lectern;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to what the site asks its database. */
public final class Statements implements BeanPostProcessor {

	private static final Pattern QUERY = Pattern.compile("[\\s(]*select\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern UNION = Pattern.compile("\\) parts(?: order by [\\w, ]+)?$");

	private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

	private final ThreadLocal<List<Asked>> heard = ThreadLocal.withInitial(ArrayList::new);

	/** The statements that this work, done in this thread, asks for. */
	public List<String> during(Runnable work) {
		return heard(work).stream().map(Asked::sql).toList();
	}

	/**
	 * The most rows that a query of this work reads of tables, as H2 counts them when it
	 * does the same once more.
	 */
	public long mostRead(JdbcTemplate h2, Runnable work) {
		return heard(work).stream().filter(Asked::isQuery).mapToLong((asked) -> rows(h2, asked)).max().orElse(0);
	}

	private List<Asked> heard(Runnable work) {
		heard.remove();
		work.run();
		List<Asked> asked = List.copyOf(heard.get());
		heard.remove();
		return asked;
	}

	private static long rows(JdbcTemplate h2, Asked asked) {
		String plan = h2.query("explain analyze " + asked.sql(), (statement) -> {
			for (Map.Entry<Integer, Object> parameter : asked.parameters().entrySet()) {
				statement.setObject(parameter.getKey(), parameter.getValue());
			}
		}, (row, number) -> row.getString(1)).toString();
		List<Long> scans = SCANNED.matcher(plan).results().map((scan) -> Long.parseLong(scan.group(1))).toList();
		int ofTables = scans.size() - (asked.isUnion() ? 1 : 0);
		return scans.stream().limit(ofTables).mapToLong(Long::longValue).sum();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Listening(source) : bean;
	}

	private static Object answer(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** A statement, and what was set in it. */
	private record Asked(String sql, Map<Integer, Object> parameters) {

		/** Whether it reads a union once more, of which the plan tells last. */
		boolean isUnion() {
			return UNION.matcher(this.sql).find();
		}

		boolean isQuery() {
			return QUERY.matcher(this.sql).lookingAt();
		}

	}

	private final class Listening extends DelegatingDataSource {

		Listening(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Statements.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (!method.getName().equals("prepareStatement")) {
							return answer(connection, method, arguments);
						}
						Asked asked = new Asked(String.valueOf(arguments[0]), new TreeMap<>());
						heard.get().add(asked);
						return listening((PreparedStatement) answer(connection, method, arguments), asked);
					});
		}

		private Object listening(PreparedStatement statement, Asked asked) {
			return Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] { PreparedStatement.class },
					(proxy, method, arguments) -> {
						if (method.getName().startsWith("set") && method.getParameterCount() > 1
								&& arguments[0] instanceof Integer number) {
							asked.parameters().put(number, method.getName().equals("setNull") ? null : arguments[1]);
						}
						return answer(statement, method, arguments);
					});
		}

	}

}
