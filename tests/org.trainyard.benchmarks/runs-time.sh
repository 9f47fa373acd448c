#!/bin/sh
# Times the table of 10,000 runs on a hidden display.
#
#   runs-time.sh PRODUCT [RUNS]      the folder of a built product, with plugins/
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: runs-time.sh PRODUCT [RUNS]"
find_java
need_hidden_display
trap end_helpers EXIT
start_hidden_display
work=$(mktemp -d)
# On the class path with the bundles, so that it is in the same package.
"$JAVA_HOME/bin/javac" -nowarn -d "$work/classes" -cp "$1/plugins/*" \
	"$root/tests/org.trainyard.benchmarks/RunsTime.java"
time_runs() {
	"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms384m -Xmn256m --enable-native-access=ALL-UNNAMED \
		-cp "$work/classes:$1/plugins/*" org.trainyard.runs.ui.RunsTime "$work/store" "${2:-10000}"
}
time_runs "$@"
time_runs "$@"
rm -r "$work"
