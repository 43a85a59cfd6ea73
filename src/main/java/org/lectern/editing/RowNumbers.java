package org.lectern.editing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Numbers the rows of forms anew before anything reads them. */
@Configuration(proxyBeanMethods = false)
class RowNumbers {

	@Bean
	FilterRegistrationBean<Filter> rowNumbersOfEvents() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> chain
			.doFilter((request instanceof HttpServletRequest form && HttpMethod.POST.matches(form.getMethod()))
					? new RenumberedRequest(form) : request, response));
		registration.addUrlPatterns("/admin/events", "/admin/events/*", "/admin/settings");
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
		return registration;
	}

}
