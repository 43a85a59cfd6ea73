package org.lectern.accounts;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * How a session is kept in the database. What an older or newer release wrote and this
 * one cannot read is as if it had not been there: its owner signs in again.
 */
@Configuration(proxyBeanMethods = false)
class KeptSessions {

	private static final String KEPT_IN_H2 = """
			merge into %TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)
			key (session_primary_id, attribute_name) values (?, ?, ?)""";

	private static final String KEPT_IN_POSTGRESQL = """
			insert into %TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)
			on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";

	@Bean
	GenericConversionService springSessionConversionService() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversions.addConverter(byte[].class, Object.class, new Forgiving());
		return conversions;
	}

	/** Two clicks at once may both be the first to keep a thing; the later one counts. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterOneCounts(
			@Value("${spring.datasource.url}") String database) {
		return (sessions) -> sessions
			.setCreateSessionAttributeQuery(database.startsWith("jdbc:h2:") ? KEPT_IN_H2 : KEPT_IN_POSTGRESQL);
	}

	private static final class Forgiving implements Converter<byte[], Object> {

		private final DeserializingConverter reading = new DeserializingConverter();

		@Override
		@SuppressWarnings("NullAway") // a converter may say that there is nothing
		public @Nullable Object convert(byte[] kept) {
			try {
				return reading.convert(kept);
			}
			catch (SerializationFailedException ex) {
				return null;
			}
		}

	}

}
