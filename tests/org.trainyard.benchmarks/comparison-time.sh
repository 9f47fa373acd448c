#!/bin/sh
# Times the curves of ten runs with one million points each on a hidden display.
#
#   comparison-time.sh PRODUCT [STORE]      the folder of a built product, with plugins/; STORE is kept, and made where it
#                                           is not there
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] && [ $# -le 2 ] || fail "usage: comparison-time.sh PRODUCT [STORE]"
find_java
need_hidden_display
trap end_helpers EXIT
start_hidden_display
work=$(mktemp -d)
"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$1/plugins/*" \
	"$root/tests/org.trainyard.benchmarks/ComparisonTime.java" "${2:-$work/store}"
rm -r "$work"
