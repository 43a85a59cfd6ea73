package org.lectern.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may go where: the desk is for those who work here, everything else is public.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http) {
		return http.headers(HeadersConfigurer::disable)
			.authorizeHttpRequests(
					(routes) -> routes.requestMatchers("/admin/**").hasRole("ADMINISTRATOR").anyRequest().permitAll())
			.build();
	}

}
