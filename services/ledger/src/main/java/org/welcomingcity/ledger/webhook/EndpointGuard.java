package org.welcomingcity.ledger.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps webhooks from being pointed at what only the city's own machines can reach. Asked when an endpoint is added, and again
 * right before each sending, because names can be made to point elsewhere in between; the JDK keeps what it looked up for
 * longer than that takes, so that the address looked at is the one connected to. Redirects are not followed.
 */
final class EndpointGuard {

    private final Set<String> insideHosts;
    private final boolean allowLoopback;

    EndpointGuard(Set<String> insideHosts, boolean allowLoopback) {
        this.insideHosts = insideHosts;
        this.allowLoopback = allowLoopback;
    }

    /** What is wrong with an address; empty when it may be sent to. */
    Optional<String> objection(String text) {
        try {
            var url = new URI(text);
            var host = url.getHost();
            if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
                return Optional.of("it needs a host, and no account or fragment");
            }
            if (!"https".equals(url.getScheme())
                    && !(allowLoopback && "http".equals(url.getScheme()) && isLoopback(host))) {
                return Optional.of("it has to begin with https://");
            }
            if (insideHosts.contains(host.toLowerCase(Locale.ROOT)) || (allowLoopback && isLoopback(host))) {
                return Optional.empty();
            }
            for (var address : InetAddress.getAllByName(unbracketed(host))) {
                if (!isPublic(address)) {
                    return Optional.of("its host is inside a network, not a public address");
                }
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("it is not an address");
        } catch (UnknownHostException e) {
            return Optional.of("its host is not known");
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return switch (address) {
            case Inet4Address v4 -> isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
            case Inet6Address v6 -> isPublic6(bytes);
            default -> false;
        };
    }

    // Shared (RFC 6598), this network, protocol assignments, documentation, benchmarking, reserved.
    private static boolean isPublic4(int a, int b, int c) {
        return a != 0
                && a < 224
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 198 && (b == 18 || b == 19))
                && !(a == 198 && b == 51 && c == 100)
                && !(a == 203 && b == 0 && c == 113);
    }

    // Only what is given out as global unicast (2000::/3), and of that not what carries an IPv4 address inside.
    private static boolean isPublic6(byte[] bytes) {
        var first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        var second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        var global = first >> 13 == 1;
        var tunnel = first == 0x2002 || (first == 0x2001 && (second == 0 || second == 0xdb8));
        return global && !tunnel;
    }
}
