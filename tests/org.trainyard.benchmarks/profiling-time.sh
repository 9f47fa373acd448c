#!/bin/sh
# Times the training step with profiling off, with the groups that are on by default, and with everything: trainings that take
# turns of ten steps.
#
#   profiling-time.sh PRODUCT [ROUNDS] [BEFORE]     the folder of a built product, with plugins/; rounds of ten steps each, whole
#                                                   tens, done four times (20); the folder of a product from before profiling,
#                                                   to compare its step with that of "off"
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: profiling-time.sh PRODUCT [ROUNDS] [BEFORE]"
find_java
place=$(mktemp -d "${TMPDIR:-/var/tmp}/profiling-time.XXXXXX")
trap 'rm -rf "$place"' EXIT
profiling=$(echo "$1"/plugins/org.trainyard.profiling_*.jar) # a product from before lacks it, and the benchmark needs it

train() { # PRODUCT EXPERIMENT ROUNDS [off]
	product=$1
	# An older product does not know the settings of today.
	file=$(echo "$product"/plugins/org.trainyard.examples_*/experiments/"$2".experiment)
	shift 2
	"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$product/plugins/*:$profiling" \
		"$root/tests/org.trainyard.benchmarks/ProfilingTime.java" "$file" \
		"$place/store" "$@" 2>"$place/errors" || fail "$(cat "$place/errors")"
}

rounds=${2:-20}
for experiment in copy mixture-of-experts; do
	echo
	echo "$experiment"
	echo
	echo '| profiling | step, ms: median | to off | lower quartile to off |'
	echo '| --- | --- | --- | --- |'
	train "$1" "$experiment" "$rounds"
	if [ $# -ge 3 ]; then
		for round in 1 2 3 4 5; do
			for product in "$3" "$1"; do
				echo "$product, $round: $(train "$product" "$experiment" "$rounds" off)"
			done
		done
	fi
done
