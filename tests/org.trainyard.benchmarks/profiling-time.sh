#!/bin/sh
# Times the training step with profiling off, with the groups that are on by default, and with everything, in turn.
#
#   profiling-time.sh PRODUCT [ROUNDS] [BEFORE]     the folder of a built product, with plugins/; 5 rounds; the folder of a
#                                                   product from before profiling, to compare its step with that of "off"
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: profiling-time.sh PRODUCT [ROUNDS] [BEFORE]"
find_java
place=$(mktemp -d "${TMPDIR:-/var/tmp}/profiling-time.XXXXXX")
trap 'rm -rf "$place"' EXIT
experiments=$root/bundles/org.trainyard.examples/experiments

train() { # PRODUCT EXPERIMENT ROUNDS [off]
	product=$1
	experiment=$2
	shift 2
	"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$product/plugins/*" \
		"$root/tests/org.trainyard.benchmarks/ProfilingTime.java" "$experiments/$experiment.experiment" \
		"$place/store" "$@" 2>"$place/errors" || fail "$(cat "$place/errors")"
}

for experiment in copy mixture-of-experts; do
	echo
	echo "$experiment"
	echo
	echo '| profiling | fastest step, ms | fastest, processor ms | step, ratio to off (all rounds) | processor, ratio |'
	echo '| --- | --- | --- | --- | --- |'
	train "$1" "$experiment" "${2:-5}"
	if [ $# -ge 3 ]; then
		round=1
		while [ "$round" -le "${2:-5}" ]; do
			for product in "$3" "$1"; do
				echo "$product: $(train "$product" "$experiment" 1 off)"
			done
			round=$((round + 1))
		done
	fi
done
