package org.lectern;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to what the site asks its database. */
public final class Statements implements BeanPostProcessor {

	private static final Set<String> ASKING = Set.of("prepareStatement", "prepareCall");

	private final ThreadLocal<List<String>> heard = ThreadLocal.withInitial(ArrayList::new);

	/** The statements that this work, done in this thread, asks for. */
	public List<String> during(Runnable work) {
		heard.remove();
		work.run();
		List<String> asked = List.copyOf(heard.get());
		heard.remove();
		return asked;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Listening(source) : bean;
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
						if (ASKING.contains(method.getName())) {
							heard.get().add(String.valueOf(arguments[0]));
						}
						return answer(connection, method, arguments);
					});
		}

		private @Nullable Object answer(Connection connection, Method method, Object @Nullable [] arguments)
				throws Throwable {
			try {
				return method.invoke(connection, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

	}

}
