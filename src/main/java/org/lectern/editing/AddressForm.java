package org.lectern.editing;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to give a thing another address.
 *
 * @param wish the last part of the address
 */
record AddressForm(@Nullable String version, @Nullable String wish) {
}
