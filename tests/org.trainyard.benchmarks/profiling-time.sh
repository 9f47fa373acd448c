#!/bin/sh
# Times the training step with profiling off, with the groups that are on by default, and with everything, in turn.
#
#   profiling-time.sh PRODUCT [ROUNDS] [BEFORE]     the folder of a built product, with plugins/; 15 rounds; the folder of a
#                                                   product from before profiling, to compare its step with that of "off"
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: profiling-time.sh PRODUCT [ROUNDS] [BEFORE]"
find_java
place=$(mktemp -d "${TMPDIR:-/var/tmp}/profiling-time.XXXXXX")
trap 'rm -rf "$place"' EXIT
profiling=$(echo "$1"/plugins/org.trainyard.profiling_*.jar) # a product from before lacks it, and the benchmark needs it

train() { # PRODUCT EXPERIMENT ROUNDS STEPS [off]
	product=$1
	# An older product does not know the settings of today.
	file=$(echo "$product"/plugins/org.trainyard.examples_*/experiments/"$2".experiment)
	shift 2
	"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$product/plugins/*:$profiling" \
		"$root/tests/org.trainyard.benchmarks/ProfilingTime.java" "$file" \
		"$place/store" "$@" 2>"$place/errors" || fail "$(cat "$place/errors")"
}

rounds=${2:-15}
for timed in copy:200 mixture-of-experts:100; do
	experiment=${timed%:*}
	steps=${timed#*:}
	echo
	echo "$experiment"
	echo
	echo '| profiling | fastest step, ms | step to off, in its round: median (half of all rounds) | processor time, the same |'
	echo '| --- | --- | --- | --- |'
	train "$1" "$experiment" "$rounds" "$steps"
	if [ $# -ge 3 ]; then
		round=1
		while [ "$round" -le "$rounds" ]; do
			for product in "$3" "$1"; do
				echo "$product: $(train "$product" "$experiment" 1 "$steps" off)"
			done
			round=$((round + 1))
		done
	fi
done
