# Stands by while the launcher lives, in a session of its own. When the other end of its standard input closes, because
# the launcher is done or because it was killed, it ends the recorded children, newest first: gracefully, then by force.
#
#   $1      the record: one line a child, "pid, start time in clock ticks since boot, signal, name"
#   output  one line a child, "stopping NAME" and "stopped NAME" or "forced NAME"
trap '' INT HUP TERM PIPE
record=$1

alive() { # pid, start time: a number used again by another process is not our child
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    begun=$2
    # What follows the command's closing parenthesis: state, parent, ... and, twentieth, the start time.
    # shellcheck disable=SC2086
    set -- ${stat##*) }
    [ "$1" != Z ] && [ "${20}" = "$begun" ]
}

say() {
    echo "$*" 2>/dev/null || true
}

cat >/dev/null
[ -s "$record" ] || exit 0

tac "$record" | while read -r pid begun signal name; do
    alive "$pid" "$begun" || continue
    say "stopping $name"
    if [ "$signal" = TERM ]; then
        # The whole group: a start script passes nothing on by itself.
        kill -s TERM -- "-$pid" 2>/dev/null
    else
        kill -s "$signal" "$pid" 2>/dev/null
    fi
    patience=150
    while alive "$pid" "$begun" && [ "$patience" -gt 0 ]; do
        sleep 0.1
        patience=$((patience - 1))
    done
    if alive "$pid" "$begun"; then
        kill -s KILL -- "-$pid" 2>/dev/null
        sleep 0.2
        say "forced $name"
    else
        say "stopped $name"
    fi
    # A start script may have gone before the program it started.
    kill -s KILL -- "-$pid" 2>/dev/null
done
rm -f "$record"
