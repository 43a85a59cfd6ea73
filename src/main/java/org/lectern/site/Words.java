package org.lectern.site;

import java.io.IOException;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word that a visitor reads: each module keeps its own in
 * {@code messages/<module>.properties}.
 */
@Configuration(proxyBeanMethods = false)
class Words {

	private static final String ENDING = ".properties";

	@Bean
	MessageSource messageSource() throws IOException {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasenames(modules());
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		return words;
	}

	private static String[] modules() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
		return Arrays.stream(found)
			.map(Resource::getFilename)
			.filter((name) -> name != null && !name.contains("_"))
			.map((name) -> "messages/" + name.substring(0, name.length() - ENDING.length()))
			.sorted()
			.toArray(String[]::new);
	}

}
