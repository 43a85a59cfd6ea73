package org.lectern.server;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.lectern.cache.PageCache;
import org.lectern.site.Site;
import org.lectern.site.SiteProperties;

import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts our handlers around the servlets, outermost first: headers, hosts, the cache, then
 * the pages.
 */
@Component
class ServerConfiguration implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

	private final Site site;

	private final SiteProperties properties;

	private final PageCache cache;

	private final TooLarge tooLarge;

	private final MessageSource messages;

	ServerConfiguration(Site site, SiteProperties properties, PageCache cache, TooLarge tooLarge,
			MessageSource messages) {
		this.site = site;
		this.properties = properties;
		this.cache = cache;
		this.tooLarge = tooLarge;
		this.messages = messages;
	}

	@Override
	public void customize(ConfigurableJettyWebServerFactory factory) {
		factory.addServerCustomizers(this::customize);
	}

	private void customize(Server server) {
		Handler pages = new OpenToScripts(tooLarge.before(cache.around(server.getHandler())));
		server.setHandler(new HeadersHandler(new HostsHandler(pages, site, properties.site().alsoKnownAs())));
		server.setErrorHandler(new PlainErrorPage(messages));
		TrustedProxies proxies = new TrustedProxies(properties.trustedProxies());
		for (Connector connector : server.getConnectors()) {
			connector.getConnectionFactories().forEach((factory) -> {
				if (factory instanceof HttpConfiguration.ConnectionFactory http) {
					http.getHttpConfiguration().addCustomizer(proxies);
					http.getHttpConfiguration().setSendServerVersion(false);
				}
			});
		}
	}

}
