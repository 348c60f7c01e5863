# shellcheck shell=bash
# What the scripts here ask of a machine. Sourced, not run; the caller has set -euo pipefail.

fail() { # what is wrong, what mends it
    printf '%s\nMend: %s\n' "$1" "$2" >&2
    exit 1
}

# The version of the JDK in a directory, 0 where there is none.
jdk_version() {
    local version=
    if [[ -x $1/bin/javac ]]; then
        version=$("$1/bin/javac" -version 2>/dev/null) || version=
        version=${version#javac }
        version=${version%%[.-]*}
    fi
    [[ $version =~ ^[0-9]+$ ]] && echo "$version" || echo 0
}

# A JDK 25 may well stand beside an older default.
find_jdk() {
    local on_path=
    on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$on_path"; do
        if [[ -n $candidate && $(jdk_version "$candidate") -eq 25 ]]; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

must_have_jdk() {
    JAVA_HOME=$(find_jdk) || fail 'There is no JDK 25 on this machine.' \
        'Install Eclipse Temurin 25 (package temurin-25-jdk), or set JAVA_HOME to a JDK 25.'
    export JAVA_HOME
}

at_least() { # version found, version wanted
    [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]
}

must_have_build_tools() {
    local found
    command -v mvn >/dev/null || fail 'Maven is missing; it builds the city.' \
        'Install Maven 3.8.7 or newer (package maven).'
    found=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    at_least "${found:-0}" 3.8.7 || fail "Maven ${found:-of an unknown version} is too old to build the city." \
        'Install Maven 3.8.7 or newer.'
    command -v node >/dev/null || fail 'Node is missing; it builds the screens.' \
        'Install Node 20 or newer, with npm (packages nodejs and npm).'
    found=$(node --version)
    at_least "${found#v}" 20 || fail "Node $found is too old to build the screens." 'Install Node 20 or newer.'
    command -v npm >/dev/null || fail 'npm is missing; it fetches what the screens are built from.' \
        'Install npm (package npm).'
}

# Installs Debian packages where that is possible without asking anybody.
try_install() { # packages
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    command -v apt-get >/dev/null || return 1
    echo "Installing $*"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

find_chromium() {
    local candidate
    for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [[ -n $candidate ]] && command -v "$candidate" >/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

must_have_chromium() {
    CHROMIUM=$(find_chromium) || {
        try_install chromium || true
        CHROMIUM=$(find_chromium) || fail 'There is no Chromium on this machine; the journeys are driven through it.' \
            'Install it (package chromium), or name another with CHROMIUM=/path/to/it.'
    }
    export CHROMIUM
}
