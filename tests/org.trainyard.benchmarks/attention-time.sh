#!/bin/sh
# Times the kernels of attention with their gradients, and measures their memory.
#
#   attention-time.sh PRODUCT [THREADS]     the folder of a built product, with plugins/; 1 thread
#
# Freed memory is given back at once, so that the peak is what is used.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -ge 1 ] || fail "usage: attention-time.sh PRODUCT [THREADS]"
find_java
echo '| kernel | length | threads | fastest, ms | extra memory, MB |'
for length in 256 512 1024; do
	for kernel in plain blockwise fused; do
		MALLOC_MMAP_THRESHOLD_=65536 "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms128m \
			-Xmx128m -XX:+AlwaysPreTouch -cp "$1/plugins/*" "$root/tests/org.trainyard.benchmarks/AttentionTime.java" \
			"$kernel" "$length" "${2:-1}"
	done
done
