#!/bin/sh
# Times heat maps of 1,024 × 1,024 cells and 96 of them at once on a hidden display.
#
#   heatmap-time.sh PRODUCT      the folder of a built product, with plugins/
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -eq 1 ] || fail "usage: heatmap-time.sh PRODUCT"
find_java
need_hidden_display
trap end_helpers EXIT
start_hidden_display
"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$1/plugins/*" \
	"$root/tests/org.trainyard.benchmarks/HeatMapTime.java"
