package org.lectern.standby;

import javax.sql.DataSource;

import org.lectern.history.SiteVersion;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** There only where a standby is configured, and a site is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("lectern.standby.url")
@EnableConfigurationProperties(StandbyProperties.class)
class StandbyConfiguration {

	@Bean
	Follower follower(StandbyProperties properties) {
		return new Follower(properties);
	}

	@Bean
	PublicReading publicReading(Follower follower, SiteVersion version) {
		return new PublicReading(follower, version);
	}

	/** Before the transaction begins, so that each try has one of its own. */
	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor askingAgain() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				AnnotationMatchingPointcut.forClassAnnotation(Transactional.class), new AskingAgain());
		advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return advisor;
	}

	/** Whoever asks the one data source there is gets the other one while reading. */
	@Bean
	static BeanPostProcessor readingDataSource() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource first) ? new ReadingDataSource(first) : bean;
			}
		};
	}

}
