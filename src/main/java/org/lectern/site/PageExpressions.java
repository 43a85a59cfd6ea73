package org.lectern.site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps the expressions of all pages parsed: there are more than Thymeleaf keeps unasked,
 * so that it would forget and parse them again and again. They come from templates only,
 * their number is bounded.
 */
@Configuration(proxyBeanMethods = false)
class PageExpressions {

	private static final int ENOUGH = 10_000;

	@Autowired
	void keep(SpringTemplateEngine engine) {
		StandardCacheManager kept = new StandardCacheManager();
		kept.setExpressionCacheMaxSize(ENOUGH);
		engine.setCacheManager(kept);
	}

}
