package org.lectern.server;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.lectern.cache.PageCache;
import org.lectern.site.Site;
import org.lectern.site.SiteProperties;

import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts our handlers around the servlets, outermost first: HTTPS, hosts, the cache with
 * the headers of kept pages, and for what it does not answer a count of what is to be
 * ended before the process ends, headers, and the pages.
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
		boolean graceful = factory instanceof AbstractConfigurableWebServerFactory configured
				&& configured.getShutdown() == Shutdown.GRACEFUL;
		// Else what it counts requests with stands before the cache and takes as long as
		// the cache itself.
		factory.setShutdown(Shutdown.IMMEDIATE);
		factory.addServerCustomizers((server) -> customize(server, graceful));
	}

	private void customize(Server server, boolean graceful) {
		Handler pages = new HeadersHandler(new OpenToScripts(tooLarge.before(server.getHandler())));
		Handler kept = cache.around(graceful ? new StatisticsHandler(pages) : pages);
		server.setHandler(new HttpsOnly(new HostsHandler(kept, site, properties.site().alsoKnownAs())));
		server.setErrorHandler(new PlainErrorPage(messages));
		TrustedProxies proxies = new TrustedProxies(properties.trustedProxies());
		for (Connector connector : server.getConnectors()) {
			connector.getConnectionFactories().forEach((factory) -> {
				if (factory instanceof HttpConfiguration.ConnectionFactory http) {
					proxies.believedBy(http.getHttpConfiguration());
					http.getHttpConfiguration().setSendServerVersion(false);
				}
			});
		}
	}

}
