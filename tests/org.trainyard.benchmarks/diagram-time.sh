#!/bin/sh
# Times the diagram of a GPT of 96 layers of width 12,288 on a hidden display.
#
#   diagram-time.sh PRODUCT      the folder of a built product, with plugins/
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -eq 1 ] || fail "usage: diagram-time.sh PRODUCT"
find_java
need_hidden_display
trap end_helpers EXIT
start_hidden_display
work=$(mktemp -d)
sed -e 's/hiddenSize="[0-9]*"/hiddenSize="12288"/' -e 's/heads="[0-9]*"/heads="96"/' \
	-e 's/feedForwardSize="[0-9]*"/feedForwardSize="49152"/' -e 's/ layers="[0-9]*"/ layers="96"/' \
	"$root/bundles/org.trainyard.examples/experiments/gpt2-small.experiment" >"$work/large.experiment"
"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$1/plugins/*" \
	"$root/tests/org.trainyard.benchmarks/DiagramTime.java" "$work/large.experiment"
rm -r "$work"
