package org.lectern.site;

/**
 * Somebody edited what the site says about itself.
 *
 * @param before what held until now
 * @param after what holds from now on
 */
public record SettingsChanged(Settings before, Settings after) {
}
