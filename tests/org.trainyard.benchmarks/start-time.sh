#!/bin/sh
# Measures the time from a start to a usable window: Trainyard as releng/trainyard starts it, against another product
# started plainly, in turn, in fresh and in used workspaces.
#
#   start-time.sh PRODUCT [ROUNDS]   PRODUCT holds plugins/org.eclipse.equinox.launcher_*.jar
#
# Usable means: the window is there and its picture has come to rest. The time counts up to the first sample of the
# picture that then stays the same for a second. Needs xdotool and xwd (Debian: xdotool x11-apps).
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: start-time.sh PRODUCT [ROUNDS]"
other=$(cd "$1" && pwd)
rounds=${2:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/start-time.XXXXXX")
quiet=1000

clean_up() {
	end_helpers
	rm -rf "$work"
}

milliseconds() {
	echo "$(($(date +%s%N) / 1000000))"
}

start_other() {
	exec "$JAVA_HOME/bin/java" -jar "$other"/plugins/org.eclipse.equinox.launcher_*.jar -data "$1"
}

start_trainyard() {
	TRAINYARD_WORKSPACE=$1 exec "$root/releng/trainyard"
}

# Sets window to the visible window and current to a number of its picture; to nothing while there is no window.
look() {
	window=$(xdotool search --onlyvisible --name Trainyard 2>/dev/null | head -n 1) || window=
	current=
	[ -z "$window" ] || current=$(xwd -silent -id "$window" 2>/dev/null | cksum)
}

# measure NAME WORKSPACE: sets took to the milliseconds that one start takes and used to those of processor time that
# it uses (for the one and the other differ on a busy machine), and closes the window again.
measure() {
	begin=$(milliseconds)
	"start_$1" "$2" >"$work/$1.log" 2>&1 &
	process=$!
	changed=$begin
	last=
	now=$begin
	while [ -z "$last" ] || [ $((now - changed)) -lt "$quiet" ]; do
		if [ $((now - begin)) -gt 120000 ]; then
			kill "$process"
			fail "$1 shows no window that comes to rest: $(tail -n 1 "$work/$1.log")"
		fi
		sleep 0.03
		now=$(milliseconds)
		look
		if [ "$current" != "$last" ]; then
			last=$current
			changed=$now
		fi
	done
	took=$((changed - begin))
	used=$(awk '{ print ($14 + $15) * 10 }' "/proc/$process/stat")
	xdotool windowactivate --sync "$window" key alt+F4
	wait "$process" || true
}

# median FILE: the middle of the numbers in the file.
median() {
	sort -n "$1" | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'
}

trap clean_up EXIT
trap 'exit 130' INT TERM

find_java
start_hidden_display
# A blinking caret would keep the picture from coming to rest.
XDG_CONFIG_HOME=$work/config
export XDG_CONFIG_HOME
mkdir -p "$XDG_CONFIG_HOME/gtk-3.0"
printf '[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n' >"$XDG_CONFIG_HOME/gtk-3.0/settings.ini"

# Once each, unmeasured: the build, the platform's own caches and the shared class archive.
for name in other trainyard; do
	measure "$name" "$work/$name-used"
	say "$name, first start, not counted: $took ms, processor $used ms"
done
round=1
while [ "$round" -le "$rounds" ]; do
	for workspace in fresh used; do
		for name in other trainyard; do
			folder=$work/$name-used
			[ "$workspace" = used ] || folder=$work/$name-$round
			measure "$name" "$folder"
			say "round $round, $workspace workspace, $name: $took ms, processor $used ms"
			echo "$took" >>"$work/$workspace-$name"
			echo "$used" >>"$work/$workspace-$name-used"
		done
	done
	round=$((round + 1))
done
for workspace in fresh used; do
	for kind in "" -used; do
		other_took=$(median "$work/$workspace-other$kind")
		own_took=$(median "$work/$workspace-trainyard$kind")
		ratio=$(awk -v own="$own_took" -v other="$other_took" 'BEGIN { printf "%.2f", own / other }')
		echo "$workspace workspace, ${kind:+processor }time: other $other_took ms, Trainyard $own_took ms, ratio $ratio"
	done
done
