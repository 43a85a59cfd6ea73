package org.lectern.accounts;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How a session is kept in the database. What an older or newer release wrote and this
 * one cannot read is as if it had not been there: its owner signs in again.
 */
@Configuration(proxyBeanMethods = false)
class KeptSessions {

	@Bean
	GenericConversionService springSessionConversionService() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversions.addConverter(byte[].class, Object.class, new Forgiving());
		return conversions;
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
