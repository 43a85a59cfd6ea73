package org.lectern.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Stylesheets, scripts, typefaces and pictures of the site itself, at addresses that hold
 * a hash of their content.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

	private static final String[] FOLDERS = { "css", "js", "font", "img" };

	private static final String LIBRARIES = "/webjars/katex/*/dist/**";

	private final ObjectProvider<ResourceUrlProvider> addresses;

	Assets(ObjectProvider<ResourceUrlProvider> addresses) {
		this.addresses = addresses;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : FOLDERS) {
			add(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/").addResolver(new ScriptTrimmer());
		}
		add(registry, LIBRARIES, "classpath:/META-INF/resources/webjars/katex/");
	}

	private static ResourceChainRegistration add(ResourceHandlerRegistry registry, String pattern, String location) {
		return registry.addResourceHandler(pattern)
			.addResourceLocations(location)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addResolver(new StylesheetJoiner());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AssetLifetime(addresses))
			.addPathPatterns("/css/**", "/js/**", "/font/**", "/img/**", LIBRARIES);
	}

}
